// The end of the interview: every answer, each with the way to change it, and what is still open.
import type { AskedView, CaseView, InterviewView } from "../../bridge";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";
import { dayWords, keptWords } from "../../words/dates";
import { blank, entryOf, stateOf, valueOf } from "./plan";

/** A field of an entry in words; lists by their words, the rest as it was typed. */
function useValueWords() {
  const { say, lang, country } = useWords();
  return (form: string, field: string, value: unknown): string => {
    if (blank(value)) return "";
    if (field === "country" || field === "from_country") return country(String(value));
    if (field === "channel") return say(`channel-${String(value)}`);
    if (field === "natures") return (value as string[]).map((one) => say(`nature-${one}`)).join(SIGNS[lang].comma);
    if (field === "kind" || field === "status") return say(`${form}-${field}-${String(value)}`);
    if (field === "co_accused") return (value as { name: string; outcome: string }[]).map((one) => [one.name, one.outcome].filter(Boolean).join(" – ")).filter(Boolean).join("\n");
    if (typeof value === "number") return say("interview-months", { count: value });
    if (value === "yes" || value === "no") return say(`answer-${value}`);
    if (typeof value === "object") {
      const date = value as Parameters<typeof keptWords>[0];
      return date.typed || (date.first ? dayWords(date.first, lang) : "");
    }
    return typeof value === "string" ? value : "";
  };
}

export function Review({ plan, view, onEdit }: { plan: InterviewView; view: CaseView; onEdit: (question: string) => void }) {
  const { say } = useWords();
  const words = useValueWords();
  const answerOf = (one: AskedView): string => {
    const entry = entryOf(view, one.question.form);
    const filled = entry ? one.fields.map((field) => words(one.question.form, field, valueOf(entry, field))).filter(Boolean) : [];
    if (filled.length > 0) return filled.join(" · ");
    const given = view.answers.find((answer) => answer.id === one.question.id);
    if (given) return say(`answer-${given.answer}`);
    return one.question.form === "evidence" && view.evidence.length > 0 ? say("interview-papers", { count: view.evidence.length }) : "";
  };
  const row = (one: AskedView, text: string) => (
    <tr key={one.question.id} data-testid={`review-${one.question.id}`}>
      <td>{one.question.text}</td>
      <td>{text ? <Typed text={text} /> : <span className="small">{say("interview-open")}</span>}</td>
      <td className="end"><button type="button" className="button mini" onClick={() => onEdit(one.question.id)} aria-label={`${say(text ? "interview-change" : "answer")}: ${one.question.text}`} data-testid={`edit-${one.question.id}`}>{say(text ? "interview-change" : "answer")}</button></td>
    </tr>
  );
  return (
    <div className="stack-24">
      <p className="lead measure">{say("interview-review", undefined, "text")}</p>
      {plan.parts.map((part) => {
        const states = part.questions.map((one) => ({ one, state: stateOf(one, view) }));
        const now = states.filter(({ state }) => state !== "later");
        const later = states.filter(({ state }) => state === "later");
        return (
          <section key={part.id} className="stack-8">
            <h2>{say(`part-${part.id}`)}</h2>
            {now.length > 0 && <table className="review"><tbody>{now.map(({ one, state }) => row(one, state === "given" ? answerOf(one) : ""))}</tbody></table>}
            {later.length > 0 && (
              <details className="more" data-testid={`later-${part.id}`}>
                <summary>{say("interview-later", { count: later.length })}</summary>
                <table className="review"><tbody>{later.map(({ one }) => row(one, ""))}</tbody></table>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}
