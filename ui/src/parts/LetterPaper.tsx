// A letter as it would be printed, its language, and the question before it is saved.
import { useState, type ReactNode } from "react";
import { Refusal, lists, type LetterView, type ParagraphView, type RequestLanguage, type Written } from "../bridge";
import { useWords } from "../words";
import type { Desk } from "./desk";
import { Dialog } from "./Dialog";
import { SelectField } from "./fields";
import { Typed } from "./Typed";

/** The languages of papers under their own names. */
const NAMES: Record<RequestLanguage, string> = { en: "English", fr: "Français", es: "Español", ar: "العربية" };

/** The language of papers that a person who reads `lang` begins with. */
export function firstLanguage(lang: string): RequestLanguage {
  return lists.REQUEST_LANGUAGE_WORDS.find((one) => one === lang) ?? "en";
}

export function PaperLanguage({ value, onChange }: { value: RequestLanguage; onChange: (value: RequestLanguage) => void }) {
  const { say } = useWords();
  return <SelectField<RequestLanguage> name="letter-language" label={say("letter-language")} value={value} options={lists.REQUEST_LANGUAGE_WORDS.map((one) => ({ value: one, label: NAMES[one] }))} onChange={onChange} />;
}

/** What would make the letter fuller. */
export function LetterLacks({ letter }: { letter: LetterView }) {
  const { say } = useWords();
  if (letter.lacking.length === 0) return null;
  return (
    <div className="banner care" data-testid="letter-lacks"><strong>{say("letter-lacks")}</strong>
      <ul>{letter.lacking.map((word) => <li key={word}>{say(`letter-lacks-${word}`)}</li>)}</ul></div>
  );
}

/** The words of a letter; `under` gives what stands below a paragraph on the screen alone. */
export function LetterText({ letter, under }: { letter: LetterView; under?: (one: ParagraphView, number: number) => ReactNode }) {
  const { say } = useWords();
  const lines = (all: string[]) => all.map((line, n) => <p key={n}>{line}</p>);
  const typed = (all: string[]) => all.map((line, n) => <p key={n}><Typed text={line} /></p>);
  return (
    <article className="letter" lang={letter.language} dir={letter.language === "ar" ? "rtl" : "ltr"} data-testid="letter" aria-label={letter.title}>
      {letter.sender.length > 0 && <div>{typed(letter.sender)}</div>}
      {letter.to.length > 0 && <div>{typed(letter.to)}</div>}
      <h2>{letter.title}</h2>
      <ol>{letter.paragraphs.map((one, n) => (
        <li key={n}>{lines(one.lines)}
          {one.rows.length > 0 && <dl>{one.rows.map(([label, value], at) => [<dt key={`t${at}`}>{label}</dt>, <dd key={at}><Typed text={value} /></dd>])}</dl>}
          {one.points.length > 0 && <ul>{one.points.map((point) => <li key={point}>{point}</li>)}</ul>}
          {under?.(one, n + 1)}
        </li>
      ))}</ol>
      {letter.enclosures.length > 0 && <ul aria-label={say("letter-enclosures")}>{letter.enclosures.map((line, n) => <li key={n}><Typed text={line} /></li>)}</ul>}
      <p className="caption">{letter.end}</p>
    </article>
  );
}

/** Saving asks first: the paper is not sealed, and who gets it learns what stands in it. */
export function SavePaper({ desk, who, save, onClose, onRefused }: { desk: Desk; who: string; save: () => Promise<Written>; onClose: () => void; onRefused: (refusal: Refusal | null) => void }) {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      const written = await save();
      onRefused(null);
      desk.tell(say("print-written", { name: written.name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefused(thrown as Refusal);
    }
    onClose();
  };
  return (
    <Dialog title={say("letter-save-question")} onClose={onClose}>
      <p className="small">{who}</p>
      <p className="small">{say("print-warning")}</p>
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("cancel")}</button>
        <button type="button" className="button primary" disabled={busy} onClick={() => void go()} data-testid="save-letter-now">{say(busy ? "setting-paper" : "print-save")}</button>
      </div>
    </Dialog>
  );
}
