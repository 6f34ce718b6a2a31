// The form of a note: for the keeper's eyes.
import type { NoteSheet, Saved } from "../../bridge";
import { AboutField } from "../../parts/AboutField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";
import { onDay } from "../../words/dates";

export function NoteForm({ desk, sheet, about, onDone }: { desk: Desk; sheet?: NoteSheet; about?: string | undefined; onDone: (saved: Saved | null) => void }) {
  const { say } = useWords();
  const blank = (): NoteSheet => ({ id: "", revision: 0, text: "", written: onDay(desk.app.today), quiet: noDate(), about: about ? [about] : [], standing: newStanding("never_leaves") });
  return (
    <Form<NoteSheet> desk={desk} start={sheet ?? blank()} title={say("note")} sheet={(fields) => ({ kind: "note", fields })}
      onDone={onDone} removable={sheet ? say("note") : undefined}>
      {({ fields, set, error }) => (
        <>
          <AreaField name="text" label={say("note")} hint={say("never-in-a-paper")} rows={8} value={fields.text} error={error("text")} onChange={(text) => set({ text })} />
          <DateField name="written" label={say("note-written")} value={fields.written} error={error("written")} onChange={(written) => set({ written })} />
          {sheet && sheet.quiet.kind !== "unknown" && <DateField name="quiet" label={say("note-quiet")} value={fields.quiet} error={error("quiet")} onChange={(quiet) => set({ quiet })} />}
          <AboutField view={desk.view} values={fields.about} self={fields.id} onChange={(about) => set({ about })} />
        </>
      )}
    </Form>
  );
}
