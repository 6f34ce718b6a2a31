// I forgot my passphrase: the rows of the recovery sheet, then a new passphrase.
import { useState } from "react";
import { callRaw, type AppState } from "../../bridge";
import { useAttempt, wrongRows } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { Progress } from "../../parts/Progress";
import { NewPhrase } from "../../parts/NewPhrase";
import { ROWS, SheetFields } from "../../parts/SheetFields";
import { useWords } from "../../words";

export function Forgot({ onApp, onBack }: { onApp: (app: AppState) => void; onBack: () => void }) {
  const { say } = useWords();
  const [step, setStep] = useState<"sheet" | "phrase">("sheet");
  const [rows, setRows] = useState(["", "", "", ""]);
  const [wrong, setWrong] = useState<number[]>([]);
  const [phrase, setPhrase] = useState("");
  const { busy, refusal, attempt: ask } = useAttempt();
  const attempt = async (work: () => Promise<void>) => {
    const refused = await ask(work);
    if (!refused) return;
    // What is wrong with the sheet is mended where the rows are.
    setWrong(wrongRows(refused));
    if (refused.code === "wrong-sheet-row" || refused.code === "wrong-sheet") setStep("sheet");
  };
  const look = () => attempt(async () => {
    const found = await callRaw("look_at_sheet", rows.join("\n"));
    setWrong(found.wrong);
    if (found.wrong.length === 0) setStep("phrase");
  });
  const recover = () => attempt(async () => onApp(await callRaw("recover", `${rows.join("\n")}\0${phrase}`)));
  const ready = step === "sheet" ? rows.every((row) => row.trim()) : phrase !== "";
  return (
    <>
      <div>
        <h1 className="display">{say(step === "sheet" ? "forgot-title" : "forgot-new")}</h1>
        <p className="small">{say(step === "sheet" ? "forgot-under" : "forgot-new", undefined, step === "sheet" ? undefined : "text")}</p>
      </div>
      <RefusalBanner refusal={refusal} />
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (ready && !busy) void (step === "sheet" ? look() : recover()); }}>
        {step === "sheet" && <SheetFields rows={rows} ask={ROWS} wrong={wrong} onRows={setRows} onWrong={setWrong} />}
        {step === "phrase" && <NewPhrase onPhrase={setPhrase} />}
        <button type="submit" className="button primary main wide" disabled={!ready || busy} data-testid="forgot-go">
          {say(busy ? "opening" : step === "sheet" ? "continue" : "forgot-open")}
        </button>
        {busy && step === "phrase" && <Progress words={say("opening-vault")} stoppable={false} />}
      </form>
      <hr />
      <div className="row"><button type="button" className="button" onClick={onBack} data-testid="forgot-back">{say("back")}</button></div>
      <p className="aside">{say("forgot-no-sheet")}</p>
    </>
  );
}
