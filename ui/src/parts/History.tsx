// The history of an entry: when it was saved and by whom, what changed from what to what, and the way back to each state.
import { useEffect, useState } from "react";
import { Refusal, call, type EraseWhat, type HistoryView, type RevisionRow } from "../bridge";
import { useWords } from "../words";
import { useOneAtATime } from "./once";
import { dayWords, timeOfDay } from "../words/dates";
import { RefusalBanner } from "./Banner";
import type { Desk } from "./desk";
import { Dialog } from "./Dialog";
import { Differences } from "./Differences";
import { Erased } from "./Erased";
import { EraseDialog } from "./EraseDialog";
import { Typed } from "./Typed";

export function History({ desk, id, revision, onClose, onBack }: {
  desk: Desk;
  id: string;
  revision: number;
  onClose: () => void;
  /** After an earlier state was put back. */
  onBack: () => void;
}) {
  const { say, lang } = useWords();
  const [told, setTold] = useState<HistoryView | null>(null);
  const rows = told?.rows ?? null;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [erasing, setErasing] = useState<EraseWhat | null>(null);
  const caseId = desk.view.id;
  const oneAtATime = useOneAtATime();
  useEffect(() => {
    let here = true;
    call("entry_history", { case: caseId, id, revision }).then((found) => { if (here) setTold(found); }, (thrown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [caseId, id, revision]);
  const putBack = (to: number) => oneAtATime(async () => {
    try {
      await desk.did(await call("revert", { case: caseId, moves: [{ id, from: revision, to }] }));
      desk.tell(say("history-put-back-done"), "undo");
      onBack();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  });
  const gone = async () => {
    await desk.reload();
    desk.tell(say("erase-done"));
    onBack();
  };
  const at = (when: string) => say("history-at", { day: dayWords(when, lang), time: timeOfDay(when, lang) });
  const what = (row: RevisionRow, before: RevisionRow | undefined) => {
    if (row.removed) return <p className="small">{say("history-removed")}</p>;
    if (!before) return <p className="small">{say("history-first")}</p>;
    if (before.removed) return <p className="small">{say("history-came-back")}</p>;
    if (!row.sheet || !before.sheet) return null;
    return <Differences desk={desk} before={before.sheet} after={row.sheet} />;
  };
  const latest = rows?.at(-1)?.revision;
  return (
    <Dialog title={say("history")} wide onClose={onClose}>
      <RefusalBanner refusal={refusal} />
      {(rows ?? []).some((row) => !row.by) && <p className="small">{say("history-who")}</p>}
      <ol className="stack-8 history" reversed>
        {(rows ?? []).map((row, n, all) => (
          <li key={row.revision} className="spread">
            <div>
              <strong><Typed text={row.label} /></strong>
              <p className="small" data-testid="history-row">{at(row.at)}{row.by && <> {say("history-by")} <Typed text={row.by} /></>}</p>
              {!row.signed && <p className="small">{say("history-unsigned")}</p>}
              {row.brought && <p className="small">{say("history-brought")}{row.brought_at && <> {say("history-brought-last", { when: at(row.brought_at) })} {say("history-by")} <Typed text={row.brought_by} /></>}</p>}
              {what(row, all[n - 1])}
            </div>
            {row.revision !== latest && !row.removed && <button type="button" className="button mini" data-testid="put-back" onClick={() => void putBack(row.revision)}>{say("history-put-back")}</button>}
          </li>
        )).reverse()}
      </ol>
      {told && <Erased rows={told.erased} what="earlier" />}
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("close")}</button>
        {(rows?.length ?? 0) > 1 && <button type="button" className="button danger" onClick={() => setErasing("earlier")} data-testid="erase-earlier">{say("erase-earlier")}</button>}
        {rows && id !== caseId && <button type="button" className="button danger" onClick={() => setErasing("entry")} data-testid="erase-entry">{say("erase-entry")}</button>}
      </div>
      {erasing && <EraseDialog wish={{ what: erasing, case: caseId, id, revision }} onClose={() => setErasing(null)} onGone={() => void gone()} />}
    </Dialog>
  );
}
