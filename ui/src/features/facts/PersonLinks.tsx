// How to reach a person, and what the person is to others. Neither ever enters a paper.
import { lists, type ContactKind, type ContactSheet, type PersonSheet, type RelationKind, type RelationSheet } from "../../bridge";
import { SelectField, TextField } from "../../parts/fields";
import { useWords } from "../../words";
import { Remove, type RowProps } from "./PersonParts";

export const noContact = (): ContactSheet => ({ kind: "phone", value: "", note: "" });
export const noRelation = (): RelationSheet => ({ to: "", kind: "relative", words: "" });

export function ContactFields({ contact, n, error, onChange, onRemove }: RowProps<ContactSheet> & { contact: ContactSheet }) {
  const { say } = useWords();
  return (
    <div className="form-part">
      <div className="columns">
        <SelectField<ContactKind> name={`contact-${n}-kind`} label={say("contact")} value={contact.kind}
          options={lists.CONTACT_KIND_WORDS.map((value) => ({ value, label: say(`contact-kind-${value}`) }))} onChange={(kind) => onChange({ kind })} />
        <TextField name={`contact-${n}-value`} label={say("contact-value")} value={contact.value} error={error(`contacts[${n}].value`)} onChange={(value) => onChange({ value })} />
        <TextField name={`contact-${n}-note`} label={say("contact-note")} value={contact.note} error={error(`contacts[${n}].note`)} onChange={(note) => onChange({ note })} />
      </div>
      <p className="hint">{say("never-in-a-paper")}</p>
      <Remove what={say("contact")} onRemove={onRemove} />
    </div>
  );
}

export function RelationFields({ relation, n, people, error, onChange, onRemove }: RowProps<RelationSheet> & { relation: RelationSheet; people: PersonSheet[] }) {
  const { say } = useWords();
  return (
    <div className="form-part">
      <div className="columns">
        <SelectField<RelationKind> name={`relation-${n}-kind`} label={say("relation")} value={relation.kind}
          options={lists.RELATION_KIND_WORDS.map((value) => ({ value, label: say(`relation-kind-${value}`) }))} onChange={(kind) => onChange({ kind })} />
        <SelectField name={`relation-${n}-to`} label={say("relation-to")} value={relation.to} error={error(`relations[${n}].to`)}
          options={[{ value: "", label: say("none") }, ...people.map((person) => ({ value: person.id, label: person.names[0]?.full ?? "" }))]} onChange={(to) => onChange({ to })} />
        <TextField name={`relation-${n}-words`} label={say("relation-words")} value={relation.words} error={error(`relations[${n}].words`)} onChange={(words) => onChange({ words })} />
      </div>
      <p className="hint">{say("never-in-a-paper")}</p>
      <Remove what={say("relation")} onRemove={onRemove} />
    </div>
  );
}
