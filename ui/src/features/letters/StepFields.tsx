// What a letter is in the procedure, the days it may name, what its words mean, and which clocks it starts or stops;
// nothing counts before the person has said so.
import { useEffect, useState } from "react";
import { call, type ClocksView, type EffectRow, type LetterKind, type LetterOutcome, type LetterSheet, type LetterStepSheet, type RequestKind, lists } from "../../bridge";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { SelectField } from "../../parts/fields";
import { LawReview } from "../../parts/LawReview";
import { Law, Said } from "../../parts/Typed";
import { WhenFlag } from "../../parts/WhenFlag";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

export const noStep = (): LetterStepSheet => ({ kind: null, request: null, outcome: null, decided: noDate(), reached: noDate(), clarified: noDate(), confirmed: false });

const OF_REQUEST: LetterKind[] = ["request_sent", "receipt", "admissible", "inadmissible", "question", "delay", "decision_made", "decision", "implemented"];
/** How long the core is not asked while somebody types a date. */
const PAUSE = 350;

interface StepProps {
  desk: Desk;
  clocks: ClocksView;
  fields: LetterSheet;
  error: (field: string) => string | null;
  onChange: (step: LetterStepSheet) => void;
}

export function StepFields({ desk, clocks, fields, error, onChange }: StepProps) {
  const { say, lang } = useWords();
  const { step } = fields;
  // What is changed waits for the person's word again.
  const set = (change: Partial<LetterStepSheet>) => onChange({ ...step, confirmed: false, ...change });
  const kinds = clocks.kinds.filter((one) => one.sent === (fields.direction === "sent") || one.kind === step.kind);
  const kind = clocks.kinds.find((one) => one.kind === step.kind);
  const outcomes = clocks.outcomes.filter((one) => !step.request || one.requests.includes(step.request) || one.outcome === step.outcome);
  const outcome = clocks.outcomes.find((one) => one.outcome === step.outcome);
  return (
    <fieldset className="group letter-step">
      <legend>{say("letter-step")}</legend>
      <SelectField<LetterKind | ""> name="step-kind" label={say("letter-kind")} hint={say("letter-kind-hint")} value={step.kind ?? ""}
        options={[{ value: "", label: say("letter-kind-none") }, ...kinds.map((one) => ({ value: one.kind, label: one.facts.name }))]}
        onChange={(value) => set({ kind: value || null, ...(value === "decision" ? {} : { outcome: null }) })} />
      {kind && <Means desk={desk} facts={kind.facts} />}
      {step.kind && OF_REQUEST.includes(step.kind) && (
        <SelectField<RequestKind | ""> name="step-request" label={say("letter-request")} value={step.request ?? ""}
          options={[{ value: "", label: say("letter-request-unknown") }, ...lists.REQUEST_KIND_WORDS.map((value) => ({ value, label: say(`request-kind-${value}`) }))]}
          onChange={(value) => set({ request: value || null })} />
      )}
      {step.kind === "decision" && (
        <SelectField<LetterOutcome | ""> name="step-outcome" label={say("letter-outcome")} value={step.outcome ?? ""}
          options={[{ value: "", label: say("letter-outcome-unknown") }, ...outcomes.map((one) => ({ value: one.outcome, label: one.facts.name }))]}
          onChange={(value) => set({ outcome: value || null })} />
      )}
      {step.kind === "decision" && outcome && <Means desk={desk} facts={outcome.facts} />}
      {kind?.facts.decided && <DateField name="decided" label={kind.facts.decided} hint={say("letter-decided-hint")} value={step.decided} error={error("decided")} onChange={(decided) => set({ decided })} />}
      {(step.kind === "decision" || step.kind === "decision_made") && (
        <>
          <DateField name="reached" label={say("letter-reached")} hint={say("letter-only-if")} value={step.reached} error={error("reached")} onChange={(reached) => set({ reached })} />
          {step.reached.kind !== "unknown" && <DateField name="clarified" label={say("letter-clarified")} hint={say("letter-only-if")} value={step.clarified} error={error("clarified")} onChange={(clarified) => set({ clarified })} />}
        </>
      )}
      {step.kind && <Effects desk={desk} fields={fields} lang={lang} onConfirm={(confirmed) => onChange({ ...step, confirmed })} />}
    </fieldset>
  );
}

function Means({ desk, facts }: { desk: Desk; facts: ClocksView["kinds"][number]["facts"] }) {
  const { say, lang } = useWords();
  return (
    <div className="aside" data-testid="letter-means">
      <p><Said text={facts.means} /></p>
      <p className="caption"><Law text={facts.fact} />. <Said latin="en" text={say("rule-source", { source: facts.source, date: dayWords(facts.as_of, lang) })} /> {facts.confidence !== "sourced" && <strong>{say("check-official")}</strong>} <LawReview /></p>
      <p><button type="button" className="link small" onClick={() => desk.go("library", facts.fact)} data-testid="letter-library">{say("library-more")}</button></p>
    </div>
  );
}

/** The clocks that the letter starts and stops, with their days, before it counts. */
function Effects({ desk, fields, lang, onConfirm }: { desk: Desk; fields: LetterSheet; lang: ReturnType<typeof useWords>["lang"]; onConfirm: (confirmed: boolean) => void }) {
  const { say } = useWords();
  const [found, setFound] = useState<{ asked: string; rows: EffectRow[] | null } | null>(null);
  // Only what the clocks hang on is asked about again, and never whether it is confirmed.
  const { step, dated, arrived, reply_by, answers, direction } = fields;
  const asked = JSON.stringify({ step: { ...step, confirmed: false }, dated, arrived, reply_by, answers, direction });
  useEffect(() => {
    let here = true;
    const wait = setTimeout(() => {
      const sheet = { ...fields, title: fields.title || "-" };
      call("letter_effects", { case: desk.view.id, sheet, language: lang }).then((rows) => { if (here) setFound({ asked, rows }); }, () => { if (here) setFound({ asked, rows: null }); });
    }, PAUSE);
    return () => { here = false; clearTimeout(wait); };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, lang, desk.view.stamp]);
  const rows = found ? found.rows : "asking";
  // Nobody says yes to the days of another date.
  const current = found?.asked === asked && Array.isArray(rows);
  return (
    <div className="effects" role="group" aria-label={say("letter-effects")}>
      <h2 className="small-head">{say("letter-effects")}</h2>
      {rows === "asking" ? <p className="small" role="status">{say("working")}</p> : rows === null ? <p className="small">{say("letter-effects-none-yet")}</p> : rows.length === 0 ? <p className="small" data-testid="no-effect">{say(step.confirmed ? "letter-effects-in-force" : "letter-effects-none")}</p> : (
        <ul className="plain-list" data-testid="effects">
          {rows.map((row, n) => (
            <li key={`${row.effect}-${row.due.clock?.rule ?? ""}-${n}`} className={`effect ${row.effect}`} data-effect={row.effect} data-rule={row.due.clock?.rule}>
              <WhenFlag when={row.effect === "stops" ? "waiting" : row.due.near} />
              <div><strong>{say(`effect-${row.effect}`)}</strong> {row.due.title}{row.due.day && `: ${dayWords(row.due.day, lang)}`}
                {row.effect === "asks" && <p className="small">{row.due.clock?.why[0]}</p>}</div>
            </li>
          ))}
        </ul>
      )}
      <label className="tick"><input type="checkbox" checked={step.confirmed} disabled={!current} onChange={() => onConfirm(!step.confirmed)} data-testid="step-confirm" /><span>{say("letter-confirm")}</span></label>
      <p className="hint">{say("letter-confirm-hint")}</p>
    </div>
  );
}
