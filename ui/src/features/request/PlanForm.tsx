// What only the person can say of a request: its language, the place and signature, a review, and for a revision the new fact.
import type { PlanSheet, RequestLanguage } from "../../bridge";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, NumberField, SelectField, TextField, TickField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { useWords } from "../../words";
import { PAPER_LANGUAGES } from "../../parts/plan";

export function PlanForm({ desk, plan }: { desk: Desk; plan: PlanSheet }) {
  const { say } = useWords();
  const exhibits = useEntryOptions(desk.view, ["evidence"]);
  return (
    <Form<PlanSheet> desk={desk} start={plan} title={say("request-settings")} sheet={(fields) => ({ kind: "plan", fields })} onDone={() => undefined}>
      {({ fields, set, error }) => (
        <>
          {fields.kind === "revision" && (
            <>
              <AreaField name="new_fact" label={say("plan-new-fact")} hint={say("plan-new-fact-hint")} rows={5} value={fields.new_fact} error={error("new_fact")} onChange={(new_fact) => set({ new_fact })} />
              <DateField name="discovered" label={say("plan-discovered")} hint={say("plan-discovered-hint")} value={fields.discovered} error={error("discovered")} onChange={(discovered) => set({ discovered })} />
              <AreaField name="why" label={say("plan-why")} rows={4} value={fields.why} error={error("why")} onChange={(why) => set({ why })} />
              {exhibits.length > 0 && <TickField name="exhibits" label={say("plan-exhibits")} values={fields.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />}
              <div className="stack-8">
                <label className="tick"><input type="checkbox" checked={fields.fact_ccf_only} onChange={() => set({ fact_ccf_only: !fields.fact_ccf_only })} aria-describedby="fact-ccf-only" data-testid="field-fact_ccf_only" /><span>{say("plan-fact-ccf-only")}</span></label>
                <p className="hint" id="fact-ccf-only">{say("plan-fact-ccf-only", undefined, "hint")}</p>
              </div>
            </>
          )}
          <SelectField<RequestLanguage> name="language" label={say("request-language")} value={fields.language} options={PAPER_LANGUAGES.map((value) => ({ value, label: say(`paper-language-${value}`) }))} onChange={(language) => set({ language })} />
          <TextField name="place" label={say("plan-place")} hint={say("plan-place-hint")} value={fields.place} error={error("place")} onChange={(place) => set({ place })} />
          <YesNoField name="signed" label={say("plan-signed")} hint={say("plan-signed-hint")} value={fields.signed} onChange={(signed) => set({ signed })} />
          <NumberField name="pages" label={say("plan-pages")} hint={say("plan-pages-hint")} value={fields.pages} error={error("pages")} onChange={(pages) => set({ pages })} />
          <TextField name="reviewed_by" label={say("plan-reviewed-by")} hint={say("plan-reviewed-hint")} value={fields.reviewed_by} error={error("reviewed_by")} onChange={(reviewed_by) => set({ reviewed_by })} />
          {fields.reviewed_by.trim() !== "" && <DateField name="reviewed" label={say("plan-reviewed")} value={fields.reviewed} error={error("reviewed")} onChange={(reviewed) => set({ reviewed })} />}
        </>
      )}
    </Form>
  );
}
