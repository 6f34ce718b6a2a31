// The words of a day that comes: what it is, and how far away.
import type { DueWord, NearWord, PaperKind } from "../bridge";
import type { Say } from "../words";
import { shortDay } from "../words/dates";
import type { Lang } from "../words/languages";

/** What the words need of a day, of one case or of the list of all. */
export interface DueLike {
  kind: DueWord;
  title: string;
  paper: PaperKind | null;
  day: string;
  days: number;
  near: NearWord;
}

/** What the day is: the words of the task or letter, which the core gives without hidden marks, or which paper runs out. */
export function dueTitle(due: DueLike, say: Say): string {
  if (due.kind === "paper") return say(due.near === "late" ? "paper-ran-out-title" : "paper-runs-out-title", { paper: say(`paper-kind-${due.paper ?? "other"}`) });
  return due.kind === "begin" ? say("due-begin-title", { what: due.title }) : due.title;
}

/** How far away it is: “17 days late”, “today”, “in 3 days”. */
export function howFar(due: DueLike, say: Say): string {
  if (!due.day) return "";
  if (due.days < 0) return due.kind === "begin" ? say("due-begin-now") : say("days-late", { count: -due.days });
  if (due.days < 2) return say(due.days === 0 ? "due-today" : "due-tomorrow");
  return say("due-in-days", { count: due.days });
}

/** The day in few letters: “6 Nov”; with its year where that is another one than `today`'s. */
export function dueDay(due: DueLike, lang: Lang, say: Say, today: string): string {
  return due.day ? shortDay(due.day, lang, today) : say("no-day");
}
