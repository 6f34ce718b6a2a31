// Screen 4: something happened. One line and Enter; the rest can wait.
import { useState } from "react";
import { Refusal, call, type DateSheet, type Saved } from "../bridge";
import { useWords } from "../words";
import { onDay } from "../words/dates";
import { RefusalBanner, fieldError } from "./Banner";
import { DateField } from "./DateField";
import { Dialog } from "./Dialog";
import { TextField } from "./fields";

/** What was typed and not saved yet: it outlives the dialog. */
export interface LogDraft { text: string; when: DateSheet }

export const newDraft = (today: string): LogDraft => ({ text: "", when: onDay(today) });

export function LogDialog({ caseId, draft, onDraft, onSaved, onClose, children }: {
  /** The case; empty while none is chosen. */
  caseId: string;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  onSaved: (saved: Saved, caseId: string) => void;
  onClose: () => void;
  /** How the case is chosen, where it is not given. */
  children?: React.ReactNode;
}) {
  const { say } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const save = async () => {
    if (busy) return;
    setRefusal(null);
    setAsked(!caseId);
    if (!caseId) return;
    setBusy(true);
    try {
      onSaved(await call("log_event", { case: caseId, text: draft.text, when: draft.when }), caseId);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      setBusy(false);
    }
  };
  return (
    <Dialog title={say("something-happened")} onClose={onClose}>
      <form className="stack log" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <RefusalBanner refusal={refusal} />
        <TextField name="log" label={say("log-text")} hint={say("log-text-hint")} value={draft.text} error={fieldError(refusal, "text", say)} required autoFocus
          onChange={(text) => onDraft({ ...draft, text })} />
        {children}
        {asked && !caseId && <p className="field-error" role="alert"><span aria-hidden="true">△</span>{say("log-choose-case")}</p>}
        <DateField name="log-when" label={say("log-when")} value={draft.when} error={fieldError(refusal, "when", say)} onChange={(when) => onDraft({ ...draft, when })} />
        <p className="hint">{say("log-stays")}</p>
        <div className="row">
          <button type="submit" className="button primary main" disabled={busy} data-testid="log-save">{say(busy ? "saving" : "log-save")}</button>
          <button type="button" className="button" onClick={onClose} data-testid="log-close">{say("not-now")}</button>
        </div>
      </form>
    </Dialog>
  );
}
