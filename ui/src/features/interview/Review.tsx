// The end of the interview: every answer, each with the way to change it, and what is still open.
import type { AskedView, CaseView, DateSheet, InterviewView } from "../../bridge";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";
import { bothWords } from "../../words/dates";
import { blank, entryOf, stateOf, valueOf } from "./plan";

/** A piece of an answer: words of the screen, or what somebody typed. */
interface Piece { text: string; typed: boolean }

/** A field of an entry in words; lists by their words, the rest as it was typed. */
function useValueWords() {
  const { say, lang, country } = useWords();
  const ours = (text: string): Piece => ({ text, typed: false });
  const theirs = (text: string): Piece => ({ text, typed: true });
  return (form: string, field: string, value: unknown): Piece => {
    if (blank(value)) return ours("");
    if (field === "country" || field === "from_country") return ours(country(String(value)));
    if (field === "channel") return ours(say(`channel-${String(value)}`));
    if (field === "natures") return ours((value as string[]).map((one) => say(`nature-${one}`)).join(SIGNS[lang].comma));
    if (field === "kind" || field === "status") return ours(say(`${form}-${field}-${String(value)}`));
    if (field === "co_accused") return theirs((value as { name: string; outcome: string }[]).flatMap((one) => [one.name, one.outcome]).filter(Boolean).join(" – "));
    if (typeof value === "number") return ours(say("interview-months", { count: value }));
    if (value === "yes" || value === "no") return ours(say(`answer-${value}`));
    if (typeof value === "object") {
      const date = value as DateSheet;
      return date.typed ? theirs(date.typed) : ours(bothWords(date, lang, say));
    }
    return theirs(typeof value === "string" ? value : "");
  };
}

export function Review({ plan, view, onEdit }: { plan: InterviewView; view: CaseView; onEdit: (question: string) => void }) {
  const { say } = useWords();
  const words = useValueWords();
  // Until it is recorded which alert it is, no ground asks anything else.
  const waits = view.alerts.every((alert) => alert.channel === "other");
  const answerOf = (one: AskedView): Piece[] => {
    const entry = entryOf(view, one.question.form);
    const filled = entry ? one.fields.map((field) => words(one.question.form, field, valueOf(entry, field))).filter((piece) => piece.text) : [];
    if (filled.length > 0) return filled;
    const given = view.answers.find((answer) => answer.id === one.question.id);
    if (given) return [{ text: say(`answer-${given.answer}`), typed: false }];
    return one.question.form === "evidence" && view.evidence.length > 0 ? [{ text: say("interview-papers", { count: view.evidence.length }), typed: false }] : [];
  };
  const row = (one: AskedView, pieces: Piece[]) => (
    <tr key={one.question.id} data-testid={`review-${one.question.id}`}>
      <td>{one.question.text}</td>
      <td>{pieces.length > 0 ? pieces.map((piece, n) => <div key={n}>{piece.typed ? <Typed text={piece.text} /> : piece.text}</div>) : <span className="small">{say("interview-open")}</span>}</td>
      <td className="end"><button type="button" className="button mini" onClick={() => onEdit(one.question.id)} aria-label={`${say(pieces.length > 0 ? "interview-change" : "answer")}: ${one.question.text}`} data-testid={`edit-${one.question.id}`}>{say(pieces.length > 0 ? "interview-change" : "answer")}</button></td>
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
            {now.length > 0 && <table className="review"><tbody>{now.map(({ one, state }) => row(one, state === "given" ? answerOf(one) : []))}</tbody></table>}
            {later.length > 0 && (
              <details className="more" data-testid={`later-${part.id}`}>
                <summary>{say(waits ? "interview-waits" : "interview-later", { count: later.length })}</summary>
                <table className="review"><tbody>{later.map(({ one }) => row(one, []))}</tbody></table>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}
