// One's own list of help: who can do what, kept by each person or clinic, never shipped. What is removed can be put back
// until it is let go, also after leaving the screen.
import { useEffect, useRef, useState } from "react";
import { call, type DraftView, type OwnSheet } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { fitted } from "../../parts/drafts";
import { Typed } from "../../parts/Typed";
import { firstClick } from "../../parts/once";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { HELPER_DRAFT, HelperForm, helperEntry } from "./HelperForm";
import { libraryDrafts, newOwn, type Shelves } from "./useLibrary";

const FIELDS = ["does", "languages", "contact", "checked", "words"] as const;
/** What the draft that holds the last removed entry is about. */
const GONE = "own.gone.helper";

export function Helpers({ shelves, only }: { shelves: Shelves; /** Ids to show; all where there is none. */ only: string[] | null }) {
  const { say, label, lang } = useWords();
  const [drafts, setDrafts] = useState<DraftView[]>([]);
  const [form, setForm] = useState<{ id: string; draft: DraftView | null } | null>(null);
  const begun = useRef(false);
  const { busy, refusal, attempt } = useAttempt();
  const searching = only !== null;
  useEffect(() => {
    let here = true;
    call("new_case_drafts", {}).then((all) => {
      if (!here) return;
      const ours = all.filter((one) => one.form === "note" && (one.entry === GONE || one.entry.startsWith(HELPER_DRAFT)));
      setDrafts(ours);
      const typed = ours.find((one) => one.entry !== GONE);
      if (!typed || begun.current || searching) return;
      const id = typed.entry.slice(HELPER_DRAFT.length);
      setForm({ id: id === "new" ? "" : id, draft: typed });
    }, () => undefined);
    return () => { here = false; };
  }, [searching]);
  const begin = (id: string) => {
    begun.current = true;
    setForm({ id, draft: drafts.find((one) => one.entry === helperEntry(id)) ?? null });
  };
  const without = (entry: string) => setDrafts((all) => all.filter((one) => one.entry !== entry));
  if (form) return <HelperForm key={form.id} shelves={shelves} id={form.id} draft={form.draft} onDone={() => { begun.current = true; without(helperEntry(form.id)); setForm(null); }} />;
  const helpers = shelves.own.filter((one) => one.kind === "helper" && (!only || only.includes(one.id)));
  const kept = drafts.find((one) => one.entry === GONE);
  const removed = kept && fitted(newOwn("helper"), kept.fields);
  // Where the removal itself did not come through, there is nothing to put back.
  const gone = removed && !shelves.own.some((one) => one.id === removed.id) ? removed : null;
  const remove = (one: OwnSheet) => attempt(async () => {
    // Kept before it goes, so that a crash between the two loses nothing.
    const draft = await libraryDrafts.keepDraft({ id: kept?.id ?? "", revision: kept?.revision ?? 0, form: "note", entry: GONE, base: 0, fields: JSON.stringify(one) });
    setDrafts((all) => [...all.filter((other) => other.entry !== GONE), draft]);
    await shelves.remove(one);
  });
  const letGo = async (draft: DraftView) => { await libraryDrafts.dropDraft(draft.id); without(GONE); };
  const putBack = (draft: DraftView, sheet: OwnSheet) => attempt(async () => {
    await shelves.save({ ...sheet, id: "", revision: 0 });
    await letGo(draft);
  });
  return (
    <section className="own-helpers stack-8" aria-label={say("helpers-mine")}>
      <div className="spread"><h2>{say("helpers-mine")}</h2><button type="button" className="button mini" onClick={() => begin("")} data-testid="helper-add">+ {say("helper-add")}</button></div>
      <RefusalBanner refusal={refusal} />
      {helpers.length === 0 && <p className="small">{say("helpers-none")}</p>}
      {kept && gone && (
        <p className="row small" role="status">{say("removed", { what: gone.about })} {say("helper-removed-kept")}
          <button type="button" className="link" disabled={busy} onClick={() => void putBack(kept, gone)} data-testid="own-undo">{say("undo")}</button>
          <button type="button" className="link" disabled={busy} onClick={() => void attempt(() => letGo(kept))} data-testid="own-let-go">{say("helper-let-go")}</button></p>
      )}
      <ul className="stack-8">{helpers.map((one) => (
        <li key={one.id} className="helper" data-testid="helper">
          <div className="spread"><strong><Typed text={one.about} /></strong><span className="row tight">
            <button type="button" className="button mini" onClick={() => begin(one.id)} aria-label={`${label("change")} ${one.about}`} data-testid="helper-change">{say("change")}</button>
            <button type="button" className="button mini" disabled={busy} onClick={firstClick(() => void remove(one))} aria-label={say("remove", { what: one.about })} data-testid="helper-remove">{say("helper-remove")}</button>
          </span></div>
          <dl className="pairs">{FIELDS.map((field) => one[field] && [<dt key={`${field}-t`}>{say(`helper-${field}`)}</dt>, <dd key={field} className="pre"><Typed text={one[field]} /></dd>])}</dl>
          <p className="caption">{say("own-kept", { date: dayWords(one.at.slice(0, 10), lang) })}</p>
        </li>
      ))}</ul>
    </section>
  );
}
