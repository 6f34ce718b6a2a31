// The form of an accusation.
import { lists, type ChargeSheet, type Nature } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, TextField, TickField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

const blank = (country: string): ChargeSheet => ({
  id: "", revision: 0, country, offence: "", laws: [], acts: "", reply: "", acts_when: noDate(), charged: noDate(), natures: [],
  max_months: null, death_possible: "unknown", sentenced: "unknown", sentence_months: null, left_months: null, in_absentia: "unknown",
  amount: "", currency: "", valued_by: "", warrant_number: "", warrant_issued: noDate(), warrant_authority: "", warrant_valid: "unknown",
  co_accused: [], standing: newStanding("may_reach_state"),
});

const whole = (text: string): number | null => {
  const digits = text.replace(/\D/gu, "").slice(0, 4);
  return digits ? Number(digits) : null;
};

export function ChargeForm({ desk, sheet, onDone }: { desk: Desk; sheet?: ChargeSheet; onDone: () => void }) {
  const { say } = useWords();
  return (
    <Form<ChargeSheet> desk={desk} start={sheet ?? blank(desk.view.accusing)} title={say("facts-charge")}
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
              <TextField name="max_months" label={say("charge-max-months")} hint={say("charge-max-months-hint")} inputMode="numeric"
                value={fields.max_months === null ? "" : String(fields.max_months)} onChange={(text) => set({ max_months: whole(text) })} />
              <TextField name="amount" label={say("charge-amount")} inputMode="decimal" ltr value={fields.amount} error={error("amount")} onChange={(amount) => set({ amount })} />
              <TextField name="currency" label={say("charge-currency")} hint={say("charge-currency-hint")} ltr value={fields.currency} onChange={(currency) => set({ currency })} />
              <TextField name="valued_by" label={say("charge-valued-by")} value={fields.valued_by} onChange={(valued_by) => set({ valued_by })} />
            </div>
            <YesNoField name="death_possible" label={say("charge-death")} value={fields.death_possible} onChange={(death_possible) => set({ death_possible })} />
          </div>
          <div className="form-part">
            <YesNoField name="sentenced" label={say("charge-sentenced")} value={fields.sentenced} onChange={(sentenced) => set({ sentenced })} />
            {fields.sentenced === "yes" && (
              <>
                <div className="columns">
                  <TextField name="sentence_months" label={say("charge-sentence-months")} inputMode="numeric" value={fields.sentence_months === null ? "" : String(fields.sentence_months)} onChange={(text) => set({ sentence_months: whole(text) })} />
                  <TextField name="left_months" label={say("charge-left-months")} inputMode="numeric" value={fields.left_months === null ? "" : String(fields.left_months)} onChange={(text) => set({ left_months: whole(text) })} />
                </div>
                <YesNoField name="in_absentia" label={say("charge-in-absentia")} value={fields.in_absentia} onChange={(in_absentia) => set({ in_absentia })} />
              </>
            )}
          </div>
          <div className="form-part">
            <div className="columns">
              <TextField name="warrant_number" label={say("warrant-number")} ltr value={fields.warrant_number} onChange={(warrant_number) => set({ warrant_number })} />
              <TextField name="warrant_authority" label={say("warrant-authority")} value={fields.warrant_authority} onChange={(warrant_authority) => set({ warrant_authority })} />
            </div>
            <DateField name="warrant_issued" label={say("warrant-issued")} value={fields.warrant_issued} error={error("warrant_issued")} onChange={(warrant_issued) => set({ warrant_issued })} />
            <YesNoField name="warrant_valid" label={say("warrant-valid")} value={fields.warrant_valid} onChange={(warrant_valid) => set({ warrant_valid })} />
          </div>
          {fields.co_accused.map((other, n) => (
            <div key={n} className="form-part">
              <TextField name={`co-${n}-name`} label={say("co-accused-name")} value={other.name} error={error(`co_accused[${n}].name`)}
                onChange={(name) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, name } : old)) })} />
              <AreaField name={`co-${n}-outcome`} label={say("co-accused-outcome")} rows={2} value={other.outcome} error={error(`co_accused[${n}].outcome`)}
                onChange={(outcome) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, outcome } : old)) })} />
              <YesNoField name={`co-${n}-mild`} label={say("co-accused-mild")} value={other.mild}
                onChange={(mild) => set({ co_accused: fields.co_accused.map((old, m) => (m === n ? { ...old, mild } : old)) })} />
            </div>
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-co-accused"
            onClick={() => set({ co_accused: [...fields.co_accused, { name: "", outcome: "", mild: "unknown" }] })}>{say("add-co-accused")}</button></div>
          <StandingFields view={desk.view} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
