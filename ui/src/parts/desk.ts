// What a screen of a case may do. The app gives it; features know nothing of the app.
import type { AppState, CaseView, Saved, Sheet } from "../bridge";

export type Screen = "today" | "facts" | "alerts" | "timeline" | "evidence" | "check" | "request" | "dates" | "letters" | "limits";

export interface Desk {
  app: AppState;
  view: CaseView;
  /** Saves a sheet, reads the case again, and says so. A refusal is thrown to the form. */
  save: (sheet: Sheet) => Promise<Saved>;
  /** Takes note of a save made elsewhere, for *undo*, and reads the case again. */
  did: (saved: Saved) => Promise<void>;
  /** Takes an entry out, with *Undo* in a toast. */
  remove: (id: string, revision: number, what: string) => Promise<void>;
  /** Reads the case again. */
  reload: () => Promise<void>;
  /** Goes to a screen; `focus` names an entry or a form to open there. */
  go: (screen: Screen, focus?: string) => void;
  /** The entry or form that another screen asked to open. */
  focus: string | null;
  /** Says something in passing. */
  tell: (words: string) => void;
  lock: () => void;
}
