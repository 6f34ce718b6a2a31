// One field of an entry by its name, as the law data name it. A field that is not drawn here leads to the form.
import { lists, type AlertSheet, type ChargeSheet, type Nature, type ProtectionSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField } from "../../parts/DateField";
import { AreaField, NumberField, SelectField, TextField, TickField, YesNoField } from "../../parts/fields";
import { useWords } from "../../words";
import type { EntryFields, EntryForm } from "./plan";

interface Props {
  form: EntryForm;
  field: string;
  fields: EntryFields;
  set: (change: object) => void;
  error: (field: string) => string | null;
}

/** The fields that can be asked for in the interview. */
export const DRAWN: Record<EntryForm, readonly string[]> = {
  alert: ["channel", "country", "issued", "how_known", "reviewed_first"],
  charge: ["offence", "acts", "country", "natures", "charged", "max_months", "life_possible", "death_possible", "amount", "currency", "co_accused"],
  protection: ["kind", "country", "status", "from_country", "asked", "granted", "will_confirm", "consent_to_ask", "naturalised", "excluded_1f"],
};

export function EntryField(props: Props) {
  const { form } = props;
  if (form === "alert") return <AlertField {...props} fields={props.fields as AlertSheet} />;
  return form === "charge" ? <ChargeField {...props} fields={props.fields as ChargeSheet} /> : <ProtectionField {...props} fields={props.fields as ProtectionSheet} />;
}

function AlertField({ field, fields, set, error }: Props & { fields: AlertSheet }) {
  const { say } = useWords();
  switch (field) {
    case "channel": return (
      <SelectField<string> name="channel" label={say("alert-channel")} value={fields.channel} error={error("channel")}
        options={[...((fields.channel as string) === "" ? [{ value: "", label: say("interview-not-chosen") }] : []), ...lists.CHANNEL_WORDS.map((value) => ({ value, label: say(`channel-${value}`) }))]}
        onChange={(channel) => set({ channel })} />
    );
    case "country": return <CountryField name="country" label={say("alert-country")} value={fields.country} error={error("country")} onChange={(country) => set({ country })} />;
    case "issued": return <DateField name="issued" label={say("alert-issued")} value={fields.issued} error={error("issued")} onChange={(issued) => set({ issued })} />;
    case "reviewed_first": return <YesNoField name="reviewed_first" label={say("alert-reviewed-first")} value={fields.reviewed_first} onChange={(reviewed_first) => set({ reviewed_first })} />;
    case "how_known": return <AreaField name="how_known" label={say("alert-how-known")} rows={2} value={fields.how_known} error={error("how_known")} onChange={(how_known) => set({ how_known })} />;
    default: return null;
  }
}

function ChargeField({ field, fields, set, error }: Props & { fields: ChargeSheet }) {
  const { say } = useWords();
  const other = fields.co_accused[0] ?? { name: "", person: "", outcome: "", mild: "unknown" as const };
  const others = (change: Partial<typeof other>) => set({ co_accused: [{ ...other, ...change }, ...fields.co_accused.slice(1)] });
  switch (field) {
    case "offence": return <TextField name="offence" label={say("charge-offence")} hint={say("charge-offence-hint")} value={fields.offence} error={error("offence")} onChange={(offence) => set({ offence })} />;
    case "acts": return <AreaField name="acts" label={say("charge-acts")} rows={3} value={fields.acts} error={error("acts")} onChange={(acts) => set({ acts })} />;
    case "country": return <CountryField name="charge-country" label={say("charge-country")} value={fields.country} onChange={(country) => set({ country })} />;
    case "natures": return (
      <TickField<Nature> name="natures" label={say("charge-natures")} hint={say("charge-natures-hint")} values={fields.natures}
        options={lists.NATURE_WORDS.map((value) => ({ value, label: say(`nature-${value}`) }))} onChange={(natures) => set({ natures })} />
    );
    case "charged": return <DateField name="charged" label={say("charge-charged")} value={fields.charged} error={error("charged")} onChange={(charged) => set({ charged })} />;
    case "max_months": return <NumberField name="max_months" label={say("charge-max-months")} hint={say("charge-max-months-hint")} value={fields.max_months} onChange={(max_months) => set({ max_months })} />;
    case "life_possible": return <YesNoField name="life_possible" label={say("charge-life")} value={fields.life_possible} onChange={(life_possible) => set({ life_possible })} />;
    case "death_possible": return <YesNoField name="death_possible" label={say("charge-death")} value={fields.death_possible} onChange={(death_possible) => set({ death_possible })} />;
    case "amount": return <TextField name="amount" label={say("charge-amount")} inputMode="decimal" ltr value={fields.amount} error={error("amount")} onChange={(amount) => set({ amount })} />;
    case "currency": return <TextField name="currency" label={say("charge-currency")} hint={say("charge-currency-hint")} ltr value={fields.currency} error={error("currency")} onChange={(currency) => set({ currency })} />;
    case "co_accused": return (
      <>
        <TextField name="co-name" label={say("co-accused-name")} value={other.name} error={error("co_accused[0].name")} onChange={(name) => others({ name })} />
        <AreaField name="co-outcome" label={say("co-accused-outcome")} rows={2} value={other.outcome} error={error("co_accused[0].outcome")} onChange={(outcome) => others({ outcome })} />
        <YesNoField name="co-mild" label={say("co-accused-mild")} value={other.mild} onChange={(mild) => others({ mild })} />
      </>
    );
    default: return null;
  }
}

function ProtectionField({ field, fields, set, error }: Props & { fields: ProtectionSheet }) {
  const { say } = useWords();
  switch (field) {
    case "kind": return (
      <SelectField name="kind" label={say("protection-kind")} hint={say("protection-kind-hint")} value={fields.kind}
        options={lists.PROTECTION_KIND_WORDS.map((value) => ({ value, label: say(`protection-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
    );
    case "status": return (
      <SelectField name="status" label={say("protection-status")} value={fields.status}
        options={lists.PROTECTION_STATUS_WORDS.map((value) => ({ value, label: say(`protection-status-${value}`) }))} onChange={(status) => set({ status })} />
    );
    case "country": return <CountryField name="protection-country" label={say("protection-country")} hint={say("protection-country-hint")} value={fields.country} onChange={(country) => set({ country })} />;
    case "from_country": return <CountryField name="from_country" label={say("protection-from")} value={fields.from_country} onChange={(from_country) => set({ from_country })} />;
    case "asked": return <DateField name="asked" label={say("protection-asked")} value={fields.asked} error={error("asked")} onChange={(asked) => set({ asked })} />;
    case "granted": return <DateField name="granted" label={say("protection-granted")} value={fields.granted} error={error("granted")} onChange={(granted) => set({ granted })} />;
    case "will_confirm": case "consent_to_ask": case "naturalised": case "excluded_1f": {
      const label = { will_confirm: "protection-will-confirm", consent_to_ask: "protection-consent", naturalised: "protection-naturalised", excluded_1f: "protection-excluded" }[field];
      return <YesNoField name={field} label={say(label)} value={fields[field]} onChange={(value) => set({ [field]: value })} />;
    }
    default: return null;
  }
}
