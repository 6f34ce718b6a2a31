// The form of an alert: each channel with its own fields only, and never without what is filled in already.
import { lists, type AlertSheet, type AlertStatus, type Channel, type ChannelView, type Saved } from "../../bridge";
import { blankAlert } from "../../parts/blanks";
import { CountryField } from "../../parts/CountryField";
import { DateField } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, SelectField, TextField, YesNoField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { PickField } from "../../parts/PickField";
import { StandingFields } from "../../parts/StandingFields";
import { useWords } from "../../words";
import { partsOf } from "./fields";
import { NoticeFields } from "./NoticeFields";
import { DocumentFields, HistoryFields, LegalPart, SisField } from "./OwnFields";


export function AlertForm({ desk, sheet, channels, onDone }: { desk: Desk; sheet?: AlertSheet | undefined; channels: ChannelView[]; onDone: (saved: Saved | null) => void }) {
  const { say } = useWords();
  const { view } = desk;
  const charges = useEntryOptions(view, ["charge"]);
  const exhibits = useEntryOptions(view, ["evidence"]);
  // How it stood is kept when it comes to stand otherwise: nobody has to remember to write it down.
  const turned = (fields: AlertSheet, status: AlertStatus): Partial<AlertSheet> => {
    const before = sheet && sheet.status !== "unknown" && sheet.status !== status && fields.history.length === sheet.history.length;
    return before ? { status, history: [...fields.history, { status: sheet.status, date: sheet.last_confirmed, words: "", exhibits: [] }] } : { status };
  };
  return (
    <Form<AlertSheet> desk={desk} start={sheet ?? blankAlert(view.accusing)} title={say("alert")} sheet={(fields) => ({ kind: "alert", fields })}
      onDone={onDone} removable={sheet ? say("alert") : undefined}>
      {({ fields, set, error }) => {
        const has = partsOf(fields);
        const known = channels.find((one) => one.channel === fields.channel);
        return (
          <>
            <SelectField<Channel> name="channel" label={say("alert-channel")} hint={known?.what} value={fields.channel}
              options={lists.CHANNEL_WORDS.map((value) => ({ value, label: say(`channel-${value}`) }))} onChange={(channel) => set({ channel })} />
            <CountryField name="country" label={say("alert-country")} value={fields.country} error={error("country")} onChange={(country) => set({ country })} />
            <DateField name="issued" label={say("alert-issued")} value={fields.issued} error={error("issued")} onChange={(issued) => set({ issued })} />
            <div className="columns">
              <TextField name="reference" label={say("alert-reference")} ltr value={fields.reference} error={error("reference")} onChange={(reference) => set({ reference })} />
              {has.has("sent_to") && <TextField name="sent_to" label={say("alert-sent-to")} hint={say("alert-sent-to-hint")} value={fields.sent_to} error={error("sent_to")} onChange={(sent_to) => set({ sent_to })} />}
              {has.has("held_by") && <TextField name="held_by" label={say("alert-held-by")} hint={say("alert-held-by-hint")} value={fields.held_by} error={error("held_by")} onChange={(held_by) => set({ held_by })} />}
              {has.has("sis") && <SisField fields={fields} set={set} />}
            </div>
            {has.has("document") && <DocumentFields fields={fields} set={set} error={error} />}
            <AreaField name="how_known" label={say("alert-how-known")} rows={2} value={fields.how_known} error={error("how_known")} onChange={(how_known) => set({ how_known })} />
            <AreaField name="summary" label={say("alert-summary")} value={fields.summary} error={error("summary")} onChange={(summary) => set({ summary })} />
            {has.has("assets") && <AreaField name="assets" label={say("alert-assets")} hint={say("alert-assets-hint")} rows={2} value={fields.assets} error={error("assets")} onChange={(assets) => set({ assets })} />}
            {has.has("legal") && <LegalPart fields={fields} set={set} error={error} />}
            {has.has("notice") && <NoticeFields value={fields.notice} error={error} onChange={(notice) => set({ notice })} />}
            {has.has("reviewed_first") && <YesNoField name="reviewed_first" label={say("alert-reviewed-first")} value={fields.reviewed_first} onChange={(reviewed_first) => set({ reviewed_first })} />}
            <SelectField<AlertStatus> name="status" label={say("alert-status")} value={fields.status}
              options={lists.ALERT_STATUS_WORDS.map((value) => ({ value, label: say(`alert-status-${value}`) }))} onChange={(status) => set(turned(fields, status))} />
            <DateField name="last_confirmed" label={say("last-seen")} value={fields.last_confirmed} error={error("last_confirmed")} onChange={(last_confirmed) => set({ last_confirmed })} />
            {(fields.status === "deleted" || fields.ended.kind !== "unknown" || fields.ended.typed) && <DateField name="ended" label={say("alert-ended")} value={fields.ended} error={error("ended")} onChange={(ended) => set({ ended })} />}
            <HistoryFields view={view} fields={fields} set={set} error={error} />
            <PickField name="charges" label={say("alert-charges")} values={fields.charges} options={charges} onChange={(next) => set({ charges: next })} />
            <PickField name="exhibits" label={say("proof")} values={fields.exhibits} options={exhibits} onChange={(next) => set({ exhibits: next })} />
            <AreaField name="next_step" label={say("alert-next-step")} rows={2} value={fields.next_step} error={error("next_step")} onChange={(next_step) => set({ next_step })} />
            <StandingFields view={view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
          </>
        );
      }}
    </Form>
  );
}
