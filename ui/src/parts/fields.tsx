// Fields of forms: label above, hint under it, no placeholder, the error as a sentence.
import { memo, useCallback, useId, useRef, useState, type ReactNode } from "react";
import type { YesNo } from "../bridge";
import { digits } from "../words/digits";
import { useWords } from "../words";
import { still } from "./still";
import { tongueOf } from "../words/tongue";
import { Called, Said } from "./Typed";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string | null;
}

/** The longest text of one line and of many, in characters, as the core takes it. */
export const SHORT_MAX = 1_000;
export const LONG_MAX = 50_000;

/** Control characters, which come along when text is copied from a PDF and which no field takes. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu;

/** The text without them. A page break is a line break; nothing that can be read is cut. */
export function readable(text: string): string {
  return text.replace(/\f/gu, "\n").replace(CONTROL, "");
}

/** Says early how much still fits, and how much is too much. What is too long is never cut. */
function Room({ text, limit }: { text: string; limit: number }) {
  const { say } = useWords();
  // Counting by characters costs something, and a text far below the limit needs none of it.
  if (text.length <= limit * 0.9) return null;
  const count = [...text].length;
  if (count <= limit * 0.9) return null;
  const over = count > limit;
  return <span className={over ? "field-error" : "hint"} role="status" data-testid="room">{over && <span aria-hidden="true">△</span>}{say(over ? "field-over" : "field-room", { count, limit, over: count - limit })}</span>;
}

function Shell({ id, label, hint, error, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}><Said text={label} /></label>
      {hint && <span className="hint" id={`${id}-hint`}>{hint}</span>}
      {children}
      {error && <span className="field-error" id={`${id}-error`}><span aria-hidden="true">△</span>{error}</span>}
    </div>
  );
}

function described(id: string, hint?: string, error?: string | null): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function TextBox(props: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  ltr?: boolean;
  autoFocus?: boolean;
  inputMode?: "text" | "numeric" | "decimal";
  limit?: number;
}) {
  const id = useId();
  const { lang } = useWords();
  return (
    <Shell {...props} id={id}>
      <input id={id} className="field-box" type="text" dir={props.ltr ? "ltr" : "auto"} lang={tongueOf(props.value, lang)} autoComplete="off" spellCheck={false}
        data-testid={`field-${props.name}`} value={props.value} inputMode={props.inputMode}
        aria-required={props.required} aria-invalid={props.error ? true : undefined}
        aria-describedby={described(id, props.hint, props.error)} autoFocus={props.autoFocus}
        onChange={(event) => props.onChange(readable(event.target.value))} />
      <Room text={props.value} limit={props.limit ?? SHORT_MAX} />
    </Shell>
  );
}

/** One line of text. */
export const TextField = still(TextBox);

/** A whole number of at most four digits, or of `most`; anything but digits is left out, and an empty field is not known. */
export function NumberField({ value, onChange, most = 4, ...props }: FieldProps & { value: number | null; most?: number; onChange: (value: number | null) => void }) {
  const { number } = useWords();
  return <TextField {...props} inputMode="numeric" value={value === null ? "" : number(value)} onChange={(text) => onChange(digits(text, most))} />;
}

function AreaBox(props: FieldProps & { value: string; onChange: (value: string) => void; rows?: number; limit?: number }) {
  const id = useId();
  const { lang } = useWords();
  return (
    <Shell {...props} id={id}>
      <textarea id={id} className="field-box" dir="auto" lang={tongueOf(props.value, lang)} rows={props.rows ?? 4} spellCheck={false}
        data-testid={`field-${props.name}`} value={props.value} aria-invalid={props.error ? true : undefined}
        aria-describedby={described(id, props.hint, props.error)}
        onChange={(event) => props.onChange(readable(event.target.value))} />
      <Room text={props.value} limit={props.limit ?? LONG_MAX} />
    </Shell>
  );
}

/** Many lines of text. */
export const AreaField = still(AreaBox);

