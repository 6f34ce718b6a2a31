// A passphrase: hidden or shown, with a word on which letters the keyboard writes, and when Caps Lock is on.
import { useId, useState, type KeyboardEvent, type Ref } from "react";
import { useWords } from "../words";
import { lettersOf, type Letters } from "./letters";

export function PassphraseField({ name, label, hint, value, onChange, ref, shown: startShown }: {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  shown?: boolean;
}) {
  const id = useId();
  const { say } = useWords();
  const [shown, setShown] = useState(startShown ?? false);
  const [caps, setCaps] = useState(false);
  const [letters, setLetters] = useState<Letters | null>(null);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState("CapsLock"));
  // When the letter stands in the field: drawn anew between key and letter, the field would show what it held before.
  const written = (event: KeyboardEvent) => {
    look(event);
    setLetters((known) => lettersOf(event) ?? known);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <span className="hint" id={`${id}-hint`}>{hint}</span>}
      <div className="field-joined">
        <input id={id} ref={ref} className="field-box" type={shown ? "text" : "password"} dir="ltr" autoComplete="off" spellCheck={false}
          autoCapitalize="off" data-testid={`field-${name}`} value={value} aria-describedby={hint ? `${id}-hint` : undefined}
          onKeyUp={written} onKeyDown={look} onChange={(event) => onChange(event.target.value)} />
        <button type="button" className="button" aria-pressed={shown} onClick={() => setShown(!shown)}>{say(shown ? "hide" : "show")}</button>
      </div>
      <span role="status" className="keyboard">{letters && <span className="small" data-testid="keyboard">{say(`keyboard-${letters}`)}</span>}{caps && <span className="chip care">{say("caps-lock")}</span>}</span>
    </div>
  );
}
