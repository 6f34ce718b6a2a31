// One sealed sheet for the lawyer: chosen parts of the case, sealed to a passphrase or to the lawyer's own key.
import { useState } from "react";
import { call, callRaw, lists, type LawyerPart, type Written } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { AreaField, ChoiceField, TextField } from "../../parts/fields";
import { NewPhrase } from "../../parts/NewPhrase";
import { useWords } from "../../words";

type Way = "passphrase" | "recipient";

export function LawyerSheet({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const [parts, setParts] = useState<LawyerPart[]>(["identity", "alerts"]);
  const [note, setNote] = useState("");
  const [way, setWay] = useState<Way>("passphrase");
  const [phrase, setPhrase] = useState("");
  const [recipient, setRecipient] = useState("");
  const [done, setDone] = useState("");
  const { busy, refusal, attempt } = useAttempt();
  const seal = () => attempt(async () => {
    setDone("");
    await call("set_lawyer_sheet", { case: desk.view.id, language: lang, parts, note });
    const written: Written = way === "passphrase" ? await callRaw("seal_for_lawyer", phrase) : await call("seal_to_lawyer", { recipient });
    setDone(say("lawyer-written", { name: written.name }));
  });
  const nothing = parts.length === 0 && note.trim() === "";
  return (
    <section aria-labelledby="lawyer-sheet" className="stack" data-testid="lawyer-sheet">
      <h2 id="lawyer-sheet" className="head-line">{say("lawyer-sheet")}</h2>
      <p>{say("lawyer-sheet-why")}</p>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void seal(); }}>
        <RefusalBanner refusal={refusal} />
        <fieldset className="group">
          <legend>{say("lawyer-parts")}</legend>
          <div className="columns ticks">
            {lists.LAWYER_PART_WORDS.map((part) => (
              <label key={part} className="tick">
                <input type="checkbox" checked={parts.includes(part)} onChange={() => setParts(parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part])} data-testid={`lawyer-part-${part}`} />
                <span>{say(`lawyer-part-${part}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="small">{say("lawyer-stays")}</p>
        <AreaField name="lawyer-note" label={say("lawyer-note")} hint={say("lawyer-note-hint")} value={note} rows={3} error={fieldError(refusal, "note", say)} onChange={setNote} />
        <ChoiceField<Way> name="lawyer-way" label={say("lawyer-way")} value={way} onChange={setWay}
          options={[{ value: "passphrase", label: say("lawyer-way-passphrase") }, { value: "recipient", label: say("lawyer-way-recipient") }]} />
        {way === "passphrase"
          ? <div className="stack"><p className="small">{say("lawyer-phrase-hint")}</p><NewPhrase key={done} onPhrase={setPhrase} /></div>
          : <TextField name="lawyer-recipient" label={say("lawyer-recipient")} hint={say("lawyer-recipient-hint")} value={recipient} ltr error={refusal?.field === "recipient" ? say("lawyer-recipient-bad") : null} onChange={setRecipient} />}
        <div className="row"><button type="submit" className="button" disabled={busy || nothing || (way === "passphrase" ? phrase === "" : recipient.trim() === "")} data-testid="lawyer-seal">{say(busy ? "setting-paper" : "lawyer-seal")}</button></div>
        {nothing && <p className="small">{say("lawyer-nothing")}</p>}
        {done && <p role="status" data-testid="lawyer-done">{done}</p>}
      </form>
    </section>
  );
}
