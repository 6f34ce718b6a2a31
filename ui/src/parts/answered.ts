// Which questions of the law data are answered: by an answer, by an entry that says it, or by a paper. The interview asks
// the others, and the assessment counts them.
import type { AskedView, CaseView, InterviewView, QuestionView, Sheet } from "../bridge";

export type EntryForm = "alert" | "charge" | "protection";
export type EntryFields = Extract<Sheet, { kind: EntryForm }>["fields"];

/** The entry that questions of a form are about: the first of its kind. */
export function entryOf(view: CaseView, form: QuestionView["form"]): EntryFields | null {
  if (form === "alert") return view.alerts[0] ?? null;
  if (form === "charge") return view.charges[0] ?? null;
  return form === "protection" ? (view.protection[0] ?? null) : null;
}

/** Whether a field says nothing yet. */
export function blank(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === "unknown") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && "kind" in value && "typed" in value && value.kind === "unknown" && value.typed === "";
}

/** The value of a field of an entry by its name; the names are data. */
export function valueOf(entry: EntryFields, field: string): unknown {
  return (entry as unknown as Record<string, unknown>)[field];
}

export type State = "open" | "given" | "later";

/** Whether a question is to be asked, is answered (*I do not know* is an answer), or does not apply as things stand. */
export function stateOf(one: AskedView, view: CaseView): State {
  const { question } = one;
  if (view.answers.some((answer) => answer.id === question.id)) return "given";
  const entry = entryOf(view, question.form);
  if (entry && one.fields.some((field) => !blank(valueOf(entry, field)))) return "given";
  if (one.asked) return "open";
  return question.form === "evidence" && view.evidence.length > 0 ? "given" : "later";
}

/** The questions that are asked as the case stands and have no answer; *I do not know* is one. */
export function openQuestions(plan: InterviewView, view: CaseView): Set<string> {
  return new Set(plan.parts.flatMap((part) => part.questions).filter((one) => stateOf(one, view) === "open").map((one) => one.question.id));
}
