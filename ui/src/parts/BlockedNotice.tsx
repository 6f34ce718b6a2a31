// What may not leave in one paragraph: each place with its kind, why, and the ways to mend it.
import type { BlockedRow } from "../bridge";
import { useWords } from "../words";
import { Notice } from "./Banner";
import { mended } from "./blockedWords";
import { Typed } from "./Typed";

export function BlockedNotice({ id, words, number, found, why, onRemove, onEdit }: {
  /** The key of the paragraph. */
  id: string;
  /** The person's own words in it; empty where there are none. */
  words: string;
  /** The number of the paragraph. */
  number: string;
  /** What was found in it. */
  found: readonly BlockedRow[];
  /** Why it stays here. */
  why: string;
  onRemove: (words: string) => void;
  onEdit: () => void;
}) {
  const { say } = useWords();
  const left = mended(words, found);
  const remove = found.every((one) => one.what === "residence") ? "request-remove-residence" : "request-remove";
  return (
    <Notice tone="bad">
      <div className="stack-8">
      <BlockedList found={found} />
      <p className="small">{why}</p>
      <div className="row">
        {left !== null && <button type="button" className="button mini" onClick={() => onRemove(left)} data-testid={`remove-${id}`} aria-label={say(`${remove}-n`, { number })}>{say(remove)}</button>}
        <button type="button" className="button mini" onClick={onEdit} data-testid={`mend-${id}`} aria-label={say("request-edit-n", { number })}>{say("request-edit")}</button>
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
