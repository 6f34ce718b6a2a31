// What may not leave in one paragraph: each place with its kind, why, and the ways to mend it.
import type { BlockedRow, PlanSheet } from "../../bridge";
import { Notice } from "../../parts/Banner";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { located, withoutWords, wordsOf } from "./own";

/** The own words of a paragraph without what may not leave; nothing where no words would be left, or not all of it is found there. */
export function mended(plan: PlanSheet, key: string, found: readonly BlockedRow[]): string | null {
  const words = wordsOf(plan, key);
  if (located(words, found).length < found.length) return null;
  const left = withoutWords(words, found);
  return /[\p{L}\p{N}]/u.test(left) ? left : null;
}

export function BlockedNotice({ plan, number, found, onRemove, onEdit }: {
  plan: PlanSheet;
  /** The number of the paragraph. */
  number: string;
  /** What was found in it. */
  found: readonly BlockedRow[];
  onRemove: (words: string) => void;
  onEdit: () => void;
}) {
  const { say } = useWords();
  const key = found[0]?.key ?? "";
  const left = mended(plan, key, found);
  const remove = found.every((one) => one.what === "residence") ? "request-remove-residence" : "request-remove";
  return (
    <Notice tone="bad">
      <div className="stack-8">
      <BlockedList found={found} />
      <p className="small">{say("request-blocked-why")}</p>
      <div className="row">
        {left !== null && <button type="button" className="button mini" onClick={() => onRemove(left)} data-testid={`remove-${key}`} aria-label={say(`${remove}-n`, { number })}>{say(remove)}</button>}
        <button type="button" className="button mini" onClick={onEdit} data-testid={`mend-${key}`} aria-label={say("request-edit-n", { number })}>{say("request-edit")}</button>
      </div>
      </div>
    </Notice>
  );
}

/** Each place that is blocked, with what it is. */
export function BlockedList({ found }: { found: readonly BlockedRow[] }) {
  const { say } = useWords();
  return <ul className="stack-4">{found.map((one, n) => <li key={n}><strong>{say(`request-blocked-${one.what}`)}</strong> <Typed text={one.words} /></li>)}</ul>;
}
