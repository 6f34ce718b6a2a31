// A form of one entry: what is typed stays whatever happens. It is kept as a draft while somebody types; saving it, or
// leaving the form of an entry that is there already, makes one revision.
import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type ReactNode } from "react";
import { Refusal, type DraftView, type Saved, type Sheet } from "../bridge";
import { useWords } from "../words";
import { timeOfDay } from "../words/dates";
import { RefusalBanner, fieldError } from "./Banner";
import { DateOrder } from "./DateOrder";
import { Differences } from "./Differences";
import { draftsOf, fitted, useKeeping } from "./drafts";
import { History } from "./History";
import { DropQuestion, useHold, useLeave } from "./Leave";
import { Offered } from "./Unfinished";
import type { Desk } from "./desk";

export interface SheetForm<Fields> {
  fields: Fields;
  set: (change: Partial<Fields>) => void;
  error: (field: string) => string | null;
}

/** The bar with Save stands still over the end of the form: what the focus goes to is drawn out from under it. */
function outOfTheBar({ target }: FocusEvent<HTMLElement>): void {
  if (!target.closest(".form-foot")) target.scrollIntoView?.({ block: "nearest" });
}

/** What somebody typed into a form, without which entry it is of. */
function content(fields: { id: string; revision: number }): string {
  return JSON.stringify({ ...fields, id: "", revision: 0 });
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
  // What is in the vault, and what is in the form.
  const [base, setBase] = useState(props.start);
  const asked = useRef(found.find((draft) => draft.id === desk.resume));
  const [fields, setFields] = useState(() => (asked.current ? fitted(props.start, asked.current.fields) : props.start));
  const [moved, setMoved] = useState(() => asked.current !== undefined && asked.current.base !== props.start.revision);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [savedAt, setSavedAt] = useState("");
  const [past, setPast] = useState(false);
  const [dropping, setDropping] = useState(false);
  const changed = useMemo(() => JSON.stringify(fields) !== JSON.stringify(base), [fields, base]);
  const keeping = useKeeping(desk, kind, fields, changed);
  const { flush, drop, take, done: settled } = keeping;
  const draftId = keeping.id;
  const leave = useLeave();
  useEffect(() => { if (asked.current) take(asked.current); }, [take]);
  const set = (change: Partial<Fields>) => setFields((old) => ({ ...old, ...change }));
  const goOn = (draft: DraftView) => {
    take(draft);
    setFields(fitted(base, draft.fields));
    setMoved(draft.base !== base.revision);
  };

  // The form as it stands: what goes on after a save must not go by the drawing before it.
  const now = useRef({ fields, base, moved });
  now.current = { fields, base, moved };
  // The save under way, and what it saves.
  const saving = useRef<{ text: string; ends: Promise<Saved | null> } | null>(null);
  const saveNow = useCallback(async (sent: Fields): Promise<Saved | null> => {
    setBusy(true);
    setRefusal(null);
    // A draft on its way is waited for, so that the save takes it along.
    await flush();
    try {
      const saved = await desk.save(sheet(sent), draftId());
      settled(sent);
      const here = { id: saved.id, revision: saved.revision };
      now.current = { fields: { ...now.current.fields, ...here }, base: { ...sent, ...here }, moved: false };
      setBase({ ...sent, ...here });
      setFields((shown) => ({ ...shown, ...here }));
      setSavedAt(saved.at);
      setMoved(false);
      return saved;
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return null;
    } finally {
      saving.current = null;
      setBusy(false);
    }
  }, [desk, sheet, flush, draftId, settled]);
  const save = useCallback((): Promise<Saved | null> => {
    if (saving.current) return Promise.resolve(null);
    const sent = now.current.fields;
    const ends = saveNow(sent);
    saving.current = { text: content(sent), ends };
    return ends;
  }, [saveNow]);

  const settle = useCallback(async (): Promise<boolean | "refused"> => {
    // A save under way comes first: who takes back the last change means this one, not the one before it.
    const running = saving.current;
    const ended = running && (await running.ends);
    if (running && ended && running.text === content(now.current.fields)) return true;
    const kept = running && !ended ? "refused" : true;
    const { base, moved } = now.current;
    if (kept === true && base.revision > 0 && !moved && (await save())) {
      desk.tell(say("left-saved"), "undo");
      return true;
    }
    if (!(await flush())) return false;
    desk.tell(say("left-kept"));
    return kept;
  }, [save, flush, desk, say]);
  useHold(changed || busy ? settle : null);

  // What was typed while it was being saved is not closed over.
  const submit = async () => {
    const text = content(fields);
    const saved = await save();
    if (saved && text === content(now.current.fields)) onDone(saved);
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
      {offered.map((draft) => <Offered key={draft.id} desk={desk} draft={draft} onGoOn={() => goOn(draft)} />)}
      {moved && changed && (
        <div className="banner care" role="status">
          <strong>{say("draft-moved")}</strong> {say("draft-moved", undefined, "text")}
          <Differences desk={desk} before={sheet(base)} after={sheet(fields)} />
        </div>
      )}
      {props.children({ fields, set, error })}
      <div className="row form-foot">
        <DateOrder sheet={sheet(fields)} />
        <button type="submit" className="button primary main" disabled={busy} data-testid="save">{say(busy ? "saving" : "save")}</button>
        <button type="button" className="button" data-testid="cancel" onClick={() => (changed ? setDropping(true) : onDone(null))}>{say("cancel")}</button>
        {props.removable && fields.id && (
          <button type="button" className="button danger" data-testid="remove"
            onClick={() => void drop().then(() => desk.remove(fields.id, fields.revision, props.removable ?? "")).then((gone) => { if (gone) { setFields(base); onDone(null); } })}>
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
