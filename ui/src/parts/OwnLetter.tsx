// A letter or form whose paragraphs can be put in own words: below each, the way to write it, whether a fact changed
// since, and which words may not leave.
import { useState } from "react";
import { Refusal, type LetterView, type OwnParagraphSheet, type ParagraphView } from "../bridge";
import { useWords } from "../words";
import { RefusalBanner } from "./Banner";
import { BlockedNotice } from "./BlockedNotice";
import type { Desk } from "./desk";
import { LetterText } from "./LetterPaper";
import { useOneAtATime } from "./once";

/** A paragraph somebody writes, and its number. */
export interface Writing { one: ParagraphView; number: number }

/** Says that words have to go before the paper can be saved. */
export function BlockedWords({ letter }: { letter: LetterView }) {
  const { say } = useWords();
  if (letter.blocked.length === 0) return null;
  return <div className="banner care" data-testid="letter-blocked">{say("request-blocked-save", { count: letter.blocked.length })}</div>;
}

export function OwnLetter({ desk, letter, own, onWrite, onOwn }: {
  desk: Desk;
  letter: LetterView;
  /** Own words of the entry that holds them; nothing where it is gone. */
  own: OwnParagraphSheet[] | undefined;
  onWrite: (writing: Writing) => void;
  /** Saves that entry with these own words; refused with a `Refusal`. */
  onOwn: (own: OwnParagraphSheet[]) => Promise<unknown>;
}) {
  const { say, lang } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const oneAtATime = useOneAtATime();
  const mine = (one: ParagraphView) => own?.find((other) => other.key === one.key && other.language === letter.language);
  const changed = (one: ParagraphView) => {
    const words = mine(one);
    return words !== undefined && words.was !== "" && words.was !== one.program;
  };
  const remove = (one: ParagraphView, number: number, words: string) => oneAtATime(async () => {
    setRefusal(null);
    try {
      await onOwn((own ?? []).map((other) => (other === mine(one) ? { ...other, words } : other)));
      desk.tell(say("request-removed", { number }), "undo");
      // The button is gone, and its paragraph is what has to be read now.
      document.querySelector<HTMLElement>(`[data-testid="write-${one.key}"]`)?.focus();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  });
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <LetterText letter={letter} under={(one, number) => {
        if (one.key === "" || !own) return null;
        const found = letter.blocked.filter((row) => row.key === one.key);
        return (
          <div className="stack-8" lang={lang} dir="auto">
            <div className="row">
              <button type="button" className="button mini" onClick={() => onWrite({ one, number })} aria-label={say("request-edit-n", { number })} data-testid={`write-${one.key}`}>{say("request-edit")}</button>
              {one.own && <span className="caption">{say("request-own-words")}</span>}
              {changed(one) && <span className="small" data-testid={`changed-${one.key}`}>{say("request-fact-changed")}</span>}
            </div>
            {found.length > 0 && <BlockedNotice id={one.key} words={mine(one)?.words ?? ""} number={String(number)} found={found} why={say("letter-blocked-why")} onRemove={(words) => void remove(one, number, words)} onEdit={() => onWrite({ one, number })} />}
          </div>
        );
      }} />
    </>
  );
}
