// Screen 3: what to do next, and the four big steps.
import { type DoNext } from "../../bridge";
import { Notice } from "../../parts/Banner";
import type { Desk, Screen } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { Check } from "../../parts/marks";
import { SafetyLine } from "../../parts/SafetyLine";
import { Typed } from "../../parts/Typed";
import { UnfinishedLink } from "../../parts/Unfinished";
import { useWords } from "../../words";
import { dayTitle, dayWords } from "../../words/dates";
import { NextDates } from "./NextDates";

const TARGET: Record<string, [Screen, string?]> = {
  "name-person": ["facts", "person"], "add-alert": ["alerts", "new"], "add-charge": ["facts", "charge"],
  "add-protection": ["facts", "protection"], "add-event": ["timeline", "new"], "add-paper": ["evidence", "new"],
  "answer-question": ["check"], "choose-who-sees": ["request"], "prepare-request": ["request"],
};

export function Today({ desk }: { desk: Desk }) {
  const { say, number, lang } = useWords();
  const { view, app } = desk;
  const open = (step: DoNext) => {
    const [screen, focus] = TARGET[step.step] ?? ["check"];
    desk.go(screen, step.question ? step.question.id : focus);
  };
  const steps = view.do_next.slice(0, 3);
  const big: [string, Screen, string?][] = [
    ["something-happened", "timeline", "new"], ["big-paper", "evidence", "new"], ["big-request", "request"], ["big-check", "check"],
  ];
  return (
    <Page display title={dayTitle(app.today, lang)}
      under={<><Typed text={view.title} />{view.opened && <>. {say("case-opened-on", { date: dayWords(view.opened, lang) })}</>}</>}
      actions={view.sample && <span className="chip">{say("sample-chip")}</span>}
      foot={
        <div className="stack" style={{ width: "100%" }}>
          <div className="big">
            {big.map(([id, screen, focus]) => (
              <button key={id} type="button" className="button" onClick={() => desk.go(screen, focus)} data-testid={`big-${id}`}>
                <strong>{say(id)}</strong>{id === "something-happened" && <span className="keys">Ctrl N</span>}<span>{say(id, undefined, "hint")}</span>
              </button>
            ))}
          </div>
          <span className="caption">{say("not-advice")}</span>
        </div>
      }>
      <div className="two">
        <section aria-labelledby="do-next">
          <h2 id="do-next" className="head-line">{say("do-next")}</h2>
          {view.hidden_marks.length > 0 && <Notice tone="care">{say("hidden-marks", { count: view.hidden_marks.length })}</Notice>}
          <ol>
            {steps.map((step, n) => (
              <li key={`${step.step}-${step.question?.id ?? ""}`} className={`do${n === 0 ? " first" : ""}`}>
                <span className="n" aria-hidden="true">{number(n + 1)}</span>
                <div>
                  <h3>{step.question ? step.question.text : say(`do-next-${step.step}`, { count: step.count })}</h3>
                  <p className={n === 0 ? "lead" : "small"}>{step.question ? step.question.why : say(`do-next-${step.step}`, { count: step.count }, "why")}</p>
                  {n === 0 && <div style={{ marginTop: 12 }}><button type="button" className="button primary main" onClick={() => open(step)} data-testid="do-first">{say(`do-next-${step.step}`, { count: step.count }, "act")}</button></div>}
                </div>
                {n > 0 && <button type="button" className="button" onClick={() => open(step)}>{say(`do-next-${step.step}`, { count: step.count }, "act")}</button>}
              </li>
            ))}
          </ol>
          <div className="small unfinished"><UnfinishedLink desk={desk} /></div>
          {steps.length === 0 && <p className="lead">{say("nothing-to-do")}</p>}
        </section>
        <div className="stack-24">
          <SafetyLine onSafety={() => desk.go("safety")} />
          <section aria-labelledby="dates">
            <h2 id="dates" className="head-line">{say("dates")}</h2>
            <NextDates desk={desk} />
          </section>
          <section aria-labelledby="papers" className="stack-8">
            <h2 id="papers" className="head-line">{say("nav-evidence")}</h2>
            <Papers desk={desk} />
          </section>
          <section aria-labelledby="travel" className="stack-8">
            <h2 id="travel" className="head-line">{say("travel")}</h2>
            <p className="small">{say("travel-line")}</p>
          </section>
        </div>
      </div>
    </Page>
  );
}

/** What the last check of the papers showed; no tick without a check having run. */
function Papers({ desk }: { desk: Desk }) {
  const { say } = useWords();
  const files = desk.view.evidence.flatMap((e) => (e.file?.in_vault ? [e.file] : []));
  if (files.length === 0) return <p className="small">{say("no-file-yet")}</p>;
  const changed = files.filter((file) => file.unchanged === "no").length;
  const checked = files.filter((file) => file.unchanged === "yes").length;
  if (changed > 0) return <p className="chip late">{say("papers-changed", { count: changed })}</p>;
  if (checked < files.length) return <p className="small">{say("papers-unchecked", { count: files.length - checked })}</p>;
  return <p className="marked small"><Check />{say("papers-same", { count: checked })}</p>;
}
