// One open question in its place: why it is asked, which grounds ask it, and the answer.
import { useEffect, useRef, useState } from "react";
import type { AnswerSheet, Certainty, QuestionView, YesNo } from "../../bridge";
import type { Desk, Screen } from "../../parts/desk";
import { draftsOf, fitted, useKeeping } from "../../parts/drafts";
import { AreaField, YesNoField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { SureField } from "../../parts/SureChoice";
import { useOnce } from "../../parts/once";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";

const FORM: Record<Exclude<QuestionView["form"], "yes_no">, [Screen, string]> = {
  alert: ["alerts", "new"], charge: ["facts", "charge"], protection: ["facts", "protection"], proceeding: ["facts", "proceeding"], evidence: ["evidence", "new"],
};

/** How sure is null until it is chosen here: what the card says of it meanwhile stays. */
interface AnswerFields { id: string; revision: number; answer: YesNo; words: string; certainty: Certainty | null }

export function Question({ desk, question, grounds, given, onAnswer }: {
  desk: Desk;
  question: QuestionView;
  grounds: string[];
  given: AnswerSheet | undefined;
  onAnswer: (question: QuestionView, value: YesNo, words: string, certainty: Certainty | null) => Promise<boolean>;
}) {
  const { say, lang } = useWords();
  const saved: AnswerFields = { id: question.id, revision: 0, answer: given?.answer ?? "unknown", words: given?.words ?? "", certainty: null };
  const kept = given?.standing.certainty ?? "unknown";
  // An answer begun and not saved stands in its place again; there is nothing to ask about it.
  const begun = useRef(draftsOf(desk, "answer", question.id)[0]);
  const [fields, setFields] = useState(() => (begun.current ? fitted(saved, begun.current.fields) : saved));
  const changed = fields.answer !== saved.answer || fields.words !== saved.words || (fields.certainty !== null && fields.certainty !== kept);
  const { take, drop, flush } = useKeeping(desk, "answer", fields, changed);
  useEffect(() => { if (begun.current) take(begun.current); }, [take]);
  useHold(changed ? flush : null);
  const answer = useOnce(async () => {
    if (!(await onAnswer(question, fields.answer, fields.words, fields.certainty))) return;
    await drop(fields);
    setFields((now) => ({ ...now, certainty: null }));
  });
  const asked = <p className="caption">{say("asked-by-these", { grounds: grounds.join(SIGNS[lang].semicolon) })}</p>;
  if (question.form !== "yes_no") {
    const [screen, at] = FORM[question.form];
    return (
      <div className="gap-open stack-8">
        <p className="small">{question.why}</p>{asked}
        <div><button type="button" className="button" onClick={() => desk.go(screen, at)} data-testid={`fill-${question.id}`}>{say("answer")}</button></div>
      </div>
    );
  }
  return (
    <form className="gap-open stack" onSubmit={(event) => { event.preventDefault(); void answer(); }}>
      <YesNoField name={question.id} label={question.text} hint={question.why} value={fields.answer} onChange={(answer) => setFields({ ...fields, answer, certainty: null })} />
      <SureField question={question} answer={fields.answer} value={fields.certainty ?? (fields.answer === saved.answer ? kept : "unknown")} onChange={(certainty) => setFields({ ...fields, certainty })} />
      <AreaField name={`${question.id}-words`} label={say("answer-words")} rows={2} value={fields.words} onChange={(words) => setFields({ ...fields, words })} />
      {asked}
      <div><button type="submit" className="button mini" data-testid={`answer-${question.id}`}>{say("save-answer")}</button></div>
    </form>
  );
}
