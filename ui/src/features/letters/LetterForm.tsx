// The form of a letter, sent or received.
import { lists, type Direction, type LetterSheet, type Saved } from "../../bridge";
import { AboutField } from "../../parts/AboutField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, ChoiceField, SelectField, TextField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { PickField } from "../../parts/PickField";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useClocks } from "../../parts/clocks";
import { useWords } from "../../words";
import { StepFields, noStep } from "./StepFields";

const blank = (): LetterSheet => ({
  id: "", revision: 0, direction: "received", title: "", with: "", dated: noDate(), arrived: noDate(), reference: "", says: "",
  reply_by: noDate(), answers: "", step: noStep(), about: [], exhibits: [], standing: newStanding(),
});

/** What the clocks of a letter hang on was changed: they wait for the person's word again. */
function unsure(fields: LetterSheet, change: Partial<LetterSheet>): Partial<LetterSheet> {
  const same = (Object.keys(change) as (keyof LetterSheet)[]).every((key) => JSON.stringify(change[key]) === JSON.stringify(fields[key]));
  return same ? change : { ...change, step: { ...fields.step, confirmed: false } };
}

export function LetterForm({ desk, sheet, onDone }: { desk: Desk; sheet?: LetterSheet; onDone: (saved: Saved | null) => void }) {
  const { say } = useWords();
  const { view } = desk;
  const exhibits = useEntryOptions(view, ["evidence"]);
  const clocks = useClocks();
  return (
    <Form<LetterSheet> desk={desk} start={sheet ?? blank()} title={say("letter")} sheet={(fields) => ({ kind: "letter", fields })}
      onDone={onDone} removable={sheet ? say("letter") : undefined}>
      {({ fields, set, error }) => (
        <>
          <ChoiceField<Direction> name="direction" label={say("letter-direction")} value={fields.direction}
            options={lists.DIRECTION_WORDS.map((value) => ({ value, label: say(`direction-${value}`) }))} onChange={(direction) => set(unsure(fields, { direction }))} />
          <TextField name="title" label={say("letter-title")} hint={say("letter-title-hint")} value={fields.title} error={error("title")} required autoFocus onChange={(title) => set({ title })} />
          <div className="columns">
            <TextField name="with" label={say(fields.direction === "sent" ? "letter-to" : "letter-from")} value={fields.with} error={error("with")} onChange={(text) => set({ with: text })} />
            <TextField name="reference" label={say("alert-reference")} ltr value={fields.reference} error={error("reference")} onChange={(reference) => set({ reference })} />
          </div>
          <DateField name="dated" label={say("letter-dated")} value={fields.dated} error={error("dated")} onChange={(dated) => set(unsure(fields, { dated }))} />
          <DateField name="arrived" label={say(fields.direction === "sent" ? "letter-sent-on" : "letter-arrived")} value={fields.arrived} error={error("arrived")} onChange={(arrived) => set(unsure(fields, { arrived }))} />
          {clocks && <StepFields desk={desk} clocks={clocks} fields={fields} error={error} onChange={(step) => set({ step })} />}
          <AreaField name="says" label={say("letter-says")} value={fields.says} error={error("says")} onChange={(says) => set({ says })} />
          {fields.direction === "received" && <DateField name="reply_by" label={say("letter-reply-by")} hint={say("letter-reply-by-hint")} value={fields.reply_by} error={error("reply_by")} onChange={(reply_by) => set(unsure(fields, { reply_by }))} />}
          {view.letters.some((other) => other.id !== fields.id) && (
            <SelectField name="answers" label={say("letter-answers")} value={fields.answers} onChange={(answers) => set(unsure(fields, { answers }))}
              options={[{ value: "", label: say("none") }, ...view.letters.filter((other) => other.id !== fields.id).map((other) => ({ value: other.id, label: other.title }))]} />
          )}
          <PickField name="exhibits" label={say("proof")} values={fields.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />
          <AboutField view={view} values={fields.about} self={fields.id} onChange={(about) => set({ about })} />
          <StandingFields view={view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
