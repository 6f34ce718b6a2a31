// How to reach a person, and what the person is to others. Neither ever enters a paper.
import { lists, type CaseView, type ContactKind, type ContactSheet, type RelationKind, type RelationSheet } from "../../bridge";
import { personLabel, useEntryOptions } from "../../parts/entryWords";
import { SelectField, TextField, YesNoField } from "../../parts/fields";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { Remove, type RowProps } from "./PersonParts";

export const noContact = (): ContactSheet => ({ kind: "phone", value: "", safe: "unknown", neutral: "", note: "" });
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
        <TextField name={`contact-${n}-neutral`} label={say("contact-neutral")} hint={say("contact-neutral-hint")} value={contact.neutral} error={error(`contacts[${n}].neutral`)} onChange={(neutral) => onChange({ neutral })} />
      </div>
      <YesNoField name={`contact-${n}-safe`} label={say("contact-safe")} hint={say("contact-safe-hint")} value={contact.safe} onChange={(safe) => onChange({ safe })} />
      <p className="hint">{say("never-in-a-paper")}</p>
      <Remove what={say("contact")} onRemove={onRemove} />
    </div>
  );
}

export function RelationFields({ relation, n, view, self, error, onChange, onRemove }: RowProps<RelationSheet> & { relation: RelationSheet; view: CaseView; self: string }) {
  const { say } = useWords();
  const people = useEntryOptions(view, ["person"], self);
  return (
    <div className="form-part">
      <div className="columns">
        <SelectField<RelationKind> name={`relation-${n}-kind`} label={say("relation")} value={relation.kind}
          options={lists.RELATION_KIND_WORDS.map((value) => ({ value, label: say(`relation-kind-${value}`) }))} onChange={(kind) => onChange({ kind })} />
        <SelectField name={`relation-${n}-to`} label={say("relation-to")} value={relation.to} error={error(`relations[${n}].to`)}
          options={[{ value: "", label: say("none") }, ...people]} onChange={(to) => onChange({ to })} />
        <TextField name={`relation-${n}-words`} label={say("relation-words")} value={relation.words} error={error(`relations[${n}].words`)} onChange={(words) => onChange({ words })} />
      </div>
      <p className="hint">{say("never-in-a-paper")}</p>
      <Remove what={say("relation")} onRemove={onRemove} />
    </div>
  );
}

/** What others are to this person, as their own entries say it: read here, changed there. */
export function TiesOfOthers({ view, id }: { view: CaseView; id: string }) {
  const words = useWords();
  const { say } = words;
  const ties = view.people.flatMap((other) => other.relations.filter((tie) => tie.to === id).map((tie) => ({ other, tie })));
  if (!id || ties.length === 0) return null;
  return (
    <div className="form-part" data-testid="ties-of-others">
      <h2 className="form-head">{say("ties-of-others")}</h2>
      <ul className="stack-4">{ties.map(({ other, tie }, n) => <li key={n}>{say("relation-from-other", { kind: say(`relation-kind-${tie.kind}`), name: personLabel(view, other, words) })} {tie.words && <Typed text={tie.words} />}</li>)}</ul>
      <p className="hint">{say("never-in-a-paper")}</p>
    </div>
  );
}
