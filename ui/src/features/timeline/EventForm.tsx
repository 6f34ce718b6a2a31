// The form of an event: log it now, finish later.
import { lists, type EventKind, type EventSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, SelectField, TextField, TickField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

const blank = (): EventSheet => ({
  id: "", revision: 0, kind: "other", title: "", what: "", when: noDate(), until: noDate(), place: "", place_country: "",
  took_place: "yes", people: [], exhibits: [], standing: newStanding(),
});

export function EventForm({ desk, sheet, onDone }: { desk: Desk; sheet?: EventSheet; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  return (
    <Form<EventSheet> desk={desk} start={sheet ?? blank()} title={say("something-happened")} sheet={(fields) => ({ kind: "event", fields })}
      onDone={onDone} removable={sheet ? say("event") : undefined}>
      {({ fields, set, error }) => (
        <>
          <TextField name="title" label={say("event-title")} hint={say("event-title-hint")} value={fields.title} error={error("title")} required autoFocus onChange={(title) => set({ title })} />
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
          {view.people.length > 1 && <TickField name="people" label={say("event-people")} values={fields.people} options={view.people.map((person) => ({ value: person.id, label: person.names[0]?.full ?? "" }))} onChange={(people) => set({ people })} />}
          {view.evidence.length > 0 && <TickField name="exhibits" label={say("proof")} values={fields.exhibits} options={view.evidence.map((e) => ({ value: e.id, label: `${e.mark} ${e.title}` }))} onChange={(exhibits) => set({ exhibits })} />}
          <StandingFields view={view} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
