// The form of an accusation.
import { lists, type ChargeSheet, type Nature } from "../../bridge";
import { blankCharge } from "../../parts/blanks";
import { CountryField } from "../../parts/CountryField";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, NumberField, SelectField, TextField, TickField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { SentenceFields, WarrantFields } from "../../parts/LegalFields";
import { PickField } from "../../parts/PickField";
import { StandingFields } from "../../parts/StandingFields";
import { useWords } from "../../words";

export { blankCharge };


export function ChargeForm({ desk, sheet, onDone }: { desk: Desk; sheet?: ChargeSheet; onDone: () => void }) {
  const { say } = useWords();
  const people = useEntryOptions(desk.view, ["person"], desk.view.applicant);
  return (
    <Form<ChargeSheet> desk={desk} start={sheet ?? blankCharge(desk.view.accusing)} title={say("facts-charge")}
      sheet={(fields) => ({ kind: "charge", fields: { ...fields, laws: fields.laws.filter((law) => law.trim()) } })}
      onDone={onDone} removable={sheet ? say("facts-charge") : undefined}>
      {({ fields, set, error }) => (
        <>
          <TextField name="offence" label={say("charge-offence")} hint={say("charge-offence-hint")} value={fields.offence} error={error("offence")} required onChange={(offence) => set({ offence })} />
          <CountryField name="country" label={say("charge-country")} value={fields.country} onChange={(country) => set({ country })} />
          <AreaField name="laws" label={say("charge-laws")} hint={say("charge-laws-hint")} rows={2} value={fields.laws.join("\n")} error={error("laws")} onChange={(text) => set({ laws: text.split("\n") })} />
          <AreaField name="acts" label={say("charge-acts")} value={fields.acts} error={error("acts")} onChange={(acts) => set({ acts })} />
          <AreaField name="reply" label={say("charge-reply")} value={fields.reply} error={error("reply")} onChange={(reply) => set({ reply })} />
          <TickField<Nature> name="natures" label={say("charge-natures")} hint={say("charge-natures-hint")} values={fields.natures}
            options={lists.NATURE_WORDS.map((value) => ({ value, label: say(`nature-${value}`) }))} onChange={(natures) => set({ natures })} />
          <DateField name="charged" label={say("charge-charged")} value={fields.charged} error={error("charged")} onChange={(charged) => set({ charged })} />
          <DateField name="acts_when" label={say("charge-acts-when")} value={fields.acts_when} error={error("acts_when")} onChange={(acts_when) => set({ acts_when })} />
          <div className="form-part">
            <div className="columns">
              <NumberField name="max_months" label={say("charge-max-months")} hint={say("charge-max-months-hint")} value={fields.max_months} onChange={(max_months) => set({ max_months })} />
              <TextField name="amount" label={say("charge-amount")} inputMode="decimal" ltr value={fields.amount} error={error("amount")} onChange={(amount) => set({ amount })} />
              <TextField name="currency" label={say("charge-currency")} hint={say("charge-currency-hint")} ltr value={fields.currency} onChange={(currency) => set({ currency })} />
              <TextField name="valued_by" label={say("charge-valued-by")} value={fields.valued_by} onChange={(valued_by) => set({ valued_by })} />
            </div>
            <YesNoField name="death_possible" label={say("charge-death")} value={fields.death_possible} onChange={(death_possible) => set({ death_possible })} />
            <YesNoField name="life_possible" label={say("charge-life")} value={fields.life_possible} onChange={(life_possible) => set({ life_possible })} />
          </div>
          <SentenceFields name="sentence" value={fields.sentence} error={error} onChange={(sentence) => set({ sentence })} />
          <WarrantFields name="warrant" value={fields.warrant} error={error} onChange={(warrant) => set({ warrant })} />
          {fields.co_accused.map((other, n) => (
            <div key={n} className="form-part">
              <TextField name={`co-${n}-name`} label={say("co-accused-name")} value={other.name} error={error(`co_accused[${n}].name`)}
                onChange={(name) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, name } : old)) })} />
              {people.length > 0 && (
                <SelectField name={`co-${n}-person`} label={say("co-accused-person")} hint={say("co-accused-person-hint")} value={other.person} error={error(`co_accused[${n}].person`)}
                  options={[{ value: "", label: say("none") }, ...people]}
                  onChange={(person) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, person, name: old.name || (desk.view.people.find((one) => one.id === person)?.names[0]?.full ?? "") } : old)) })} />
              )}
              <AreaField name={`co-${n}-outcome`} label={say("co-accused-outcome")} rows={2} value={other.outcome} error={error(`co_accused[${n}].outcome`)}
                onChange={(outcome) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, outcome } : old)) })} />
              <YesNoField name={`co-${n}-mild`} label={say("co-accused-mild")} value={other.mild}
                onChange={(mild) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, mild } : old)) })} />
              <div className="row"><button type="button" className="link small" onClick={() => set({ co_accused: fields.co_accused.filter((_, m) => m !== n) })}>{say("take-out", { what: other.name || say("co-accused-name") })}</button></div>
            </div>
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-co-accused"
            onClick={() => set({ co_accused: [...fields.co_accused, { name: "", person: "", outcome: "", mild: "unknown" }] })}>{say("add-co-accused")}</button></div>
          <PickField name="people" label={say("charge-people")} hint={say("charge-people-hint")} values={fields.people} options={people} onChange={(next) => set({ people: next })} />
          <StandingFields view={desk.view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
