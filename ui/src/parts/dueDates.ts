// Every day of a case that comes: tasks, answers that letters ask for, papers that run out.
import type { CaseView, DateSheet, LetterSheet, PaperSheet, TaskSheet } from "../bridge";
import type { When } from "./WhenFlag";

const DAY = 86_400_000;

/** How near a day is: gone, this week, this month, or later. */
export function whenIs(day: string, today: string): When {
  const days = (Date.parse(day) - Date.parse(today)) / DAY;
  if (days < 0) return "late";
  if (days <= 7) return "week";
  return days <= 31 ? "month" : "later";
}

export type Due = {
  key: string;
  date: DateSheet;
  /** How near it is; waiting rows may have no day. */
  when: When | "waiting" | "open";
  /** Days gone by since the day, for what is late. */
  days: number;
} & ({ kind: "task"; task: TaskSheet } | { kind: "letter"; letter: LetterSheet } | { kind: "paper"; paper: PaperSheet });

const day = (date: DateSheet) => date.last ?? date.first ?? "";

/** Lists what is to come, the most pressing first; what is done is left out. */
export function dueDates(view: CaseView, today: string): Due[] {
  const near = (date: DateSheet) => (day(date) ? whenIs(day(date), today) : "open");
  const since = (date: DateSheet) => (day(date) ? Math.max(0, Math.round((Date.parse(today) - Date.parse(day(date))) / DAY)) : 0);
  const answered = new Set(view.letters.map((letter) => letter.answers).filter(Boolean));
  const rows: Due[] = [];
  for (const task of view.tasks) {
    if (task.state === "done" || task.state === "dropped") continue;
    const when = near(task.due);
    // Somebody else's day that has gone by is ours to notice.
    const waits = task.state === "waiting" && when !== "late";
    rows.push({ kind: "task", key: task.id, date: task.due, when: waits ? "waiting" : when, days: since(task.due), task });
  }
  for (const letter of view.letters) {
    if (letter.direction === "sent" || answered.has(letter.id) || !day(letter.reply_by)) continue;
    rows.push({ kind: "letter", key: letter.id, date: letter.reply_by, when: near(letter.reply_by), days: since(letter.reply_by), letter });
  }
  const applicant = view.people.find((person) => person.id === view.applicant);
  applicant?.papers.forEach((paper, n) => {
    if (!day(paper.expires)) return;
    rows.push({ kind: "paper", key: `paper-${n}`, date: paper.expires, when: near(paper.expires), days: since(paper.expires), paper });
  });
  return rows.sort((a, b) => (day(a.date) || "9999").localeCompare(day(b.date) || "9999") || a.key.localeCompare(b.key));
}
