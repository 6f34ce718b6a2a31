// Another passphrase for the same papers.
import { useState } from "react";
import { callRaw } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { NewPhrase } from "../../parts/NewPhrase";
import { PassphraseField } from "../../parts/PassphraseField";
import { useWords } from "../../words";

export function Passphrase() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [old, setOld] = useState("");
  const [phrase, setPhrase] = useState("");
  const { busy, refusal, setRefusal, attempt } = useAttempt();
  const [done, setDone] = useState(false);
  const close = () => {
    setOpen(false);
    setOld("");
    setPhrase("");
    setRefusal(null);
  };
  const change = () => attempt(async () => {
    await callRaw("change_passphrase", `${old}\0${phrase}`);
    close();
    setDone(true);
  });
  return (
    <section className="stack" aria-labelledby="passphrase-part">
      <h2 id="passphrase-part" className="head-line">{say("passphrase")}</h2>
      {done && <Notice tone="good"><strong>{say("passphrase-changed")}</strong> {say("passphrase-changed", undefined, "todo")}</Notice>}
      {!open && (
        <>
          <p className="small measure">{say("passphrase-when")}</p>
          <div className="row"><button type="button" className="button" onClick={() => { setOpen(true); setDone(false); }} data-testid="change-passphrase">{say("passphrase-change")}</button></div>
        </>
      )}
      {open && (
        <form className="stack" onSubmit={(event) => { event.preventDefault(); if (old && phrase && !busy) void change(); }}>
          <RefusalBanner refusal={refusal} />
          <PassphraseField name="old-phrase" label={say("passphrase-old")} value={old} onChange={setOld} />
          <NewPhrase onPhrase={setPhrase} />
          <p className="aside">{say("old-copies")}</p>
          <div className="row">
            <button type="submit" className="button primary" disabled={!old || !phrase || busy} data-testid="passphrase-done">{say(busy ? "working" : "passphrase-change")}</button>
            <button type="button" className="button" onClick={close} data-testid="passphrase-cancel">{say("cancel")}</button>
          </div>
        </form>
      )}
    </section>
  );
}
