// The letter to the state of asylum, or the consent form, as it would be printed; and the button that saves it. Each
// paragraph of either can be put in own words, which the protection holds.
import { useEffect, useState } from "react";
import { Refusal, call, type LetterView, type ProtectionSheet, type RequestLanguage, type StatePaper } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { LetterLacks, PaperLanguage, SavePaper, firstLanguage } from "../../parts/LetterPaper";
import { BlockedWords, OwnLetter, type Writing } from "../../parts/OwnLetter";
import { OwnParagraph } from "../../parts/OwnParagraph";
import { useScreenKey } from "../../parts/screenKeys";
import { useWords } from "../../words";

export interface Wanted { protection: string; paper: StatePaper }

export function LetterPage({ desk, wanted, onBack }: { desk: Desk; wanted: Wanted; onBack: () => void }) {
  const { say, lang } = useWords();
  const [language, setLanguage] = useState<RequestLanguage>(firstLanguage(lang));
  const [letter, setLetter] = useState<LetterView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  const [writing, setWriting] = useState<Writing | null>(null);
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
  if (writing && protection) return <OwnParagraph<ProtectionSheet> desk={desk} start={protection} sheet={(fields) => ({ kind: "protection", fields })} language={language} paragraph={writing.one} number={writing.number} onDone={() => setWriting(null)} />;
  return (
    <Page title={say(`refugee-draft-${wanted.paper}`)} under={say("letter-under")} ruled
      actions={<><button type="button" className="button" onClick={onBack} data-testid="back">{say("back")}</button><button type="button" className="button primary" disabled={!letter || letter.blocked.length > 0} onClick={() => setSaving(true)} data-testid="save-letter">{say("print-save")}</button></>}
      foot={<><span className="caption">{say("letter-not-reviewed")}</span><span className="caption">{say("not-advice")}</span></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        <PaperLanguage value={language} onChange={setLanguage} />
        {letter && <LetterLacks letter={letter} />}
        {letter && <BlockedWords letter={letter} />}
        {letter && <OwnLetter desk={desk} letter={letter} own={protection?.own} onWrite={setWriting} onOwn={async (own) => { if (protection) await desk.save({ kind: "protection", fields: { ...protection, own } }); }} />}
      </div>
      {saving && letter && <SavePaper desk={desk} who={say("letter-save-who")} save={() => call("save_state_paper", ask)} onClose={() => setSaving(false)} onRefused={setRefusal} />}
    </Page>
  );
}
