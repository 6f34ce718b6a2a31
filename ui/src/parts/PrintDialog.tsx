// Printing asks first: the paper is not sealed, and what never leaves stays out unless it is wanted.
import { useState } from "react";
import { call, type Refusal, type Written } from "../bridge";
import { useWords } from "../words";
import { Dialog } from "./Dialog";
import type { Desk } from "./desk";

/** `kept` counts what never leaves the vault among what the paper would hold; `what` says what the paper is, where its title does not. */
export function PrintDialog({ desk, paper, title, what, kept, onClose, onRefused }: {
  desk: Desk;
  paper: "print_timeline" | "print_alerts" | "print_allegations" | "print_situation" | (() => Promise<Written>);
  title: string;
  what?: string;
  kept: number;
  onClose: () => void;
  onRefused: (refusal: Refusal | null) => void;
}) {
  const { say, lang } = useWords();
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    try {
      const written = typeof paper === "function" ? await paper() : await call(paper, { case: desk.view.id, language: lang, all });
      onRefused(null);
      desk.tell(say("print-written", { name: written.name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefused(thrown as Refusal);
    }
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {what && <p className="small">{what}</p>}
      <p className="small">{say("print-warning")}</p>
      {kept > 0 && (
        <label className="tick" style={{ marginTop: 12 }}>
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} data-testid="print-all" />
          <span>{say("print-all", { count: kept })}</span>
        </label>
      )}
      {kept > 0 && !all && <p className="small" style={{ marginTop: 6 }}>{say("print-left-out", { count: kept })}</p>}
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("cancel")}</button>
        <button type="button" className="button primary" disabled={busy} onClick={() => void print()} data-testid="print-now">{say(busy ? "setting-paper" : "print-save")}</button>
      </div>
    </Dialog>
  );
}
