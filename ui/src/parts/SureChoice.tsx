// How sure an answer is: a quiet choice beside the answer, and one press on the card of an answer that was given.
import { useState } from "react";
import { Refusal, lists, type AnswerSheet, type Certainty, type YesNo } from "../bridge";
import { useWords } from "../words";
import { RefusalBanner } from "./Banner";
import type { Desk } from "./desk";
import { SelectField } from "./fields";
import { HowSure } from "./marks";

/** Beside a question: nothing is asked before there is an answer, and *I do not know* has none. */
export function SureField({ question, answer, value, onChange }: { question: string; answer: YesNo | ""; value: Certainty; onChange: (certainty: Certainty) => void }) {
  const { say } = useWords();
  if (answer !== "yes" && answer !== "no") return null;
  return (
    <div className="sure-field">
      <SelectField<Certainty> name={`${question}-sure`} label={say("interview-sure")} value={value}
        options={lists.CERTAINTY_WORDS.map((one) => ({ value: one, label: say(`certainty-${one}`) }))} onChange={onChange} />
    </div>
  );
}

/** On the card: each press is saved at once, with *Undo* as after every save. */
export function SureChoice({ desk, answer }: { desk: Desk; answer: AnswerSheet }) {
  const { say } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { certainty } = answer.standing;
  const choose = async (next: Certainty) => {
    if (next === certainty) return;
    setRefusal(null);
    try {
      await desk.save({ kind: "answer", fields: { ...answer, standing: { ...answer.standing, certainty: next } } });
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  };
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <div className="segments sure-choice" role="group" aria-label={say("how-sure")}>
        {lists.CERTAINTY_WORDS.map((one) => <button key={one} type="button" aria-pressed={one === certainty} onClick={() => void choose(one)} data-testid={`sure-${one}`}><HowSure certainty={one} /></button>)}
      </div>
    </>
  );
}
