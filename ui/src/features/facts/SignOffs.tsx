// Steps of the work that a supervisor looks at: what was asked, and what was said, with the name and the day.
import { lists, type SignOffSheet, type SignOffWord } from "../../bridge";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, SelectField, TextField } from "../../parts/fields";
import { Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { onDay } from "../../words/dates";

export function SignOffs({ desk, value, supervisor, error, onChange }: {
  desk: Desk;
  value: SignOffSheet[];
  supervisor: string;
  error: (field: string) => string | null;
  onChange: (next: SignOffSheet[]) => void;
}) {
  const { say } = useWords();
  const { author } = desk.app;
  const today = () => onDay(desk.view.today);
  const put = (n: number, part: Partial<SignOffSheet>) => onChange(value.map((old, m) => (m === n ? { ...old, ...part } : old)));
  // Whoever answers signs with a name and a day; both can be changed.
  const answer = (n: number, old: SignOffSheet, said: SignOffWord | null) =>
    put(n, said && !old.said ? { said, by: old.by || supervisor || author, on: old.on.kind === "unknown" ? today() : old.on } : { said });
  return (
    <fieldset className="stack">
      <legend>{say("sign-offs")}</legend>
      <p className="small">{say("sign-offs", undefined, "text")}</p>
      {value.map((one, n) => (
        <div key={n} className={`sign-off stack${one.said ? "" : " waits"}`} data-testid={`sign-off-${n}`}>
          <TextField name={`sign-off-${n}-what`} label={say("sign-off-what")} value={one.what} error={error(`sign_offs[${n}].what`)} required onChange={(what) => put(n, { what })} />
          <div className="columns">
            <TextField name={`sign-off-${n}-asked_by`} label={say("sign-off-asked-by")} value={one.asked_by} error={error(`sign_offs[${n}].asked_by`)} onChange={(asked_by) => put(n, { asked_by })} />
            <SelectField<SignOffWord | ""> name={`sign-off-${n}-said`} label={say("sign-off-said")} value={one.said ?? ""}
              options={[{ value: "", label: say("sign-off-waits") }, ...lists.SIGN_OFF_WORD_WORDS.map((word) => ({ value: word, label: say(`sign-off-${word}`) }))]} onChange={(said) => answer(n, one, said || null)} />
          </div>
          <DateField name={`sign-off-${n}-asked`} label={say("sign-off-asked")} value={one.asked} error={error(`sign_offs[${n}].asked`)} onChange={(asked) => put(n, { asked })} />
          {one.said && (
            <>
              <TextField name={`sign-off-${n}-by`} label={say("sign-off-by")} hint={say("sign-off-by-hint")} value={one.by} error={error(`sign_offs[${n}].by`)} required onChange={(by) => put(n, { by })} />
              <DateField name={`sign-off-${n}-on`} label={say("sign-off-on")} value={one.on} error={error(`sign_offs[${n}].on`)} onChange={(on) => put(n, { on })} />
              <AreaField name={`sign-off-${n}-note`} label={say("sign-off-note")} rows={2} value={one.note} error={error(`sign_offs[${n}].note`)} onChange={(note) => put(n, { note })} />
            </>
          )}
          <div className="row"><button type="button" className="link small" onClick={() => onChange(value.filter((_, m) => m !== n))}><Said text={say("take-out", { what: one.what || say("sign-off-what") })} /></button></div>
        </div>
      ))}
      <div className="row"><button type="button" className="button mini" data-testid="add-sign-off"
        onClick={() => onChange([...value, { what: "", asked: today(), asked_by: author, said: null, by: "", on: noDate(), note: "" }])}>{say("add-sign-off")}</button></div>
    </fieldset>
  );
}
