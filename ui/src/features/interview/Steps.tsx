// The parts in the index: what is done, how far each is, what may be passed over. Any of them can be gone to.
import type { InterviewView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { useWords } from "../../words";
import { countOf, type Place } from "./plan";

export function Steps({ desk, plan, place, saved, onPart, onReview, onLeave }: {
  desk: Desk;
  plan: InterviewView | null;
  place: Place;
  saved: string;
  onPart: (part: string) => void;
  onReview: () => void;
  onLeave: () => void;
}) {
  const { say, number } = useWords();
  const here = place.at === "start" || place.at === "review" ? "" : place.part;
  return (
    <>
      <div className="index-head"><span className="name">{say("nav-check")}</span></div>
      <p className="caption steps-under">{say("interview-under")}</p>
      <nav aria-label={say("interview-parts")}>
        <ol>
          {plan?.parts.map((part, n) => {
            const { given, all } = countOf(part, desk.view);
            const done = all > 0 && given === all;
            const state = all === 0 ? say("part-nothing") : done ? say("part-done") : given === 0 && part.tender ? say("part-may-skip") : say("part-count", { given, all });
            return (
              <li key={part.id}>
                <button type="button" className="step" aria-current={part.id === here ? "step" : undefined} onClick={() => onPart(part.id)} data-testid={`step-${part.id}`}>
                  <span className="number" aria-hidden="true">{done ? "✓" : number(n + 1)}</span>
                  <span>{say(`part-${part.id}`)}<span className="caption">{state}</span></span>
                </button>
              </li>
            );
          })}
          {plan && (
            <li><button type="button" className="step" aria-current={place.at === "review" ? "step" : undefined} onClick={onReview} data-testid="step-review">
              <span className="number" aria-hidden="true">{number(plan.parts.length + 1)}</span><span>{say("interview-review")}</span></button></li>
          )}
        </ol>
      </nav>
      <div className="index-foot">
        <p className="caption">{saved && <>{saved}<br /></>}{say("interview-saves")}</p>
        <button type="button" className="link" onClick={onLeave} data-testid="interview-leave">{say("interview-leave")}</button>
        <button type="button" className="button lock" onClick={desk.lock} data-testid="lock"><span>{say("lock")}</span><span className="keys">Ctrl L</span></button>
      </div>
    </>
  );
}
