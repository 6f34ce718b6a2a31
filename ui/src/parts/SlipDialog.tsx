// The control slip: the days of the next month as a PDF, without a name on it.
import { useState } from "react";
import { call } from "../bridge";
import { useWords } from "../words";
import { useAttempt } from "./attempt";
import { RefusalBanner } from "./Banner";
import { Dialog } from "./Dialog";

export function SlipDialog({ caseId, onSaved, onClose }: { caseId: string; onSaved: (name: string) => void; onClose: () => void }) {
  const { say } = useWords();
  const [words, setWords] = useState(false);
  const { busy, refusal, attempt } = useAttempt();
  const save = () => attempt(async () => onSaved((await call("save_slip", { case: caseId, words })).name));
  return (
    <Dialog title={say("control-slip")} onClose={onClose}>
      <div className="stack">
        <RefusalBanner refusal={refusal} />
        <p className="small">{say("control-slip-what")}</p>
        <label className="tick"><input type="checkbox" checked={words} onChange={() => setWords(!words)} data-testid="slip-words" /><span>{say("control-slip-words")}</span></label>
        <p className="small">{say("control-slip-plain")}</p>
        <div className="row">
          <button type="button" className="button primary" disabled={busy} autoFocus onClick={() => void save()} data-testid="slip-save">{say(busy ? "working" : "control-slip-save")}</button>
          <button type="button" className="button" onClick={onClose} data-testid="slip-close">{say("cancel")}</button>
        </div>
      </div>
    </Dialog>
  );
}
