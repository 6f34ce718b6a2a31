// The parts of the request in the index: what is blocked, changed or to do in each. Any of them can be gone to.
import type { ReactNode } from "react";
import type { PlanSheet, RequestView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { useWords } from "../../words";
import { CHECK, SETTINGS, blockedInSettings, countIn, sectionsOf, type Section } from "./sections";

export function Steps({ desk, draft, plan, at, saved, onGo, onCase }: {
  desk: Desk;
  draft: RequestView;
  plan: PlanSheet;
  /** The part that is open. */
  at: string;
  saved: string;
  onGo: (id: string) => void;
  /** Shows the screens of the case again; the request stays as it is. */
  onCase: () => void;
}) {
  const { say, number } = useWords();
  const bad = (count: number) => count > 0 && <span className="late-words">{say("request-blocked-n", { count })}</span>;
  const state = (one: Section) => {
    const { blocked, changed, own } = countIn(one, plan, draft);
    if (blocked > 0) return bad(blocked);
    if (changed > 0) return <span className="care-words">{say("request-changed-n", { count: changed })}</span>;
    return own > 0 && say("request-own-n", { count: own });
  };
  const open = draft.check.filter((row) => row.met !== "met").length;
  const step = (id: string, n: string, name: ReactNode, beside: ReactNode) => (
    <li key={id}>
      <button type="button" className="step part" aria-current={at === id ? "step" : undefined} onClick={() => onGo(id)} data-testid={`section-${id}`}>
        <span className="number" aria-hidden={n === "" || undefined}>{n === "" ? "–" : number(Number(n))}</span>
        <span>{name}</span>
        {beside && <span className="caption">{beside}</span>}
      </button>
    </li>
  );
  return (
    <>
      <div className="index-head"><span className="name">{say("nav-request")}</span></div>
      <button type="button" className="link steps-case" onClick={onCase} data-testid="request-case">{say("request-case")}</button>
      <nav aria-label={say("request-sections")}>
        <ol>
          {step(SETTINGS, "", say("request-settings"), bad(blockedInSettings(plan, draft).length))}
          {sectionsOf(draft.paragraphs).map((one) => step(one.id, one.number, <span lang={plan.language} dir="auto">{one.heading}</span>, state(one)))}
          {step(CHECK, "", say("request-check"), open > 0 && <span className="care-words">{say("request-to-do", { count: open })}</span>)}
        </ol>
      </nav>
      <div className="index-foot">
        <p className="caption">{saved && <>{saved}<br /></>}{say(desk.app.throw_away ? "nothing-kept" : "no-network")}</p>
        <button type="button" className="button lock" onClick={desk.lock} data-testid="lock"><span>{say("lock")}</span><span className="keys">Ctrl L</span></button>
      </div>
    </>
  );
}
