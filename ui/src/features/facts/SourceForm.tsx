// The form of a source.
import { lists, type SourceKind, type SourceSheet } from "../../bridge";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, SelectField, TextField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { useWords } from "../../words";

export const blankSource = (): SourceSheet => ({ id: "", revision: 0, kind: "other", title: "", publisher: "", dated: noDate(), citation: "", exhibit: "", note: "" });

export function SourceForm({ desk, sheet, onDone }: { desk: Desk; sheet?: SourceSheet; onDone: () => void }) {
  const { say } = useWords();
  return (
    <Form<SourceSheet> desk={desk} start={sheet ?? blankSource()} title={say("facts-source")} sheet={(fields) => ({ kind: "source", fields })}
      onDone={onDone} removable={sheet ? say("facts-source") : undefined}>
      {({ fields, set, error }) => (
        <>
          <TextField name="title" label={say("source-title")} hint={say("source-title-hint")} value={fields.title} error={error("title")} required onChange={(title) => set({ title })} />
          <SelectField<SourceKind> name="kind" label={say("source-kind")} value={fields.kind}
            options={lists.SOURCE_KIND_WORDS.map((value) => ({ value, label: say(`source-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
          <TextField name="publisher" label={say("source-publisher")} value={fields.publisher} error={error("publisher")} onChange={(publisher) => set({ publisher })} />
          <DateField name="dated" label={say("source-dated")} value={fields.dated} error={error("dated")} onChange={(dated) => set({ dated })} />
          <AreaField name="citation" label={say("source-citation")} hint={say("source-citation-hint")} rows={2} value={fields.citation} error={error("citation")} onChange={(citation) => set({ citation })} />
          {desk.view.evidence.length > 0 && (
            <SelectField name="exhibit" label={say("source-exhibit")} value={fields.exhibit} onChange={(exhibit) => set({ exhibit })}
              options={[{ value: "", label: say("none") }, ...desk.view.evidence.map((e) => ({ value: e.id, label: `${e.mark} ${e.title}` }))]} />
          )}
          <AreaField name="note" label={say("standing-note")} hint={say("standing-note", undefined, "hint")} rows={2} value={fields.note} error={error("note")} onChange={(note) => set({ note })} />
        </>
      )}
    </Form>
  );
}
