// Where a sentence is cut: each word is a button, and both halves are shown before anything is done.
import { useState } from "react";
import { Dialog } from "../../parts/Dialog";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";

/** The words of a text after the first, each with the letter it begins at, counted as the core counts: whole letters. */
export function places(text: string): { at: number; word: string }[] {
  const letters = [...text];
  const found: { at: number; word: string }[] = [];
  for (let at = 0; at < letters.length; ) {
    while (at < letters.length && /\s/u.test(letters[at] ?? "")) at += 1;
    const from = at;
    while (at < letters.length && !/\s/u.test(letters[at] ?? "")) at += 1;
    if (at > from) found.push({ at: from, word: letters.slice(from, at).join("") });
  }
  return found.slice(1);
}

export function SplitDialog({ text, onClose, onSplit }: { text: string; onClose: () => void; onSplit: (at: number) => void }) {
  const { say } = useWords();
  const [at, setAt] = useState<number | null>(null);
  const letters = [...text];
  const words = places(text);
  const first = letters.slice(0, words[0]?.at ?? letters.length).join("");
  return (
    <Dialog title={say("row-split-question")} wide onClose={onClose}>
      <p className="small">{say(words.length > 0 ? "row-split-how" : "row-split-not")}</p>
      <p className="split-words" dir="auto"><span>{first}</span>{words.map((word) => (
        <button key={word.at} type="button" className="plain" aria-pressed={at === word.at} aria-label={say("row-split-before", { word: word.word })} onClick={() => setAt(word.at)} data-testid={`cut-${word.at}`}>{word.word}</button>
      ))}</p>
      {at !== null && (
        <ol className="halves">
          <li><Typed text={letters.slice(0, at).join("").trim()} /></li>
          <li><Typed text={letters.slice(at).join("").trim()} /></li>
        </ol>
      )}
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("cancel")}</button>
        <button type="button" className="button primary" disabled={at === null} onClick={() => { if (at !== null) onSplit(at); }} data-testid="split-now">{say("row-split")}</button>
      </div>
    </Dialog>
  );
}
