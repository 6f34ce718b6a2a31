// The form of an answer that was given: when it was so, what shows it, and who may see it.
import type { AnswerSheet } from "../../bridge";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { PickField } from "../../parts/PickField";
import { StandingFields } from "../../parts/StandingFields";
import { useWords } from "../../words";

export function AnswerForm({ desk, sheet, onDone }: { desk: Desk; sheet: AnswerSheet; onDone: () => void }) {
  const { say } = useWords();
  const exhibits = useEntryOptions(desk.view, ["evidence"]);
  return (
    <Form<AnswerSheet> desk={desk} start={sheet} title={say("entry-answer")} sheet={(fields) => ({ kind: "answer", fields })} onDone={onDone} removable={say("entry-answer")}>
      {({ fields, set, error }) => (
        <>
          <YesNoField name="answer" label={fields.question || say("entry-answer")} value={fields.answer} onChange={(answer) => set({ answer })} />
          <AreaField name="words" label={say("answer-words")} rows={3} value={fields.words} error={error("words")} onChange={(words) => set({ words })} />
          <DateField name="when" label={say("answer-when")} value={fields.when} error={error("when")} onChange={(when) => set({ when })} />
          <PickField name="exhibits" label={say("proof")} values={fields.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />
          <StandingFields view={desk.view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
