// The form of a proceeding: before whom, since when, and how it ended.
import { lists, type ProceedingKind, type ProceedingSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, ChoiceField, SelectField, TextField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { OutcomeFields, noOutcome } from "../../parts/LegalFields";
import { PickField } from "../../parts/PickField";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

export const blankProceeding = (): ProceedingSheet => ({
  id: "", revision: 0, kind: "extradition", country: "", body: "", reference: "", appeal_of: "", opened: noDate(), about: "", outcome: null, earlier: [],
  alerts: [], charges: [], people: [], exhibits: [], standing: newStanding(),
});

export function ProceedingForm({ desk, sheet, onDone }: { desk: Desk; sheet?: ProceedingSheet; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  const exhibits = useEntryOptions(view, ["evidence"]);
  const people = useEntryOptions(view, ["person"]);
  const alerts = useEntryOptions(view, ["alert"]);
  const charges = useEntryOptions(view, ["charge"]);
  const others = useEntryOptions(view, ["proceeding"], sheet?.id);
  return (
    <Form<ProceedingSheet> desk={desk} start={sheet ?? blankProceeding()} title={say("facts-proceeding")}
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
          {others.length > 0 && <SelectField name="appeal_of" label={say("proceeding-appeal-of")} hint={say("proceeding-appeal-of-hint")} value={fields.appeal_of} error={error("appeal_of")}
            options={[{ value: "", label: say("none") }, ...others]} onChange={(appeal_of) => set({ appeal_of })} />}
          <DateField name="opened" label={say("proceeding-opened")} value={fields.opened} error={error("opened")} onChange={(opened) => set({ opened })} />
          <AreaField name="about" label={say("proceeding-about")} rows={3} value={fields.about} error={error("about")} onChange={(about) => set({ about })} />
          {fields.earlier.map((decision, n) => (
            <div key={n} className="form-part">
              <h2 className="form-head">{say("proceeding-earlier")}</h2>
              <OutcomeFields name={`earlier[${n}]`} value={decision} exhibits={exhibits} error={error} onChange={(next) => set({ earlier: fields.earlier.map((old, m) => (m === n ? next : old)) })} />
              <div className="row"><button type="button" className="link small" onClick={() => set({ earlier: fields.earlier.filter((_, m) => m !== n) })}>{say("take-out", { what: say("proceeding-earlier") })}</button></div>
            </div>
          ))}
          <ChoiceField<"yes" | "no"> name="decided" label={say("proceeding-outcome")} hint={say("proceeding-outcome-hint")} value={fields.outcome ? "yes" : "no"}
            options={[{ value: "no", label: say("proceeding-no-outcome") }, { value: "yes", label: say("proceeding-decided") }]}
            onChange={(decided) => set({ outcome: decided === "yes" ? (fields.outcome ?? noOutcome()) : null })} />
          {fields.outcome && (
            <div className="form-part">
              <OutcomeFields name="outcome" value={fields.outcome} exhibits={exhibits} error={error} onChange={(outcome) => set({ outcome })} />
              <div className="row"><button type="button" className="button mini" data-testid="add-decision"
                onClick={() => set({ earlier: [...fields.earlier, fields.outcome ?? noOutcome()], outcome: noOutcome() })}>{say("add-decision")}</button></div>
            </div>
          )}
          <PickField name="alerts" label={say("proceeding-alerts")} values={fields.alerts} options={alerts} onChange={(next) => set({ alerts: next })} />
          <PickField name="charges" label={say("proceeding-charges")} values={fields.charges} options={charges} onChange={(next) => set({ charges: next })} />
          <PickField name="people" label={say("proceeding-people")} hint={say("proceeding-people-hint")} values={fields.people} options={people} onChange={(next) => set({ people: next })} />
          <PickField name="exhibits" label={say("proof")} values={fields.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />
          <StandingFields view={view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
