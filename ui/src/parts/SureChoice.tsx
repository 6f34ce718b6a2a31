// How sure an answer is: a quiet choice beside the answer, and one press on the card of an answer that was given.
import { useRef, useState } from "react";
import { Refusal, lists, type AnswerSheet, type Certainty, type YesNo } from "../bridge";
import { useWords } from "../words";
import { RefusalBanner } from "./Banner";
import type { Desk } from "./desk";
import { SelectField } from "./fields";
import { HowSure } from "./marks";

/** Beside a question: nothing is asked before there is an answer, and *I do not know* has none. */
export function SureField({ question, answer, value, onChange }: { question: { id: string; text: string }; answer: YesNo | ""; value: Certainty; onChange: (certainty: Certainty) => void }) {
  const { say } = useWords();
  if (answer !== "yes" && answer !== "no") return null;
  return (
    <div className="sure-field" role="group" aria-label={question.text}>
      <SelectField<Certainty> name={`${question.id}-sure`} label={say("interview-sure")} value={value}
        options={lists.CERTAINTY_WORDS.map((one) => ({ value: one, label: say(one === "unknown" ? "interview-not-chosen" : `certainty-${one}`) }))} onChange={onChange} />
      {value === "confirmed" && <p className="small" role="status">{say("sure-means")}</p>}
    </div>
  );
}

/** On the card: each press is saved at once, one at a time, with *Undo* as after every save. */
export function SureChoice({ desk, answer }: { desk: Desk; answer: AnswerSheet }) {
  const { say } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState(false);
  const saving = useRef(false);
  const { certainty } = answer.standing;
  const choose = async (next: Certainty) => {
    // A second press before the first is saved would start from what is about to be old.
    if (next === certainty || saving.current) return;
    saving.current = true;
    setRefusal(null);
    setSaved(false);
    try {
      await desk.save({ kind: "answer", fields: { ...answer, standing: { ...answer.standing, certainty: next } } });
      setSaved(true);
      desk.tell(say("left-saved"), "undo");
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    } finally {
      saving.current = false;
    }
  };
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <div className="segments sure-choice" role="group" aria-label={say("how-sure")}>
        {lists.CERTAINTY_WORDS.map((one) => <button key={one} type="button" aria-pressed={one === certainty} onClick={() => void choose(one)} data-testid={`sure-${one}`}><HowSure certainty={one} /></button>)}
      </div>
      <p className="small measure">{say("sure-means")}</p>
      {/* What is told outside the card is not heard while it is open. */}
      <p className="small" role="status">{saved && say("left-saved")}</p>
    </>
  );
}
