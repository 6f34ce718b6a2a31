// The letter to the state of asylum, or the consent form, as it would be printed; and the button that saves it. Each
// paragraph of the letter can be put in own words.
import { useEffect, useState } from "react";
import { Refusal, call, lists, type LetterView, type ParagraphView, type ProtectionSheet, type RequestLanguage, type StatePaper } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Dialog } from "../../parts/Dialog";
import { SelectField } from "../../parts/fields";
import { Page } from "../../parts/Frame";
import { useScreenKey } from "../../parts/screenKeys";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { OwnParagraph } from "./OwnParagraph";

export interface Wanted { protection: string; paper: StatePaper }

/** The languages of papers under their own names. */
const NAMES: Record<RequestLanguage, string> = { en: "English", fr: "Français", es: "Español", ar: "العربية" };

export function LetterPage({ desk, wanted, onBack }: { desk: Desk; wanted: Wanted; onBack: () => void }) {
  const { say, lang } = useWords();
  const own = lists.REQUEST_LANGUAGE_WORDS.find((one) => one === lang) ?? "en";
  const [language, setLanguage] = useState<RequestLanguage>(own);
  const [letter, setLetter] = useState<LetterView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  const [writing, setWriting] = useState<{ one: ParagraphView; number: number } | null>(null);
  const protection = desk.view.protection.find((one) => one.id === wanted.protection);
  const ask = { case: desk.view.id, protection: wanted.protection, paper: wanted.paper, language };
  useEffect(() => {
    let here = true;
    setRefusal(null);
    call("draft_state_paper", { case: desk.view.id, protection: wanted.protection, paper: wanted.paper, language })
      .then((made) => { if (here) setLetter(made); }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [desk.view.id, desk.view.stamp, wanted.protection, wanted.paper, language]);
  useScreenKey("print", () => setSaving(letter !== null && letter.blocked.length === 0));
  if (writing && protection) return <OwnParagraph desk={desk} protection={protection} language={language} paragraph={writing.one} number={writing.number} onDone={() => setWriting(null)} />;
  return (
    <Page title={say(`refugee-draft-${wanted.paper}`)} under={say("letter-under")} ruled
      actions={<><button type="button" className="button" onClick={onBack} data-testid="back">{say("back")}</button><button type="button" className="button primary" disabled={!letter || letter.blocked.length > 0} onClick={() => setSaving(true)} data-testid="save-letter">{say("print-save")}</button></>}
      foot={<><span className="caption">{say("letter-not-reviewed")}</span><span className="caption">{say("not-advice")}</span></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        <SelectField<RequestLanguage> name="letter-language" label={say("letter-language")} value={language} options={lists.REQUEST_LANGUAGE_WORDS.map((value) => ({ value, label: NAMES[value] }))} onChange={setLanguage} />
        {letter && letter.lacking.length > 0 && (
          <div className="banner care" data-testid="letter-lacks"><strong>{say("letter-lacks")}</strong>
            <ul>{letter.lacking.map((word) => <li key={word}>{say(`letter-lacks-${word}`)}</li>)}</ul></div>
        )}
        {letter && letter.blocked.length > 0 && <div className="banner care" data-testid="letter-blocked">{say("request-blocked-save", { count: letter.blocked.length })}</div>}
        {letter && <LetterSheet letter={letter} protection={protection} onWrite={(one, number) => setWriting({ one, number })} />}
      </div>
      {saving && letter && <SaveDialog desk={desk} ask={ask} onClose={() => setSaving(false)} onRefused={setRefusal} />}
    </Page>
  );
}

function LetterSheet({ letter, protection, onWrite }: { letter: LetterView; protection: ProtectionSheet | undefined; onWrite: (one: ParagraphView, number: number) => void }) {
  const { say, lang } = useWords();
  const changed = (one: ParagraphView) => {
    const own = protection?.own.find((other) => other.key === one.key && other.language === letter.language);
    return own !== undefined && own.was !== "" && own.was !== one.program;
  };
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
          {one.key !== "" && protection && (
            <div className="row" lang={lang} dir="auto">
              <button type="button" className="button mini" onClick={() => onWrite(one, n + 1)} aria-label={say("request-edit-n", { number: n + 1 })} data-testid={`write-${one.key}`}>{say("request-edit")}</button>
              {one.own && <span className="caption">{say("request-own-words")}</span>}
              {changed(one) && <span className="small" data-testid={`changed-${one.key}`}>{say("request-fact-changed")}</span>}
              {letter.blocked.filter((found) => found.key === one.key).map((found, at) => <span key={at} className="small"><strong>{say(`request-blocked-${found.what}`)}</strong> <Typed text={found.words} /> {say("request-blocked-why")}</span>)}
            </div>
          )}
        </li>
      ))}</ol>
      {letter.enclosures.length > 0 && <ul aria-label={say("letter-enclosures")}>{letter.enclosures.map((line, n) => <li key={n}><Typed text={line} /></li>)}</ul>}
      <p className="caption">{letter.end}</p>
    </article>
  );
}

/** Saving asks first: the paper is not sealed, and who gets it learns what stands in it. */
function SaveDialog({ desk, ask, onClose, onRefused }: { desk: Desk; ask: Parameters<typeof call<"save_state_paper">>[1]; onClose: () => void; onRefused: (refusal: Refusal | null) => void }) {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const written = await call("save_state_paper", ask);
      onRefused(null);
      desk.tell(say("print-written", { name: written.name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefused(thrown as Refusal);
    }
    onClose();
  };
  return (
    <Dialog title={say("letter-save-question")} onClose={onClose}>
      <p className="small">{say("letter-save-who")}</p>
      <p className="small">{say("print-warning")}</p>
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("cancel")}</button>
        <button type="button" className="button primary" disabled={busy} onClick={() => void save()} data-testid="save-letter-now">{say(busy ? "setting-paper" : "print-save")}</button>
      </div>
    </Dialog>
  );
}
