// One exhibit, beside the shelf.
import { useState } from "react";
import { Refusal, call, lists, type CopyKind, type EvidenceSheet } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { Check, WhoSees } from "../../parts/marks";
import { entryLabel, linkOf } from "../../parts/entryWords";
import { SelectField, TextField } from "../../parts/fields";
import { Called, Typed } from "../../parts/Typed";
import { firstClick, useOneAtATime } from "../../parts/once";
import { useWords } from "../../words";
import { dateWords, dayWords } from "../../words/dates";
import type { Blocked } from "./useBlocked";
import { WhoMaySee } from "./WhoMaySee";

export function EvidenceDetail({ desk, exhibit, blocked, asking, onAsk, onChange, onCustody, onBack, onRefusal }: {
  desk: Desk;
  exhibit: EvidenceSheet;
  /** Who comes to see each paper. */
  blocked: Blocked;
  /** Whether somebody asks why the paper stays here. */
  asking: boolean;
  onAsk: (asking: boolean) => void;
  onChange: () => void;
  /** To the custody log. */
  onCustody: () => void;
  /** Back to the shelf, where the window is too narrow for both. */
  onBack: () => void;
  onRefusal: (refusal: Refusal | null) => void;
}) {
  const words = useWords();
  const { say, lang } = words;
  const [kind, setKind] = useState<CopyKind>("redacted");
  const [done, setDone] = useState("");
  const proves = exhibit.proves.flatMap((id) => linkOf(desk.view, id) ?? []);
  const { file } = exhibit;
  const original = desk.view.evidence.find((one) => one.id === exhibit.translates);
  const translations = desk.view.evidence.filter((one) => one.translates === exhibit.id);
  const oneAtATime = useOneAtATime();
  const copy = (id: string) => oneAtATime(async () => {
    onRefusal(null);
    try {
      const written = await call("save_evidence_copy", { case: desk.view.id, id: exhibit.id, copy: id });
      desk.tell(say("copy-written", { name: written.name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefusal(thrown as Refusal);
    }
  });
  const keep = () => oneAtATime(async () => {
    onRefusal(null);
    try {
      await call("add_evidence_copy", { case: desk.view.id, id: exhibit.id, kind, done });
      setDone("");
      await desk.reload();
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefusal(thrown as Refusal);
    }
  });
  return (
    <aside className="detail" aria-label={exhibit.mark}>
      <div className="back-to-list"><button type="button" className="button mini" onClick={onBack}>{say("back")}</button></div>
      <div><span className="mono">{exhibit.mark}</span><h2><Typed text={exhibit.title} /></h2></div>
      {file ? (
        <div className="stack-8">
          {!file.in_vault && <span className="chip care">{say("file-not-here")}</span>}
          {file.in_vault && file.unchanged === "yes" && <span className="chip ok"><Check />{say("hash-same", { date: dayWords(file.taken_in, lang) })}</span>}
          {file.in_vault && file.unchanged === "no" && <span className="chip late">{say("hash-changed")}</span>}
          {file.in_vault && file.unchanged === "unknown" && <span className="chip">{say("hash-unchecked")}</span>}
          {file.last_check && <p className="small">{say("last-check", { date: dayWords(file.last_check, lang) })}</p>}
          <p className="mono" title={file.sha256}>{file.sha256.slice(0, 8)} … {file.sha256.slice(-8)}</p>
          <p className="caption">{say("hash-limit")}</p>
          <p className="small"><Typed text={file.name} />, {say("bytes", { bytes: Number(file.size_bytes) })}</p>
        </div>
      ) : <p className="small">{say("no-file")}</p>}
      <hr />
      <WhoMaySee desk={desk} exhibit={exhibit} blocked={blocked} asking={asking} onAsk={onAsk} />
      <hr />
      <dl className="pairs">
        <dt>{say("evidence-kind", undefined, "short")}</dt><dd>{say(`evidence-kind-${exhibit.kind}`)}</dd>
        {exhibit.origin && <><dt>{say("evidence-origin", undefined, "short")}</dt><dd><Typed text={exhibit.origin} /></dd></>}
        {exhibit.dated.kind !== "unknown" && <><dt>{say("evidence-dated", undefined, "short")}</dt><dd>{dateWords(exhibit.dated, lang, say)}</dd></>}
        {exhibit.got.kind !== "unknown" && <><dt>{say("evidence-got", undefined, "short")}</dt><dd>{dateWords(exhibit.got, lang, say)}</dd></>}
        {exhibit.language && <><dt>{say("evidence-language", undefined, "short")}</dt><dd><Typed text={words.language(exhibit.language)} /></dd></>}
        {original && <><dt>{say("evidence-translates", undefined, "short")}</dt><dd><button type="button" className="link" onClick={() => desk.card({ kind: "evidence", id: original.id })}><Called text={`${original.mark} ${original.title}`} /></button></dd></>}
        {translations.length > 0 && <><dt>{say("evidence-translations")}</dt><dd>{translations.map((one) => <button key={one.id} type="button" className="link" onClick={() => desk.card({ kind: "evidence", id: one.id })}><Called text={`${one.mark} ${one.title}`} /></button>)}</dd></>}
        {exhibit.translator && <><dt>{say("evidence-translator", undefined, "short")}</dt><dd><Typed text={exhibit.translator} /> <WhoSees short disclosure={exhibit.translator_sees} /></dd></>}
        {exhibit.consent !== "unknown" && <><dt>{say("evidence-consent", undefined, "short")}</dt><dd>{say(`consent-${exhibit.consent}`)}</dd></>}
        {exhibit.reliability !== "unknown" && <><dt>{say("evidence-reliability", undefined, "short")}</dt><dd>{say(`reliability-${exhibit.reliability}`)}</dd></>}
        {exhibit.citation && <><dt>{say("evidence-citation", undefined, "short")}</dt><dd><Typed text={exhibit.citation} /></dd></>}
      </dl>
      {exhibit.copies.length > 0 && (
        <div>
          <h3>{say("three-copies")}</h3>
          <ul className="stack-4 small" data-testid="copies">
            {file && <li>{say("copy-original")}</li>}
            {exhibit.copies.map((one) => (
              <li key={one.id}>
                {say(`copy-kind-${one.kind}`)}, {dayWords(one.made, lang)}{one.done && <>. <Typed text={one.done} /></>}
                {one.file.unchanged === "no" && <> <span className="chip late">{say("hash-changed")}</span></>}
                {one.file.in_vault && <> <button type="button" className="link" onClick={() => void copy(one.id)}>{say("save-copy")}</button></>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {file && (
        <details className="more" data-testid="add-copy">
          <summary>{say("add-copy")}</summary>
          <form className="stack-8" onSubmit={(event) => { event.preventDefault(); void keep(); }}>
            <p className="caption">{say("add-copy-hint")}</p>
            <SelectField<CopyKind> name="copy-kind" label={say("add-copy-kind")} value={kind} onChange={setKind}
              options={lists.COPY_KIND_WORDS.map((value) => ({ value, label: say(`copy-kind-${value}`) }))} />
            <TextField name="copy-done" label={say("add-copy-done")} value={done} onChange={setDone} />
            <div className="row"><button type="submit" className="button mini" data-testid="choose-copy">{say("add-copy-choose")}</button></div>
          </form>
        </details>
      )}
      {proves.length > 0 && (
        <div><h3>{say("proves")}</h3><ul className="stack-4">{proves.map((one) => (
          <li key={one.id}><button type="button" className="link" onClick={() => desk.card(one)}><Called text={entryLabel(desk.view, one, words)} /></button></li>
        ))}</ul></div>
      )}
      {file?.in_vault && file.unchanged !== "no" && (
        <div className="row">
          <button type="button" className="button" onClick={() => desk.go("redaction", exhibit.id)} data-testid="open-safe-copy">{say("safe-copy-open")}</button>
          <button type="button" className="button" onClick={() => desk.go("redaction", `change:${exhibit.id}`)} data-testid="open-redaction">{say("redact-open")}</button>
        </div>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => desk.card({ kind: "evidence", id: exhibit.id })} data-testid="card-evidence">{say("fact-card")}</button>
        <button type="button" className="button" onClick={onChange} data-testid="change-evidence">{say("change")}</button>
        <button type="button" className="button" onClick={onCustody} data-testid="open-custody">{say("custody")}</button>
        {file?.in_vault && <button type="button" className="button" onClick={() => void copy("")} data-testid="save-copy">{say("save-copy")}</button>}
        <button type="button" className="button danger" onClick={firstClick(() => void desk.remove(exhibit.id, exhibit.revision, exhibit.mark))} data-testid="remove-evidence">{say("remove", { what: exhibit.mark })}</button>
      </div>
    </aside>
  );
}
