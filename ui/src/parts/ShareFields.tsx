// The five rows of a share, typed from paper; a wrong row is named as soon as it is left.
import { useState } from "react";
import { callRaw } from "../bridge";
import { useWords } from "../words";
import { TextField } from "./fields";

export const SHARE_ROWS = [1, 2, 3, 4, 5];
export const noShare = () => SHARE_ROWS.map(() => "");
export const isWhole = (rows: string[]) => rows.every((row) => row.trim());

export function ShareFields({ part, rows, onRows }: {
  /** Which of the two that are typed: first or second. */
  part: number;
  rows: string[];
  onRows: (rows: string[]) => void;
}) {
  const { say } = useWords();
  const [wrong, setWrong] = useState<number[]>([]);
  const look = async () => {
    try {
      // An empty row is not wrong yet. Each row is sent in its place.
      const found = await callRaw("look_at_share", SHARE_ROWS.map((n) => rows[n - 1]?.trim() || "-a").join("\n"));
      setWrong(found.wrong.filter((n) => rows[n - 1]?.trim()));
    } catch {
      setWrong([]);
    }
  };
  return (
    <fieldset className="sheet-fields" onBlur={() => void look()}>
      <legend className="head-line">{say("shares-part", { n: part })}</legend>
      {SHARE_ROWS.map((n) => (
        <TextField key={n} name={`part-${part}-row-${n}`} label={say("sheet-row", { n })} ltr value={rows[n - 1] ?? ""}
          error={wrong.includes(n) ? say("sheet-row-wrong", { n }) : null}
          onChange={(text) => onRows(SHARE_ROWS.map((m) => (m === n ? text : rows[m - 1] ?? "")))} />
      ))}
    </fieldset>
  );
}