function SelectBox<Value extends string>(props: FieldProps & {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  const { lang } = useWords();
  return (
    <Shell {...props} id={id}>
      <select id={id} className="field-box" data-testid={`field-${props.name}`} value={props.value}
        aria-invalid={props.error ? true : undefined} aria-describedby={described(id, props.hint, props.error)}
        onChange={(event) => props.onChange(event.target.value as Value)}>
        {props.options.map((option) => <option key={option.value} value={option.value} lang={tongueOf(option.label, lang)} dir="auto">{option.label}</option>)}
      </select>
    </Shell>
  );
}

/** One of a list. */
export const SelectField = still(SelectBox) as typeof SelectBox;

function ChoiceBox<Value extends string>(props: FieldProps & {
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset className="group" aria-describedby={described(id, props.hint, props.error)}>
      <legend>{props.label}</legend>
      {props.hint && <span className="hint" id={`${id}-hint`}>{props.hint}</span>}
      <div className="choices">
        {props.options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={id} value={option.value} checked={props.value === option.value}
              data-testid={`field-${props.name}-${option.value}`} onChange={() => props.onChange(option.value)} />
            <span>{typeof option.label === "string" ? <Called text={option.label} /> : option.label}</span>
          </label>
        ))}
      </div>
      {props.error && <span className="field-error" id={`${id}-error`}>{props.error}</span>}
    </fieldset>
  );
}

/** One of a few, all in view. */
export const ChoiceField = still(ChoiceBox) as typeof ChoiceBox;

/** Yes, no, or: I do not know. */
export function YesNoField(props: FieldProps & { value: YesNo; onChange: (value: YesNo) => void }) {
  const { say } = useWords();
  const options = (["yes", "no", "unknown"] as const).map((value) => ({ value, label: say(`answer-${value}`) }));
  return <ChoiceField {...props} options={options} />;
}

interface Ticks<Value extends string> {
  name: string;
  values: readonly Value[];
  options: readonly { value: Value; label: string }[];
  onToggle: (value: Value) => void;
}

/** From so many on, a list of ticks is searched instead of read. */
const MANY = 40;
/** As many are shown of a searched list, beside those that are chosen. */
const FOUND = 12;

function TickList<Value extends string>({ name, values, options, onToggle }: Ticks<Value>) {
  return (
    <div className="columns ticks">
      {options.map((option) => (
        <label key={option.value} className="tick">
          <input type="checkbox" checked={values.includes(option.value)}
            data-testid={`field-${name}-${option.value}`} onChange={() => onToggle(option.value)} />
          <Called text={option.label} />
        </label>
      ))}
    </div>
  );
}

/** Drawn again only when what it shows has changed: a key typed in another field costs nothing here. */
const StillTicks = memo(TickList, (old, now) => old.name === now.name && old.values === now.values && old.onToggle === now.onToggle
  && old.options.length === now.options.length
  && old.options.every((option, n) => option.value === now.options[n]?.value && option.label === now.options[n]?.label)) as typeof TickList;

/** Those that are chosen, then the first that fit: a key typed elsewhere never goes through the whole of a long list. */
function shortened<Value extends string>(options: Ticks<Value>["options"], values: readonly Value[], text: string): Ticks<Value>["options"] {
  const chosen = values.length > 0 ? options.filter((option) => values.includes(option.value)) : [];
  const found: { value: Value; label: string }[] = [];
  for (const option of options) {
    if (found.length === FOUND) break;
    if (!values.includes(option.value) && (text === "" || option.label.toLocaleLowerCase().includes(text))) found.push(option);
  }
  return [...chosen, ...found];
}

/** Any number of a list; a long list is searched. */
export function TickField<Value extends string>(props: FieldProps & {
  values: readonly Value[];
  options: readonly { value: Value; label: string }[];
  onChange: (values: Value[]) => void;
}) {
  const { say } = useWords();
  const [wanted, setWanted] = useState("");
  const now = useRef(props);
  now.current = props;
  const toggle = useCallback((value: Value) => {
    const { values, onChange } = now.current;
    onChange(values.includes(value) ? values.filter((v) => v !== value) : [...values, value]);
  }, []);
  const many = props.options.length > MANY;
  const text = wanted.trim().toLocaleLowerCase();
  const shown = many ? shortened(props.options, props.values, text) : props.options;
  return (
    <fieldset className="group">
      <legend>{props.label}</legend>
      {props.hint && <span className="hint">{props.hint}</span>}
      {many && (
        <input className="field-box search" type="search" dir="auto" autoComplete="off" spellCheck={false} aria-label={say("ticks-search", { list: props.label })}
          data-testid={`search-${props.name}`} value={wanted} onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => { if (event.key === "Enter") event.preventDefault(); }} />
      )}
      <StillTicks name={props.name} values={props.values} options={shown} onToggle={toggle} />
      {many && <span className="hint" role="status">{say("ticks-more", { shown: shown.length, count: props.options.length })}</span>}
    </fieldset>
  );
}
