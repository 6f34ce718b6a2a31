// Three parts with three people, any two of which open the papers: make, try, replace, revoke.
import { useState } from "react";
import { call, callRaw, callSecret, type SafetyView } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { PassphraseField } from "../../parts/PassphraseField";
import { SHARE_ROWS, ShareFields, isWhole, noShare } from "../../parts/ShareFields";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

type Doing = "make" | "revoke" | "try" | null;

export function Shares({ safety, onSafety }: { safety: SafetyView; onSafety: (safety: SafetyView) => void }) {
  const { say, lang } = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const [made, setMade] = useState<string[][] | null>(null);
  const [typed, setTyped] = useState([noShare(), noShare()]);
  const [phrase, setPhrase] = useState("");
  const [said, setSaid] = useState("");
  const { busy, refusal, setRefusal, attempt } = useAttempt();
  const there = safety.shares_made !== "";
  const begin = (next: Doing) => {
    setDoing(next);
    setPhrase("");
    setTyped([noShare(), noShare()]);
    setSaid("");
    setRefusal(null);
  };
  const end = (next: SafetyView, words: string) => {
    begin(null);
    setSaid(words);
    onSafety(next);
  };
  const run = () => attempt(async () => {
    if (doing === "make") {
      const rows = (await callSecret("make_shares", phrase)).trim().split("\n");
      begin(null);
      setMade([0, 1, 2].map((n) => rows.slice(n * SHARE_ROWS.length, (n + 1) * SHARE_ROWS.length)));
    }
    if (doing === "revoke") end(await callRaw("revoke_shares", phrase), "shares-revoked");
    if (doing === "try") end(await callRaw("try_shares", typed.map((rows) => rows.join("\n")).join("\0")), "shares-open");
  });
  // Two parts are read back from paper at once: only then does anybody know that the papers are right.
  const copied = async () => {
    setMade(null);
    await call("put_sheet_away", {}).catch(() => undefined);
    onSafety(await call("safety", {}));
    begin("try");
  };
  const go = doing === "try" ? "shares-try" : doing === "revoke" ? "shares-revoke" : there ? "shares-replace" : "shares-make";
  return (
    <section className="stack" aria-labelledby="shares-part" data-testid="shares">
      <h2 id="shares-part" className="head-line">{say("shares")}</h2>
      {said && <Notice tone="good">{say(said)}</Notice>}
      {made ? <Made parts={made} onCopied={() => void copied()} /> : (
        <>
          <p className="small measure">{say(there ? "shares-there" : "shares-none", { day: there ? dayWords(safety.shares_made, lang) : "" })}</p>
          {there && safety.shares_due && <Notice tone="care">{say(safety.shares_read_back ? "shares-try-again" : "shares-not-read")}</Notice>}
          {there && !safety.shares_due && <p className="small">{say("shares-read-on", { day: dayWords(safety.shares_read_back, lang) })}</p>}
          {doing === null && (
            <div className="row">
              {there && <button type="button" className="button" onClick={() => begin("try")} data-testid="shares-try">{say("shares-try")}</button>}
              <button type="button" className="button" onClick={() => begin("make")} data-testid="shares-make">{say(there ? "shares-replace" : "shares-make")}</button>
              {there && <button type="button" className="button danger" onClick={() => begin("revoke")} data-testid="shares-revoke">{say("shares-revoke")}</button>}
            </div>
          )}
          {doing !== null && (
            <form className="stack" onSubmit={(event) => { event.preventDefault(); if (!busy) void run(); }}>
              <RefusalBanner refusal={refusal} />
              {doing === "try" ? (
                <>
                  <p className="small measure">{say("shares-try-text")}</p>
                  {typed.map((rows, n) => <ShareFields key={n} part={n + 1} rows={rows} onRows={(next) => setTyped(typed.map((old, m) => (m === n ? next : old)))} />)}
                </>
              ) : (
                <>
                  {doing === "make" && <p className="small measure">{say("shares-how")}</p>}
                  {there && <p className="small measure">{say("shares-old-dead")}</p>}
                  <PassphraseField name="shares-phrase" label={say("passphrase")} value={phrase} onChange={setPhrase} />
                  {there && <p className="aside">{say("old-copies")}</p>}
                </>
              )}
              <div className="row">
                <button type="submit" className={doing === "revoke" ? "button danger" : "button primary"} data-testid="shares-go"
                  disabled={busy || (doing === "try" ? !typed.every(isWhole) : !phrase)}>{say(busy ? "working" : go)}</button>
                <button type="button" className="button" onClick={() => begin(null)}>{say("cancel")}</button>
              </div>
            </form>
          )}
        </>
      )}
    </section>
  );
}

/** The three parts, shown for copying, one below the other; each can be saved as a PDF for its holder. */
function Made({ parts, onCopied }: { parts: string[][]; onCopied: () => void }) {
  const { say, number } = useWords();
  const { busy, refusal, attempt } = useAttempt();
  const [saved, setSaved] = useState<number[]>([]);
  const print = (n: number) => attempt(async () => {
    await call("save_share_pdf", { number: n });
    setSaved([...saved, n]);
  });
  return (
    <div className="stack" data-testid="shares-made">
      <RefusalBanner refusal={refusal} />
      <p className="lead measure">{say("shares-copy")}</p>
      {parts.map((rows, part) => (
        <div key={part} className="stack-8">
          <h3>{say("shares-part", { n: part + 1 })}</h3>
          <ol className="sheet-rows" dir="ltr" data-part={part + 1}>
            {rows.map((row, n) => (
              <li key={n} data-row={n + 1}><span className="n" aria-hidden="true">{number(n + 1)}</span>{row.split(" ").map((word, at) => <bdi lang="en" key={at}>{word}</bdi>)}</li>
            ))}
          </ol>
          <div className="row"><button type="button" className="button mini" disabled={busy} onClick={() => void print(part + 1)} data-testid={`share-pdf-${part + 1}`}>{say("sheet-pdf")}</button>
            {saved.includes(part + 1) && <span className="small" role="status">{say("sheet-pdf-saved")}</span>}</div>
        </div>
      ))}
      <p className="aside">{say("shares-who")}</p>
      <div className="row"><button type="button" className="button primary main" onClick={onCopied} data-testid="shares-copied">{say("sheet-copied")}</button></div>
    </div>
  );
}
