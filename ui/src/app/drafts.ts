// The forms not finished of the case that is open. Keeping one while somebody types costs one small call and no new look
// at the case; the list on the screen changes only when one comes or goes.
import { useCallback, useMemo, useRef, useState } from "react";
import { call, type DraftView, type KeepDraft } from "../bridge";

export function useDrafts(caseId: string) {
  const [list, setList] = useState<DraftView[]>([]);
  const known = useRef<DraftView[]>([]);
  const read = useCallback((drafts: DraftView[]) => {
    known.current = drafts;
    setList(drafts);
  }, []);
  /** Shows the drafts as they were last kept. */
  const settle = useCallback(() => setList(known.current), []);
  const keep = useCallback(async (draft: Omit<KeepDraft, "case">) => {
    const kept = await call("keep_draft", { case: caseId, ...draft });
    const before = known.current;
    known.current = [kept, ...before.filter((one) => one.id !== kept.id)];
    if (!before.some((one) => one.id === kept.id)) setList(known.current);
    return kept;
  }, [caseId]);
  const drop = useCallback(async (id: string) => {
    await call("drop_draft", { case: caseId, id });
    known.current = known.current.filter((one) => one.id !== id);
    setList(known.current);
  }, [caseId]);
  return useMemo(() => ({ list, read, settle, keep, drop }), [list, read, settle, keep, drop]);
}
