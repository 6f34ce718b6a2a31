// The four rows of a recovery sheet, typed from paper; a wrong row is named as soon as it is left.
import { useState } from "react";
import { callRaw } from "../bridge";
import { useWords } from "../words";
import { TextField } from "./fields";

export const ROWS = [1, 2, 3, 4];

/** Some rows of a sheet. `rows` holds all four; those not asked for stay empty. */
export function SheetFields({ rows, ask, wrong, onRows, onWrong }: {
  rows: string[];
  ask: number[];
  wrong: number[];
  onRows: (rows: string[]) => void;
  onWrong: (wrong: number[]) => void;
}) {
  const { say } = useWords();
  const [looking, setLooking] = useState(false);
  const look = async () => {
    if (looking) return;
    setLooking(true);
    try {
      // An empty row is not wrong yet. Each row is sent in its place.
      const found = await callRaw("look_at_sheet", ROWS.map((n) => rows[n - 1]?.trim() || "-a").join("\n"));
      onWrong(found.wrong.filter((n) => rows[n - 1]?.trim()));
    } catch {
      onWrong([]);
    } finally {
      setLooking(false);
    }
  };
  return (
    <div className="sheet-fields" onBlur={() => void look()}>
      {ask.map((n) => (
        <TextField key={n} name={`row-${n}`} label={say("sheet-row", { n })} ltr value={rows[n - 1] ?? ""}
          error={wrong.includes(n) ? say("sheet-row-wrong", { n }) : null}
          onChange={(text) => onRows(ROWS.map((m) => (m === n ? text : rows[m - 1] ?? "")))} />
      ))}
    </div>
  );
}
