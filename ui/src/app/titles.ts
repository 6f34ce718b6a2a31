// The titles of the library for *go to*, and where in it each screen is told about.
import { useEffect, useState } from "react";
import { call, type LibraryRow } from "../bridge";
import type { Screen } from "../parts/desk";
import { useWords, type Say } from "../words";
import type { Place } from "./find";

/** The text that tells most about what a screen is for. */
export const ABOUT: Partial<Record<Screen, string>> = {
  alerts: "GU-01", allegations: "LR-CARE", refugee: "GU-14", check: "LR-CARE", dates: "PR-089", evidence: "GU-20", letters: "GU-11", request: "PR-074", timeline: "PR-074", travel: "GU-12", detained: "GU-02",
};

/** Asked for when somebody opens *go to*. */
export function useTitles(wanted: boolean): LibraryRow[] {
  const { lang } = useWords();
  const [rows, setRows] = useState<LibraryRow[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    call("list_library", { language: lang }).then((all) => { if (here) setRows(all); }, () => undefined);
    return () => { here = false; };
  }, [wanted, lang]);
  return rows;
}

export function titlePlaces(rows: LibraryRow[], say: Say, open: (id: string) => void): Place[] {
  return rows.map((row) => ({ key: `library-${row.id}`, words: row.title, kind: say("nav-library"), also: row.id, run: () => open(row.id) }));
}
