// A question answered by yes, no or *I do not know*. Nothing is chosen before the person chooses.
import { useEffect, useRef, useState } from "react";
import { Refusal, call, type AskedView, type Certainty, type YesNo } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { draftsOf, fitted, useKeeping } from "../../parts/drafts";
import { ChoiceField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { SureField } from "../../parts/SureChoice";
import { useOnce } from "../../parts/once";
import { useWords } from "../../words";
import { useSaver, type Ended } from "./saving";

const ANSWERS: YesNo[] = ["yes", "no", "unknown"];

/** How sure is null until it is chosen here: what the card says of it meanwhile stays. */
interface Fields { id: string; revision: number; answer: YesNo | ""; words: string; certainty: Certainty | null }

export function YesNoQuestion({ desk, one }: { desk: Desk; one: AskedView }) {
  const { say } = useWords();
  const { question } = one;
  const given = desk.view.answers.find((answer) => answer.id === question.id);
  const saved: Fields = { id: question.id, revision: 0, answer: given?.answer ?? "", words: given?.words ?? "", certainty: null };
  const kept = given?.standing.certainty ?? "unknown";
  const begun = useRef(draftsOf(desk, "answer", question.id)[0]);
  const [fields, setFields] = useState(() => (begun.current ? fitted(saved, begun.current.fields) : saved));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const changed = fields.answer !== "" && (fields.answer !== saved.answer || fields.words !== saved.words || (fields.certainty !== null && fields.certainty !== kept));
  const { take, drop, flush } = useKeeping(desk, "answer", fields, changed);
  useEffect(() => { if (begun.current) take(begun.current); }, [take]);
  // What was saved is not saved once more before the case is drawn with it.
  const last = useRef("");
  useEffect(() => { last.current = ""; }, [saved.answer, saved.words, kept]);
  const save = useOnce(async (): Promise<Ended> => {
    if (!changed || fields.answer === "" || last.current === JSON.stringify(fields)) return "same";
    setRefusal(null);
    try {
      await desk.did(await call("answer_question", { case: desk.view.id, question: question.id, answer: fields.answer, words: fields.words, certainty: fields.certainty }));
      last.current = JSON.stringify(fields);
      await drop(fields);
      setFields((now) => ({ ...now, certainty: null }));
      return "saved";
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return "refused";
    }
  });
  useSaver(save);
  // An answer that is refused is kept, so that nobody is held on the page by it.
  // So is one that was chosen while the one before it was saved.
  useHold(changed ? async () => { await save(); return flush(); } : null);
  return (
    <div className="asked" id={`q-${question.id}`} data-question={question.id}>
      <RefusalBanner refusal={refusal} />
      <ChoiceField<YesNo | ""> name={question.id} label={question.text} hint={say("why-we-ask", { why: question.why })} value={fields.answer}
        options={ANSWERS.map((value) => ({ value, label: say(`answer-${value}`) }))} onChange={(answer) => setFields({ ...fields, answer, certainty: null })} />
      <SureField question={question} answer={fields.answer} value={fields.certainty ?? (fields.answer === saved.answer ? kept : "unknown")} onChange={(certainty) => setFields({ ...fields, certainty })} />
    </div>
  );
}
