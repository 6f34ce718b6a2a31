// The plan of a request that is being written: what the case holds of it, or a new one.
import type { CaseView, PlanSheet, RequestKind, RequestLanguage } from "../bridge";
import { useChoices } from "./choices";
import { noDate } from "./DateField";
import type { Desk } from "./desk";

export const KINDS: RequestKind[] = ["access", "deletion", "revision"];
export const PAPER_LANGUAGES: RequestLanguage[] = ["en", "fr", "es", "ar"];

export const blankPlan = (kind: RequestKind): PlanSheet => ({
  id: "", revision: 0, kind, language: "en", place: "", new_fact: "", discovered: noDate(), why: "", exhibits: [], fact_ccf_only: false, signed: "unknown", pages: null, reviewed_by: "", reviewed: noDate(), own: [],
});

export function planOf(view: CaseView, kind: RequestKind): PlanSheet {
  // A protection that the accusing state must not learn of is what a new fact is likely to tell.
  const careful = kind === "revision" && view.protection.some((one) => one.standing.disclosure !== "may_reach_state");
  return view.plans.find((plan) => plan.kind === kind) ?? { ...blankPlan(kind), fact_ccf_only: careful };
}

/** The kind to begin with: the one the work is at, else the one that was written last, else deletion. */
export function firstKind(view: CaseView): RequestKind {
  const stage = view.header.stage;
  if (stage === "access" || stage === "deletion" || stage === "revision") return stage;
  return view.plans[view.plans.length - 1]?.kind ?? "deletion";
}

/** The kind that another screen asked for: `kind:access`. */
export function kindOf(focus: string | null): RequestKind | undefined {
  return KINDS.find((kind) => focus === `kind:${kind}`);
}

/** Changes the plan of a kind, making it where there is none; of two changes at once the second is put on top of the first. */
export function usePlanChange(desk: Desk): (kind: RequestKind, change: Partial<PlanSheet>) => Promise<void> {
  const { view } = desk;
  return useChoices<PlanSheet>(view, (fields) => desk.save({ kind: "plan", fields }), (about) => KINDS.filter((one) => one === about).map((one) => planOf(view, one))[0]);
}
