// The rows of a person's form: spellings of the name, nationalities, identity papers.
import { lists, type AuthoritySheet, type EntitySheet, type NameKind, type NameSheet, type NationalitySheet, type PaperKind, type PaperSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import { SelectField, TextField, YesNoField } from "../../parts/fields";
import { SpellingHint } from "../../parts/SpellingHint";
import { useWords } from "../../words";

export const noName = (): NameSheet => ({ full: "", family: "", given: "", patronymic: "", kind: "official" });
export const noNationality = (): NationalitySheet => ({ country: "", since: noDate(), until: noDate() });
export const noPaper = (): PaperSheet => ({ kind: "passport", country: "", number: "", issued: noDate(), expires: noDate(), photograph: "unknown", whole: "unknown", exhibit: "" });
export const noAuthority = (): AuthoritySheet => ({ exhibit: "", dated: noDate(), signed: "unknown", access: "unknown", relation: "" });
export const noEntity = (): EntitySheet => ({ is: false, exhibit: "", whole: "unknown" });

export interface RowProps<Row> {
  n: number;
  error: (field: string) => string | null;
  onChange: (change: Partial<Row>) => void;
  onRemove?: () => void;
}

export function Remove({ what, onRemove }: { what: string; onRemove?: () => void }) {
  const { say } = useWords();
  if (!onRemove) return null;
  return <div className="row"><button type="button" className="link small" onClick={onRemove}>{say("take-out", { what })}</button></div>;
}

export function NameFields({ name, n, error, onChange, onRemove, onSpelling }: RowProps<NameSheet> & { name: NameSheet; onSpelling?: (spelling: string) => void }) {
  const { say } = useWords();
  return (
    <div className={n > 0 ? "form-part" : undefined}>
      <div className="columns">
        <TextField name={`name-${n}`} label={say("person-name")} hint={n === 0 ? say("first-name-hint") : undefined} value={name.full}
          error={error(`names[${n}].full`)} required={n === 0} onChange={(full) => onChange({ full })} />
        <SelectField<NameKind> name={`name-${n}-kind`} label={say("name-kind")} value={name.kind}
          options={lists.NAME_KIND_WORDS.map((value) => ({ value, label: say(`name-kind-${value}`) }))} onChange={(kind) => onChange({ kind })} />
      </div>
      {onSpelling && <SpellingHint name={name.full} onUse={onSpelling} />}
      <details className="more" open={[name.family, name.given, name.patronymic].some(Boolean) || undefined}>
        <summary>{say("name-parts")}</summary>
        <div className="columns">
          <TextField name={`name-${n}-family`} label={say("name-family")} value={name.family} error={error(`names[${n}].family`)} onChange={(family) => onChange({ family })} />
          <TextField name={`name-${n}-given`} label={say("name-given")} value={name.given} error={error(`names[${n}].given`)} onChange={(given) => onChange({ given })} />
          <TextField name={`name-${n}-patronymic`} label={say("name-patronymic")} value={name.patronymic} error={error(`names[${n}].patronymic`)} onChange={(patronymic) => onChange({ patronymic })} />
        </div>
      </details>
      <Remove what={name.full || say("person-name")} onRemove={onRemove} />
    </div>
  );
}

export function NationalityFields({ nationality, n, error, onChange }: RowProps<NationalitySheet> & { nationality: NationalitySheet }) {
  const { say } = useWords();
  return (
    <div>
      <CountryField name={`nationality-${n}`} label={n === 0 ? say("person-nationality") : say("person-nationality-more")} value={nationality.country}
        error={error(`nationalities[${n}].country`)} onChange={(country) => onChange({ country })} />
      {nationality.country && (
        <details className="more" open={nationality.since.kind !== "unknown" || nationality.until.kind !== "unknown" || undefined}>
          <summary>{say("nationality-time")}</summary>
          <DateField name={`nationality-${n}-since`} label={say("nationality-since")} value={nationality.since} error={error(`nationalities[${n}].since`)} onChange={(since) => onChange({ since })} />
          <DateField name={`nationality-${n}-until`} label={say("nationality-until")} hint={say("nationality-until-hint")} value={nationality.until} error={error(`nationalities[${n}].until`)} onChange={(until) => onChange({ until })} />
        </details>
      )}
    </div>
  );
}

/** What can be chosen as the copy of a paper. */
export type Copies = readonly { value: string; label: string }[];

export function PaperFields({ paper, n, error, copies, onChange, onRemove }: RowProps<PaperSheet> & { paper: PaperSheet; copies: Copies }) {
  const { say } = useWords();
  return (
    <div className="form-part">
      <div className="columns">
        <SelectField<PaperKind> name={`paper-${n}-kind`} label={say("paper")} value={paper.kind}
          options={lists.PAPER_KIND_WORDS.map((value) => ({ value, label: say(`paper-kind-${value}`) }))} onChange={(kind) => onChange({ kind })} />
        <CountryField name={`paper-${n}-country`} label={say("paper-country")} value={paper.country} error={error(`papers[${n}].country`)} onChange={(country) => onChange({ country })} />
        <TextField name={`paper-${n}-number`} label={say("paper-number")} value={paper.number} ltr error={error(`papers[${n}].number`)} onChange={(number) => onChange({ number })} />
      </div>
      <DateField name={`paper-${n}-issued`} label={say("paper-issued")} value={paper.issued} error={error(`papers[${n}].issued`)} onChange={(issued) => onChange({ issued })} />
      <DateField name={`paper-${n}-expires`} label={say("paper-expires")} hint={say("paper-expires-hint")} value={paper.expires} error={error(`papers[${n}].expires`)} onChange={(expires) => onChange({ expires })} />
      <YesNoField name={`paper-${n}-photograph`} label={say("paper-photograph")} value={paper.photograph} onChange={(photograph) => onChange({ photograph })} />
      <YesNoField name={`paper-${n}-whole`} label={say("paper-whole")} value={paper.whole} onChange={(whole) => onChange({ whole })} />
      <SelectField name={`paper-${n}-exhibit`} label={say("paper-copy")} value={paper.exhibit} error={error(`papers[${n}].exhibit`)} options={[{ value: "", label: say("none") }, ...copies]} onChange={(exhibit) => onChange({ exhibit })} />
      <Remove what={say(`paper-kind-${paper.kind}`)} onRemove={onRemove} />
    </div>
  );
}

/** The power of attorney of somebody who files for another. */
export function AuthorityFields({ authority, error, copies, onChange }: { authority: AuthoritySheet; error: (field: string) => string | null; copies: Copies; onChange: (change: Partial<AuthoritySheet>) => void }) {
  const { say } = useWords();
  return (
    <details className="more" open={authority.exhibit !== "" || authority.signed !== "unknown" || undefined}>
      <summary>{say("authority-title")}</summary>
      <SelectField name="authority-exhibit" label={say("authority-exhibit")} value={authority.exhibit} error={error("authority.exhibit")} options={[{ value: "", label: say("none") }, ...copies]} onChange={(exhibit) => onChange({ exhibit })} />
      <DateField name="authority-dated" label={say("authority-dated")} value={authority.dated} error={error("authority.dated")} onChange={(dated) => onChange({ dated })} />
      <YesNoField name="authority-signed" label={say("authority-signed")} value={authority.signed} onChange={(signed) => onChange({ signed })} />
      <YesNoField name="authority-access" label={say("authority-access")} value={authority.access} onChange={(access) => onChange({ access })} />
      <SelectField name="authority-relation" label={say("authority-relation")} hint={say("authority-relation-hint")} value={authority.relation} error={error("authority.relation")} options={[{ value: "", label: say("none") }, ...copies]} onChange={(relation) => onChange({ relation })} />
    </details>
  );
}

/** An applicant that is no person but a company or another entity, and its official document. */
export function EntityFields({ entity, error, copies, onChange }: { entity: EntitySheet; error: (field: string) => string | null; copies: Copies; onChange: (change: Partial<EntitySheet>) => void }) {
  const { say } = useWords();
  return (
    <details className="more" open={entity.is || undefined}>
      <summary>{say("entity-title")}</summary>
      <SelectField<"no" | "yes"> name="entity-is" label={say("entity-is")} value={entity.is ? "yes" : "no"} options={[{ value: "no", label: say("entity-person") }, { value: "yes", label: say("entity-entity") }]} onChange={(is) => onChange({ is: is === "yes" })} />
      <SelectField name="entity-exhibit" label={say("entity-exhibit")} value={entity.exhibit} error={error("entity.exhibit")} options={[{ value: "", label: say("none") }, ...copies]} onChange={(exhibit) => onChange({ exhibit })} />
      <YesNoField name="entity-whole" label={say("entity-whole")} value={entity.whole} onChange={(whole) => onChange({ whole })} />
    </details>
  );
}
