// The form of protection: asylum and what follows from it.
import { lists, type ProtectionKind, type ProtectionSheet, type ProtectionStatus } from "../../bridge";
import { blankProtection } from "../../parts/blanks";
import { CountryField } from "../../parts/CountryField";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { SelectField, TextField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields } from "../../parts/StandingFields";
import { useWords } from "../../words";

export { blankProtection };


export function ProtectionForm({ desk, sheet, onDone }: { desk: Desk; sheet?: ProtectionSheet; onDone: () => void }) {
  const { say } = useWords();
  return (
    <Form<ProtectionSheet> desk={desk} start={sheet ?? blankProtection(desk.view.accusing)} title={say("facts-protection")}
      sheet={(fields) => ({ kind: "protection", fields })} onDone={onDone} removable={sheet ? say("facts-protection") : undefined}>
      {({ fields, set, error }) => (
        <>
          {sheet && <p><button type="button" className="link" onClick={() => desk.go("refugee", sheet.id)} data-testid="to-refugee">{say("refugee-open")}</button></p>}
          <div className="columns">
            <CountryField name="country" label={say("protection-country")} hint={say("protection-country-hint")} value={fields.country} onChange={(country) => set({ country })} />
            <SelectField<ProtectionKind> name="kind" label={say("protection-kind")} hint={say("protection-kind-hint")} value={fields.kind}
              options={lists.PROTECTION_KIND_WORDS.map((value) => ({ value, label: say(`protection-kind-${value}`) }))} onChange={(kind) => set({ kind })} />
            <SelectField<ProtectionStatus> name="status" label={say("protection-status")} value={fields.status}
              options={lists.PROTECTION_STATUS_WORDS.map((value) => ({ value, label: say(`protection-status-${value}`) }))} onChange={(status) => set({ status })} />
            <CountryField name="from_country" label={say("protection-from")} value={fields.from_country} onChange={(from_country) => set({ from_country })} />
          </div>
          <TextField name="authority" label={say("protection-authority")} value={fields.authority} error={error("authority")} onChange={(authority) => set({ authority })} />
          <DateField name="asked" label={say("protection-asked")} value={fields.asked} error={error("asked")} onChange={(asked) => set({ asked })} />
          <DateField name="granted" label={say("protection-granted")} value={fields.granted} error={error("granted")} onChange={(granted) => set({ granted })} />
          {(["refused", "revoked", "ended"].includes(fields.status) || fields.ended.kind !== "unknown") && <DateField name="ended" label={say("protection-ended")} value={fields.ended} error={error("ended")} onChange={(ended) => set({ ended })} />}
          <YesNoField name="will_confirm" label={say("protection-will-confirm")} hint={say("protection-will-confirm-hint")} value={fields.will_confirm} onChange={(will_confirm) => set({ will_confirm })} />
          <YesNoField name="consent_to_ask" label={say("protection-consent")} value={fields.consent_to_ask} onChange={(consent_to_ask) => set({ consent_to_ask })} />
          <YesNoField name="naturalised" label={say("protection-naturalised")} value={fields.naturalised} onChange={(naturalised) => set({ naturalised })} />
          {(fields.naturalised === "yes" || fields.naturalised_on.kind !== "unknown") && <DateField name="naturalised_on" label={say("protection-naturalised-on")} value={fields.naturalised_on} error={error("naturalised_on")} onChange={(naturalised_on) => set({ naturalised_on })} />}
          <YesNoField name="excluded_1f" label={say("protection-excluded")} value={fields.excluded_1f} onChange={(excluded_1f) => set({ excluded_1f })} />
          <StandingFields view={desk.view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
