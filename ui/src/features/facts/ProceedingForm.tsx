// The form of a proceeding: before whom, since when, and how it ended.
import { lists, type OutcomeKind, type ProceedingKind, type ProceedingSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, SelectField, TextField, TickField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

const blank = (): ProceedingSheet => ({
  id: "", revision: 0, kind: "extradition", country: "", body: "", reference: "", opened: noDate(), about: "", outcome: null,
  outcome_date: noDate(), outcome_reason: "", outcome_final: "unknown", outcome_by_court: "unknown", exhibits: [], standing: newStanding(),
});

/** The choice that stands for: nothing known of an end. */
const OPEN = "open";

export function ProceedingForm({ desk, sheet, onDone }: { desk: Desk; sheet?: ProceedingSheet; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  return (
    <Form<ProceedingSheet> desk={desk} start={sheet ?? blank()} title={say("facts-proceeding")}
      sheet={(fields) => ({ kind: "proceeding", fields })} onDone={onDone} removable={sheet ? say("facts-proceeding") : undefined}>
      {({ fields, set, error }) => (
        <>
          <div className="columns">
            <SelectField<ProceedingKind> name="kind" label={say("proceeding-kind")} value={fields.kind}
              options={lists.PROCEEDING_KIND_WORDS.map((value) => ({ value, label: say(`proceeding-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
            <CountryField name="country" label={say("proceeding-country")} value={fields.country} error={error("country")} onChange={(country) => set({ country })} />
            <TextField name="body" label={say("proceeding-body")} hint={say("proceeding-body-hint")} value={fields.body} error={error("body")} onChange={(body) => set({ body })} />
            <TextField name="reference" label={say("alert-reference")} ltr value={fields.reference} error={error("reference")} onChange={(reference) => set({ reference })} />
          </div>
          <DateField name="opened" label={say("proceeding-opened")} value={fields.opened} error={error("opened")} onChange={(opened) => set({ opened })} />
          <AreaField name="about" label={say("proceeding-about")} rows={3} value={fields.about} error={error("about")} onChange={(about) => set({ about })} />
          <SelectField<OutcomeKind | typeof OPEN> name="outcome" label={say("proceeding-outcome")} hint={say("proceeding-outcome-hint")} value={fields.outcome ?? OPEN}
            options={[{ value: OPEN, label: say("proceeding-no-outcome") }, ...lists.OUTCOME_KIND_WORDS.map((value) => ({ value, label: say(`outcome-${value}`) }))]}
            onChange={(outcome) => set({ outcome: outcome === OPEN ? null : outcome })} />
          {fields.outcome && (
            <>
              <DateField name="outcome_date" label={say("proceeding-outcome-date")} value={fields.outcome_date} error={error("outcome_date")} onChange={(outcome_date) => set({ outcome_date })} />
              <AreaField name="outcome_reason" label={say("proceeding-outcome-reason")} rows={3} value={fields.outcome_reason} error={error("outcome_reason")} onChange={(outcome_reason) => set({ outcome_reason })} />
              <YesNoField name="outcome_final" label={say("proceeding-outcome-final")} value={fields.outcome_final} onChange={(outcome_final) => set({ outcome_final })} />
              <YesNoField name="outcome_by_court" label={say("proceeding-outcome-by-court")} value={fields.outcome_by_court} onChange={(outcome_by_court) => set({ outcome_by_court })} />
            </>
          )}
          {view.evidence.length > 0 && <TickField name="exhibits" label={say("proof")} values={fields.exhibits} options={view.evidence.map((e) => ({ value: e.id, label: `${e.mark} ${e.title}` }))} onChange={(exhibits) => set({ exhibits })} />}
          <StandingFields view={view} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
