// A recovery sheet just made: shown for copying by hand, saved as a PDF if wanted, and two of its rows read back.
import { useMemo, useState } from "react";
import { call, callRaw, type SafetyView } from "../bridge";
import { useWords } from "../words";
import { useAttempt, wrongRows } from "./attempt";
import { RefusalBanner } from "./Banner";
import { ROWS, SheetFields } from "./SheetFields";

/** Two different rows by chance, in order. */
function twoRows(): number[] {
  const chance = crypto.getRandomValues(new Uint8Array(2));
  const first = (chance[0] ?? 0) % ROWS.length;
  const second = (first + 1 + ((chance[1] ?? 0) % (ROWS.length - 1))) % ROWS.length;
  return [first + 1, second + 1].sort();
}

export function SheetMaker({ rows, onDone, onSkip }: {
  rows: string[];
  onDone: (safety: SafetyView) => void;
  onSkip: () => void;
}) {
  const { say, number } = useWords();
  const [reading, setReading] = useState(false);
  const [typed, setTyped] = useState(["", "", "", ""]);
  const [wrong, setWrong] = useState<number[]>([]);
  const [saved, setSaved] = useState(false);
  const { busy, refusal, attempt } = useAttempt();
  const ask = useMemo(twoRows, []);
  const print = () => attempt(async () => {
    await call("save_sheet_pdf", {});
    setSaved(true);
  });
  const check = async () => setWrong(wrongRows(await attempt(async () => {
    const body = ask.map((n) => `${n} ${typed[n - 1] ?? ""}`).join("\n");
    const safety = await callRaw("read_rows_back", body);
    await call("put_sheet_away", {});
    onDone(safety);
  })));
  if (!reading) {
    return (
      <div className="stack" data-testid="sheet">
        <RefusalBanner refusal={refusal} />
        <p className="lead measure">{say("sheet-copy")}</p>
        <ol className="sheet-rows" dir="ltr">
          {rows.map((row, n) => (
            <li key={n} data-row={n + 1}><span className="n" aria-hidden="true">{number(n + 1)}</span>{row.split(" ").map((word, at) => <bdi lang="en" key={at}>{word}</bdi>)}</li>
          ))}
        </ol>
        <p className="aside">{say("sheet-who")}</p>
        <div className="row">
          <button type="button" className="button primary main" onClick={() => setReading(true)} data-testid="sheet-copied">{say("sheet-copied")}</button>
          <button type="button" className="button" disabled={busy} onClick={() => void print()} data-testid="sheet-pdf">{say("sheet-pdf")}</button>
        </div>
        <p className="small measure" role="status">{saved ? say("sheet-pdf-saved") : say("sheet-pdf-open")}</p>
      </div>
    );
  }
  const whole = ask.every((n) => (typed[n - 1] ?? "").trim().split(/\s+/u).length >= 4);
  return (
    <form className="stack" data-testid="sheet-back" onSubmit={(event) => { event.preventDefault(); if (whole) void check(); }}>
      <RefusalBanner refusal={refusal} />
      <p className="lead measure">{say("sheet-read-back")}</p>
      <SheetFields rows={typed} ask={ask} wrong={wrong} onRows={setTyped} onWrong={setWrong} />
      <div className="row">
        <button type="submit" className="button primary main" disabled={!whole || busy} data-testid="sheet-check">{say(busy ? "working" : "sheet-check")}</button>
        <button type="button" className="button" onClick={() => setReading(false)} data-testid="sheet-again">{say("sheet-show-again")}</button>
        <button type="button" className="button quiet" onClick={() => { void call("put_sheet_away", {}); onSkip(); }} data-testid="sheet-later">{say("sheet-later")}</button>
      </div>
      <p className="small measure">{say("sheet-later-warning")}</p>
    </form>
  );
}
