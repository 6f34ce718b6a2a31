// Questions that fill in an entry: the alert, the charge, the protection. Each field is one of the entry itself, so
// what is said here is what every other screen shows.
import { useCallback, useMemo, useRef, useState } from "react";
import { Refusal, call, lists, type AskedView, type Certainty, type Sheet, type YesNo } from "../../bridge";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { blankAlert, blankCharge, blankProtection } from "../../parts/blanks";
import type { Desk } from "../../parts/desk";
import { draftsOf } from "../../parts/drafts";
import { ChoiceField, SelectField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { Typed } from "../../parts/Typed";
import { useOnce } from "../../parts/once";
import { Moved, useSheet } from "../../parts/sheet";
import { useWords } from "../../words";
import { EntryField } from "./EntryField";
import { blank, entryOf, valueOf, type EntryFields, type EntryForm } from "./plan";
import { useSaver, type Ended } from "./saving";

/** An entry that is not there yet. Which channel it is, and from where one fled, must be said, not guessed. */
function fresh(form: EntryForm, accusing: string): EntryFields {
  if (form === "alert") return { ...blankAlert(accusing), channel: "" as "other" };
  return form === "charge" ? blankCharge(accusing) : blankProtection("");
}

const sheetOf = (kind: EntryForm, fields: EntryFields) => ({ kind, fields }) as Sheet;

/** Fields of which one alone makes a question of yes, no or *I do not know*. */
const YES_NO = ["will_confirm", "consent_to_ask", "naturalised", "excluded_1f", "life_possible", "death_possible", "reviewed_first"];
const ANSWERS: YesNo[] = ["yes", "no", "unknown"];

/** What the core cannot do without. */
const NEEDED: Partial<Record<EntryForm, string>> = { alert: "channel", charge: "offence" };

export function EntryQuestions({ desk, form, asked }: { desk: Desk; form: EntryForm; asked: AskedView[] }) {
  const { say } = useWords();
  const { view } = desk;
  // What the page began with; an entry that comes to be while the page stands is its own.
  const start = useMemo(() => entryOf(view, form) ?? fresh(form, view.accusing), []); // eslint-disable-line react-hooks/exhaustive-deps
  const [begun] = useState(() => draftsOf(desk, form, start.id)[0]);
  const sheet = useCallback((fields: EntryFields) => sheetOf(form, fields), [form]);
  const { fields, base, changed, moved, refusal, keeping, set, now, save } = useSheet(desk, form, start, sheet, begun);
  const [lacks, setLacks] = useState(false);

  const needed = NEEDED[form];
  const lacking = needed !== undefined && blank(valueOf(fields, needed));
  const once = useOnce(async (): Promise<Ended> => {
    // As it stands now, not as it was last drawn: what is typed while a page is saved is saved next.
    const at = now();
    if (JSON.stringify(at.fields) === JSON.stringify(at.base)) return "same";
    const empty = needed !== undefined && blank(valueOf(at.fields, needed));
    setLacks(empty);
    return !empty && (await save()) ? "saved" : "refused";
  });
  useSaver(once);
  // Leaving keeps as a draft what cannot be saved yet, or was typed while the rest was saved.
  useHold(changed ? async () => {
    if (!lacking && !moved) await once();
    return keeping.flush();
  } : null);
  const error = (field: string) => (lacks && field === needed ? say(`interview-needs-${field}`) : fieldError(refusal, field, say));
  const shown = asked.flatMap((one) => one.fields);
  const title = start.id ? (("offence" in start && start.offence) || ("reference" in start && start.reference) || "") : "";
  return (
    <>
      {title !== "" && <p className="small">{say("interview-about")} <Typed text={title} /></p>}
      <RefusalBanner refusal={refusal} />
      {moved && changed && <Moved desk={desk} before={sheet(base)} after={sheet(fields)} />}
      {asked.map((one) => <EntryQuestion key={one.question.id} desk={desk} form={form} one={one} fields={fields} set={set} error={error} />)}
      {needed && !shown.includes(needed) && lacking && changed && <EntryField form={form} field={needed} fields={fields} set={set} error={error} />}
      {blank(fields.standing.certainty) && changed && (
        <SelectField<Certainty> name={`${form}-certainty`} label={say("interview-sure")} value={fields.standing.certainty}
          options={lists.CERTAINTY_WORDS.map((value) => ({ value, label: say(`certainty-${value}`) }))}
          onChange={(certainty) => set({ standing: { ...fields.standing, certainty } })} />
      )}
    </>
  );
}

/** *I do not know*, and *no* where that is an answer, for a question that is answered by filling in: kept as an answer, so that it is not asked again. */
function useDoNotKnow(desk: Desk, one: AskedView) {
  const { say } = useWords();
  const given = desk.view.answers.find((answer) => answer.id === one.question.id);
  const [said, setSaid] = useState<YesNo | "">(given?.answer ?? "");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const changed = said !== (given?.answer ?? "");
  // What was saved is not saved once more before the case is drawn with it.
  const last = useRef<YesNo | "" | null>(null);
  const save = useOnce(async (): Promise<Ended> => {
    if (!changed || last.current === said) return "same";
    setRefusal(null);
    try {
      if (given && said === "") {
        if (!(await desk.remove(given.id, given.revision, say("entry-answer")))) return "refused";
        last.current = said;
        return "saved";
      }
      await desk.did(await call("answer_question", { case: desk.view.id, question: one.question.id, answer: said as YesNo, words: given?.words ?? "", certainty: null }));
      last.current = said;
      return "saved";
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return "refused";
    }
  });
  useSaver(save);
  // One that was chosen while the one before it was saved is saved after it.
  useHold(changed ? async () => { await save(); return (await save()) !== "refused"; } : null);
  return { said, setSaid, refusal };
}

interface QuestionProps {
  desk: Desk;
  form: EntryForm;
  one: AskedView;
  fields: EntryFields;
  set: (change: object) => void;
  error: (field: string) => string | null;
}

function EntryQuestion(props: QuestionProps) {
  const { say } = useWords();
  const { desk, form, one, fields, set, error } = props;
  const { said, setSaid, refusal } = useDoNotKnow(desk, one);
  const { question } = one;
  const why = say("why-we-ask", { why: question.why });
  const only = one.fields.length === 1 ? (one.fields[0] ?? "") : "";
  if (YES_NO.includes(only)) {
    const value = valueOf(fields, only) as YesNo;
    return (
      <div className="asked" id={`q-${question.id}`} data-question={question.id}>
        <RefusalBanner refusal={refusal} />
        <ChoiceField<YesNo | ""> name={question.id} label={question.text} hint={why} value={value !== "unknown" ? value : said === "unknown" ? "unknown" : ""}
          options={ANSWERS.map((answer) => ({ value: answer, label: say(`answer-${answer}`) }))}
          onChange={(answer) => { set({ [only]: answer }); setSaid(answer === "unknown" ? "unknown" : ""); }} />
      </div>
    );
  }
  return (
    <fieldset className={`group asked${only && only !== "co_accused" ? " alone" : ""}`} id={`q-${question.id}`} data-question={question.id}>
      <legend>{question.text}</legend>
      <p className="hint">{why}</p>
      <RefusalBanner refusal={refusal} />
      {one.fields.map((field) => <EntryField key={field} form={form} field={field} fields={fields} set={set} error={error} />)}
      <Ticks one={one} said={said} onSaid={setSaid} />
    </fieldset>
  );
}

/** The tick alone, for a question that a form answers. */
export function DoNotKnow({ desk, one }: { desk: Desk; one: AskedView }) {
  const { said, setSaid, refusal } = useDoNotKnow(desk, one);
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <Ticks one={one} said={said} onSaid={setSaid} />
    </>
  );
}

function Ticks({ one, said, onSaid }: { one: AskedView; said: YesNo | ""; onSaid: (said: YesNo | "") => void }) {
  const { say } = useWords();
  const tick = (answer: "no" | "unknown") => (
    <label className="tick"><input type="checkbox" checked={said === answer} data-testid={`${answer}-${one.question.id}`} onChange={() => onSaid(said === answer ? "" : answer)} /><span>{say(`answer-${answer}`)}</span></label>
  );
  return <div className="row">{one.may_be_no && tick("no")}{tick("unknown")}</div>;
}
