// The form of an event: log it now, finish later.
import { lists, type EventKind, type EventSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, SelectField, TextField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { PickField } from "../../parts/PickField";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

export const blankEvent = (): EventSheet => ({
  id: "", revision: 0, kind: "other", title: "", what: "", when: noDate(), until: noDate(), place: "", place_country: "",
  took_place: "yes", people: [], exhibits: [], to_finish: false, standing: newStanding(),
});

export function EventForm({ desk, sheet = blankEvent(), onDone }: { desk: Desk; sheet?: EventSheet; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  const people = useEntryOptions(view, ["person"]);
  const exhibits = useEntryOptions(view, ["evidence"]);
  return (
    <Form<EventSheet> desk={desk} start={sheet} title={say("something-happened")} sheet={(fields) => ({ kind: "event", fields })}
      onDone={onDone} removable={sheet.id ? say("event") : undefined}>
      {({ fields, set, error }) => (
        <>
          <TextField name="title" label={say("event-title")} hint={say("event-title-hint")} value={fields.title} error={error("title")} required autoFocus onChange={(title) => set({ title })} />
          {sheet?.to_finish && (
            <label className="tick"><input type="checkbox" checked={fields.to_finish} onChange={() => set({ to_finish: !fields.to_finish })} data-testid="field-to_finish" /><span>{say("event-finish-later")}</span></label>
          )}
          <DateField name="when" label={say("event-when")} value={fields.when} error={error("when")} onChange={(when) => set({ when })} />
          <SelectField<EventKind> name="kind" label={say("event-kind")} value={fields.kind}
            options={lists.EVENT_KIND_WORDS.map((value) => ({ value, label: say(`event-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
          <AreaField name="what" label={say("event-what")} value={fields.what} error={error("what")} onChange={(what) => set({ what })} />
          <div className="columns">
            <TextField name="place" label={say("event-place")} value={fields.place} error={error("place")} onChange={(place) => set({ place })} />
            <CountryField name="place_country" label={say("event-country")} value={fields.place_country} onChange={(place_country) => set({ place_country })} />
          </div>
          <DateField name="until" label={say("event-until")} hint={say("event-until-hint")} value={fields.until} error={error("until")} onChange={(until) => set({ until })} />
          <YesNoField name="took_place" label={say("event-took-place")} value={fields.took_place} onChange={(took_place) => set({ took_place })} />
          {view.people.length > 1 && <PickField name="people" label={say("event-people")} values={fields.people} options={people} onChange={(next) => set({ people: next })} />}
          <PickField name="exhibits" label={say("proof")} values={fields.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />
          <StandingFields view={view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
