// Four questions: what is it, from whom, when got, who may see it.
import { lists, type Consent, type Disclosure, type EvidenceKind, type EvidenceSheet, type Reliability } from "../../bridge";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, ChoiceField, LONG_MAX, SelectField, TextField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { PickField } from "../../parts/PickField";
import { WhoSees } from "../../parts/marks";
import { StandingFields } from "../../parts/StandingFields";
import { useWords } from "../../words";

const SEES: Disclosure[] = ["may_reach_state", "ccf_only", "never_leaves"];

export function EvidenceForm({ desk, sheet, onDone }: { desk: Desk; sheet: EvidenceSheet; onDone: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  const proves = useEntryOptions(view, ["alert", "charge", "protection", "proceeding", "event", "person", "letter"]);
  const papers = useEntryOptions(view, ["evidence"], sheet.id);
  return (
    <Form<EvidenceSheet> desk={desk} start={sheet} title={say("four-questions")} sheet={(fields) => ({ kind: "evidence", fields })} onDone={onDone}>
      {({ fields, set, error }) => (
        <>
          <div className="columns">
            <TextField name="title" label={say("evidence-title")} value={fields.title} error={error("title")} required onChange={(title) => set({ title })} />
            <SelectField<EvidenceKind> name="kind" label={say("evidence-kind")} value={fields.kind}
              options={lists.EVIDENCE_KIND_WORDS.map((value) => ({ value, label: say(`evidence-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
          </div>
          <DateField name="dated" label={say("evidence-dated")} value={fields.dated} error={error("dated")} onChange={(dated) => set({ dated })} />
          <div className="form-part">
            <AreaField name="origin" label={say("evidence-origin")} hint={say("evidence-origin-hint")} rows={2} value={fields.origin} error={error("origin")} onChange={(origin) => set({ origin })} />
            <SelectField<Consent> name="consent" label={say("evidence-consent")} hint={say(`consent-${fields.consent}`, undefined, "hint")} value={fields.consent}
              options={lists.CONSENT_WORDS.map((value) => ({ value, label: say(`consent-${value}`) }))} onChange={(consent) => set({ consent })} />
            <AreaField name="consent_words" label={say("evidence-consent-words")} hint={say("evidence-consent-words", undefined, "hint")} rows={2} value={fields.consent_words} error={error("consent_words")} onChange={(consent_words) => set({ consent_words })} />
          </div>
          <div className="form-part">
            <DateField name="got" label={say("evidence-got")} value={fields.got} error={error("got")} onChange={(got) => set({ got })} />
          </div>
          <div className="form-part">
            <YesNoField name="names_others" label={say("evidence-names-others")} value={fields.names_others} onChange={(names_others) => set({ names_others })} />
            <AreaField name="harm" label={say("evidence-harm")} hint={say("evidence-harm", undefined, "hint")} rows={2} value={fields.harm} error={error("harm")} onChange={(harm) => set({ harm })} />
          </div>
          <StandingFields view={view} error={error} value={fields.standing} self={fields.id} onChange={(standing) => set({ standing })} />
          <div className="form-part">
            <h2 className="form-head">{say("evidence-more")}</h2>
            <PickField name="proves" label={say("evidence-proves")} values={fields.proves} options={proves} onChange={(next) => set({ proves: next })} />
            <div className="columns">
              <TextField name="language" label={say("evidence-language")} hint={say("evidence-language-hint")} ltr value={fields.language} error={error("language")} onChange={(language) => set({ language })} />
              <TextField name="citation" label={say("evidence-citation")} limit={LONG_MAX} value={fields.citation} error={error("citation")} onChange={(citation) => set({ citation })} />
            </div>
            {(papers.length > 0 || fields.translates) && (
              <SelectField name="translates" label={say("evidence-translates")} value={fields.translates} onChange={(translates) => set({ translates })}
                options={[{ value: "", label: say("evidence-translates", undefined, "no") }, ...papers]} />
            )}
            <TextField name="translator" label={say("evidence-translator")} hint={say("evidence-translator", undefined, "hint")} value={fields.translator} error={error("translator")} onChange={(translator) => set({ translator })} />
            <ChoiceField<Disclosure> name="translator_sees" label={say("evidence-translator-sees")} value={fields.translator_sees}
              options={SEES.map((disclosure) => ({ value: disclosure, label: <WhoSees disclosure={disclosure} /> }))} onChange={(translator_sees) => set({ translator_sees })} />
            <SelectField<Reliability> name="reliability" label={say("evidence-reliability")} hint={say("evidence-reliability", undefined, "hint")} value={fields.reliability}
              options={lists.RELIABILITY_WORDS.map((value) => ({ value, label: say(`reliability-${value}`) }))} onChange={(reliability) => set({ reliability })} />
            <AreaField name="doubts" label={say("evidence-doubts")} rows={2} value={fields.doubts} error={error("doubts")} onChange={(doubts) => set({ doubts })} />
          </div>
        </>
      )}
    </Form>
  );
}
