// Erasing for good: the question, what goes, what stays behind. The safe button has the focus.
import { useEffect, useRef, useState } from "react";
import { call, callRaw, type EraseWhat, type EraseWish, type WillGoView } from "../bridge";
import { useWords } from "../words";
import { useAttempt } from "./attempt";
import { RefusalBanner } from "./Banner";
import { Dialog } from "./Dialog";
import { PassphraseField } from "./PassphraseField";
import { Progress } from "./Progress";

/** What the button counts. */
const COUNTED: Record<EraseWhat, "entries" | "versions" | null> = { entry: "versions", earlier: "versions", removed: "entries", case: "entries", drafts: null };

export function EraseDialog({ wish, onClose, onGone }: { wish: EraseWish; onClose: () => void; onGone: () => void }) {
  const { say } = useWords();
  const { busy, refusal, attempt } = useAttempt();
  const keep = useRef<HTMLButtonElement>(null);
  // An opening dialog gives the focus to what comes first in it, which may be the passphrase.
  useEffect(() => keep.current?.focus(), []);
  const [phrase, setPhrase] = useState("");
  const [goes, setGoes] = useState<WillGoView | null>(null);
  const { what } = wish;
  useEffect(() => void attempt(async () => setGoes(await call("will_go", wish))), [what]); // eslint-disable-line react-hooks/exhaustive-deps
  const counted = COUNTED[what];
  const count = goes && counted ? goes[counted] : 0;
  const nothing = goes !== null && counted !== null && count === 0;
  const erase = () => attempt(async () => {
    // A whole case goes only with the passphrase.
    if (what === "case") await callRaw("shred_case", `${wish.case}\0${phrase}`);
    else await call("erase", wish);
    onGone();
  });
  return (
    <Dialog title={say(`erase-${what}-title`)} onClose={() => { if (!busy) onClose(); }}>
      <RefusalBanner refusal={refusal} />
      {nothing ? <p>{say("erase-nothing")}</p> : (
        <>
          <p>{say(`erase-${what}-title`, undefined, "text")}</p>
          {goes && goes.papers > 0 && <p className="small">{say("erase-papers", { count: goes.papers })}</p>}
          {goes && goes.pointers > 0 && <p className="small">{say("erase-pointers", { count: goes.pointers })}</p>}
          {what === "case" && <PassphraseField name="erase-phrase" label={say("passphrase")} value={phrase} onChange={setPhrase} />}
          <StaysBehind words={what === "entry" || what === "removed"} />
        </>
      )}
      {busy && goes && <Progress words={say("erase-working")} />}
      <div className="row">
        <button type="button" className="button" ref={keep} onClick={onClose} data-testid="erase-keep">{say(nothing ? "close" : "erase-keep")}</button>
        {goes && !nothing && <button type="button" className="button danger" disabled={busy || (what === "case" && !phrase)} onClick={() => void erase()} data-testid="erase-go">{say(`erase-${what}-go`, { count })}</button>}
      </div>
    </Dialog>
  );
}

/** What no erasing here can reach. */
export function StaysBehind({ words }: { words?: boolean }) {
  const { say } = useWords();
  const stays = ["erase-stays-backups", "erase-stays-out", "erase-stays-disk", ...(words ? ["erase-stays-words"] : [])];
  return (
    <div className="stack-8">
      <h3>{say("erase-stays")}</h3>
      <ul className="small stack-4 dots">{stays.map((id) => <li key={id}>{say(id)}</li>)}</ul>
      <p className="aside">{say("limit-deleting", undefined, "text")}</p>
    </div>
  );
}
