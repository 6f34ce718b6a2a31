// A paper for the CCF as it would be printed: the power of attorney, the letter with a request, the letter about a late
// answer. Each paragraph can be put in own words, which the case itself holds.
import { useEffect, useState } from "react";
import { Refusal, call, type CaseSheet, type CommissionWord, type LetterView, type RequestKind, type RequestLanguage } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { LetterLacks, PaperLanguage, SavePaper, firstLanguage } from "../../parts/LetterPaper";
import { ofEntity } from "../../parts/ofEntity";
import { BlockedWords, OwnLetter, type Writing } from "../../parts/OwnLetter";
import { OwnParagraph } from "../../parts/OwnParagraph";
import { useScreenKey } from "../../parts/screenKeys";
import { useWords } from "../../words";

/** Which paper; `kind` for a letter with a request, `letter` for a late answer. */
export interface WantedPaper { paper: CommissionWord; kind: RequestKind; letter: string }

export function CommissionPaper({ desk, wanted, onBack }: { desk: Desk; wanted: WantedPaper; onBack: () => void }) {
  const { say, lang } = useWords();
  const [language, setLanguage] = useState<RequestLanguage>(firstLanguage(lang));
  const [letter, setLetter] = useState<LetterView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  const [writing, setWriting] = useState<Writing | null>(null);
  const { paper, kind, letter: about } = wanted;
  const of = ofEntity(desk.view) ? "-entity" : "";
  useEffect(() => {
    let here = true;
    setRefusal(null);
    setLetter(null);
    call("draft_commission_paper", { case: desk.view.id, paper, kind, letter: about, language })
      .then((made) => { if (here) setLetter(made); }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [desk.view.id, desk.view.stamp, paper, kind, about, language]);
  useScreenKey("print", () => setSaving(letter !== null && letter.blocked.length === 0));
  if (writing) return <OwnParagraph<CaseSheet> desk={desk} start={desk.view.header} sheet={(fields) => ({ kind: "case", fields })} language={language} paragraph={writing.one} number={writing.number} onDone={() => setWriting(null)} />;
  return (
    <Page title={say(`ccf-${paper}`)} under={say("letter-under")} ruled
      actions={<><button type="button" className="button" onClick={onBack} data-testid="back">{say("back")}</button><button type="button" className="button primary" disabled={!letter || letter.blocked.length > 0} onClick={() => setSaving(true)} data-testid="save-letter">{say("print-save")}</button></>}
      foot={<><span className="caption">{say("letter-not-reviewed")}</span><span className="caption">{say("not-advice")}</span></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        <PaperLanguage value={language} onChange={setLanguage} />
        <p className="small measure">{say(`ccf-${paper}-use${paper === "power" ? of : ""}`)}</p>
        {letter && <LetterLacks letter={letter} />}
        {letter && <BlockedWords letter={letter} />}
        {letter && <OwnLetter desk={desk} letter={letter} own={desk.view.header.own} onWrite={setWriting} onOwn={(own) => desk.save({ kind: "case", fields: { ...desk.view.header, own } })} />}
        {!letter && !refusal && <p className="small" role="status">{say("setting-paper")}</p>}
      </div>
      {saving && letter && <SavePaper desk={desk} who={say(`ccf-${paper}-who${of}`)} save={() => call("save_commission_paper", { case: desk.view.id, paper, kind, letter: about, language })} onClose={() => setSaving(false)} onRefused={setRefusal} />}
    </Page>
  );
}
