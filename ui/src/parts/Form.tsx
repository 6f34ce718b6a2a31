// A form of one entry: what is typed stays whatever happens. It is kept as a draft while somebody types; saving it, or
// leaving the form of an entry that is there already, makes one revision.
import { useCallback, useEffect, useMemo, useState, type FocusEvent, type ReactNode } from "react";
import type { Saved, Sheet } from "../bridge";
import { useWords } from "../words";
import { timeOfDay } from "../words/dates";
import { RefusalBanner, fieldError } from "./Banner";
import { DateOrder } from "./DateOrder";
import { draftsOf } from "./drafts";
import { History } from "./History";
import { DropQuestion, useHold, useLeave } from "./Leave";
import { Offered } from "./Unfinished";
import type { Desk } from "./desk";
import { Moved, content, useSheet } from "./sheet";

export interface SheetForm<Fields> {
  fields: Fields;
  set: (change: Partial<Fields>) => void;
  error: (field: string) => string | null;
}

/** The bar with Save stands still over the end of the form: what the focus goes to is drawn out from under it. */
function outOfTheBar({ target }: FocusEvent<HTMLElement>): void {
  if (!target.closest(".form-foot")) target.scrollIntoView?.({ block: "nearest" });
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
  const { say, lang } = useWords();
  const { desk, sheet, onDone } = props;
  const kind = sheet(props.start).kind;
  const found = useMemo(() => draftsOf(desk, kind, props.start.id), [desk, kind, props.start.id]);
  const held = useSheet(desk, kind, props.start, sheet, found.find((draft) => draft.id === desk.resume));
  const { fields, base, changed, moved, busy, refusal, savedAt, keeping, set, now, running, save } = held;
  const { flush, drop, id: draftId } = keeping;
  const [past, setPast] = useState(false);
  const [dropping, setDropping] = useState(false);
  const leave = useLeave();

  const settle = useCallback(async (): Promise<boolean | "refused"> => {
    // A save under way comes first: who takes back the last change means this one, not the one before it.
    const before = running();
    const ended = before && (await before.ends);
    if (before && ended && before.text === content(now().fields)) return true;
    const kept = before && !ended ? "refused" : true;
    const { base, moved } = now();
    if (kept === true && base.revision > 0 && !moved && (await save())) {
      desk.tell(say("left-saved"), "undo");
      // Whoever left by a key may have typed on meanwhile.
      return flush();
    }
    if (!(await flush())) return false;
    desk.tell(say("left-kept"));
    return kept;
  }, [save, running, now, flush, desk, say]);
  useHold(changed || busy ? settle : null);

  // What was typed while it was being saved is not closed over.
  const submit = async () => {
    const text = content(fields);
    const saved = await save();
    if (saved && text === content(now().fields)) onDone(saved);
  };

  // Ctrl+S saves and stays: whoever presses it is in the middle of something.
  useEffect(() => {
    const asked = () => void save();
    window.addEventListener("redress:save", asked);
    return () => window.removeEventListener("redress:save", asked);
  }, [save]);
  const error = (field: string) => fieldError(refusal, field, say);
  const offered = changed ? [] : found.filter((draft) => draft.id !== draftId());
  const state = () => {
    if (keeping.refusal && changed) return "";
    if (changed) return keeping.at ? say("kept-at", { time: timeOfDay(keeping.at, lang) }) : say("not-kept-yet");
    return savedAt ? say("saved-at", { time: timeOfDay(savedAt, lang) }) : "";
  };
  return (
    <form className="form" aria-label={props.title} onFocus={outOfTheBar} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <RefusalBanner refusal={refusal} />
      {keeping.refusal && changed && (
        <div className="banner bad" role="alert" data-testid="not-kept">
          <strong>{say("draft-not-kept")}</strong> {say(`error-${keeping.refusal.code}`)} {say("draft-not-kept", undefined, "text")}
          <div className="row"><button type="button" className="button mini" onClick={() => void flush()} data-testid="keep-again">{say("try-again")}</button></div>
        </div>
      )}
      {offered.map((draft) => <Offered key={draft.id} desk={desk} draft={draft} onGoOn={() => held.goOn(draft)} />)}
      {moved && changed && <Moved desk={desk} before={sheet(base)} after={sheet(fields)} />}
      {props.children({ fields, set, error })}
      <div className="row form-foot">
        <DateOrder sheet={sheet(fields)} />
        <button type="submit" className="button primary main" disabled={busy} data-testid="save">{say(busy ? "saving" : "save")}</button>
        <button type="button" className="button" data-testid="cancel" onClick={() => (changed ? setDropping(true) : onDone(null))}>{say("cancel")}</button>
        {props.removable && fields.id && (
          <button type="button" className="button danger" data-testid="remove"
            onClick={() => void drop().then(() => desk.remove(fields.id, fields.revision, props.removable ?? "")).then((gone) => { if (gone) { held.reset(); onDone(null); } })}>
            {say("remove-this")}
          </button>
        )}
        {fields.revision > 0 && <button type="button" className="link" onClick={() => leave(() => setPast(true))} data-testid="history">{say("history")}</button>}
        <span className="caption form-state" data-testid="form-state">{state()}</span>
      </div>
      {past && <History desk={desk} id={fields.id} revision={fields.revision} onClose={() => setPast(false)} onBack={() => onDone(null)} />}
      {dropping && (
        <DropQuestion title={say("leave-question")} text={say("leave-question", undefined, "text")} onKeep={() => setDropping(false)}
          onDrop={() => void drop().then((gone) => { setDropping(false); if (gone) onDone(null); })} />
      )}
    </form>
  );
}
