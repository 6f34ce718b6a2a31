// What stands on the card, line by line, each with what it tells whoever holds it.
import { lists, type CardField, type CardFactView, type CardLanguage, type CardSheet, type CardView, type Refusal } from "../../bridge";
import { fieldError } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { ChoiceField, SelectField, TextField } from "../../parts/fields";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { Border } from "./Border";
import { Calls } from "./Calls";

interface Choices {
  desk: Desk;
  sheet: CardSheet;
  drawn: CardView | null;
  refusal: Refusal | null;
  onChange: (more: Partial<CardSheet>) => void;
}

export function CardChoices({ desk, sheet, drawn, refusal, onChange }: Choices) {
  const { say, lang, join } = useWords();
  const languages = lists.CARD_LANGUAGE_WORDS.map((value) => ({ value, label: say(`card-language-${value}`) }));
  const language = (name: "first" | "second" | "own") => (
    <SelectField<CardLanguage> name={`card-${name}`} label={say(`card-${name}`)} value={sheet[name]} options={languages}
      error={name === "second" && refusal?.field === "second" ? say("card-same-twice") : null} onChange={(value) => onChange({ [name]: value })} />
  );
  return (
    <>
      <Border sheet={sheet} onChange={onChange} />
      <div className="card-languages">{language("first")}{language("second")}{language("own")}</div>
      {drawn && drawn.unread.length > 0 && <p className="small" data-testid="card-unread">{say("card-unread", { languages: join(drawn.unread.map((one) => say(`card-language-${one}`))) })}</p>}
      <section aria-labelledby="card-officer">
        <h2 id="card-officer" className="head-line">{say("card-officer")}</h2>
        {lists.CARD_FIELD_WORDS.map((field) => <Line key={field} field={field} sheet={sheet} fact={drawn?.facts.find((one) => one.field === field)} refusal={refusal} onChange={onChange} />)}
      </section>
      <ChoiceField name="card-status" label={say("card-status")} value={sheet.status} onChange={(status) => onChange({ status })}
        options={lists.CARD_STATUS_WORDS.map((value) => ({ value, label: <Told words={say(`card-status-${value}`)} tells={say(`card-status-${value}`, undefined, "tells")} /> }))} />
      <ChoiceField name="card-consulate" label={say("card-consulate")} value={sheet.consulate} onChange={(consulate) => onChange({ consulate })}
        options={lists.CONSULATE_WORDS.map((value) => ({ value, label: <Told words={say(`card-consulate-${value}`)} tells={say(`card-consulate-${value}`, undefined, "tells")} /> }))} />
      <Calls desk={desk} sheet={sheet} refusal={refusal} onChange={onChange} />
      <p className="aside small">{say("card-no-code")}</p>
      <label className="tick"><input type="checkbox" checked={sheet.on_a4} onChange={() => onChange({ on_a4: !sheet.on_a4 })} data-testid="card-a4" /><span>{say("card-a4")}</span></label>
      <p className="caption">
        {drawn && say("card-guides", { guides: drawn.guides.join(", "), date: dayWords(drawn.as_of, lang) })} {drawn?.recalled && say("card-recalled")} {say("card-kept")} {say("card-not-sealed")} {say("not-advice")}
      </p>
    </>
  );
}

function Told({ words, tells }: { words: string; tells: string }) {
  return <span>{words}<span className="small tells">{tells}</span></span>;
}

/** One fact: a switch, what it tells, and what would stand there. */
function Line({ field, sheet, fact, refusal, onChange }: {
  field: CardField;
  sheet: CardSheet;
  fact: CardFactView | undefined;
  refusal: Refusal | null;
  onChange: (more: Partial<CardSheet>) => void;
}) {
  const { say } = useWords();
  const typed = field === "lawyer" || field === "speaks" ? field : null;
  const shown = sheet.fields.includes(field);
  const turn = () => onChange({ fields: shown ? sheet.fields.filter((one) => one !== field) : [...sheet.fields, field] });
  const missing = fact && fact.missing !== "nothing" ? fact.missing : null;
  return (
    <div className="card-line">
      <label className="switch-line">
        <span>
          {say(`card-field-${field}`)}
          <span className="small tells">{say(`card-field-${field}`, undefined, "tells")}</span>
          {fact?.value && !typed && <span className="small value"><Typed text={fact.value} /></span>}
          {missing && !(typed && !shown) && <span className={`small tells ${missing === "stays" ? "stays" : ""}`} data-testid={`card-missing-${field}`}>{say(`card-value-${missing}`)}</span>}
        </span>
        <input type="checkbox" role="switch" className="switch" checked={shown} onChange={turn} data-testid={`card-field-${field}`} />
      </label>
      {typed && shown && <TextField name={`card-${typed}`} label={say(`card-${typed}`)} value={sheet[typed]} ltr={typed === "lawyer"} error={fieldError(refusal, typed, say)} onChange={(text) => onChange({ [typed]: text })} />}
    </div>
  );
}
