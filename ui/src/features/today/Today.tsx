// Screen 3: what to do next, and the four big steps.
import { Notice } from "../../parts/Banner";
import type { Desk, Screen } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { Check } from "../../parts/marks";
import { SafetyLine, useSafety } from "../../parts/SafetyLine";
import { Called, Typed } from "../../parts/Typed";
import { UnfinishedLink } from "../../parts/Unfinished";
import { useWords } from "../../words";
import { dayTitle, dayWords } from "../../words/dates";
import { NextDates } from "./NextDates";
import { stepWords, target } from "./steps";

/** As many steps as a person can take in. */
const SHOWN = 3;

export function Today({ desk }: { desk: Desk }) {
  const { say, number, lang } = useWords();
  const { view } = desk;
  // Asked first, and waited for by all that stands below what it says: the column at the side, and in a narrow window the foot.
  const { safety, late } = useSafety();
  const known = safety !== undefined;
  const remind = <SafetyLine safety={safety} onSafety={() => desk.go("safety")} />;
  const steps = view.do_next.slice(0, SHOWN);
  const big: [string, () => void][] = [
    ["something-happened", desk.log], ...([["big-paper", "evidence", "new"], ["big-request", "request"], ["big-travel", "travel"]] as [string, Screen, string?][])
      .map(([id, screen, focus]): [string, () => void] => [id, () => desk.go(screen, focus)]),
  ];
  return (
    <Page display title={dayTitle(view.today, lang)}
      under={<><Typed text={view.title} />{view.opened && <>. {say("case-opened-on", { date: dayWords(view.opened, lang) })}</>}</>}
      actions={view.sample && <span className="chip">{say("sample-chip")}</span>}
      foot={known && (
        <div className="stack" style={{ width: "100%" }}>
          <div className="big">
            {big.map(([id, run]) => (
              <button key={id} type="button" className="button" onClick={run} data-testid={`big-${id}`}>
                <strong>{say(id)}</strong>{id === "something-happened" && <span className="keys">Ctrl N</span>}<span>{say(id, undefined, "hint")}</span>
              </button>
            ))}
          </div>
          <span className="caption">{say("not-advice")}</span>
        </div>
      )}>
      <div className="two">
        <section aria-labelledby="do-next" className="do-next">
          <h2 id="do-next" className="head-line">{say("do-next")}</h2>
          {view.hidden_marks.length > 0 && <Notice tone="care">{say("hidden-marks", { count: view.hidden_marks.length })}</Notice>}
          <ol>
            {steps.map((step, n) => {
              const words = stepWords(step, say, lang);
              const go = () => desk.go(...target(step, view));
              return (
                <li key={`${step.step}-${step.question?.id ?? step.due?.entry ?? ""}-${step.due?.day ?? ""}`} className={`do${n === 0 ? " first" : ""}`} data-step={step.step}>
                  <span className="n" aria-hidden="true">{number(n + 1)}</span>
                  <div>
                    <h3><Called text={words.title} /></h3>
                    <p className={n === 0 ? "lead" : "small"}>{words.why}</p>
                    {n === 0 && <div className="do-act"><button type="button" className="button primary main" onClick={go} data-testid="do-first">{words.act}</button></div>}
                  </div>
                  {n > 0 && <button type="button" className="button" onClick={go}>{words.act}</button>}
                </li>
              );
            })}
          </ol>
          <div className="small unfinished"><UnfinishedLink desk={desk} /></div>
          {steps.length === 0 && <p className="lead do-none">{say("nothing-to-do")}</p>}
          <Papers desk={desk} />
          <ToFinish desk={desk} />
        </section>
        {known && <div className="stack-24">
          {!late && remind}
          <section aria-labelledby="dates">
            <h2 id="dates" className="head-line">{say("dates")}</h2>
            <NextDates desk={desk} />
          </section>
          <section aria-labelledby="travel" className="stack-8">
            <h2 id="travel" className="head-line">{say("travel")}</h2>
            <p className="small">{say("travel-line")}</p>
            <p><button type="button" className="link" onClick={() => desk.go("travel")} data-testid="today-card">{say("card-title")}</button></p>
            <p><button type="button" className="link" onClick={() => desk.go("detained")} data-testid="today-detained">{say("nav-detained")}</button> <span className="keys">F2</span></p>
          </section>
          {late && <div className="came-late" role="status">{remind}</div>}
        </div>}
      </div>
    </Page>
  );
}

/** What the last check of the papers showed; no tick without a check having run. */
function Papers({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const { files, same, changed, first, last } = desk.view.papers;
  if (files === 0) return <p className="small today-line">{say("no-file-yet")}</p>;
  const link = (words: string) => <button type="button" className="link" onClick={() => desk.go("evidence")}>{words}</button>;
  if (changed > 0) return <p className="today-line"><span className="chip late">{say("papers-changed", { count: changed })}</span> {link(say("papers-look"))}</p>;
  if (same < files) return <p className="small today-line">{say("papers-unchecked", { count: files - same })} {link(say("papers-check"))}</p>;
  return (
    <div className="today-line ok" data-testid="papers-checked"><Check /><div><strong>{say("papers-same-on", { count: same, date: dayWords(last, lang) })}</strong>
      {first !== last && <p className="small">{say("papers-oldest-check", { date: dayWords(first, lang) })}</p>}</div></div>
  );
}

/** What was logged in a hurry. */
function ToFinish({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const hurried = desk.view.events.filter((event) => event.to_finish);
  if (hurried.length === 0) return null;
  return (
    <section aria-labelledby="to-finish" className="to-finish" data-testid="to-finish">
      <h2 id="to-finish" className="head-line">{say("notes-to-finish", { count: hurried.length })}</h2>
      <ul>
        {hurried.map((event) => (
          <li key={event.id}><button type="button" className="link" onClick={() => desk.go("timeline", event.id)} data-testid="finish-note"><Typed text={event.title} /></button>
            {event.when.first && <span className="small"> {dayWords(event.when.first, lang)}</span>}</li>
        ))}
      </ul>
    </section>
  );
}
