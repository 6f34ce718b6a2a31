// The letter to the state of asylum, or the consent form, as it would be printed; and the button that saves it. Each
// paragraph of the letter can be put in own words.
import { useEffect, useState } from "react";
import { Refusal, call, type LetterView, type ParagraphView, type ProtectionSheet, type RequestLanguage, type StatePaper } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { LetterLacks, LetterText, PaperLanguage, SavePaper, firstLanguage } from "../../parts/LetterPaper";
import { useScreenKey } from "../../parts/screenKeys";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { OwnParagraph } from "./OwnParagraph";

export interface Wanted { protection: string; paper: StatePaper }

export function LetterPage({ desk, wanted, onBack }: { desk: Desk; wanted: Wanted; onBack: () => void }) {
  const { say, lang } = useWords();
  const [language, setLanguage] = useState<RequestLanguage>(firstLanguage(lang));
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
        <PaperLanguage value={language} onChange={setLanguage} />
        {letter && <LetterLacks letter={letter} />}
        {letter && letter.blocked.length > 0 && <div className="banner care" data-testid="letter-blocked">{say("request-blocked-save", { count: letter.blocked.length })}</div>}
        {letter && <LetterSheet letter={letter} protection={protection} onWrite={(one, number) => setWriting({ one, number })} />}
      </div>
      {saving && letter && <SavePaper desk={desk} who={say("letter-save-who")} save={() => call("save_state_paper", ask)} onClose={() => setSaving(false)} onRefused={setRefusal} />}
    </Page>
  );
}

function LetterSheet({ letter, protection, onWrite }: { letter: LetterView; protection: ProtectionSheet | undefined; onWrite: (one: ParagraphView, number: number) => void }) {
  const { say, lang } = useWords();
  const changed = (one: ParagraphView) => {
    const own = protection?.own.find((other) => other.key === one.key && other.language === letter.language);
    return own !== undefined && own.was !== "" && own.was !== one.program;
  };
  return (
    <LetterText letter={letter} under={(one, number) => one.key !== "" && protection && (
      <div className="row" lang={lang} dir="auto">
        <button type="button" className="button mini" onClick={() => onWrite(one, number)} aria-label={say("request-edit-n", { number })} data-testid={`write-${one.key}`}>{say("request-edit")}</button>
        {one.own && <span className="caption">{say("request-own-words")}</span>}
        {changed(one) && <span className="small" data-testid={`changed-${one.key}`}>{say("request-fact-changed")}</span>}
        {letter.blocked.filter((found) => found.key === one.key).map((found, at) => <span key={at} className="small"><strong>{say(`request-blocked-${found.what}`)}</strong> <Typed text={found.words} /> {say("request-blocked-why")}</span>)}
      </div>
    )} />
  );
}
