// The form of somebody who helps. What is typed is kept as a draft, and is there again after leaving, a crash or a lock.
import { useEffect, useState } from "react";
import type { DraftView, OwnSheet } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { fitted, useKeeping } from "../../parts/drafts";
import { AreaField, TextField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { useWords } from "../../words";
import { timeOfDay } from "../../words/dates";
import { libraryDrafts, newOwn, type Shelves } from "./useLibrary";

interface Props {
  shelves: Shelves;
  /** Id of the entry; empty for a new one. */
  id: string;
  /** What was typed before and not saved. */
  draft: DraftView | null;
  /** The form is closed, and its draft is gone. */
  onDone: () => void;
}

/** What the drafts of these forms are about: this and the id of the entry. */
export const HELPER_DRAFT = "own.helper.";
export const helperEntry = (id: string) => `${HELPER_DRAFT}${id || "new"}`;

export function HelperForm({ shelves, id, draft, onDone }: Props) {
  const { say, lang } = useWords();
  const known = shelves.own.find((one) => one.id === id);
  const [start] = useState<OwnSheet>(() => known ?? newOwn("helper"));
  const [sheet, setSheet] = useState<OwnSheet>(() => (draft ? fitted(start, draft.fields) : start));
  const { busy, refusal, attempt } = useAttempt();
  const words = { ...sheet, id: helperEntry(id), revision: known?.revision ?? 0 };
  const written = draft !== null || JSON.stringify({ ...sheet, id: "" }) !== JSON.stringify({ ...start, id: "" });
  const { at, refusal: unkept, flush, drop, take } = useKeeping(libraryDrafts, "note", words, written);
  useEffect(() => { if (draft) take(draft); }, [draft, take]);
  useHold(written ? flush : null);
  const cancel = async () => { if (await drop()) onDone(); };
  const save = () => attempt(async () => {
    // What was saved from elsewhere meanwhile is what the words go over; an entry that is gone is made anew.
    await shelves.save({ ...sheet, id: known?.id ?? "", revision: known?.revision ?? 0 });
    await drop();
    onDone();
  });
  const set = (part: Partial<OwnSheet>) => setSheet((now) => ({ ...now, ...part }));
  const error = (field: string) => fieldError(refusal, field, say);
  return (
    <form className="form own-form" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h2>{say(id ? "helper-change" : "helper-add")}</h2>
      <RefusalBanner refusal={refusal} />
      <TextField name="helper-name" label={say("helper-name")} value={sheet.about} error={error("about")} autoFocus onChange={(about) => set({ about })} />
      <AreaField name="helper-does" label={say("helper-does")} rows={2} value={sheet.does} error={error("does")} onChange={(does) => set({ does })} />
      <TextField name="helper-languages" label={say("helper-languages")} value={sheet.languages} error={error("languages")} onChange={(languages) => set({ languages })} />
      <AreaField name="helper-contact" label={say("helper-contact")} hint={say("helper-contact-hint")} rows={2} value={sheet.contact} error={error("contact")} onChange={(contact) => set({ contact })} />
      <TextField name="helper-checked" label={say("helper-checked")} value={sheet.checked} error={error("checked")} onChange={(checked) => set({ checked })} />
      <AreaField name="helper-words" label={say("helper-words")} rows={2} value={sheet.words} error={error("words")} onChange={(words) => set({ words })} />
      {unkept ? <p className="small" role="alert"><strong>{say("draft-not-kept")}</strong> {say(`error-${unkept.code}`)} {say("draft-not-kept", undefined, "text")}</p>
        : at && <p className="small" data-testid="own-draft">{say("kept-at", { time: timeOfDay(at, lang) })}</p>}
      <div className="row">
        <button type="submit" className="button primary" disabled={busy} data-testid="own-save">{say(busy ? "saving" : "save")}</button>
        <button type="button" className="button" onClick={() => void cancel()} data-testid="own-cancel">{say(written ? "leave-anyway" : "cancel")}</button>
      </div>
    </form>
  );
}
