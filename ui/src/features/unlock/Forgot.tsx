// I forgot my passphrase: the rows of the recovery sheet, or two of three parts, then a new passphrase.
import { useState } from "react";
import { callRaw, type AppState } from "../../bridge";
import { useAttempt, wrongRows } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { Progress } from "../../parts/Progress";
import { NewPhrase } from "../../parts/NewPhrase";
import { ShareFields, isWhole, noShare } from "../../parts/ShareFields";
import { ROWS, SheetFields } from "../../parts/SheetFields";
import { useWords } from "../../words";

/** What is wrong with the papers is mended where their rows are. */
const OF_PAPER = ["wrong-sheet-row", "wrong-sheet", "wrong-share-row", "wrong-shares"];

export function Forgot({ onApp, onBack }: { onApp: (app: AppState) => void; onBack: () => void }) {
  const { say } = useWords();
  const [step, setStep] = useState<"paper" | "phrase">("paper");
  const [way, setWay] = useState<"sheet" | "shares">("sheet");
  const [rows, setRows] = useState(["", "", "", ""]);
  const [parts, setParts] = useState([noShare(), noShare()]);
  const [wrong, setWrong] = useState<number[]>([]);
  const [phrase, setPhrase] = useState("");
  const { busy, refusal, setRefusal, attempt: ask } = useAttempt();
  const attempt = async (work: () => Promise<void>) => {
    const refused = await ask(work);
    if (!refused) return;
    setWrong(wrongRows(refused));
    if (OF_PAPER.includes(refused.code)) setStep("paper");
  };
  const look = () => attempt(async () => {
    // The fields of the parts name their own wrong rows.
    const found = way === "sheet" ? (await callRaw("look_at_sheet", rows.join("\n"))).wrong
      : (await Promise.all(parts.map((part) => callRaw("look_at_share", part.join("\n"))))).flatMap((one) => one.wrong);
    if (way === "sheet") setWrong(found);
    if (found.length === 0) setStep("phrase");
  });
  const recover = () => attempt(async () => onApp(way === "sheet" ? await callRaw("recover", `${rows.join("\n")}\0${phrase}`)
    : await callRaw("recover_by_shares", [...parts.map((part) => part.join("\n")), phrase].join("\0"))));
  const paper = way === "sheet" ? isWhole(rows) : parts.every(isWhole);
  const ready = step === "paper" ? paper : phrase !== "";
  const other = way === "sheet" ? "shares" : "sheet";
  return (
    <>
      <div>
        <h1 className="display">{say(step === "phrase" ? "forgot-new" : way === "sheet" ? "forgot-title" : "forgot-shares")}</h1>
        <p className="small">{step === "phrase" ? say("forgot-new", undefined, "text") : way === "sheet" ? say("forgot-under") : say("forgot-shares", undefined, "text")}</p>
      </div>
      <RefusalBanner refusal={refusal} />
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (ready && !busy) void (step === "paper" ? look() : recover()); }}>
        {step === "paper" && way === "sheet" && <SheetFields rows={rows} ask={ROWS} wrong={wrong} onRows={setRows} onWrong={setWrong} />}
        {step === "paper" && way === "shares" && parts.map((part, n) => (
          <ShareFields key={n} part={n + 1} rows={part} onRows={(next) => setParts(parts.map((old, m) => (m === n ? next : old)))} />
        ))}
        {step === "phrase" && <NewPhrase onPhrase={setPhrase} />}
        <button type="submit" className="button primary main wide" disabled={!ready || busy} data-testid="forgot-go">
          {say(busy ? "opening" : step === "paper" ? "continue" : "forgot-open")}
        </button>
        {busy && step === "phrase" && <Progress words={say("opening-vault")} stoppable={false} />}
      </form>
      <hr />
      <div className="row links">
        <button type="button" className="button" onClick={onBack} data-testid="forgot-back">{say("back")}</button>
        {step === "paper" && <button type="button" className="link" onClick={() => { setWay(other); setRefusal(null); }} data-testid={`forgot-by-${other}`}>{say(`forgot-by-${other}`)}</button>}
      </div>
      <p className="aside">{say("forgot-no-sheet")}</p>
    </>
  );
}
