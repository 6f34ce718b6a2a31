// A letter or form whose paragraphs can be put in own words: below each, the way to write it, whether a fact changed
// since, and which words may not leave.
import type { LetterView, OwnParagraphSheet, ParagraphView } from "../bridge";
import { useWords } from "../words";
import { LetterText } from "./LetterPaper";
import { Typed } from "./Typed";

/** A paragraph somebody writes, and its number. */
export interface Writing { one: ParagraphView; number: number }

/** Says that words have to go before the paper can be saved. */
export function BlockedWords({ letter }: { letter: LetterView }) {
  const { say } = useWords();
  if (letter.blocked.length === 0) return null;
  return <div className="banner care" data-testid="letter-blocked">{say("request-blocked-save", { count: letter.blocked.length })}</div>;
}

export function OwnLetter({ letter, own, onWrite }: { letter: LetterView; /** Own words of the entry that holds them; nothing where it is gone. */ own: OwnParagraphSheet[] | undefined; onWrite: (writing: Writing) => void }) {
  const { say, lang } = useWords();
  const changed = (one: ParagraphView) => {
    const mine = own?.find((other) => other.key === one.key && other.language === letter.language);
    return mine !== undefined && mine.was !== "" && mine.was !== one.program;
  };
  return (
    <LetterText letter={letter} under={(one, number) => one.key !== "" && own && (
      <div className="row" lang={lang} dir="auto">
        <button type="button" className="button mini" onClick={() => onWrite({ one, number })} aria-label={say("request-edit-n", { number })} data-testid={`write-${one.key}`}>{say("request-edit")}</button>
        {one.own && <span className="caption">{say("request-own-words")}</span>}
        {changed(one) && <span className="small" data-testid={`changed-${one.key}`}>{say("request-fact-changed")}</span>}
        {letter.blocked.filter((found) => found.key === one.key).map((found, at) => <span key={at} className="small"><strong>{say(`request-blocked-${found.what}`)}</strong> <Typed text={found.words} /> {say("letter-blocked-why")}</span>)}
      </div>
    )} />
  );
}
