// The form of the case itself: what it is called, who accuses, and what it is about.
import { lists, type CaseRole, type CaseSheet, type CaseStage } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, ChoiceField, SelectField, TextField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields } from "../../parts/StandingFields";
import { SignOffs } from "./SignOffs";
import { useWords } from "../../words";

const ROLES: CaseRole[] = ["own", "client"];

export function CaseForm({ desk, onDone }: { desk: Desk; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  const people = useEntryOptions(view, ["person"]);
  return (
    <Form<CaseSheet> desk={desk} start={view.header} title={say("facts-case")} sheet={(fields) => ({ kind: "case", fields })} onDone={onDone}>
      {({ fields, set, error }) => (
        <>
          <TextField name="title" label={say("case-called")} hint={say("case-called-hint")} value={fields.title} error={error("title")} required onChange={(title) => set({ title })} />
          <ChoiceField<CaseRole> name="role" label={say("case-role")} value={fields.role} options={ROLES.map((value) => ({ value, label: say(`case-role-${value}`) }))} onChange={(role) => set({ role })} />
          <div className="columns">
            <CountryField name="accusing" label={say("charge-country")} value={fields.accusing} error={error("accusing")} onChange={(accusing) => set({ accusing })} />
            <SelectField name="applicant" label={say("role-applicant")} value={fields.applicant} error={error("applicant")} options={[{ value: "", label: say("none") }, ...people]} onChange={(applicant) => set({ applicant })} />
            <TextField name="opened" label={say("case-begun")} hint={say("case-begun-hint")} ltr value={fields.opened} error={error("opened")} onChange={(opened) => set({ opened })} />
          </div>
          <div className="columns">
            <TextField name="number" label={say("case-number")} hint={say("case-number-hint")} value={fields.number} error={error("number")} onChange={(number) => set({ number })} />
            <SelectField<CaseStage | ""> name="stage" label={say("case-stage")} hint={say("case-stage-hint")} value={fields.stage ?? ""}
              options={[{ value: "", label: say("stage-none") }, ...lists.CASE_STAGE_WORDS.map((value) => ({ value, label: say(`stage-${value}`) }))]} onChange={(stage) => set({ stage: stage || null })} />
            <TextField name="worker" label={say("case-worker")} hint={say("case-worker-hint")} value={fields.worker} error={error("worker")} onChange={(worker) => set({ worker })} />
            <TextField name="supervisor" label={say("case-supervisor")} hint={say("case-supervisor-hint")} value={fields.supervisor} error={error("supervisor")} onChange={(supervisor) => set({ supervisor })} />
          </div>
          <SignOffs desk={desk} value={fields.sign_offs} error={error} supervisor={fields.supervisor} onChange={(sign_offs) => set({ sign_offs })} />
          <AreaField name="about" label={say("case-about")} hint={say("never-in-a-paper")} value={fields.about} error={error("about")} onChange={(about) => set({ about })} />
          <StandingFields view={view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
