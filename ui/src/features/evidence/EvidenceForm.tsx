// Four questions: what is it, from whom, when got, who may see it.
import { lists, type EvidenceKind, type EvidenceSheet } from "../../bridge";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, LONG_MAX, SelectField, TextField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { PickField } from "../../parts/PickField";
import { StandingFields } from "../../parts/StandingFields";
import { useWords } from "../../words";

export function EvidenceForm({ desk, sheet, onDone }: { desk: Desk; sheet: EvidenceSheet; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  const proves = useEntryOptions(view, ["alert", "charge", "protection", "proceeding", "event", "person", "letter"]);
  return (
    <Form<EvidenceSheet> desk={desk} start={sheet} title={say("four-questions")} sheet={(fields) => ({ kind: "evidence", fields })} onDone={onDone}>
      {({ fields, set, error }) => (
        <>
          <div className="columns">
            <TextField name="title" label={say("evidence-title")} value={fields.title} error={error("title")} required onChange={(title) => set({ title })} />
            <SelectField<EvidenceKind> name="kind" label={say("evidence-kind")} value={fields.kind}
              options={lists.EVIDENCE_KIND_WORDS.map((value) => ({ value, label: say(`evidence-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
          </div>
          <AreaField name="origin" label={say("evidence-origin")} hint={say("evidence-origin-hint")} rows={2} value={fields.origin} error={error("origin")} onChange={(origin) => set({ origin })} />
          <DateField name="got" label={say("evidence-got")} value={fields.got} error={error("got")} onChange={(got) => set({ got })} />
          <DateField name="dated" label={say("evidence-dated")} value={fields.dated} error={error("dated")} onChange={(dated) => set({ dated })} />
          <YesNoField name="names_others" label={say("evidence-names-others")} value={fields.names_others} onChange={(names_others) => set({ names_others })} />
          <PickField name="proves" label={say("evidence-proves")} values={fields.proves} options={proves} onChange={(next) => set({ proves: next })} />
          <div className="columns">
            <TextField name="language" label={say("evidence-language")} hint={say("evidence-language-hint")} ltr value={fields.language} error={error("language")} onChange={(language) => set({ language })} />
            <TextField name="citation" label={say("evidence-citation")} limit={LONG_MAX} value={fields.citation} error={error("citation")} onChange={(citation) => set({ citation })} />
          </div>
          <StandingFields view={view} error={error} value={fields.standing} self={fields.id} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
