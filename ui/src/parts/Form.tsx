// A form of one entry: what is typed stays whatever happens; saving is said.
import { useCallback, useEffect, useState, type ReactNode } from "react";
import { Refusal, type Saved, type Sheet } from "../bridge";
import { useWords } from "../words";
import { RefusalBanner, fieldError } from "./Banner";
import { History } from "./History";
import { useHold, useLeave } from "./Leave";
import type { Desk } from "./desk";

export interface SheetForm<Fields> {
  fields: Fields;
  set: (change: Partial<Fields>) => void;
  error: (field: string) => string | null;
}

export function Form<Fields extends { id: string; revision: number }>(props: {
  desk: Desk;
  start: Fields;
  sheet: (fields: Fields) => Sheet;
  title: string;
  onDone: (saved: Saved | null) => void;
  removable?: string;
  children: (form: SheetForm<Fields>) => ReactNode;
}) {
  const { say } = useWords();
  const [fields, setFields] = useState(props.start);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(false);
  const [past, setPast] = useState(false);
  const leave = useLeave();
  useHold(changed);
  const set = (change: Partial<Fields>) => {
    setChanged(true);
    setFields((old) => ({ ...old, ...change }));
  };
  const { desk, sheet, onDone } = props;
  const save = useCallback(async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const saved = await desk.save(sheet(fields));
      setChanged(false);
      onDone(saved);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      setBusy(false);
    }
  }, [desk, sheet, onDone, fields]);
  useEffect(() => {
    const saveNow = () => void save();
    window.addEventListener("redress:save", saveNow);
    return () => window.removeEventListener("redress:save", saveNow);
  }, [save]);
  const error = (field: string) => fieldError(refusal, field, say);
  return (
    <form className="form" aria-label={props.title} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <RefusalBanner refusal={refusal} />
      {props.children({ fields, set, error })}
      <div className="row form-foot">
        <button type="submit" className="button primary main" disabled={busy} data-testid="save">{say(busy ? "saving" : "save")}</button>
        <button type="button" className="button" onClick={() => leave(() => onDone(null))} data-testid="cancel">{say("cancel")}</button>
        {props.removable && fields.id && (
          <button type="button" className="button danger" data-testid="remove"
            onClick={() => void desk.remove(fields.id, fields.revision, props.removable ?? "").then(() => onDone(null))}>
            {say("remove-this")}
          </button>
        )}
        {fields.revision > 0 && <button type="button" className="link" onClick={() => setPast(true)} data-testid="history">{say("history")}</button>}
      </div>
      {past && <History desk={desk} id={fields.id} revision={fields.revision} onClose={() => setPast(false)} onBack={() => { setChanged(false); onDone(null); }} />}
    </form>
  );
}
