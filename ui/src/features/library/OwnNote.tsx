// What somebody wrote beside a text or a country: shown with its day, apart from the shipped words, changed and taken
// away again. What is typed and not saved is kept as a draft, and is there again after leaving or a lock.
import { useEffect, useRef, useState } from "react";
import { call, type OwnSheet } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { fitted, useKeeping } from "../../parts/drafts";
import { AreaField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords, timeOfDay } from "../../words/dates";
import { libraryDrafts, newOwn, type Shelves } from "./useLibrary";

/** `id` begins the ids of its words: `correction` or `country-note`. */
export function OwnNote({ shelves, id, kind, about }: { shelves: Shelves; id: "correction" | "country-note"; kind: OwnSheet["kind"]; about: string }) {
  const { say, lang } = useWords();
  const kept = shelves.own.find((one) => one.kind === kind && one.about === about);
  const [sheet, setSheet] = useState<OwnSheet | null>(null);
  const [gone, setGone] = useState<OwnSheet | null>(null);
  const { busy, refusal, attempt } = useAttempt();
  const written = sheet !== null && sheet.words.trim() !== "" && sheet.words !== (kept?.words ?? "");
  const entry = `own.${kind}.${about}`;
  const fields = { id: entry, revision: sheet?.revision ?? 0, words: sheet?.words ?? "" };
  const { at, refusal: unkept, flush, drop, take } = useKeeping(libraryDrafts, "note", fields, written);
  const begun = useRef(false);
  const began = useRef(kept);
  began.current = kept;
  useEffect(() => {
    let here = true;
    call("new_case_drafts", {}).then((drafts) => {
      const draft = drafts.find((one) => one.form === "note" && one.entry === entry);
      if (!here || begun.current || !draft) return;
      take(draft);
      const { words } = fitted({ words: "" }, draft.fields);
      setSheet({ ...(began.current ?? newOwn(kind, about)), words });
    }, () => undefined);
    return () => { here = false; };
  }, [entry, kind, about, take]);
  const begin = (next: OwnSheet) => { begun.current = true; setSheet(next); };
  const save = async () => {
    // What was saved from elsewhere meanwhile is what the words go over.
    if (sheet) await attempt(async () => { await shelves.save({ ...sheet, id: kept?.id ?? "", revision: kept?.revision ?? 0 }); await drop(); setSheet(null); });
  };
  const cancel = async () => { if (await drop()) setSheet(null); };
  useHold(written ? flush : null);
  if (sheet) {
    return (
      <form className="stack-8" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <RefusalBanner refusal={refusal} />
        <AreaField name="own-words" label={say(`${id}-mine`)} hint={say(`${id}-hint`)} value={sheet.words} error={fieldError(refusal, "words", say)} onChange={(words) => setSheet({ ...sheet, words })} />
        {unkept ? <p className="small" role="alert"><strong>{say("draft-not-kept")}</strong> {say(`error-${unkept.code}`)} {say("draft-not-kept", undefined, "text")}</p>
          : at && <p className="small" data-testid="own-draft">{say("kept-at", { time: timeOfDay(at, lang) })}</p>}
        <div className="row">
          <button type="submit" className="button primary" disabled={busy || sheet.words.trim() === ""} data-testid="own-save">{say(busy ? "saving" : "save")}</button>
          <button type="button" className="button" onClick={() => void cancel()} data-testid="own-cancel">{say(written ? "leave-anyway" : "cancel")}</button>
        </div>
      </form>
    );
  }
  if (!kept) {
    return (
      <div className="stack-8">
        <RefusalBanner refusal={refusal} />
        <div className="row">
          <button type="button" className="button mini" onClick={() => { setGone(null); begin(newOwn(kind, about)); }} data-testid={`${id}-add`}>{say(`${id}-add`)}</button>
          {gone && <button type="button" className="button mini" onClick={() => void attempt(async () => { await shelves.save({ ...gone, id: "", revision: 0 }); setGone(null); })} data-testid="own-undo">{say("undo")}</button>}
        </div>
        {gone && <p className="caption" role="status">{say(`${id}-removed`)}</p>}
      </div>
    );
  }
  return (
    <section className="aside stack-8" data-testid={`${id}-kept`}>
      <RefusalBanner refusal={refusal} />
      <strong>{say(`${id}-mine`)}</strong>
      <p className="pre"><Typed text={kept.words} /></p>
      <p className="caption">{say("own-kept", { date: dayWords(kept.at.slice(0, 10), lang) })}</p>
      <div className="row">
        <button type="button" className="button mini" onClick={() => begin(kept)} data-testid="own-change">{say("change")}</button>
        <button type="button" className="button mini" disabled={busy} onClick={() => void attempt(async () => { await shelves.remove(kept); setGone(kept); })} data-testid="own-remove">{say(`${id}-remove`)}</button>
      </div>
    </section>
  );
}
