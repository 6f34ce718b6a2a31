// One text of the library: what it says, how sure it is, where and when it was read, and what one found oneself.
import { Fragment, useState } from "react";
import { call, type LibraryRow } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { LawReview } from "../../parts/LawReview";
import { Cited, Law, Said, Told } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { OwnNote } from "./OwnNote";
import type { Shelves } from "./useLibrary";

/** Names and versions of instruments stand in English where there are no other words for them. */
export function LibraryText({ row, text }: { row: LibraryRow; text: string }) {
  return row.id.startsWith("I-") && row.title === row.instrument ? <Law text={text} /> : <Told text={text} />;
}

export function EntryDetail({ row, shelves, open, onGo, onBack }: {
  row: LibraryRow;
  shelves: Shelves;
  /** Whether a vault is open: only then something of one's own can be kept or printed. */
  open: boolean;
  onGo: (id: string) => void;
  onBack: () => void;
}) {
  const { say, lang } = useWords();
  const [written, setWritten] = useState("");
  const { busy, refusal, attempt } = useAttempt();
  const steps = row.shelf === "guides";
  const seen = row.see.map((id) => shelves.rows.find((one) => one.id === id)).filter((one) => one !== undefined);
  const named = shelves.rows.filter((one) => one.see.includes(row.id) && !row.see.includes(one.id));
  const print = () => attempt(async () => setWritten((await call("print_entry", { id: row.id, language: lang })).name));
  return (
    <aside className="detail library-entry" aria-label={row.title} data-testid="library-entry" data-entry={row.id}>
      <div className="spread">
        <button type="button" className="button mini back-to-list" onClick={onBack}>{say("back")}</button>
        <span className="caption">{say(`shelf-${row.shelf}`)} <Law text={row.id} /></span>
        {open && <button type="button" className="button mini" disabled={busy} onClick={() => void print()} data-testid="print-entry">{say("print")}</button>}
      </div>
      <RefusalBanner refusal={refusal} />
      {written && <p className="caption" role="status">{say("print-written", { name: written })}</p>}
      <div>
        <h2><LibraryText row={row} text={row.title} /></h2>
        <p className="caption">{row.instrument && row.rules.length === 0 && !row.id.startsWith("I-") && <><Law text={row.instrument} />. </>}{say("library-as-of", { date: dayWords(row.as_of, lang) })}</p>
      </div>
      <p><span className={`chip${row.confidence === "sourced" ? "" : " care"}`} data-testid="entry-sure">{say(`confidence-${row.confidence}`)}</span></p>
      {steps
        ? <ol className="steps">{row.text.map((text) => <li key={text}><span><Told text={text} /></span></li>)}</ol>
        : <div className="prose">{row.text.map((text) => <p key={text}><LibraryText row={row} text={text} /></p>)}</div>}
      {row.evidence.length > 0 && <section className="stack-4"><h3>{say("usual-evidence")}</h3><ul className="plain-list">{row.evidence.map((text) => <li key={text}><Said text={text} /></li>)}</ul></section>}
      {row.rules.length > 0 && (
        <section className="stack-8">
          <h3>{say("rule")}</h3>
          {row.rules.map((rule) => (
            <div key={rule.citation + rule.source} className="stack-4">
              <p className="small"><Cited rule={rule} /></p>
              <p className="caption"><Said latin="en" text={say("rule-source", { source: rule.source, date: dayWords(rule.as_of, lang) })} /> {rule.confidence !== "sourced" && <strong>{say("check-official")}</strong>}</p>
            </div>
          ))}
        </section>
      )}
      {[...seen, ...named].length > 0 && (
        <section className="stack-4">
          <h3>{say("library-see")}</h3>
          <ul className="plain-list">{[...seen, ...named].map((one) => <li key={one.id}><button type="button" className="link" onClick={() => onGo(one.id)}><LibraryText row={one} text={one.title} /></button></li>)}</ul>
        </section>
      )}
      {open ? <Fragment key={row.id}><OwnNote shelves={shelves} id="correction" kind="correction" about={row.id} /></Fragment> : <p className="caption">{say("library-locked")}</p>}
      <div className="stack-4 library-foot">
        {row.rules.length === 0 && <p className="caption"><Said latin="en" text={say("rule-source", { source: row.source, date: dayWords(row.as_of, lang) })} /></p>}
        {row.confidence !== "sourced" && <p className="caption"><strong>{say("check-official")}</strong></p>}
        <p className="caption">{say("not-advice-short")}</p>
        <LawReview />
      </div>
    </aside>
  );
}
