// What a screen of a case may do. The app gives it; features know nothing of the app.
import { createContext, useContext } from "react";
import type { AppState, CaseView, DraftView, EntryLink, KeepDraft, Saved, Sheet } from "../bridge";

export type Screen = "today" | "facts" | "alerts" | "timeline" | "allegations" | "evidence" | "redaction" | "check" | "refugee" | "interview" | "request" | "packet" | "dates" | "letters" | "travel" | "detained" | "proofs" | "library" | "safety" | "people" | "settings" | "limits";

export interface Desk {
  app: AppState;
  view: CaseView;
  /** Saves a sheet, with the draft it finishes, takes in what changed, and says so. A refusal is thrown to the form. */
  save: (sheet: Sheet, draft?: string) => Promise<Saved>;
  /** Takes note of a save made elsewhere, and of what it changed. */
  did: (saved: Saved) => Promise<void>;
  /** Takes an entry out, with *Undo* in a toast; false where it could not be. */
  remove: (id: string, revision: number, what: string) => Promise<boolean>;
  /** Takes in what changed in the case. */
  reload: () => Promise<void>;
  /** Opens the card of a fact over the screen. */
  card: (link: EntryLink) => void;
  /** Goes to a screen; `focus` names an entry or a form to open there: an id, `new`, `change:` and
      an id for its form, `about:` and an id for something new about it. `draft` is a form to go on with. */
  go: (screen: Screen, focus?: string, draft?: string) => void;
  /** The entry or form that another screen asked to open. */
  focus: string | null;
  /** Forms not finished, the newest first. */
  drafts: DraftView[];
  /** The draft that was asked to be gone on with. */
  resume: string | null;
  /** Lists them over the screen. */
  showDrafts: () => void;
  /** Keeps what a form holds. */
  keepDraft: (draft: Omit<KeepDraft, "case">) => Promise<DraftView>;
  /** Throws a draft away. */
  dropDraft: (id: string) => Promise<void>;
  /** Logs that something happened, over whatever is on the screen. */
  log: () => void;
  /** Says something in passing, with *Undo* where it was a save. */
  tell: (words: string, undo?: "undo") => void;
  lock: () => void;
}

/** What another screen asked to open here: an entry, its form, something new, or something new about an entry. */
export function asked(focus: string | null): { what: "see" | "change" | "new" | "about" | "nothing"; id: string } {
  if (!focus) return { what: "nothing", id: "" };
  if (focus === "new") return { what: "new", id: "" };
  const [what = "", id = ""] = focus.includes(":") ? [focus.slice(0, focus.indexOf(":")), focus.slice(focus.indexOf(":") + 1)] : ["", ""];
  return what === "change" || what === "about" ? { what, id } : { what: "see", id: focus };
}

/** The case that the fields below belong to; empty where there is none yet. */
export const CaseIdContext = createContext("");

export function useCaseId(): string {
  return useContext(CaseIdContext);
}
