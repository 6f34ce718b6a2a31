// Own words in place of a paragraph of the program.
import type { PlanSheet } from "../../bridge";

/** The plan with other words in one paragraph; empty words give the program's back. */
export function withWords(plan: PlanSheet, key: string, words: string, was: string): PlanSheet {
  const own = plan.own.filter((one) => one.key !== key || one.language !== plan.language);
  return { ...plan, own: words.trim() === "" ? own : [...own, { key, language: plan.language, words, was }] };
}

export function wordsOf(plan: PlanSheet, key: string): string {
  return plan.own.find((one) => one.key === key && one.language === plan.language)?.words ?? "";
}
