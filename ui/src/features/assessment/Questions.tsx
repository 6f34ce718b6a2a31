// Questions, answerable in place; sensitive ones come last, announced.
import { useEffect, useRef, useState } from "react";
import type { AnswerSheet, QuestionView, YesNo } from "../../bridge";
import type { Desk, Screen } from "../../parts/desk";
import { draftsOf, fitted, useKeeping } from "../../parts/drafts";
import { AreaField, YesNoField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { useWords } from "../../words";

const FORM: Record<Exclude<QuestionView["form"], "yes_no">, [Screen, string]> = {
  alert: ["alerts", "new"], charge: ["facts", "charge"], protection: ["facts", "protection"], proceeding: ["facts", "proceeding"], evidence: ["evidence", "new"],
};

interface AnswerFields { id: string; revision: number; answer: YesNo; words: string }

export function Questions({ desk, questions, answers, focus, onAnswer }: {
  desk: Desk;
  questions: QuestionView[];
  answers: AnswerSheet[];
  focus: string | null;
  onAnswer: (question: QuestionView, value: YesNo, words: string) => Promise<boolean>;
}) {
  const { say } = useWords();
  useEffect(() => {
    if (focus) document.getElementById(`q-${focus}`)?.scrollIntoView?.();
  }, [focus]);
  if (questions.length === 0) return null;
  const plain = questions.filter((question) => !question.sensitive);
  const tender = questions.filter((question) => question.sensitive);
  const list = (some: QuestionView[]) => some.map((question) => (
    <Question key={question.id} desk={desk} question={question} given={answers.find((one) => one.id === question.id)} onAnswer={onAnswer} />
  ));
  return (
    <section id="questions" className="stack" aria-labelledby="questions-title" tabIndex={-1}>
      <h2 id="questions-title">{say("questions-title")}</h2>
      {list(plain)}
      {tender.length > 0 && <><h3>{say("questions-tender")}</h3><p className="small">{say("questions-tender-text")}</p>{list(tender)}</>}
    </section>
  );
}

function Question({ desk, question, given, onAnswer }: {
  desk: Desk;
  question: QuestionView;
  given: AnswerSheet | undefined;
  onAnswer: (question: QuestionView, value: YesNo, words: string) => Promise<boolean>;
}) {
  const { say } = useWords();
  const saved: AnswerFields = { id: question.id, revision: 0, answer: given?.answer ?? "unknown", words: given?.words ?? "" };
  // An answer begun and not saved stands in its place again; there is nothing to ask about it.
  const begun = useRef(draftsOf(desk, "answer", question.id)[0]);
  const [fields, setFields] = useState(() => (begun.current ? fitted(saved, begun.current.fields) : saved));
  const changed = fields.answer !== saved.answer || fields.words !== saved.words;
  const { take, drop, flush } = useKeeping(desk, "answer", fields, changed);
  useEffect(() => { if (begun.current) take(begun.current); }, [take]);
  useHold(changed ? flush : null);
  if (question.form !== "yes_no") {
    const [screen, at] = FORM[question.form];
    return (
      <div id={`q-${question.id}`} className="spread form-part">
        <div><h3>{question.text}</h3><p className="small">{question.why}</p></div>
        <button type="button" className="button" onClick={() => desk.go(screen, at)}>{say("answer")}</button>
      </div>
    );
  }
  return (
    <form id={`q-${question.id}`} className="form-part" style={{ maxWidth: 720 }} onSubmit={(event) => { event.preventDefault(); void onAnswer(question, fields.answer, fields.words).then((done) => { if (done) void drop(); }); }}>
      <YesNoField name={question.id} label={question.text} hint={question.why} value={fields.answer} onChange={(answer) => setFields({ ...fields, answer })} />
      <AreaField name={`${question.id}-words`} label={say("answer-words")} rows={2} value={fields.words} onChange={(words) => setFields({ ...fields, words })} />
      <div><button type="submit" className="button mini" data-testid={`answer-${question.id}`}>{say("save-answer")}</button></div>
    </form>
  );
}
