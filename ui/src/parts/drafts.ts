// Forms not finished: kept sealed in the vault while somebody types, so that a lock, a crash or a power cut costs
// the last second at most.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, type DraftView, type EntryKind, type KeepDraft } from "../bridge";
import type { Desk } from "./desk";
import { linkOf } from "./entryWords";

/** How long after the last key a draft is kept, and how long typing without a pause may go on, in milliseconds. */
export const PAUSE_MS = 700;
export const LONGEST_MS = 3_000;
/** How soon keeping is tried again after it failed: a full disk may have room again. */
export const AGAIN_MS = 8_000;

/** The form as it was kept, over the form as it begins now: only fields of the same shape come back. */
export function fitted<Fields extends object>(start: Fields, kept: string): Fields {
  let found: unknown;
  try {
    found = JSON.parse(kept);
  } catch {
    return start;
  }
  if (typeof found !== "object" || found === null) return start;
  const fixed = ["id", "revision", "mark", "file"];
  const next = { ...start } as Record<string, unknown>;
  for (const [name, value] of Object.entries(found)) {
    const old = next[name];
    if (!(name in start) || fixed.includes(name)) continue;
    const same = old === null || value === null || (typeof old === typeof value && Array.isArray(old) === Array.isArray(value));
    if (same) next[name] = plain(old) && plain(value) ? { ...old, ...value } : value;
  }
  return next as Fields;
}

function plain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first words of a form, by which its writer knows it again. */
export function draftLabel(draft: DraftView): string {
  const names = ["title", "offence", "text", "what", "reference", "how_known", "summary", "authority", "body", "about", "says", "note", "words"];
  let found: Record<string, unknown>;
  try {
    found = JSON.parse(draft.fields) as Record<string, unknown>;
  } catch {
    return "";
  }
  const first = Array.isArray(found["names"]) ? (found["names"][0] as { full?: unknown } | undefined)?.full : undefined;
  const words = [first, ...names.map((name) => found[name])].find((text): text is string => typeof text === "string" && text.trim() !== "");
  const letters = [...(words ?? "").replace(/\s+/gu, " ").trim()];
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : letters.join("");
}

/** The drafts that belong to a form: of its entry, or of new ones of its kind. */
export function draftsOf(desk: Desk, form: EntryKind, entry: string): DraftView[] {
  return desk.drafts.filter((draft) => draft.form === form && (entry ? draft.entry === entry : !standing(desk, draft)));
}

/** Whether the entry a draft was begun on is still in the case. A question is always there to be answered. */
export function standing(desk: Desk, draft: DraftView): boolean {
  if (draft.form === "answer") return true;
  return draft.entry !== "" && (draft.entry === desk.view.id || linkOf(desk.view, draft.entry) !== null);
}

/** The kind of the new form that was asked to be gone on with. */
export function newForm(desk: Desk): EntryKind | null {
  const draft = desk.drafts.find((one) => one.id === desk.resume);
  return draft && !standing(desk, draft) ? draft.form : null;
}

export interface Keeping {
  /** When the form was last kept; empty while it was not. */
  at: string;
  /** Why it could not be kept. */
  refusal: Refusal | null;
  /** Id of its draft; empty where it has none. */
  id: () => string;
  /** Keeps it now; false where that failed. */
  flush: () => Promise<boolean>;
  /** Throws its draft away. What it held, the form as it stands unless told, is not kept once more. */
  drop: (gone?: object) => Promise<boolean>;
  /** Goes on with a draft that was kept before. */
  take: (draft: DraftView) => void;
  /** The form was saved as this, and its draft is gone: the next one is another. */
  done: (saved: object) => void;
}

/** Keeps a form a short moment after typing stops. Writes one after the other, never two at once. */
export function useKeeping<Fields extends { id: string; revision: number }>(desk: Pick<Desk, "keepDraft" | "dropDraft">, form: EntryKind, fields: Fields, changed: boolean): Keeping {
  const [at, setAt] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const slot = useRef({ id: "", revision: 0, kept: "" });
  const wanted = useRef({ fields, changed });
  wanted.current = { fields, changed };
  const waiting = useRef<Promise<boolean>>(Promise.resolve(true));
  const began = useRef(0);
  const { keepDraft, dropDraft } = desk;

  const write = useCallback(async () => {
    const now = wanted.current;
    const text = JSON.stringify(now.fields);
    if (!now.changed || text === slot.current.kept) return true;
    began.current = 0;
    const { id, revision } = slot.current;
    const ask: Omit<KeepDraft, "case"> = { id, revision, form, entry: now.fields.id, base: now.fields.revision, fields: text };
    try {
      const kept = await keepDraft(ask);
      slot.current = { id: kept.id, revision: kept.revision, kept: text };
      setAt(kept.at);
      setRefusal(null);
      return true;
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return false;
    }
  }, [form, keepDraft]);
  const flush = useCallback(() => {
    waiting.current = waiting.current.then(write);
    return waiting.current;
  }, [write]);

  const text = changed ? JSON.stringify(fields) : "";
  useEffect(() => {
    if (!changed) {
      // Words that are typed once more, though just saved or thrown away, are new ones.
      slot.current.kept = "";
      return undefined;
    }
    const now = Date.now();
    began.current ||= now;
    const timer = setTimeout(() => void flush(), Math.max(0, Math.min(PAUSE_MS, began.current + LONGEST_MS - now)));
    return () => clearTimeout(timer);
  }, [text, changed, flush]);
  useEffect(() => {
    if (!refusal || !changed) return undefined;
    const timer = setTimeout(() => void flush(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [refusal, changed, flush, at]);

  // Between a save and the next drawing the form still looks changed, and its timer runs: what was saved is remembered,
  // or it would come back as a draft of what is in the case already.
  const done = useCallback((saved: object) => {
    slot.current = { id: "", revision: 0, kept: JSON.stringify(saved) };
    began.current = 0;
    setAt("");
    setRefusal(null);
  }, []);
  const drop = useCallback((gone: object = wanted.current.fields) => {
    const next = waiting.current.then(async () => {
      const { id } = slot.current;
      try {
        if (id) await dropDraft(id);
        done(gone);
        return true;
      } catch (thrown) {
        setRefusal(thrown as Refusal);
        return false;
      }
    });
    waiting.current = next;
    return next;
  }, [dropDraft, done]);
  const take = useCallback((draft: DraftView) => {
    slot.current = { id: draft.id, revision: draft.revision, kept: "" };
    setAt(draft.at);
  }, []);
  const id = useCallback(() => slot.current.id, []);
  return { at, refusal, id, flush, drop, take, done };
}
