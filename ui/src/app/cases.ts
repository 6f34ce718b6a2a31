// The cases of the vault, for *go to*.
import { useEffect, useState } from "react";
import { call, type CaseRow } from "../bridge";

/** Reads them whenever they are about to be looked through. */
export function useCases(wanted: boolean): CaseRow[] {
  const [rows, setRows] = useState<CaseRow[]>([]);
  useEffect(() => {
    // Without the list, screens and entries are found all the same.
    if (wanted) call("list_cases", {}).then(setRows, () => setRows([]));
  }, [wanted]);
  return rows;
}
