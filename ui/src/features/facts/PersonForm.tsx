// The form of a person.
import { lists, type PersonRole, type PersonSheet, type Sex } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, SelectField, TextField, TickField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";
import { ContactFields, RelationFields, TiesOfOthers, noContact, noRelation } from "./PersonLinks";
import { AuthorityFields, EntityFields, NameFields, NationalityFields, PaperFields, noAuthority, noEntity, noName, noNationality, noPaper } from "./PersonParts";

export const blankPerson = (): PersonSheet => ({
  id: "", revision: 0, role: "other", also: [], names: [noName()], sex: "not_said",
  born: noDate(), birth_place: "", birth_country: "", nationalities: [], papers: [], occupation: "", organisation: "", authority: noAuthority(), entity: noEntity(), contacts: [], relations: [], residence: "",
  standing: newStanding(),
});

/** The list with one of its rows changed. */
function edited<Row>(rows: Row[], n: number, change: Partial<Row>): Row[] {
  return rows.map((row, m) => (m === n ? { ...row, ...change } : row));
}

/** The form of a person; `role` is what a new one begins as. */
export function PersonForm({ desk, sheet, role, onDone }: { desk: Desk; sheet?: PersonSheet; role?: PersonRole; onDone: () => void }) {
  const { say, country } = useWords();
  const copies = useEntryOptions(desk.view, ["evidence"]);
  const options = <Word extends string>(words: readonly Word[], prefix: string) => words.map((value) => ({ value, label: say(`${prefix}-${value}`) }));
  return (
    <Form<PersonSheet> desk={desk} start={sheet ?? { ...blankPerson(), ...(role && { role }) }} title={say("facts-person")} sheet={(fields) => ({ kind: "person", fields })}
      onDone={onDone} removable={sheet && sheet.id !== desk.view.applicant ? say("facts-person") : undefined}>
      {({ fields, set, error }) => (
        <>
          <SelectField<PersonRole> name="role" label={say("person-role")} value={fields.role} options={options(lists.PERSON_ROLE_WORDS, "role")} onChange={(role) => set({ role })} />
          <details className="more" open={fields.also.length > 0 || undefined}>
            <summary>{say("person-also")}</summary>
            <TickField<PersonRole> name="also" label={say("person-also")} values={fields.also} options={options(lists.PERSON_ROLE_WORDS.filter((role) => role !== fields.role), "role")} onChange={(also) => set({ also })} />
          </details>
          {fields.names.map((name, n) => (
            <NameFields key={n} name={name} n={n} error={error} onChange={(change) => set({ names: edited(fields.names, n, change) })}
              onSpelling={(full) => set({ names: [...fields.names, { ...noName(), full, kind: "spelling" }] })}
              onRemove={n > 0 ? () => set({ names: fields.names.filter((_, m) => m !== n) }) : undefined} />
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-name"
            onClick={() => set({ names: [...fields.names, { ...noName(), kind: "spelling" }] })}>{say("add-name")}</button></div>
          <DateField name="born" label={say("person-born")} value={fields.born} error={error("born")} onChange={(born) => set({ born })} />
          <div className="columns">
            <TextField name="birth_place" label={say("person-birth-place")} value={fields.birth_place} error={error("birth_place")} onChange={(birth_place) => set({ birth_place })} />
            <CountryField name="birth_country" label={say("person-birth-country")} value={fields.birth_country} onChange={(birth_country) => set({ birth_country })} />
            <SelectField<Sex> name="sex" label={say("person-sex")} value={fields.sex} options={options(lists.SEX_WORDS, "sex")} onChange={(sex) => set({ sex })} />
          </div>
          {(fields.nationalities.length > 0 ? fields.nationalities : [noNationality()]).map((one, n) => (
            <NationalityFields key={n} nationality={one} n={n} error={error}
              onChange={(change) => set({ nationalities: edited(fields.nationalities.length > 0 ? fields.nationalities : [noNationality()], n, change) })} />
          ))}
          {fields.nationalities.some((one) => one.country) && (
            <div className="row"><button type="button" className="button mini" data-testid="add-nationality"
              onClick={() => set({ nationalities: [...fields.nationalities, noNationality()] })}>{say("person-nationality-more")}</button></div>
          )}
          {fields.papers.map((paper, n) => (
            <PaperFields key={n} paper={paper} n={n} error={error} copies={copies} onChange={(change) => set({ papers: edited(fields.papers, n, change) })}
              onRemove={() => set({ papers: fields.papers.filter((_, m) => m !== n) })} />
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-identity-paper"
            onClick={() => set({ papers: [...fields.papers, noPaper()] })}>{say("add-identity-paper")}</button></div>
          <AreaField name="occupation" label={say("person-occupation")} hint={say("person-occupation-hint")} rows={2} value={fields.occupation} error={error("occupation")} onChange={(occupation) => set({ occupation })} />
          <TextField name="organisation" label={say("person-organisation")} value={fields.organisation} error={error("organisation")} onChange={(organisation) => set({ organisation })} />
          {(fields.role === "representative" || fields.authority.exhibit !== "") && <AuthorityFields authority={fields.authority} error={error} copies={copies} onChange={(change) => set({ authority: { ...fields.authority, ...change } })} />}
          {(fields.role === "applicant" || fields.entity.is) && <EntityFields entity={fields.entity} error={error} copies={copies} onChange={(change) => set({ entity: { ...fields.entity, ...change } })} />}
          {fields.contacts.map((contact, n) => (
            <ContactFields key={n} contact={contact} n={n} error={error} onChange={(change) => set({ contacts: edited(fields.contacts, n, change) })}
              onRemove={() => set({ contacts: fields.contacts.filter((_, m) => m !== n) })} />
          ))}
          <div className="row"><button type="button" className="button mini" data-testid="add-contact"
            onClick={() => set({ contacts: [...fields.contacts, noContact()] })}>{say("add-contact")}</button></div>
          {fields.relations.map((relation, n) => (
            <RelationFields key={n} relation={relation} n={n} error={error} view={desk.view} self={fields.id}
              onChange={(change) => set({ relations: edited(fields.relations, n, change) })}
              onRemove={() => set({ relations: fields.relations.filter((_, m) => m !== n) })} />
          ))}
          {desk.view.people.some((person) => person.id !== fields.id) && (
            <div className="row"><button type="button" className="button mini" data-testid="add-relation"
              onClick={() => set({ relations: [...fields.relations, noRelation()] })}>{say("add-relation")}</button></div>
          )}
          <TiesOfOthers view={desk.view} id={fields.id} />
          <AreaField name="residence" label={say("person-residence")} hint={say("person-residence-hint", { country: country(desk.view.accusing) || "none" })} rows={2} value={fields.residence} error={error("residence")} onChange={(residence) => set({ residence })} />
          <StandingFields view={desk.view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
