// The way to a confirmation, step by step: consent, asking, the answer. Each is a fact or a letter of the case.
import { useState } from "react";
import { Refusal, type DateSheet, type LetterKind, type LetterSheet, type ProtectionCase, type ProtectionSheet, type RefugeeStep, type StatePaper, type YesNo } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { Dialog } from "../../parts/Dialog";
import { useOneAtATime } from "../../parts/once";
import { newStanding } from "../../parts/StandingFields";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords, onDay } from "../../words/dates";

const CHIP: Record<RefugeeStep, string> = { open: "", done: "ok", refused: "late", blocked: "care" };

export function Steps({ desk, one, sheet, onChange, onRefused, onPaper }: {
  desk: Desk;
  one: ProtectionCase;
  sheet: ProtectionSheet;
  /** Saves these fields of the protection; throws where that is refused. */
  onChange: (fields: Partial<ProtectionSheet>) => Promise<void>;
  onRefused: (refusal: Refusal) => void;
  onPaper: (paper: StatePaper) => void;
}) {
  const { say, lang, number, country } = useWords();
  const [dialog, setDialog] = useState<"asked" | "yes" | "no" | null>(null);
  const letters = desk.view.letters.filter((letter) => one.letters.includes(letter.id));
  const answered = desk.view.letters.some((letter) => letter.step?.kind === "state_answer" && (letter.about.includes(one.id) || (desk.view.protection.length === 1 && letter.about.length === 0)));
  const step = (n: number, id: string, state: RefugeeStep, body: React.ReactNode) => (
    <li data-testid={`step-${id}`} data-state={state}>
      <span className="n" aria-hidden="true">{number(n)}</span>
      <div><h3>{say(`refugee-step-${id}`)} <span className={`chip ${CHIP[state]}`}>{say(`refugee-${id}-${state}`)}</span></h3>
        <p className="small">{say(`refugee-step-${id}`, undefined, "text")}</p>{body}</div>
    </li>
  );
  const change = (fields: Partial<ProtectionSheet>) => void onChange(fields).catch(onRefused);
  const consent = (value: YesNo) => change({ consent_to_ask: value });
  return (
    <section>
      <h2 className="head-line">{say("refugee-steps")}</h2>
      {one.blocked && (
        <div className="banner care" data-testid="refugee-blocked">
          <strong>{say("refugee-blocked")}</strong> {say(`refugee-blocked-${one.blocked}`)}
          <div className="row"><button type="button" className="button mini" onClick={() => desk.go("facts", one.blocked === "applicant" ? "person" : `change:${one.id}`)} data-testid="mend-blocked">{say("change")}</button></div>
        </div>
      )}
      <ol className="policy-steps">
        {step(1, "consent", one.consent, (
          <div className="row tight">
            {one.consent !== "done" && <button type="button" className="button mini" onClick={() => consent("yes")} data-testid="consent-yes">{say("refugee-consent-give")}</button>}
            {one.consent !== "refused" && <button type="button" className="button mini" onClick={() => consent("no")} data-testid="consent-no">{say("refugee-consent-refuse")}</button>}
            <button type="button" className="button mini" disabled={one.blocked !== ""} onClick={() => onPaper("consent")} data-testid="draft-consent">{say("refugee-draft-consent")}</button>
          </div>
        ))}
        {step(2, "asked", one.asked, (
          <>
            {letters.map((letter) => <p key={letter.id} className="small"><button type="button" className="link" onClick={() => desk.card({ kind: "letter", id: letter.id })}><Typed text={letter.title} /></button> {dateWords(letter.arrived, lang, say)}</p>)}
            <div className="row tight">
              <button type="button" className={`button mini${one.asked === "open" ? " primary" : ""}`} disabled={one.blocked !== ""} onClick={() => onPaper("letter")} data-testid="draft-letter">{say("refugee-draft-letter")}</button>
              <button type="button" className="button mini" disabled={one.blocked !== ""} onClick={() => setDialog("asked")} data-testid="mark-asked">{say("refugee-mark-asked")}</button>
            </div>
          </>
        ))}
        {step(3, "confirmed", one.confirmed, (<>
          {(one.confirmed === "done" || one.confirmed === "refused") && !answered && <p className="small" data-testid="answer-no-letter">{say("refugee-answer-no-letter")}</p>}
          <div className="row tight">
            <button type="button" className="button mini" onClick={() => setDialog("yes")} data-testid="mark-yes">{say("refugee-mark-yes")}</button>
            <button type="button" className="button mini" onClick={() => setDialog("no")} data-testid="mark-no">{say("refugee-mark-no")}</button>
            {one.confirmed !== "open" && <button type="button" className="button mini" onClick={() => change({ will_confirm: "unknown" })} data-testid="mark-open">{say("refugee-mark-open")}</button>}
          </div>
        </>))}
      </ol>
      {dialog && <StepDialog desk={desk} what={dialog} state={country(one.state)} protection={sheet} answers={letters.at(-1)?.id ?? ""} onChange={onChange} onClose={() => setDialog(null)} />}
    </section>
  );
}

/** Asks for the day, and writes the step down: the fact itself, then its letter, whose step is confirmed by this very press.
    The fact is first: written twice it is the same fact, where a letter would be two. */
function StepDialog({ desk, what, state, protection, answers, onChange, onClose }: { desk: Desk; what: "asked" | "yes" | "no"; state: string; protection: ProtectionSheet; answers: string; onChange: (fields: Partial<ProtectionSheet>) => Promise<void>; onClose: () => void }) {
  const { say } = useWords();
  const [day, setDay] = useState<DateSheet>(() => onDay(desk.app.today));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const once = useOneAtATime();
  const sent = what === "asked";
  const save = () => once(async () => {
    setBusy(true);
    setRefusal(null);
    const none = noDate();
    const kind: LetterKind = sent ? "state_asked" : "state_answer";
    const letter: LetterSheet = {
      id: "", revision: 0, direction: sent ? "sent" : "received", title: say(`refugee-letter-${what}`), with: protection.authority || state, dated: day, arrived: day, reference: "", says: "",
      reply_by: none, answers: sent ? "" : answers, step: { kind, request: null, outcome: null, decided: none, reached: none, clarified: none, confirmed: true },
      about: [protection.id], exhibits: [], standing: { ...newStanding(), disclosure: "never_leaves" },
    };
    try {
      // What the screen shows may be older than what is being saved: the same fact twice is one.
      if (!sent) await onChange({ will_confirm: what });
      await desk.save({ kind: "letter", fields: letter });
      onClose();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      setBusy(false);
    }
  });
  return (
    <Dialog title={say(`refugee-mark-${what}`)} onClose={onClose}>
      <RefusalBanner refusal={refusal} />
      <p className="small">{say(`refugee-mark-${what}`, undefined, "text")}</p>
      <DateField name="step_day" label={say(sent ? "letter-sent-on" : "letter-arrived")} value={day} onChange={setDay} />
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("cancel")}</button>
        <button type="button" className="button primary" disabled={busy} onClick={() => void save()} data-testid="save-step">{say(busy ? "saving" : "save")}</button>
      </div>
    </Dialog>
  );
}
