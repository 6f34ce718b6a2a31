// The Refugee Policy assistant: which state must confirm, what applies to this case, and how far it has come.
import { useEffect, useState } from "react";
import { Refusal, call, type AppliesLine, type LawLine, type ProtectionCase, type ProtectionSheet, type QuestionView, type RefugeeView } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { useChoices } from "../../parts/choices";
import { asked, type Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { Empty, Page } from "../../parts/Frame";
import { LawReview } from "../../parts/LawReview";
import { Called, Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { LetterPage, type Wanted } from "./LetterPage";
import { Steps } from "./Steps";

export function Refugee({ desk }: { desk: Desk }) {
  const words = useWords();
  const { say, lang, country } = words;
  const { view } = desk;
  const [found, setFound] = useState<RefugeeView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [paper, setPaper] = useState<Wanted | null>(null);
  const from = asked(desk.focus);
  const [chosen, setChosen] = useState(from.what === "see" ? from.id : "");
  useEffect(() => {
    let here = true;
    call("refugee", { case: view.id, language: lang }).then((next) => { if (here) setFound(next); }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [view.id, view.stamp, lang]);
  const choose = useChoices<ProtectionSheet>(view, (fields) => desk.save({ kind: "protection", fields }), (id) => view.protection.find((known) => known.id === id));
  const change = async (id: string, fields: Partial<ProtectionSheet>) => {
    setRefusal(null);
    await choose(id, fields);
  };
  if (paper) return <LetterPage desk={desk} wanted={paper} onBack={() => setPaper(null)} />;
  const one = found?.protections.find((known) => known.id === chosen) ?? found?.protections[0];
  const sheet = one && view.protection.find((known) => known.id === one.id);
  return (
    <Page title={say("refugee-title")} under={say("refugee-under")} ruled
      actions={<button type="button" className="button" onClick={() => desk.go("check")} data-testid="to-check">{say("nav-check")}</button>}
      foot={<><span className="caption">{say("not-advice")}</span><LawReview /></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        {found && found.protections.length === 0 && (
          <Empty title={say("refugee-none")} text={say("refugee-none", undefined, "text")}>
            <button type="button" className="button primary" onClick={() => desk.go("facts", "protection")} data-testid="add-protection">{say("do-next-add-protection", undefined, "act")}</button>
          </Empty>
        )}
        {found && found.protections.length > 1 && (
          <div className="row tight" role="group" aria-label={say("refugee-which")}>
            {found.protections.map((known) => (
              <button key={known.id} type="button" className="button mini" aria-pressed={known.id === one?.id} onClick={() => setChosen(known.id)} data-testid={`protection-${known.id}`}><Called text={entryLabel(view, { kind: "protection", id: known.id }, words)} /></button>
            ))}
          </div>
        )}
        {one && sheet && (
          <>
            {/* Where the state is the one that was fled, the steps say so, and nobody is told that it must confirm. */}
            {one.blocked !== "accuser" && <p className="lead" data-testid="who-confirms">{one.state ? say("refugee-who", { state: country(one.state) }) : say("refugee-who-unknown")}</p>}
            <div className="policy">
              <Steps desk={desk} one={one} sheet={sheet} onChange={(fields) => change(one.id, fields)} onRefused={setRefusal} onPaper={(which) => setPaper({ protection: one.id, paper: which })} />
              <section className="stack-24">
                <Applies desk={desk} lines={one.applies} />
                <Missing desk={desk} one={one} />
                <NotTold />
                {found && <Reading lines={found.reading} onOpen={(id) => desk.go("library", id)} />}
              </section>
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

/** What the ground says of this protection, for and against. */
function Applies({ desk, lines }: { desk: Desk; lines: AppliesLine[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <section data-testid="applies">
      <h2 className="head-line">{say("refugee-applies")}</h2>
      <ul className="signs">{lines.map((line) => (
        <li key={line.text} className={line.against ? "against" : "for"}>
          <span className="sign" aria-hidden="true">{line.against ? "−" : "+"}</span>
          <div><span className="visually-hidden">{say(line.against ? "against-you" : "for-you")} </span><Said text={line.text} />
            {line.rests_on.filter((link) => link.kind !== "answer").map((link) => <span key={link.id}> <button type="button" className="link small" onClick={() => desk.card(link)}><Called text={entryLabel(desk.view, link, words)} /></button></span>)}</div>
        </li>
      ))}</ul>
      <p className="caption"><button type="button" className="link" onClick={() => desk.go("library", "G-REFUGEE")} data-testid="policy-library">{say("library-more")}</button></p>
    </section>
  );
}

/** What is missing, one click from its answer. */
function Missing({ desk, one }: { desk: Desk; one: ProtectionCase }) {
  const { say } = useWords();
  if (one.missing.length === 0) return null;
  const go = (question: QuestionView) => {
    if (question.form === "protection") desk.go("facts", `change:${one.id}`);
    else desk.go("check", question.id);
  };
  return (
    <section data-testid="refugee-missing">
      <h2 className="head-line">{say("missing")}</h2>
      <ul className="plain-list">{one.missing.map((question) => (
        <li key={question.id}><button type="button" className="link" onClick={() => go(question)} data-testid={`ask-${question.id}`}><Said text={question.text} /></button><div className="small"><Said text={question.why} /></div></li>
      ))}</ul>
    </section>
  );
}

/** What must not be told to the state. */
function NotTold() {
  const { say } = useWords();
  return (
    <section>
      <h2 className="head-line">{say("refugee-not")}</h2>
      <ul className="plain-list">{["home", "file", "people", "contact"].map((id) => <li key={id}>{say(`refugee-not-${id}`)}</li>)}</ul>
    </section>
  );
}

function Reading({ lines, onOpen }: { lines: LawLine[]; onOpen: (id: string) => void }) {
  const { say, lang } = useWords();
  return (
    <section>
      <h2 className="head-line">{say("refugee-reading")}</h2>
      <ul className="plain-list">{lines.map((line) => (
        <li key={line.id}><button type="button" className="link" onClick={() => onOpen(line.id)} data-testid={`read-${line.id}`}><Said text={line.text} /></button>
          <div className="caption"><Said latin="en" text={say("rule-source", { source: line.source, date: dayWords(line.as_of, lang) })} />{line.confidence !== "sourced" && <strong> {say("check-official")}</strong>}</div></li>
      ))}</ul>
    </section>
  );
}
