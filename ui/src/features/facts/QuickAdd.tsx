// One line that adds one fact: Enter saves it and waits for the next.
import { useId, useRef, useState, type FormEvent } from "react";
import { Refusal, type Sheet } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { useKeeping } from "../../parts/drafts";
import { useHold } from "../../parts/Leave";
import { useWords } from "../../words";

export function QuickAdd<Kind extends string>({ desk, name, label, kinds, sheet }: {
  desk: Desk;
  name: string;
  label: string;
  kinds?: { label: string; first: Kind; options: readonly { value: Kind; label: string }[] };
  /** Makes the sheet of what was typed. */
  sheet: (text: string, kind: Kind) => Sheet;
}) {
  const { say } = useWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [kind, setKind] = useState<Kind>(kinds?.first ?? ("" as Kind));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  // What stands in the line is kept like any form, and goes on in the form of its kind.
  const made = sheet(text.trim(), kind);
  const { flush, done, drop, id: draft } = useKeeping(desk, made.kind, made.fields, text.trim() !== "");
  useHold(text.trim() ? flush : null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await flush();
      await desk.save(made, draft());
      done(made.fields);
      // What was typed meanwhile is the next one.
      setText((now) => (now === text ? "" : now));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    } finally {
      setBusy(false);
      box.current?.focus();
    }
  };
  return (
    <form className="quick" onSubmit={(event) => void add(event)} aria-label={label}>
      <label htmlFor={id} className="small">{label}</label>
      <input id={id} ref={box} className="field-box" type="text" dir="auto" autoComplete="off" spellCheck={false} data-testid={`quick-${name}`}
        value={text} onChange={(event) => { setText(event.target.value); if (!event.target.value.trim()) void drop(); }} />
      {kinds && (
        <select className="field-box" aria-label={kinds.label} data-testid={`quick-${name}-kind`} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {kinds.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
      <button type="submit" className="button mini" disabled={busy || !text.trim()} data-testid={`quick-${name}-add`}>{say("quick-add")}</button>
      <RefusalBanner refusal={refusal} />
    </form>
  );
}
