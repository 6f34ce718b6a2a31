// The form of a person.
import { lists, type NameKind, type PaperKind, type PersonRole, type PersonSheet, type Sex } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, SelectField, TextField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

const blank = (): PersonSheet => ({
  id: "", revision: 0, role: "other", names: [{ full: "", family: "", given: "", kind: "official" }], sex: "not_said",
  born: noDate(), birth_place: "", birth_country: "", nationalities: [], papers: [], occupation: "", residence: "",
  standing: newStanding(),
});

export function PersonForm({ desk, sheet, onDone }: { desk: Desk; sheet?: PersonSheet; onDone: () => void }) {
  const { say, country } = useWords();
  const options = <Word extends string>(words: readonly Word[], prefix: string) => words.map((value) => ({ value, label: say(`${prefix}-${value}`) }));
  return (
    <Form<PersonSheet> desk={desk} start={sheet ?? blank()} title={say("facts-person")} sheet={(fields) => ({ kind: "person", fields })}
      onDone={onDone} removable={sheet && sheet.id !== desk.view.applicant ? say("facts-person") : undefined}>
      {({ fields, set, error }) => (
        <>
          <SelectField<PersonRole> name="role" label={say("person-role")} value={fields.role} options={options(lists.PERSON_ROLE_WORDS, "role")} onChange={(role) => set({ role })} />
          {fields.names.map((name, n) => (
            <div key={n} className="columns">
              <TextField name={`name-${n}`} label={say("person-name")} hint={n === 0 ? say("first-name-hint") : undefined} value={name.full}
                error={error(`names[${n}].full`)} required={n === 0}
                onChange={(full) => set({ names: fields.names.map((old, m) => (m === n ? { ...old, full } : old)) })} />
              <SelectField<NameKind> name={`name-${n}-kind`} label={say("name-kind")} value={name.kind} options={options(lists.NAME_KIND_WORDS, "name-kind")}
                onChange={(kind) => set({ names: fields.names.map((old, m) => (m === n ? { ...old, kind } : old)) })} />
            </div>
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-name"
            onClick={() => set({ names: [...fields.names, { full: "", family: "", given: "", kind: "spelling" }] })}>{say("add-name")}</button></div>
          <DateField name="born" label={say("person-born")} value={fields.born} error={error("born")} onChange={(born) => set({ born })} />
          <div className="columns">
            <TextField name="birth_place" label={say("person-birth-place")} value={fields.birth_place} error={error("birth_place")} onChange={(birth_place) => set({ birth_place })} />
            <CountryField name="birth_country" label={say("person-birth-country")} value={fields.birth_country} onChange={(birth_country) => set({ birth_country })} />
            <SelectField<Sex> name="sex" label={say("person-sex")} value={fields.sex} options={options(lists.SEX_WORDS, "sex")} onChange={(sex) => set({ sex })} />
          </div>
          <div className="columns">
            {[...fields.nationalities, ""].map((code, n) => (
              <CountryField key={n} name={`nationality-${n}`} label={n === 0 ? say("person-nationality") : say("person-nationality-more")} value={code}
                onChange={(next) => set({ nationalities: [...fields.nationalities.slice(0, n), ...(next ? [next] : []), ...fields.nationalities.slice(n + 1)] })} />
            ))}
          </div>
          {fields.papers.map((paper, n) => (
            <div key={n} className="form-part">
              <div className="columns">
                <SelectField<PaperKind> name={`paper-${n}-kind`} label={say("paper")} value={paper.kind} options={options(lists.PAPER_KIND_WORDS, "paper-kind")}
                  onChange={(kind) => set({ papers: fields.papers.map((old, m) => (m === n ? { ...old, kind } : old)) })} />
                <CountryField name={`paper-${n}-country`} label={say("paper-country")} value={paper.country}
                  onChange={(next) => set({ papers: fields.papers.map((old, m) => (m === n ? { ...old, country: next } : old)) })} />
                <TextField name={`paper-${n}-number`} label={say("paper-number")} value={paper.number} ltr error={error(`papers[${n}].number`)}
                  onChange={(number) => set({ papers: fields.papers.map((old, m) => (m === n ? { ...old, number } : old)) })} />
              </div>
              <DateField name={`paper-${n}-expires`} label={say("paper-expires")} hint={say("paper-expires-hint")} value={paper.expires} error={error(`papers[${n}].expires`)}
                onChange={(expires) => set({ papers: fields.papers.map((old, m) => (m === n ? { ...old, expires } : old)) })} />
            </div>
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-identity-paper"
            onClick={() => set({ papers: [...fields.papers, { kind: "passport", country: "", number: "", expires: noDate() }] })}>{say("add-identity-paper")}</button></div>
          <AreaField name="occupation" label={say("person-occupation")} hint={say("person-occupation-hint")} rows={2} value={fields.occupation} error={error("occupation")} onChange={(occupation) => set({ occupation })} />
          <AreaField name="residence" label={say("person-residence")} hint={say("person-residence-hint", { country: country(desk.view.accusing) })} rows={2} value={fields.residence} error={error("residence")} onChange={(residence) => set({ residence })} />
          <StandingFields view={desk.view} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
