// Whom to call: a name in one's own words and a number, typed or taken from the case.
import type { CallSheet, CardSheet, Refusal } from "../../bridge";
import { fieldError } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { SelectField, TextField } from "../../parts/fields";
import { useWords } from "../../words";
import { offered } from "./card";

/** As many as a card holds; the core says the same. */
const MOST = 6;

export function Calls({ desk, sheet, refusal, onChange }: { desk: Desk; sheet: CardSheet; refusal: Refusal | null; onChange: (more: Partial<CardSheet>) => void }) {
  const { say, number } = useWords();
  const { calls } = sheet;
  const put = (at: number, more: Partial<CallSheet>) => onChange({ calls: calls.map((one, n) => (n === at ? { ...one, ...more } : one)) });
  const known = offered(desk.view).filter((one) => !calls.some((call) => call.number === one.number));
  return (
    <section aria-labelledby="card-calls" className="stack">
      <h2 id="card-calls" className="head-line">{say("card-calls")}</h2>
      {calls.map((call, n) => (
        <div key={n} className="card-call">
          <TextField name={`call-who-${n}`} label={say("card-call-who")} value={call.who} error={fieldError(refusal, `calls[${n}].who`, say)} limit={60} onChange={(who) => put(n, { who })} />
          <TextField name={`call-number-${n}`} label={say("card-call-number")} value={call.number} ltr error={fieldError(refusal, `calls[${n}].number`, say)} limit={60} onChange={(text) => put(n, { number: text })} />
          <button type="button" className="button mini" aria-label={say("card-call-remove", { number: number(n + 1) })} onClick={() => onChange({ calls: calls.filter((_, at) => at !== n) })} data-testid={`call-remove-${n}`}><span aria-hidden="true">×</span></button>
        </div>
      ))}
      {calls.length < MOST ? (
        <div className="row">
          <button type="button" className="button mini" onClick={() => onChange({ calls: [...calls, { who: "", number: "" }] })} data-testid="call-add">{say("card-call-add")}</button>
          {known.length > 0 && (
            <SelectField name="call-known" label={say("card-call-from-case")} value="" onChange={(at) => { const one = known[Number(at)]; if (at !== "" && one) onChange({ calls: [...calls, one] }); }}
              options={[{ value: "", label: say("card-call-pick") }, ...known.map((one, n) => ({ value: String(n), label: `${one.who} ${one.number}` }))]} />
          )}
        </div>
      ) : <p className="small">{say("card-calls-full", { count: MOST })}</p>}
    </section>
  );
}
