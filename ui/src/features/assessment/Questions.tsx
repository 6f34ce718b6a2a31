// Questions, answerable in place; sensitive ones come last, announced.
import { useEffect, useState } from "react";
import type { AnswerSheet, QuestionView, YesNo } from "../../bridge";
import type { Desk, Screen } from "../../parts/desk";
import { AreaField, YesNoField } from "../../parts/fields";
import { useWords } from "../../words";

const FORM: Record<Exclude<QuestionView["form"], "yes_no">, [Screen, string]> = {
  alert: ["alerts", "new"], charge: ["facts", "charge"], protection: ["facts", "protection"], evidence: ["evidence", "new"],
};

export function Questions({ desk, questions, answers, focus, onAnswer }: {
  desk: Desk;
  questions: QuestionView[];
  answers: AnswerSheet[];
  focus: string | null;
  onAnswer: (question: QuestionView, value: YesNo, words: string) => Promise<void>;
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
  onAnswer: (question: QuestionView, value: YesNo, words: string) => Promise<void>;
}) {
  const { say } = useWords();
  const [value, setValue] = useState<YesNo>(given?.answer ?? "unknown");
  const [words, setWords] = useState(given?.words ?? "");
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
    <form id={`q-${question.id}`} className="form-part" style={{ maxWidth: 720 }} onSubmit={(event) => { event.preventDefault(); void onAnswer(question, value, words); }}>
      <YesNoField name={question.id} label={question.text} hint={question.why} value={value} onChange={setValue} />
      <AreaField name={`${question.id}-words`} label={say("answer-words")} rows={2} value={words} onChange={setWords} />
      <div><button type="submit" className="button mini" data-testid={`answer-${question.id}`}>{say("save-answer")}</button></div>
    </form>
  );
}
