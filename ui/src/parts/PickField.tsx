// Choosing entries: a few are ticked in place; of many, the first letters find the one.
import { useId, useState, type KeyboardEvent } from "react";
import { useWords } from "../words";
import { Called } from "./Typed";
import { optionOf, type Option } from "./entryWords";
import { TickField } from "./fields";

/** Up to this many are all in view. */
const FEW = 8;
/** This many are offered at once. */
const OFFERED = 7;

export function PickField(props: {
  name: string;
  label: string;
  hint?: string;
  values: readonly string[];
  options: readonly Option[];
  onChange: (values: string[]) => void;
}) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const { options, values } = props;
  if (options.length === 0) return null;
  if (options.length <= FEW) {
    // What is named already and is no option stays named.
    const strange = values.filter((value) => !options.some((option) => option.value === value));
    return <TickField {...props} onChange={(next) => props.onChange([...next.filter((value) => !strange.includes(value)), ...strange])} />;
  }
  const wanted = text.trim().toLocaleLowerCase();
  // Nothing is searched before something is typed: a case may have thousands of papers.
  const open = !wanted ? [] : options.filter((option) => !values.includes(option.value) && option.label.toLocaleLowerCase().includes(wanted));
  const chosen = values.flatMap((value) => optionOf(options, value) ?? []);
  const add = (option: Option | undefined) => {
    if (!option) return;
    props.onChange([...values, option.value]);
    setText("");
  };
  const drop = (value: string) => props.onChange(values.filter((one) => one !== value));
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      // The form is not saved by choosing in it.
      event.preventDefault();
      if (wanted) add(open[0]);
    } else if (event.key === "Backspace" && text === "" && chosen.length > 0) drop(chosen[chosen.length - 1]?.value ?? "");
  };
  return (
    <fieldset className="group pick-field">
      <legend>{props.label}</legend>
      {props.hint && <span className="hint">{props.hint}</span>}
      {chosen.length > 0 && (
        <ul className="picked">{chosen.map((option) => (
          <li key={option.value} className="chip"><Called text={option.label} />
            <button type="button" className="plain" aria-label={say("take-out", { what: option.label })} onClick={() => drop(option.value)}>×</button></li>
        ))}</ul>
      )}
      <label htmlFor={id} className="hint">{say("pick-type")}</label>
      <input id={id} className="field-box" type="text" dir="auto" autoComplete="off" spellCheck={false} data-testid={`field-${props.name}`}
        value={text} onChange={(event) => setText(event.target.value)} onKeyDown={keys} />
      {wanted && (
        <ul className="offered" aria-label={say("pick-found")}>
          {open.slice(0, OFFERED).map((option) => <li key={option.value}><button type="button" className="plain" data-testid={`field-${props.name}-${option.value}`} onClick={() => add(option)}><Called text={option.label} /></button></li>)}
          {open.length === 0 && <li className="small">{say("pick-none")}</li>}
          {open.length > OFFERED && <li className="caption">{say("pick-more", { count: open.length - OFFERED })}</li>}
        </ul>
      )}
    </fieldset>
  );
}
