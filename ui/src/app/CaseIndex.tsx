// The index of dividers at the side of a case.
import type { PeopleView } from "../bridge";
import type { Desk, Screen } from "../parts/desk";
import { Names, onCase } from "../parts/people";
import { Typed } from "../parts/Typed";
import { UnfinishedLink } from "../parts/Unfinished";
import { useWords } from "../words";

/** The screens in the order of Ctrl+1 to Ctrl+8. */
export const SCREENS: Screen[] = ["today", "facts", "alerts", "timeline", "allegations", "evidence", "check", "request", "dates", "letters", "travel", "library", "safety", "settings", "limits"];

export function CaseIndex({ desk, screen, people, saved, full, onLeave, onGoTo, onChanges }: {
  desk: Desk;
  screen: Screen;
  /** Who opens the vault; none until it is known. */
  people: PeopleView | null;
  saved: string;
  /** The disk is full: the last save took the room that is kept for it. */
  full: boolean;
  onLeave: () => void;
  onGoTo: () => void;
  onChanges: () => void;
}) {
  const { say, number, label } = useWords();
  const { view } = desk;
  const counts: Partial<Record<Screen, number>> = {
    alerts: view.alerts.length,
    timeline: view.timeline.length,
    allegations: view.allegations.length,
    evidence: view.evidence.length,
    letters: view.letters.length,
  };
  const late = view.due.filter((row) => row.near === "late").length;
  const link = (name: Screen) => (
    <li key={name}>
      <button type="button" className="index-link" aria-current={screen === name || (screen === "packet" && name === "request") || (screen === "people" && name === "safety") ? "page" : undefined}
        data-testid={`nav-${name}`} onClick={() => desk.go(name)}>
        <span>{say(`nav-${name}`)}</span>
        {name === "dates" && late > 0 && <span className="count late">{say("index-late", { count: late })}</span>}
        {view.to_come === 0 && counts[name] !== undefined && <span className="count">{number(counts[name])}</span>}
      </button>
    </li>
  );
  return (
    <>
      <div className="index-head">
        <span className="name" lang="en">Redress</span>
        <button type="button" className="link keys" onClick={onGoTo} aria-label={`${say("go-to")}, Ctrl K`}>Ctrl K</button>
      </div>
      <button type="button" className="index-case" onClick={onLeave} data-testid="all-cases" title={say("all-cases")}>
        <strong><Typed text={view.title} /></strong>
        <span className="caption">{view.sample ? say("sample-case") : say("all-cases")}</span>
      </button>
      {people && people.people.length > 1 && (
        <p className="caption index-works" data-testid="case-people">
          {label("people-works-here")} <button type="button" className="link" title={say("people-works")} onClick={() => desk.go("people")} data-testid="case-people-go">
            <Names names={onCase(people, people.cases.find((one) => one.case === view.id)).map(({ person }) => person.name)} most={3} /></button>
          {view.share !== "supervisor" && <><br />{label("people-my-part")} {say(`people-part-${view.share}`)}</>}
        </p>
      )}
      <nav aria-label={say("sections")}>
        <ul>{SCREENS.slice(0, -4).map(link)}</ul>
        <hr />
        <ul>{SCREENS.slice(-4).map(link)}</ul>
      </nav>
      <div className="index-foot">
        <div>
          <div className="caption"><UnfinishedLink desk={desk} /></div>
          {view.to_come > 0 && <p className="caption" role="status" data-testid="to-come">{say("case-to-come", { count: view.to_come })}</p>}
          {full && <p className="banner care small" role="status" data-testid="reserve-spent">{say("notice-reserve-spent")} {say("notice-reserve-spent", undefined, "todo")}</p>}
          {saved && <p className="caption"><button type="button" className="link" onClick={onChanges} title={say("changes")} data-testid="saved-at">{saved}</button></p>}
          <p className="caption">{say(desk.app.throw_away ? "nothing-kept" : "no-network")}</p>
        </div>
        <button type="button" className="button lock" onClick={desk.lock} data-testid="lock">
          <span>{say("lock")}</span><span className="keys">Ctrl L</span>
        </button>
      </div>
    </>
  );
}
