// Own words in place of a paragraph of the program.
import type { BlockedRow, PlanSheet } from "../../bridge";

/** The plan with other words in one paragraph; empty words give the program's back. */
export function withWords(plan: PlanSheet, key: string, words: string, was: string): PlanSheet {
  const own = plan.own.filter((one) => one.key !== key || one.language !== plan.language);
  return { ...plan, own: words.trim() === "" ? own : [...own, { key, language: plan.language, words, was }] };
}

export function wordsOf(plan: PlanSheet, key: string): string {
  return plan.own.find((one) => one.key === key && one.language === plan.language)?.words ?? "";
}

/** The blocked places that stand in these words where the core found them, in order: the words may have changed since. */
export function located(words: string, found: readonly BlockedRow[]): BlockedRow[] {
  return found.filter((one) => one.words !== "" && words.startsWith(one.words, one.at)).sort((a, b) => a.at - b.at);
}

/** The words without those places. What only held one to its neighbours goes with it; all else stays as it was typed. */
export function withoutWords(words: string, found: readonly BlockedRow[]): string {
  return located(words, found).reduceRight((text, { at, words: out }) => {
    let [before, after] = [text.slice(0, at), text.slice(at + out.length)];
    if (/(^|[\s(«“])$/u.test(before)) after = after.replace(/^[ \t]+/u, "");
    if (/^([.,;:!?)»”،؛؟]|$)/u.test(after)) before = before.replace(/[ \t]+$/u, "");
    // Of two commas around it one is left, and none before the end of a sentence.
    if (/[,;،؛]$/u.test(before) && /^[,;،؛]/u.test(after)) after = after.slice(1);
    else if (/[,;،؛]$/u.test(before) && /^([.!?؟]|\s*$)/u.test(after)) before = before.slice(0, -1);
    return before + after;
  }, words);
}
