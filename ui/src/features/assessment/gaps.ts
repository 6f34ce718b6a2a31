// How the questions still open are put together: what most grounds ask first, by ground, or by who can tell.
import type { AssessmentView, CaseView, GapView, InterviewView, Teller } from "../../bridge";
import { openQuestions } from "../../parts/answered";

export type Order = "most" | "ground" | "teller";
export const ORDERS: readonly Order[] = ["most", "ground", "teller"];
const TELLERS: readonly Teller[] = ["you", "alert", "court", "protection", "paper"];

/** Questions under one head. */
export interface GapGroup {
  key: string;
  /** A ground, where the head is one. */
  ground: string;
  teller: Teller | null;
  /** They touch harm, views or belief: announced, last, and folded until asked for. */
  tender: boolean;
  gaps: GapView[];
}

const group = (key: string, gaps: GapView[], more: Partial<GapGroup> = {}): GapGroup => ({ key, ground: "", teller: null, tender: false, gaps, ...more });

/**
 * How many gaps the interview would fill: questions that nobody answered yet. What one does not know is still missing, but
 * is asked no more; so is what an entry says already.
 */
export function gapCount(missing: readonly GapView[], plan: InterviewView | null, view: CaseView): number {
  const answered = new Set(view.answers.map((answer) => answer.id));
  const open = plan && openQuestions(plan, view);
  return missing.filter(({ question }) => !answered.has(question.id) && (!open || open.has(question.id))).length;
}

/** Groups in the order in which they are shown. Tender questions stand apart in every order; every other one is in at least one group. */
export function grouped(result: Pick<AssessmentView, "missing" | "grounds">, order: Order): GapGroup[] {
  const plain = result.missing.filter((gap) => !gap.question.sensitive);
  const tender = result.missing.filter((gap) => gap.question.sensitive);
  const groups = order === "most" ? [group("most", plain)]
    : order === "ground" ? result.grounds.map((ground) => group(`ground-${ground.id}`, plain.filter((gap) => gap.grounds.includes(ground.id)), { ground: ground.id }))
      : TELLERS.map((teller) => group(`teller-${teller}`, plain.filter((gap) => gap.question.teller === teller), { teller }));
  return [...groups, group("tender", tender, { tender: true })].filter((one) => one.gaps.length > 0);
}
