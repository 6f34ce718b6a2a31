// One's own list of help: who can do what, kept by each person or clinic, never shipped.
import { useCallback, useState } from "react";
import type { OwnSheet } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { AreaField, TextField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { newOwn, type Shelves } from "./useLibrary";

const FIELDS = ["does", "languages", "contact", "checked", "words"] as const;

export function Helpers({ shelves, only }: { shelves: Shelves; /** Ids to show; all where there is none. */ only: string[] | null }) {
  const { say, label, lang } = useWords();
  const [sheet, setSheet] = useState<OwnSheet | null>(null);
  const [gone, setGone] = useState<OwnSheet | null>(null);
  const { busy, refusal, attempt } = useAttempt();
  const { save: keep } = shelves;
  const helpers = shelves.own.filter((one) => one.kind === "helper" && (!only || only.includes(one.id)));
  const settle = useCallback(() => (sheet ? keep(sheet).then(() => true, () => false) : Promise.resolve(true)), [sheet, keep]);
  useHold(sheet && sheet.about.trim() !== "" ? settle : null);
  if (sheet) {
    const set = (part: Partial<OwnSheet>) => setSheet({ ...sheet, ...part });
    return (
      <form className="form own-form" onSubmit={(event) => { event.preventDefault(); void attempt(async () => { await keep(sheet); setSheet(null); }); }}>
        <h2>{say(sheet.id ? "helper-change" : "helper-add")}</h2>
        <RefusalBanner refusal={refusal} />
        <TextField name="helper-name" label={say("helper-name")} value={sheet.about} error={fieldError(refusal, "about", say)} autoFocus onChange={(about) => set({ about })} />
        <AreaField name="helper-does" label={say("helper-does")} rows={2} value={sheet.does} error={fieldError(refusal, "does", say)} onChange={(does) => set({ does })} />
        <TextField name="helper-languages" label={say("helper-languages")} value={sheet.languages} error={fieldError(refusal, "languages", say)} onChange={(languages) => set({ languages })} />
        <AreaField name="helper-contact" label={say("helper-contact")} hint={say("helper-contact-hint")} rows={2} value={sheet.contact} error={fieldError(refusal, "contact", say)} onChange={(contact) => set({ contact })} />
        <TextField name="helper-checked" label={say("helper-checked")} value={sheet.checked} error={fieldError(refusal, "checked", say)} onChange={(checked) => set({ checked })} />
        <AreaField name="helper-words" label={say("helper-words")} rows={2} value={sheet.words} error={fieldError(refusal, "words", say)} onChange={(words) => set({ words })} />
        <div className="row">
          <button type="submit" className="button primary" disabled={busy} data-testid="own-save">{say(busy ? "saving" : "save")}</button>
          <button type="button" className="button" onClick={() => setSheet(null)} data-testid="own-cancel">{say("cancel")}</button>
        </div>
      </form>
    );
  }
  return (
    <section className="own-helpers stack-8" aria-label={say("helpers-mine")}>
      <div className="spread"><h2>{say("helpers-mine")}</h2><button type="button" className="button mini" onClick={() => { setGone(null); setSheet(newOwn("helper")); }} data-testid="helper-add">+ {say("helper-add")}</button></div>
      <RefusalBanner refusal={refusal} />
      {helpers.length === 0 && <p className="small">{say("helpers-none")}</p>}
      {gone && <p className="row small" role="status">{say("removed", { what: gone.about })} <button type="button" className="link" onClick={() => void attempt(async () => { await keep({ ...gone, id: "", revision: 0 }); setGone(null); })} data-testid="own-undo">{say("undo")}</button></p>}
      <ul className="stack-8">{helpers.map((one) => (
        <li key={one.id} className="helper" data-testid="helper">
          <div className="spread"><strong><Typed text={one.about} /></strong><span className="row tight">
            <button type="button" className="button mini" onClick={() => setSheet(one)} aria-label={`${label("change")} ${one.about}`}>{say("change")}</button>
            <button type="button" className="button mini" disabled={busy} onClick={() => void attempt(async () => { await shelves.remove(one); setGone(one); })} aria-label={say("remove", { what: one.about })} data-testid="helper-remove">{say("helper-remove")}</button>
          </span></div>
          <dl className="pairs">{FIELDS.map((field) => one[field] && [<dt key={`${field}-t`}>{say(`helper-${field}`)}</dt>, <dd key={field} className="pre"><Typed text={one[field]} /></dd>])}</dl>
          <p className="caption">{say("own-kept", { date: dayWords(one.at.slice(0, 10), lang) })}</p>
        </li>
      ))}</ul>
    </section>
  );
}
