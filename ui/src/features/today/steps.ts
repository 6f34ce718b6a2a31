// What a step of *Do next* says, and where it leads.
import type { CaseView, DoNext } from "../../bridge";
import type { Screen } from "../../parts/desk";
import { dueTitle } from "../../parts/dueWords";
import type { Say } from "../../words";
import { dateWords } from "../../words/dates";
import type { Lang } from "../../words/languages";

const TARGET: Record<string, [Screen, string?]> = {
  "name-person": ["facts", "person"], "add-alert": ["alerts", "new"], "add-charge": ["facts", "charge"],
  "add-protection": ["facts", "protection"], "add-event": ["timeline", "new"], "add-paper": ["evidence", "new"], "papers-changed": ["evidence"],
  "answer-question": ["check"], "choose-who-sees": ["request"], "prepare-request": ["request"],
  "split-charge": ["allegations"], "fill-allegations": ["allegations", "gap"], "ask-state": ["refugee"],
};

/** Where a step leads. */
export function target(step: DoNext, view: CaseView): [Screen, string?] {
  if (step.question) return ["check", step.question.id];
  if (step.due) {
    if (step.due.kind === "letter") return ["letters", step.due.entry];
    return step.due.kind === "paper" ? ["facts", "person"] : ["dates", step.due.entry];
  }
  if (step.step === "finish-notes") return ["timeline", view.events.find((event) => event.to_finish)?.id];
  if (step.step === "missing-papers") return ["evidence", view.evidence.find((paper) => !paper.file?.in_vault)?.id];
  return TARGET[step.step] ?? ["check"];
}

/** The words of a step: what to do, why, and the word on its button. */
export function stepWords(step: DoNext, say: Say, lang: Lang): { title: string; why: string; act: string } {
  if (step.question) return { title: step.question.text, why: step.question.why, act: say("do-next-answer-question", { count: 1 }, "act") };
  if (step.due) {
    const { due } = step;
    const id = `do-next-${step.step}-${due.kind === "begin" ? "task" : due.kind}`;
    const what = dueTitle(due, say);
    const values = { what, date: dateWords(due.date, lang, say), days: say("days-count", { count: Math.abs(due.days) }) };
    const why = due.kind === "begin" ? say("do-next-begin-why", values) : say(id, values, "why");
    return { title: what, why, act: say(id, values, "act") };
  }
  const id = `do-next-${step.step}`;
  const count = { count: step.count };
  return { title: say(id, count), why: say(id, count, "why"), act: say(id, count, "act") };
}
