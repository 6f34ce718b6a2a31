// The recovery sheet: make, try, replace, revoke.
import { useState } from "react";
import { callRaw, callSecret, type SafetyView } from "../../bridge";
import { useAttempt, wrongRows } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { PassphraseField } from "../../parts/PassphraseField";
import { ROWS, SheetFields } from "../../parts/SheetFields";
import { SheetMaker } from "../../parts/SheetMaker";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

type Doing = "make" | "revoke" | "try" | null;

export function RecoverySheet({ safety, onSafety }: { safety: SafetyView; onSafety: (safety: SafetyView) => void }) {
  const { say, lang } = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const [rows, setRows] = useState<string[] | null>(null);
  const [typed, setTyped] = useState(["", "", "", ""]);
  const [wrong, setWrong] = useState<number[]>([]);
  const [phrase, setPhrase] = useState("");
  const { busy, refusal, setRefusal, attempt } = useAttempt();
  const [said, setSaid] = useState("");
  const there = safety.sheet_made !== "";
  const begin = (next: Doing) => {
    setDoing(next);
    setPhrase("");
    setTyped(["", "", "", ""]);
    setWrong([]);
    setSaid("");
    setRefusal(null);
  };
  const end = (next: SafetyView, words: string) => {
    begin(null);
    setRows(null);
    setSaid(words);
    onSafety(next);
  };
  const run = async () => {
    setWrong(wrongRows(await attempt(async () => {
      if (doing === "make") {
        const made = (await callSecret("make_sheet", phrase)).trim().split("\n");
        begin(null);
        setRows(made);
      }
      if (doing === "revoke") end(await callRaw("revoke_sheet", phrase), "sheet-revoked");
      if (doing === "try") end(await callRaw("try_sheet", typed.join("\n")), "sheet-opens");
    })));
  };
  const made = () => dayWords(safety.sheet_made, lang);
  return (
    <section className="stack" aria-labelledby="sheet-part" data-testid="recovery">
      <h2 id="sheet-part" className="head-line">{say("sheet")}</h2>
      {said && <Notice tone="good">{say(said)}</Notice>}
      {rows ? (
        <SheetMaker rows={rows} onDone={(next) => end(next, "sheet-right")}
          onSkip={() => end({ ...safety, sheet_read_back: "", sheet_due: true }, "")} />
      ) : (
        <>
          <p className="small measure">{say(there ? "sheet-there" : "sheet-none", { day: there ? made() : "" })}</p>
          {there && safety.sheet_due && <Notice tone="care">{say(safety.sheet_read_back ? "sheet-try-again" : "sheet-not-read")}</Notice>}
          {there && !safety.sheet_due && <p className="small">{say("sheet-read-on", { day: dayWords(safety.sheet_read_back, lang) })}</p>}
          {doing === null && (
            <div className="row">
              {there && <button type="button" className="button" onClick={() => begin("try")} data-testid="sheet-try">{say("sheet-try")}</button>}
              <button type="button" className={there ? "button" : "button primary"} onClick={() => begin("make")} data-testid="sheet-make">{say(there ? "sheet-replace" : "sheet-make")}</button>
              {there && <button type="button" className="button danger" onClick={() => begin("revoke")} data-testid="sheet-revoke">{say("sheet-revoke")}</button>}
            </div>
          )}
          {doing !== null && (
            <form className="stack" onSubmit={(event) => { event.preventDefault(); if (!busy) void run(); }}>
              <RefusalBanner refusal={refusal} />
              {doing === "try" ? (
                <>
                  <p className="small measure">{say("sheet-try-text")}</p>
                  <SheetFields rows={typed} ask={ROWS} wrong={wrong} onRows={setTyped} onWrong={setWrong} />
                </>
              ) : (
                <>
                  {there && <p className="small measure">{say("sheet-old-dead")}</p>}
                  <PassphraseField name="sheet-phrase" label={say("passphrase")} value={phrase} onChange={setPhrase} />
                  {there && <p className="aside">{say("old-copies")}</p>}
                </>
              )}
              <div className="row">
                <button type="submit" className={doing === "revoke" ? "button danger" : "button primary"} data-testid="sheet-go"
                  disabled={busy || (doing === "try" ? typed.some((row) => !row.trim()) : !phrase)}>
                  {say(busy ? "working" : doing === "try" ? "sheet-try" : doing === "revoke" ? "sheet-revoke" : there ? "sheet-replace" : "sheet-make")}
                </button>
                <button type="button" className="button" onClick={() => begin(null)}>{say("cancel")}</button>
              </div>
            </form>
          )}
        </>
      )}
    </section>
  );
}
