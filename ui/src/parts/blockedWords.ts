// Words that may not leave, in words of one's own: where they stand, and the words without them.
import type { BlockedRow } from "../bridge";

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

/** The words without what may not leave; nothing where no words would be left, or not all of it is found there. */
export function mended(words: string, found: readonly BlockedRow[]): string | null {
  if (located(words, found).length < found.length) return null;
  const left = withoutWords(words, found);
  return /[\p{L}\p{N}]/u.test(left) ? left : null;
}
