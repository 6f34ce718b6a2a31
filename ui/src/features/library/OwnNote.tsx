// What somebody wrote beside a text or a country: shown with its day, apart from the shipped words, changed and taken
// away again.
import { useCallback, useState } from "react";
import type { OwnSheet } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { AreaField } from "../../parts/fields";
import { useHold } from "../../parts/Leave";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { newOwn, type Shelves } from "./useLibrary";

/** `id` begins the ids of its words: `correction` or `country-note`. */
export function OwnNote({ shelves, id, kind, about }: { shelves: Shelves; id: "correction" | "country-note"; kind: OwnSheet["kind"]; about: string }) {
  const { say, lang } = useWords();
  const kept = shelves.own.find((one) => one.kind === kind && one.about === about);
  const [sheet, setSheet] = useState<OwnSheet | null>(null);
  const [gone, setGone] = useState<OwnSheet | null>(null);
  const { busy, refusal, attempt } = useAttempt();
  const { save: keep } = shelves;
  const save = async () => {
    if (sheet) await attempt(async () => { await keep(sheet); setSheet(null); });
  };
  const written = sheet !== null && sheet.words.trim() !== "" && sheet.words !== (kept?.words ?? "");
  // What was typed is kept when the text is left.
  const settle = useCallback(() => (sheet ? keep(sheet).then(() => true, () => false) : Promise.resolve(true)), [sheet, keep]);
  useHold(written ? settle : null);
  if (sheet) {
    return (
      <form className="stack-8" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <RefusalBanner refusal={refusal} />
        <AreaField name="own-words" label={say(`${id}-mine`)} hint={say(`${id}-hint`)} value={sheet.words} error={fieldError(refusal, "words", say)} onChange={(words) => setSheet({ ...sheet, words })} />
        <div className="row">
          <button type="submit" className="button primary" disabled={busy || sheet.words.trim() === ""} data-testid="own-save">{say(busy ? "saving" : "save")}</button>
          <button type="button" className="button" onClick={() => setSheet(null)} data-testid="own-cancel">{say(written ? "leave-anyway" : "cancel")}</button>
        </div>
      </form>
    );
  }
  if (!kept) {
    return (
      <div className="stack-8">
        <RefusalBanner refusal={refusal} />
        <div className="row">
          <button type="button" className="button mini" onClick={() => { setGone(null); setSheet(newOwn(kind, about)); }} data-testid={`${id}-add`}>{say(`${id}-add`)}</button>
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
        <button type="button" className="button mini" onClick={() => setSheet(kept)} data-testid="own-change">{say("change")}</button>
        <button type="button" className="button mini" disabled={busy} onClick={() => void attempt(async () => { await shelves.remove(kept); setGone(kept); })} data-testid="own-remove">{say(`${id}-remove`)}</button>
      </div>
    </section>
  );
}
