// Fields that only some channels have: the document, the SIS kind, the warrant; and how an alert stood before.
import { lists, type AlertSheet, type AlertStatus, type CaseView, type DocumentRecord, type DocumentSheet, type PaperKind, type SisKind, type StepSheet } from "../../bridge";
import { noDocument } from "../../parts/blanks";
import { CountryField } from "../../parts/CountryField";
import { DateField, noDate } from "../../parts/DateField";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, SelectField, TextField, YesNoField } from "../../parts/fields";
import { SentenceFields, WarrantFields } from "../../parts/LegalFields";
import { PickField } from "../../parts/PickField";
import { useWords } from "../../words";

export { noDocument };

interface OwnProps {
  fields: AlertSheet;
  set: (change: Partial<AlertSheet>) => void;
  error: (field: string) => string | null;
}


export function DocumentFields({ fields, set, error }: OwnProps) {
  const { say } = useWords();
  const { document } = fields;
  const edit = (change: Partial<DocumentSheet>) => set({ document: { ...document, ...change } });
  return (
    <div className="form-part" data-testid="document-fields">
      <h2 className="form-head">{say("alert-document")}</h2>
      <div className="columns">
        <SelectField<PaperKind> name="document-kind" label={say("paper")} value={document.kind}
          options={lists.PAPER_KIND_WORDS.map((value) => ({ value, label: say(`paper-kind-${value}`) }))} onChange={(kind) => edit({ kind })} />
        <TextField name="document-number" label={say("paper-number")} ltr value={document.number} error={error("document.number")} onChange={(number) => edit({ number })} />
        <CountryField name="document-country" label={say("paper-country")} value={document.country} error={error("document.country")} onChange={(country) => edit({ country })} />
        <SelectField<DocumentRecord> name="document-record" label={say("document-record")} value={document.record}
          options={lists.DOCUMENT_RECORD_WORDS.map((value) => ({ value, label: say(`document-record-${value}`) }))} onChange={(record) => edit({ record })} />
      </div>
      <AreaField name="document-decision" label={say("document-decision")} hint={say("document-decision-hint")} rows={2} value={document.decision} error={error("document.decision")} onChange={(decision) => edit({ decision })} />
      <YesNoField name="document-taken" label={say("document-taken")} value={document.taken} onChange={(taken) => edit({ taken })} />
    </div>
  );
}

export function SisField({ fields, set }: Omit<OwnProps, "error">) {
  const { say } = useWords();
  return <SelectField<SisKind> name="sis" label={say("sis-kind")} value={fields.sis} options={lists.SIS_KIND_WORDS.map((value) => ({ value, label: say(`sis-kind-${value}`) }))} onChange={(sis) => set({ sis })} />;
}

/** The accusation and its papers, for channels that are no notices. */
export function LegalPart({ fields, set, error }: OwnProps) {
  const { say } = useWords();
  const { notice } = fields;
  const edit = (change: Partial<typeof notice>) => set({ notice: { ...notice, ...change } });
  return (
    <div className="form-part" data-testid="legal-fields">
      <h2 className="form-head">{say("notice-rests-on")}</h2>
      <div className="columns">
        <TextField name="notice-offence" label={say("notice-offence")} value={notice.offence} error={error("notice.offence")} onChange={(offence) => edit({ offence })} />
        <TextField name="notice-penalty" label={say("notice-penalty")} value={notice.penalty} error={error("notice.penalty")} onChange={(penalty) => edit({ penalty })} />
      </div>
      <AreaField name="notice-laws" label={say("notice-laws")} rows={2} value={notice.laws} error={error("notice.laws")} onChange={(laws) => edit({ laws })} />
      <WarrantFields name="notice.warrant" value={notice.warrant} error={error} onChange={(warrant) => edit({ warrant })} />
      <SentenceFields name="notice.sentence" value={notice.sentence} error={error} onChange={(sentence) => edit({ sentence })} />
    </div>
  );
}

/** How the alert stood before, and which alert it takes the place of. */
export function HistoryFields({ view, fields, set, error }: OwnProps & { view: CaseView }) {
  const { say } = useWords();
  const exhibits = useEntryOptions(view, ["evidence"]);
  const alerts = useEntryOptions(view, ["alert"], fields.id);
  const edit = (n: number, change: Partial<StepSheet>) => set({ history: fields.history.map((old, m) => (m === n ? { ...old, ...change } : old)) });
  return (
    <div className="form-part" data-testid="history-fields">
      <h2 className="form-head">{say("alert-history")}</h2>
      <p className="hint">{say("alert-history-hint")}</p>
      {fields.history.map((step, n) => (
        <div key={n} className="form-part">
          <SelectField<AlertStatus> name={`history-${n}-status`} label={say("step-status")} value={step.status}
            options={lists.ALERT_STATUS_WORDS.map((value) => ({ value, label: say(`alert-status-${value}`) }))} onChange={(status) => edit(n, { status })} />
          <DateField name={`history-${n}-date`} label={say("step-date")} value={step.date} error={error(`history[${n}].date`)} onChange={(date) => edit(n, { date })} />
          <AreaField name={`history-${n}-words`} label={say("step-words")} rows={2} value={step.words} error={error(`history[${n}].words`)} onChange={(words) => edit(n, { words })} />
          <PickField name={`history-${n}-exhibits`} label={say("proof")} values={step.exhibits} options={exhibits} onChange={(chosen) => edit(n, { exhibits: chosen })} />
          <div className="row"><button type="button" className="link small" onClick={() => set({ history: fields.history.filter((_, m) => m !== n) })}>{say("take-out", { what: say(`alert-status-${step.status}`) })}</button></div>
        </div>
      ))}
      <div className="row"><button type="button" className="button mini" data-testid="add-step" onClick={() => set({ history: [...fields.history, { status: "deleted", date: noDate(), words: "", exhibits: [] }] })}>{say("add-step")}</button></div>
      {alerts.length > 0 && <SelectField name="replaces" label={say("alert-replaces")} value={fields.replaces} error={error("replaces")} options={[{ value: "", label: say("none") }, ...alerts]} onChange={(replaces) => set({ replaces })} />}
    </div>
  );
}
