// What the notice or diffusion itself holds, field by field, as far as somebody saw it.
import { lists, type NoticeSheet, type Sex } from "../../bridge";
import { noNotice } from "../../parts/blanks";
import { CountryField } from "../../parts/CountryField";
import { DateField } from "../../parts/DateField";
import { AreaField, SelectField, TextField, YesNoField } from "../../parts/fields";
import { SentenceFields, WarrantFields } from "../../parts/LegalFields";
import { useWords } from "../../words";

export { noNotice };

/** A notice of which nothing is known. */

/** Whether two forms say the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(left[key], right[key]));
}

type Lines = { [Key in keyof NoticeSheet as NoticeSheet[Key] extends string ? Key : never]: string };

export function NoticeFields({ value, error, onChange }: { value: NoticeSheet; error: (field: string) => string | null; onChange: (value: NoticeSheet) => void }) {
  const { say } = useWords();
  const set = (change: Partial<NoticeSheet>) => onChange({ ...value, ...change });
  const line = (key: Exclude<keyof Lines, "sex" | "nationality" | "description" | "action" | "laws">, ltr = false) => (
    <TextField name={`notice-${key}`} label={say(`notice-${key.replace(/_/gu, "-")}`)} ltr={ltr} value={value[key]} error={error(`notice.${key}`)} onChange={(text) => set({ [key]: text })} />
  );
  const date = (key: "born" | "updated" | "review" | "acts_when") => (
    <DateField name={`notice-${key}`} label={say(`notice-${key.replace("_", "-")}`)} value={value[key]} error={error(`notice.${key}`)} onChange={(next) => set({ [key]: next })} />
  );
  const asked = (key: "photograph" | "fingerprints" | "extradition_assured" | "public_extract", hint?: string) => (
    <YesNoField name={`notice-${key}`} label={say(`notice-${key.replace(/_/gu, "-")}`)} hint={hint} value={value[key]} onChange={(next) => set({ [key]: next })} />
  );
  const filled = !same(value, noNotice());
  return (
    <details className="more" open={filled || undefined} data-testid="notice-fields">
      <summary>{say("notice-fields")}</summary>
      <p className="hint">{say("notice-fields-hint")}</p>
      <div className="form-part">
        <h2 className="form-head">{say("notice-who")}</h2>
        <div className="columns">{line("family")}{line("given")}{line("spellings")}{line("birth_place")}
          <CountryField name="notice-nationality" label={say("person-nationality")} value={value.nationality} error={error("notice.nationality")} onChange={(nationality) => set({ nationality })} />
          {value.nationality && [...value.more_nationalities, ""].map((code, n) => (
            <CountryField key={n} name={`notice-more_nationalities-${n}`} label={say("person-nationality-more")} value={code} error={error("notice.more_nationalities")}
              onChange={(next) => set({ more_nationalities: [...value.more_nationalities.slice(0, n), ...(next ? [next] : []), ...value.more_nationalities.slice(n + 1)] })} />
          ))}
          <SelectField<Sex> name="notice-sex" label={say("person-sex")} value={value.sex} options={lists.SEX_WORDS.map((sex) => ({ value: sex, label: say(`sex-${sex}`) }))} onChange={(sex) => set({ sex })} />
        </div>
        {date("born")}
        <div className="columns">{line("parents")}{line("marital_status")}{line("occupation")}{line("languages")}{line("circumstances")}{line("papers", true)}{line("regions")}</div>
        <AreaField name="notice-description" label={say("notice-description")} rows={2} value={value.description} error={error("notice.description")} onChange={(description) => set({ description })} />
        {asked("photograph")}{asked("fingerprints")}
      </div>
      <div className="form-part">
        <h2 className="form-head">{say("notice-rests-on")}</h2>
        <div className="columns">{line("offence")}{line("part")}{line("acts_place")}</div>
        {date("acts_when")}
        <AreaField name="notice-laws" label={say("notice-laws")} rows={2} value={value.laws} error={error("notice.laws")} onChange={(laws) => set({ laws })} />
        <div className="columns">{line("penalty")}{line("prosecution_limit")}</div>
        <WarrantFields name="notice.warrant" value={value.warrant} error={error} onFile onChange={(warrant) => set({ warrant })} />
        <SentenceFields name="notice.sentence" value={value.sentence} error={error} onFile onChange={(sentence) => set({ sentence })} />
      </div>
      <div className="form-part">
        <h2 className="form-head">{say("notice-asks")}</h2>
        <AreaField name="notice-action" label={say("notice-action")} rows={2} value={value.action} error={error("notice.action")} onChange={(action) => set({ action })} />
        {asked("extradition_assured")}
        <div className="columns">{line("arrest_treaty")}
          {[...value.left_out, ""].map((code, n) => (
            <CountryField key={n} name={`notice-left_out-${n}`} label={say("notice-left-out")} value={code} error={error("notice.left_out")}
              onChange={(next) => set({ left_out: [...value.left_out.slice(0, n), ...(next ? [next] : []), ...value.left_out.slice(n + 1)] })} />
          ))}
        </div>
      </div>
      <div className="form-part">
        <h2 className="form-head">{say("notice-control")}</h2>
        <div className="columns">{line("bureau")}{line("file_number", true)}</div>
        {date("updated")}{date("review")}
        {asked("public_extract", say("notice-public-extract-hint"))}
      </div>
    </details>
  );
}
