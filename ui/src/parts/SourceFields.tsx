// Where a fact comes from, page by page, and what another source says instead.
import type { CaseView, DifferingView, SourceLink } from "../bridge";
import { useWords } from "../words";
import { DateField, noDate } from "./DateField";
import { AreaField, SelectField, TextField } from "./fields";
import { optionOf, useEntryOptions, type Option } from "./entryWords";
import { PickField } from "./PickField";

/** Fields that sources differ on most, as the case format names them. */
const FIELDS = ["when", "place", "title", "what", "issued", "ended", "status", "granted", "asked", "charged", "born", "names", "reference", "outcome", "other"];

export const noDiffering = (): DifferingView => ({ field: "when", says: "", date: null, sources: [] });

/** The name of a field of the case format in words. */
export function useFieldWords(): (field: string) => string {
  const { say } = useWords();
  return (field) => (FIELDS.includes(field) ? say(`field-${field}`) : field.replace(/_/gu, " "));
}

/** Sources and exhibits; for each that is chosen, the place in it. */
export function SourcesField({ name, label, values, options, error, onChange }: {
  name: string;
  label: string;
  values: SourceLink[];
  options: Option[];
  error: (field: string) => string | null;
  onChange: (values: SourceLink[]) => void;
}) {
  const { say } = useWords();
  const title = (id: string) => optionOf(options, id)?.label ?? "";
  const pick = (ids: string[]) => onChange([
    // One source may be named for several of its pages: all go with their tick.
    ...values.filter((value) => ids.includes(value.source)),
    ...ids.filter((id) => !values.some((value) => value.source === id)).map((source) => ({ source, place: "" })),
  ]);
  return (
    <>
      <PickField name={name} label={label} values={[...new Set(values.map((value) => value.source))]} options={options} onChange={pick} />
      {values.length > 0 && (
        <div className="columns">
          {values.map((value, n) => (
            <TextField key={n} name={`${name}-place-${n}`} label={say("source-place", { source: title(value.source) })} value={value.place} error={error(`sources[${n}]`)}
              onChange={(place) => onChange(values.map((old, m) => (m === n ? { ...old, place } : old)))} />
          ))}
        </div>
      )}
    </>
  );
}

/** What other sources say: one row for each, to be added and taken out. */
export function DifferingFields({ view, self, values, error, onChange }: {
  view: CaseView;
  self?: string | undefined;
  values: DifferingView[];
  error: (field: string) => string | null;
  onChange: (values: DifferingView[]) => void;
}) {
  const { say } = useWords();
  const words = useFieldWords();
  const options = useEntryOptions(view, ["evidence", "source"], self);
  const edit = (n: number, change: Partial<DifferingView>) => onChange(values.map((old, m) => (m === n ? { ...old, ...change } : old)));
  return (
    <>
      {values.map((other, n) => (
        <div key={n} className="form-part differing" data-testid={`differing-${n}`}>
          <h2 className="form-head">{say("another-source")}</h2>
          <div className="columns">
            <SelectField name={`differing-${n}-field`} label={say("differing-field")} value={other.field}
              options={[...new Set([...FIELDS, other.field])].map((value) => ({ value, label: words(value) }))} onChange={(field) => edit(n, { field })} />
          </div>
          <AreaField name={`differing-${n}-says`} label={say("differing-says")} rows={2} value={other.says} error={error(`differing[${n}].says`)} onChange={(says) => edit(n, { says })} />
          <DateField name={`differing-${n}-date`} label={say("differing-date")} value={other.date ?? noDate()} error={error(`differing[${n}].date`)} onChange={(date) => edit(n, { date })} />
          <SourcesField name={`differing-${n}-sources`} label={say("differing-who")} values={other.sources} options={options} error={(field) => error(`differing[${n}].${field}`)} onChange={(sources) => edit(n, { sources })} />
          <div className="row"><button type="button" className="link small" onClick={() => onChange(values.filter((_, m) => m !== n))}>{say("take-out", { what: say("another-source") })}</button></div>
        </div>
      ))}
      <div className="row"><button type="button" className="button mini" data-testid="add-differing" onClick={() => onChange([...values, noDiffering()])}>{say("add-differing")}</button></div>
    </>
  );
}
