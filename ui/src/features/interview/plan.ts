// What the interview asks next: a few questions at a time, part by part, beginning where the person likes. It knows
// no question by name; what is asked comes from the law data.
import { lists, type AskedView, type CaseView, type Disclosure, type InterviewPartView, type InterviewView } from "../../bridge";
import { entryOf, stateOf, type EntryForm } from "../../parts/answered";

export { blank, entryOf, stateOf, valueOf, type EntryFields, type EntryForm } from "../../parts/answered";

/** As many fields as stand on one page, unless one question alone has more. */
export const FIELDS = 5;

/** How many of the questions of a part are answered, of those that apply. */
export function countOf(part: InterviewPartView, view: CaseView): { given: number; all: number } {
  const states = part.questions.map((one) => stateOf(one, view));
  const given = states.filter((state) => state === "given").length;
  return { given, all: given + states.filter((state) => state === "open").length };
}

/** How many fields a question takes. */
const size = (one: AskedView) => Math.max(1, one.fields.length);

/** The next page of a part: open questions that were not passed over, as many as fit. */
export function pageOf(part: InterviewPartView, view: CaseView, passed: ReadonlySet<string>): string[] {
  const ids: string[] = [];
  let room = FIELDS;
  for (const one of part.questions) {
    if (stateOf(one, view) !== "open" || passed.has(one.question.id)) continue;
    if (ids.length > 0 && size(one) > room) break;
    ids.push(one.question.id);
    room -= size(one);
  }
  return ids;
}

export type Place = { at: "start" } | { at: "review" } | { at: "answers"; part: string } | { at: "tender"; part: string } | { at: "page"; part: string; ids: string[] };

/** Where to go on from a part: its own next page, the parts after it, then those before it; at the end the review. */
export function nextPlace(from: string, plan: InterviewView, view: CaseView, passed: ReadonlySet<string>, announced: ReadonlySet<string>): Place {
  const first = Math.max(0, plan.parts.findIndex((part) => part.id === from));
  const order = [...plan.parts.slice(first), ...plan.parts.slice(0, first)];
  // Sensitive parts come last wherever one began, unless one began with them.
  const turn = [...order.filter((part) => !part.tender || part.id === from), ...order.filter((part) => part.tender && part.id !== from)];
  for (const part of turn) {
    const ids = pageOf(part, view, passed);
    if (ids.length === 0) continue;
    return part.tender && !announced.has(part.id) ? { at: "tender", part: part.id } : { at: "page", part: part.id, ids };
  }
  return { at: "review" };
}

/** Where pressing a part leads: to its open questions, and where none is left, to its answers; to no other part. */
export function partPlace(id: string, plan: InterviewView, view: CaseView, announced: ReadonlySet<string>): Place {
  const part = plan.parts.find((one) => one.id === id);
  const open = part ? pageOf(part, view, new Set()).length > 0 : false;
  return open ? nextPlace(id, plan, view, new Set(), announced) : { at: "answers", part: id };
}

/** What the questions of a page fill in: an entry of the case, or answers. */
export type About = EntryForm | "answers";

/** Who may come to see what is said on a page, and what of it: what is there keeps the mark it has; a new entry begins as
 *  its form does, and a new answer may carry an argument, so it is for the CCF. */
export function seenBy(asked: readonly AskedView[], view: CaseView): { disclosure: Disclosure; what: About[] }[] {
  const mark = ({ question: { id, form } }: AskedView): [About, Disclosure] => {
    if (form !== "alert" && form !== "charge" && form !== "protection") return ["answers", view.answers.find((one) => one.id === id)?.standing.disclosure ?? "ccf_only"];
    return [form, entryOf(view, form)?.standing.disclosure ?? (form === "protection" ? "ccf_only" : "may_reach_state")];
  };
  const marks = asked.map(mark);
  return lists.DISCLOSURE_WORDS.map((disclosure) => ({ disclosure, what: [...new Set(marks.flatMap(([what, sees]) => (sees === disclosure ? [what] : [])))] })).filter((one) => one.what.length > 0);
}

/** The part of a question, and the question. */
export function findAsked(plan: InterviewView, id: string): { part: InterviewPartView; one: AskedView } | null {
  for (const part of plan.parts) {
    const one = part.questions.find((asked) => asked.question.id === id);
    if (one) return { part, one };
  }
  return null;
}
