// Parts of forms that several forms have: the warrant, the sentence, a decision.
import { lists, type OutcomeKind, type OutcomeSheet, type SentenceSheet, type WarrantSheet } from "../bridge";
import { useWords } from "../words";
import { DateField, noDate } from "./DateField";
import type { Option } from "./entryWords";
import { AreaField, NumberField, SelectField, TextField, YesNoField } from "./fields";
import { PickField } from "./PickField";

export const noWarrant = (): WarrantSheet => ({ number: "", issued: noDate(), authority: "", signatory: "", valid: "unknown", copy_on_file: "unknown" });
export const noSentence = (): SentenceSheet => ({
  there: "unknown", months: null, left_months: null, passed: noDate(), in_absentia: "unknown", court: "", enforcement_limit: "", copy_on_file: "unknown",
});
export const noOutcome = (): OutcomeSheet => ({ kind: "refused", date: noDate(), reason: "", is_final: "unknown", by_court: "unknown", body: "", reference: "", exhibits: [] });

interface PartProps<Part> {
  /** Name of the part in the form, as the core names its fields. */
  name: string;
  value: Part;
  error: (field: string) => string | null;
  onChange: (value: Part) => void;
}

export function WarrantFields({ name, value, error, onChange, onFile }: PartProps<WarrantSheet> & { onFile?: boolean }) {
  const { say } = useWords();
  const set = (change: Partial<WarrantSheet>) => onChange({ ...value, ...change });
  const at = (part: string) => ({ name: `${name}_${part}`, error: error(`${name}.${part}`) });
  return (
    <div className="form-part">
      <div className="columns">
        <TextField {...at("number")} label={say("warrant-number")} ltr value={value.number} onChange={(number) => set({ number })} />
        <TextField {...at("authority")} label={say("warrant-authority")} value={value.authority} onChange={(authority) => set({ authority })} />
        <TextField {...at("signatory")} label={say("warrant-signatory")} value={value.signatory} onChange={(signatory) => set({ signatory })} />
      </div>
      <DateField {...at("issued")} label={say("warrant-issued")} value={value.issued} onChange={(issued) => set({ issued })} />
      <YesNoField name={`${name}_valid`} label={say("warrant-valid")} value={value.valid} onChange={(valid) => set({ valid })} />
      {onFile && <YesNoField name={`${name}_copy`} label={say("copy-on-file")} value={value.copy_on_file} onChange={(copy_on_file) => set({ copy_on_file })} />}
    </div>
  );
}

export function SentenceFields({ name, value, error, onChange, onFile }: PartProps<SentenceSheet> & { onFile?: boolean }) {
  const { say } = useWords();
  const set = (change: Partial<SentenceSheet>) => onChange({ ...value, ...change });
  const at = (part: string) => ({ name: `${name}_${part}`, error: error(`${name}.${part}`) });
  return (
    <div className="form-part">
      <YesNoField name={name} label={say("charge-sentenced")} value={value.there} onChange={(there) => set({ there })} />
      {value.there === "yes" && (
        <>
          <div className="columns">
            <NumberField {...at("months")} label={say("charge-sentence-months")} value={value.months} onChange={(months) => set({ months })} />
            <NumberField {...at("left_months")} label={say("charge-left-months")} value={value.left_months} onChange={(left_months) => set({ left_months })} />
            <TextField {...at("court")} label={say("sentence-court")} value={value.court} onChange={(court) => set({ court })} />
            <TextField {...at("enforcement_limit")} label={say("sentence-limit")} value={value.enforcement_limit} onChange={(enforcement_limit) => set({ enforcement_limit })} />
          </div>
          <DateField {...at("passed")} label={say("sentence-passed")} value={value.passed} onChange={(passed) => set({ passed })} />
          <YesNoField name={`${name}_in_absentia`} label={say("charge-in-absentia")} value={value.in_absentia} onChange={(in_absentia) => set({ in_absentia })} />
          {onFile && <YesNoField name={`${name}_copy`} label={say("copy-on-file")} value={value.copy_on_file} onChange={(copy_on_file) => set({ copy_on_file })} />}
        </>
      )}
    </div>
  );
}

export function OutcomeFields({ name, value, exhibits, error, onChange }: PartProps<OutcomeSheet> & { exhibits: Option[] }) {
  const { say } = useWords();
  const set = (change: Partial<OutcomeSheet>) => onChange({ ...value, ...change });
  return (
    <>
      <SelectField<OutcomeKind> name={`${name}-kind`} label={say("proceeding-decision")} value={value.kind}
        options={lists.OUTCOME_KIND_WORDS.map((kind) => ({ value: kind, label: say(`outcome-${kind}`) }))} onChange={(kind) => set({ kind })} />
      <DateField name={`${name}-date`} label={say("proceeding-outcome-date")} value={value.date} error={error(`${name}.date`)} onChange={(date) => set({ date })} />
      <div className="columns">
        <TextField name={`${name}-body`} label={say("decision-body")} hint={say("decision-body-hint")} value={value.body} error={error(`${name}.body`)} onChange={(body) => set({ body })} />
        <TextField name={`${name}-reference`} label={say("decision-reference")} ltr value={value.reference} error={error(`${name}.reference`)} onChange={(reference) => set({ reference })} />
      </div>
      <AreaField name={`${name}-reason`} label={say("proceeding-outcome-reason")} rows={3} value={value.reason} error={error(`${name}.reason`)} onChange={(reason) => set({ reason })} />
      <YesNoField name={`${name}-final`} label={say("proceeding-outcome-final")} value={value.is_final} onChange={(is_final) => set({ is_final })} />
      <YesNoField name={`${name}-by-court`} label={say("proceeding-outcome-by-court")} value={value.by_court} onChange={(by_court) => set({ by_court })} />
      <PickField name={`${name}-exhibits`} label={say("proof")} values={value.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />
    </>
  );
}
