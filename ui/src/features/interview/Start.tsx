// Where the interview begins: with any part, and where one stopped.
import type { CaseView, InterviewView } from "../../bridge";
import { useWords } from "../../words";
import { countOf } from "./plan";

export function Start({ plan, view, onPart }: { plan: InterviewView; view: CaseView; onPart: (part: string) => void }) {
  const { say } = useWords();
  return (
    <div className="stack-24">
      <div className="stack-8 measure">
        <p className="lead">{say("interview-lead")}</p>
        <p className="small">{say("interview-lead", undefined, "text")}</p>
      </div>
      <section className="stack-8" aria-labelledby="interview-parts">
        <h2 id="interview-parts">{say("interview-where")}</h2>
        <ul className="pick-parts">
          {plan.parts.map((part) => {
            const { given, all } = countOf(part, view);
            return (
              <li key={part.id}>
                <button type="button" className="button plain-row" onClick={() => onPart(part.id)} data-testid={`start-${part.id}`}>
                  <span><strong>{say(`part-${part.id}`)}</strong> <span className="small">{say(`part-${part.id}`, undefined, "text")}</span></span>
                  <span className="small">{all === 0 ? say("part-nothing") : given === all ? say("part-done") : say("part-count", { given, all })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
