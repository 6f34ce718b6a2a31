// The form of an alert, for every channel.
import { lists, type AlertSheet, type AlertStatus, type Channel, type Saved } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, SelectField, TextField, TickField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { StandingFields, newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";
import { NoticeFields, noNotice } from "./NoticeFields";

const blank = (country: string): AlertSheet => ({
  id: "", revision: 0, channel: "red_notice", in_interpol_files: true, country, reference: "", issued: noDate(), sent_to: "",
  reviewed_first: "unknown", how_known: "", last_confirmed: noDate(), status: "unknown", ended: noDate(), summary: "", notice: noNotice(),
  charges: [], exhibits: [], next_step: "", standing: newStanding("may_reach_state"),
});

/** Channels whose data have the fields of a notice. */
const NOTICES: readonly Channel[] = [
  "red_notice", "wanted_diffusion", "other_diffusion", "blue_notice", "green_notice", "yellow_notice", "silver_notice", "un_special_notice", "draft_notice",
];

export function AlertForm({ desk, sheet, onDone }: { desk: Desk; sheet?: AlertSheet; onDone: (saved: Saved | null) => void }) {
  const { say } = useWords();
  const { view } = desk;
  return (
    <Form<AlertSheet> desk={desk} start={sheet ?? blank(view.accusing)} title={say("alert")} sheet={(fields) => ({ kind: "alert", fields })}
      onDone={onDone} removable={sheet ? say("alert") : undefined}>
      {({ fields, set, error }) => (
        <>
          <SelectField<Channel> name="channel" label={say("alert-channel")} hint={say(`channel-${fields.channel}`, undefined, "what")} value={fields.channel}
            options={lists.CHANNEL_WORDS.map((value) => ({ value, label: say(`channel-${value}`) }))} onChange={(channel) => set({ channel })} />
          <CountryField name="country" label={say("alert-country")} value={fields.country} error={error("country")} onChange={(country) => set({ country })} />
          <DateField name="issued" label={say("alert-issued")} value={fields.issued} error={error("issued")} onChange={(issued) => set({ issued })} />
          <div className="columns">
            <TextField name="reference" label={say("alert-reference")} ltr value={fields.reference} error={error("reference")} onChange={(reference) => set({ reference })} />
            <TextField name="sent_to" label={say("alert-sent-to")} hint={say("alert-sent-to-hint")} value={fields.sent_to} error={error("sent_to")} onChange={(sent_to) => set({ sent_to })} />
          </div>
          <AreaField name="how_known" label={say("alert-how-known")} rows={2} value={fields.how_known} error={error("how_known")} onChange={(how_known) => set({ how_known })} />
          <AreaField name="summary" label={say("alert-summary")} value={fields.summary} error={error("summary")} onChange={(summary) => set({ summary })} />
          {NOTICES.includes(fields.channel) && <NoticeFields value={fields.notice} error={error} onChange={(notice) => set({ notice })} />}
          <YesNoField name="reviewed_first" label={say("alert-reviewed-first")} value={fields.reviewed_first} onChange={(reviewed_first) => set({ reviewed_first })} />
          <SelectField<AlertStatus> name="status" label={say("alert-status")} value={fields.status}
            options={lists.ALERT_STATUS_WORDS.map((value) => ({ value, label: say(`alert-status-${value}`) }))} onChange={(status) => set({ status })} />
          <DateField name="last_confirmed" label={say("last-seen")} value={fields.last_confirmed} error={error("last_confirmed")} onChange={(last_confirmed) => set({ last_confirmed })} />
          {(fields.status === "deleted" || fields.ended.kind !== "unknown") && <DateField name="ended" label={say("alert-ended")} value={fields.ended} error={error("ended")} onChange={(ended) => set({ ended })} />}
          {view.charges.length > 0 && <TickField name="charges" label={say("alert-charges")} values={fields.charges} options={view.charges.map((charge) => ({ value: charge.id, label: charge.offence }))} onChange={(charges) => set({ charges })} />}
          {view.evidence.length > 0 && <TickField name="exhibits" label={say("proof")} values={fields.exhibits} options={view.evidence.map((e) => ({ value: e.id, label: `${e.mark} ${e.title}` }))} onChange={(exhibits) => set({ exhibits })} />}
          <AreaField name="next_step" label={say("alert-next-step")} rows={2} value={fields.next_step} error={error("next_step")} onChange={(next_step) => set({ next_step })} />
          <StandingFields view={view} value={fields.standing} onChange={(standing) => set({ standing })} />
        </>
      )}
    </Form>
  );
}
