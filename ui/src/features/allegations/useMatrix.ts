// What the core works out of the rows, asked again whenever the case changes.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type AllegationSheet, type CaseView, type MatrixView, type RowView } from "../../bridge";
import { useWords } from "../../words";

/** `behind` while the case changed and the rows of that are still asked for: what they offer meanwhile may be done already. */
export function useMatrix(view: CaseView): { matrix: MatrixView | null; behind: boolean; refusal: Refusal | null; refuse: (refusal: Refusal | null) => void } {
  const { lang } = useWords();
  const [matrix, setMatrix] = useState<MatrixView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    let here = true;
    const { stamp } = view;
    call("matrix", { case: view.id, language: lang }).then((found) => { if (here) setMatrix(found); }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); })
      .finally(() => { if (here) setAsked(stamp); });
    return () => { here = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view.id, view.stamp, lang]);
  return { matrix, behind: asked !== view.stamp, refusal, refuse: useCallback((next: Refusal | null) => setRefusal(next), []) };
}

/** A row with what is known of it and its number in its text. */
export interface Numbered {
  row: AllegationSheet;
  state: RowView;
  number: number;
  /** The last of its text: there is none after it to join or to pass. */
  last: boolean;
}

/** The rows of a list of ids, in order; what the view and the matrix do not both have yet is left out until they do. */
export function numbered(view: CaseView, matrix: MatrixView, ids: string[]): Numbered[] {
  return ids.flatMap((id, n) => {
    const row = view.allegations.find((one) => one.id === id);
    const state = matrix.rows.find((one) => one.id === id);
    return row && state ? [{ row, state, number: n + 1, last: n === ids.length - 1 }] : [];
  });
}

/** Every row, text by text, those whose text is gone last. */
export function allRows(view: CaseView, matrix: MatrixView): Numbered[] {
  return [...matrix.texts.map((text) => text.rows), matrix.orphans].flatMap((ids) => numbered(view, matrix, ids));
}

/** The first row with an empty cell. */
export function firstGap(view: CaseView, matrix: MatrixView): string | null {
  return allRows(view, matrix).find((one) => one.state.gaps.length > 0)?.row.id ?? null;
}
