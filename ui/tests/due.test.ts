// The days of a case in their order, and what is late.
import { describe, expect, it } from "vitest";
import type { CaseView, LetterSheet, TaskSheet } from "../src/bridge";
import { dueDates } from "../src/parts/dueDates";
import { newStanding } from "../src/parts/StandingFields";
import { noDate } from "../src/parts/DateField";
import { onDay } from "../src/words/dates";

const task = (id: string, change: Partial<TaskSheet>): TaskSheet => ({
  id, revision: 1, title: id, what: "", due: noDate(), state: "open", done: noDate(), rule: "", about: [], standing: newStanding(), ...change,
});
const letter = (id: string, change: Partial<LetterSheet>): LetterSheet => ({
  id, revision: 1, direction: "received", title: id, with: "", dated: noDate(), arrived: noDate(), reference: "", says: "", reply_by: noDate(),
  answers: "", about: [], exhibits: [], standing: newStanding(), ...change,
});
const view = (tasks: TaskSheet[], letters: LetterSheet[] = []) => ({ tasks, letters, people: [], applicant: "" }) as unknown as CaseView;
const TODAY = "2026-11-24";

describe("the days of a case", () => {
  it("come in their order, what is late first, and leave out what is done", () => {
    const rows = dueDates(view([
      task("later", { due: onDay("2027-03-01") }), task("late", { due: onDay("2026-11-20") }), task("soon", { due: onDay("2026-11-27") }),
      task("done", { due: onDay("2026-11-01"), state: "done" }), task("someday", {}),
    ]), TODAY);
    expect(rows.map((row) => [row.key, row.when])).toEqual([["late", "late"], ["soon", "week"], ["later", "later"], ["someday", "open"]]);
    expect(rows[0]?.days).toBe(4);
  });

  it("take a month as its last day", () => {
    const november = { ...onDay("2026-11-30"), day: null, first: "2026-11-01", last: "2026-11-30" };
    expect(dueDates(view([task("month", { due: november })]), TODAY)[0]?.when).toBe("week");
  });

  it("show that somebody else is late", () => {
    const waiting = [task("theirs", { state: "waiting", due: onDay("2026-11-01") }), task("coming", { state: "waiting", due: onDay("2026-12-01") })];
    expect(dueDates(view(waiting), TODAY).map((row) => row.when)).toEqual(["late", "waiting"]);
  });

  it("drop the day of a letter once it is answered", () => {
    const asks = letter("asks", { reply_by: onDay("2026-11-10") });
    expect(dueDates(view([], [asks]), TODAY).map((row) => row.when)).toEqual(["late"]);
    expect(dueDates(view([], [asks, letter("reply", { direction: "sent", answers: "asks" })]), TODAY)).toEqual([]);
  });
});
