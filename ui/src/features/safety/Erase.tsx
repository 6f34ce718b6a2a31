// Screen 24: erasing for good, and removing the papers from this computer.
import { useEffect, useRef, useState } from "react";
import { call, callRaw, type EraseWhat, type EraseWish } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import { EraseDialog, StaysBehind } from "../../parts/EraseDialog";
import { PassphraseField } from "../../parts/PassphraseField";
import { useWords } from "../../words";

/** In a case, what is of that case; everywhere, what is of all papers. */
export function Erase({ caseId, onGone, onChanged }: {
  caseId: string;
  /** The open case is gone. */
  onGone: () => void;
  /** Something in the open case is gone. */
  onChanged: () => void;
}) {
  const { say } = useWords();
  const [wish, setWish] = useState<EraseWish | null>(null);
  const [removing, setRemoving] = useState(false);
  const [done, setDone] = useState(false);
  const ask = (what: EraseWhat) => {
    setDone(false);
    setWish({ what, case: what === "drafts" ? "" : caseId, id: "", revision: 0 });
  };
  const gone = () => {
    const what = wish?.what;
    setWish(null);
    if (what === "case") return onGone();
    setDone(true);
    if (caseId) onChanged();
  };
  const acts: EraseWhat[] = caseId ? ["removed", "drafts", "case"] : ["drafts"];
  return (
    <section className="stack" aria-labelledby="erase-part" data-testid="erase-part">
      <h2 id="erase-part" className="head-line">{say("erase")}</h2>
      {done && <Notice tone="good">{say("erase-done")}</Notice>}
      <p className="small measure">{say("erase-under")}</p>
      {acts.map((what) => (
        <div key={what} className="stack-4">
          <div className="row"><button type="button" className="button danger" onClick={() => ask(what)} data-testid={`erase-${what}`}>{say(`erase-${what}`)}</button></div>
          <p className="caption measure">{say(`erase-${what}`, undefined, "text")}</p>
        </div>
      ))}
      {!caseId && <p className="small measure">{say("erase-in-case")}</p>}
      <div className="stack-4">
        <div className="row"><button type="button" className="button danger" onClick={() => setRemoving(true)} data-testid="erase-remove">{say("erase-remove")}</button></div>
        <p className="caption measure">{say("erase-remove", undefined, "text")}</p>
      </div>
      {wish && <EraseDialog wish={wish} onClose={() => setWish(null)} onGone={gone} />}
      {removing && <RemoveDialog onClose={() => setRemoving(false)} />}
    </section>
  );
}

/** The whole vault leaves this computer. The page goes with it, as in a lock. */
function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const { busy, refusal, attempt } = useAttempt();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const [phrase, setPhrase] = useState("");
  const [cases, setCases] = useState<number | null>(null);
  useEffect(() => void attempt(async () => setCases((await call("list_cases", {})).length)), []); // eslint-disable-line react-hooks/exhaustive-deps
  const remove = () => attempt(async () => void (await callRaw("remove_from_computer", phrase)));
  return (
    <Dialog title={say("erase-remove-title")} onClose={onClose}>
      <RefusalBanner refusal={refusal} />
      <p>{say("erase-remove-title", undefined, "text")}</p>
      <PassphraseField name="erase-phrase" label={say("passphrase")} value={phrase} onChange={setPhrase} />
      <StaysBehind />
      <div className="row">
        <button type="button" className="button" ref={keep} onClick={onClose} data-testid="remove-keep">{say("erase-keep")}</button>
        {cases !== null && <button type="button" className="button danger" disabled={busy || !phrase} onClick={() => void remove()} data-testid="remove-go">{say("erase-remove-go", { count: cases })}</button>}
      </div>
    </Dialog>
  );
}
