// What somebody types about one entry, from the first key to the save: kept as a draft meanwhile, saved as one revision, and
// never lost between the two. Forms and the pages of the interview hold their entries by it.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DraftView, EntryKind, Refusal, Saved, Sheet } from "../bridge";
import { useWords } from "../words";
import { fitted, useKeeping, type Keeping } from "./drafts";
import { Differences } from "./Differences";
import type { Desk } from "./desk";

/** What somebody typed, without which entry it is of. */
export function content(fields: { id: string; revision: number }): string {
  return JSON.stringify({ ...fields, id: "", revision: 0 });
}

export interface SheetState<Fields> {
  /** What is in the form, and what is in the vault. */
  fields: Fields;
  base: Fields;
  changed: boolean;
  /** Whether the draft it goes on with was begun on an older state of its entry. */
  moved: boolean;
  busy: boolean;
  refusal: Refusal | null;
  /** When it was last saved here; empty where it was not. */
  savedAt: string;
  keeping: Keeping;
  set: (change: Partial<Fields>) => void;
  /** Goes back to what is in the vault. */
  reset: () => void;
  /** Goes on with a draft. */
  goOn: (draft: DraftView) => void;
  /** As it stands now: what goes on after a save must not go by the drawing before it. */
  now: () => { fields: Fields; base: Fields; moved: boolean };
  /** The save under way, and what it saves. */
  running: () => { text: string; ends: Promise<Saved | null> } | null;
  /** Saves it; null where that was refused, or a save is under way. */
  save: () => Promise<Saved | null>;
}

/** `begun` is the draft to go on with from the start. */
export function useSheet<Fields extends { id: string; revision: number }>(desk: Desk, kind: EntryKind, start: Fields, sheet: (fields: Fields) => Sheet, begun: DraftView | undefined): SheetState<Fields> {
  const [base, setBase] = useState(start);
  const asked = useRef(begun);
  const [fields, setFields] = useState(() => (asked.current ? fitted(start, asked.current.fields) : start));
  const [moved, setMoved] = useState(() => asked.current !== undefined && asked.current.base !== start.revision);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [savedAt, setSavedAt] = useState("");
  const changed = useMemo(() => JSON.stringify(fields) !== JSON.stringify(base), [fields, base]);
  const keeping = useKeeping(desk, kind, fields, changed);
  const { flush, take, done, id: draftId } = keeping;
  useEffect(() => { if (asked.current) take(asked.current); }, [take]);
  const goOn = (draft: DraftView) => {
    take(draft);
    setFields(fitted(base, draft.fields));
    setMoved(draft.base !== base.revision);
  };

  const now = useRef({ fields, base, moved });
  now.current = { fields, base, moved };
  const saving = useRef<{ text: string; ends: Promise<Saved | null> } | null>(null);
  const saveNow = useCallback(async (sent: Fields): Promise<Saved | null> => {
    setBusy(true);
    setRefusal(null);
    // A draft on its way is waited for, so that the save takes it along.
    await flush();
    try {
      const saved = await desk.save(sheet(sent), draftId());
      done(sent);
      const here = { id: saved.id, revision: saved.revision };
      now.current = { fields: { ...now.current.fields, ...here }, base: { ...sent, ...here }, moved: false };
      setBase({ ...sent, ...here });
      // What was typed meanwhile stays.
      setFields((shown) => ({ ...shown, ...here }));
      setSavedAt(saved.at);
      setMoved(false);
      return saved;
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return null;
    } finally {
      saving.current = null;
      setBusy(false);
    }
  }, [desk, sheet, flush, draftId, done]);
  const save = useCallback((): Promise<Saved | null> => {
    if (saving.current) return Promise.resolve(null);
    const sent = now.current.fields;
    const ends = saveNow(sent);
    saving.current = { text: content(sent), ends };
    return ends;
  }, [saveNow]);

  return {
    fields, base, changed, moved, busy, refusal, savedAt, keeping, goOn, save,
    set: useCallback((change: Partial<Fields>) => setFields((old) => ({ ...old, ...change })), []),
    reset: () => setFields(base),
    now: useCallback(() => now.current, []),
    running: useCallback(() => saving.current, []),
  };
}

/** That the entry was changed since the draft was begun, and what differs. */
export function Moved({ desk, before, after }: { desk: Desk; before: Sheet; after: Sheet }) {
  const { say } = useWords();
  return (
    <div className="banner care" role="status">
      <strong>{say("draft-moved")}</strong> {say("draft-moved", undefined, "text")}
      <Differences desk={desk} before={before} after={after} />
    </div>
  );
}
