// The recovery sheet in setting up: made, copied, two rows read back; or left for later, with a plain warning.
import { useState } from "react";
import { callSecret } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { SheetMaker } from "../../parts/SheetMaker";
import { useWords } from "../../words";

export function SheetStep({ phrase, onDone }: { phrase: string; onDone: () => void }) {
  const { say } = useWords();
  const [rows, setRows] = useState<string[] | null>(null);
  const { busy, refusal, attempt } = useAttempt();
  const make = () => attempt(async () => setRows((await callSecret("make_sheet", phrase)).trim().split("\n")));
  if (rows) return <div className="sheet-step"><SheetMaker rows={rows} onDone={onDone} onSkip={onDone} /></div>;
  return (
    <div className="stack sheet-step">
      <RefusalBanner refusal={refusal} />
      <p className="lead measure">{say("sheet-why")}</p>
      <p className="small measure">{say("sheet-how")}</p>
      <div className="row">
        <button type="button" className="button primary main" disabled={busy} onClick={() => void make()} data-testid="sheet-make">{say(busy ? "working" : "sheet-make")}</button>
        <button type="button" className="button" disabled={busy} onClick={onDone} data-testid="skip-sheet">{say("sheet-skip")}</button>
      </div>
      <p className="aside">{say("sheet-skip-warning")}</p>
    </div>
  );
}
