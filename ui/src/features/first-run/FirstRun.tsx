// Screen 2: setting up, in short steps that stand in the index.
import { useEffect, useRef, useState } from "react";
import { call, callRaw, type AppState, type CaseRole, type Settings, type Words } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { Frame, Page } from "../../parts/Frame";
import { MachineCheck } from "../../parts/MachineCheck";
import { RestoreLink } from "../../parts/RestoreLink";
import { useWords } from "../../words";
import { FirstFacts } from "./FirstFacts";
import { LanguageStep, WhoStep, FactsStep } from "./Intro";
import { AgainStep, PhraseStep } from "./Phrase";
import { SheetStep } from "./SheetStep";

const STEPS = ["language", "who", "honest", "phrase", "again", "sheet", "machine", "facts"] as const;
type Step = (typeof STEPS)[number];

export function FirstRun({ app, onApp, onSettings, onCase, onDone, onBack, onBeside }: {
  app: AppState;
  onApp: (app: AppState) => void;
  onSettings: (settings: Settings) => Promise<void>;
  onCase: (id: string) => void;
  onDone: () => void;
  onBack: (() => void) | null;
  onBeside: (screen: "settings" | "limits") => void;
}) {
  const { say, number } = useWords();
  const [step, setStep] = useState<Step>(app.open ? "facts" : "language");
  const [role, setRole] = useState<CaseRole | "look">("own");
  const [words, setWords] = useState<Words | null>(null);
  const [own, setOwn] = useState(false);
  const [phrase, setPhrase] = useState("");
  const [again, setAgain] = useState("");
  // Kept until the recovery sheet is made, which asks for it.
  const [made, setMade] = useState("");
  const { busy, refusal, setRefusal, attempt } = useAttempt();
  const at = STEPS.indexOf(step);

  // One drawing at a time: a second answer would put other words in the place of those somebody has begun to write down.
  const drawing = useRef<Promise<Words> | null>(null);
  const draw = () => {
    drawing.current ??= call("make_passphrase", {}).finally(() => { drawing.current = null; });
    return drawing.current;
  };
  const firstWords = async () => {
    const drawn = await draw();
    setWords((had) => had ?? drawn);
  };
  const otherWords = () => attempt(async () => {
    setWords(await draw());
    setPhrase("");
  });
  // Drawn a step early: a list that comes late would push what stands below it away from under the pointer.
  useEffect(() => {
    if (words || own) return;
    if (step === "phrase") void attempt(firstWords);
    if (step === "honest") void firstWords().catch(() => undefined);
  }, [step, words, own]);

  // The vault may be ready while another screen was looked at.
  useEffect(() => {
    // A vault that was made just now has its recovery sheet before the first facts.
    if (app.open) setStep((now) => (now === "again" || now === "sheet" ? "sheet" : now === "machine" ? "machine" : "facts"));
  }, [app.open]);

  const expected = words?.words.join(" ") ?? "";
  const tidy = (text: string) => text.trim().split(/\s+/u).join(" ");
  const ready: Record<Step, boolean> = {
    language: true,
    who: true,
    honest: true,
    phrase: own ? phrase.trim().length >= 16 : tidy(phrase) === expected && expected !== "",
    again: tidy(again) === tidy(phrase),
    sheet: true,
    machine: true,
    facts: true,
  };
  const next = () => {
    if (step === "who" && role === "look") {
      void attempt(async () => {
        onApp(await call("look_round", {}));
        onDone();
      });
      return;
    }
    if (step === "again") {
      void attempt(async () => {
        // The app stays on this screen for the first facts; only then it goes to the case.
        onApp(await callRaw("create_vault", tidy(again)));
        setMade(tidy(again));
        setPhrase("");
        setAgain("");
        setWords(null);
        setStep("sheet");
      });
      return;
    }
    const after = STEPS[at + 1];
    if (after) setStep(after);
  };
  const back = () => {
    setRefusal(null);
    const before = STEPS[at - 1];
    if (before && step !== "facts" && step !== "sheet") setStep(before);
    else onBack?.();
  };
  const index = (
    <>
      <div className="index-head"><span className="name" lang="en">Redress</span></div>
      <p className="caption" style={{ paddingInline: 10, marginBottom: 12 }}>{say("set-up-under", { count: STEPS.length })}</p>
      <ol>
        {STEPS.map((name, n) => (
          <li key={name} className="step" aria-current={name === step ? "step" : undefined}>
            <span className="number">{n < at ? "✓" : number(n + 1)}</span><span>{say(`set-up-${name}`)}</span>
          </li>
        ))}
      </ol>
      <div className="index-foot">
        {!app.open && <RestoreLink onRefusal={setRefusal} onApp={(next) => { onApp(next); onDone(); }} />}
        {step !== "sheet" && <button type="button" className="link caption" onClick={() => onBeside("limits")} data-testid="limits">{say("what-this-cannot-do")}</button>}
        <p className="caption">{say("no-network")}</p>
      </div>
    </>
  );
  const foot = step === "facts" || step === "sheet" ? undefined : (
    <>
      {step !== "machine" && (at > 0 || onBack) ? <button type="button" className="button" onClick={back} data-testid="back">{say("back")}</button> : <span />}
      <span className="row">
        <span className="small">{step === "phrase" && !ready.phrase && !own && say("phrase-left")}</span>
        <button type="button" className="button primary main" disabled={!ready[step] || busy} onClick={next} data-testid="continue">
          {say(busy ? "working" : step === "again" ? "make-vault" : "continue")}
        </button>
      </span>
    </>
  );
  return (
    <Frame index={index}>
      <Page title={say(`set-up-${step}`, undefined, "title")} under={say("step-of", { step: at + 1, count: STEPS.length })} foot={foot}>
        <form className="stack-24" onSubmit={(event) => { event.preventDefault(); if (ready[step] && !busy && step !== "facts" && step !== "sheet") next(); }}>
          <RefusalBanner refusal={refusal} />
          {step === "language" && <LanguageStep app={app} onSettings={onSettings} />}
          {step === "who" && <WhoStep role={role} onRole={setRole} />}
          {step === "honest" && <FactsStep />}
          {step === "phrase" && (
            <PhraseStep words={words} own={own} phrase={phrase} onPhrase={setPhrase}
              onOther={() => void otherWords()} onOwn={(mine) => { setOwn(mine); setPhrase(""); }}
              onFolder={() => void attempt(async () => onApp(await call("choose_folder", { purpose: "new" })))} />
          )}
          {step === "again" && <AgainStep again={again} onAgain={setAgain} matches={ready.again} />}
          {(step === "facts" || step === "sheet") && <button type="submit" hidden disabled />}
        </form>
        {step === "sheet" && <SheetStep phrase={made} onDone={() => { setMade(""); setStep("machine"); }} />}
        {step === "machine" && <div className="stack"><p className="lead measure">{say("machine-why")}</p><p className="small measure">{say("machine-why-now")}</p><MachineCheck heading="h2" /></div>}
        {step === "facts" && <FirstFacts role={role === "client" ? "client" : "own"} onCase={(id) => { onCase(id); onDone(); }} onSkip={onDone} />}
      </Page>
    </Frame>
  );
}
