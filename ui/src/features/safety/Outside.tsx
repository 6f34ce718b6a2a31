// The index beside safety and people outside a case.
import type { ReactNode } from "react";
import type { AppState } from "../../bridge";
import { Frame } from "../../parts/Frame";
import { useWords } from "../../words";

export function Outside({ app, current, onCases, onSafety, onPeople, onLock, children }: {
  app: AppState;
  current: "safety" | "people";
  onCases: () => void;
  onSafety: () => void;
  onPeople: (() => void) | null;
  onLock: () => void;
  children: ReactNode;
}) {
  const { say } = useWords();
  const link = (name: "safety" | "people", go: () => void) => (
    <li><button type="button" className="index-link" aria-current={current === name ? "page" : undefined} onClick={go} data-testid={`nav-${name}`}>{say(`nav-${name}`)}</button></li>
  );
  const index = (
    <>
      <div className="index-head"><span className="name" lang="en">Redress</span></div>
      <nav aria-label={say("sections")}>
        <ul>
          <li><button type="button" className="index-link" onClick={onCases}>{say("all-cases")}</button></li>
          {link("safety", onSafety)}
          {onPeople && link("people", onPeople)}
        </ul>
      </nav>
      <div className="index-foot">
        <p className="caption">{say(app.throw_away ? "nothing-kept" : "no-network")}</p>
        <button type="button" className="button lock" onClick={onLock} data-testid="lock"><span>{say("lock")}</span><span className="keys">Ctrl L</span></button>
      </div>
    </>
  );
  return <Frame index={index}>{children}</Frame>;
}
