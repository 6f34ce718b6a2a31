// Screen 8, the fact card: one fact, how sure it is, who says what, who sees it, and where it is used.
import { useEffect, useRef, useState } from "react";
import { Refusal, call, type EntryLink, type Standing, type UsesView } from "../bridge";
import { useWords } from "../words";
import { RefusalBanner } from "./Banner";
import type { Desk, Screen } from "./desk";
import { Dialog } from "./Dialog";
import { HOME, entryLabel } from "./entryWords";
import { findFact } from "./factRows";
import { History } from "./History";
import { HowSure, VerdictChip, WhoSees } from "./marks";
import { useFieldWords } from "./SourceFields";
import { SureChoice } from "./SureChoice";
import { Called, Typed } from "./Typed";
import { WhenWords } from "./WhenWords";

export function FactCard({ desk, link, onClose }: { desk: Desk; link: EntryLink; onClose: () => void }) {
  const words = useWords();
  const { say, lang } = words;
  const { view } = desk;
  // Cards opened from this one, so that there is a way back.
  const [way, setWay] = useState<EntryLink[]>([link]);
  const [uses, setUses] = useState<UsesView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [past, setPast] = useState(false);
  const at = way[way.length - 1] ?? link;
  const shut = useRef<HTMLButtonElement>(null);
  // The card opens at its top, with the way out in hand.
  useEffect(() => shut.current?.focus({ preventScroll: true }), [at.id]);
  useEffect(() => {
    let here = true;
    setUses(null);
    call("entry_uses", { case: view.id, id: at.id, language: lang }).then((found) => { if (here) setUses(found); }, (thrown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [view, at.id, lang]);
  const fact = findFact(view, at, words);
  const go = (focus: string, screen = HOME[at.kind]) => {
    onClose();
    if (screen) desk.go(screen, focus);
  };
  const open = (next: EntryLink) => setWay([...way, next]);
  const title = entryLabel(view, at, words);
  return (
    <Dialog title={title || say(`entry-${at.kind}`)} wide onClose={onClose}>
      <div className="card" data-testid="fact-card" data-kind={at.kind}>
        <p className="caption">{say(`entry-${at.kind}`)}</p>
        <RefusalBanner refusal={refusal} />
        {!fact && <p>{say("fact-gone")}</p>}
        {fact && fact.rows.length > 0 && <dl className="pairs">{fact.rows.map(([label, value]) => <div key={label} className="pair"><dt>{label}</dt><dd>{value}</dd></div>)}</dl>}
        {fact?.standing && <StandingPart desk={desk} standing={fact.standing} at={at} uses={uses} onOpen={open} />}
        {uses && <UsesPart desk={desk} uses={uses} onOpen={open} onGo={(screen) => { onClose(); desk.go(screen); }} />}
      </div>
      <div className="row card-foot">
        {way.length > 1 && <button type="button" className="button" onClick={() => setWay(way.slice(0, -1))} data-testid="card-back">{say("back")}</button>}
        {fact && HOME[at.kind] && at.kind !== "request" && <button type="button" className="button primary" onClick={() => go(`change:${at.id}`)} data-testid="card-change">{say("change")}</button>}
        {fact && fact.revision > 0 && <button type="button" className="button" onClick={() => setPast(true)} data-testid="card-history">{say("history")}</button>}
        {fact && at.kind !== "note" && at.kind !== "task" && (
          <>
            <button type="button" className="button" onClick={() => go(`about:${at.id}`, "letters")} data-testid="card-note">{say("add-note")}</button>
            <button type="button" className="button" onClick={() => go(`about:${at.id}`, "dates")} data-testid="card-task">{say("add-task")}</button>
          </>
        )}
        <button type="button" className="button" ref={shut} onClick={onClose} data-testid="card-close">{say("close")}</button>
      </div>
      {past && fact && <History desk={desk} id={at.id} revision={fact.revision} onClose={() => setPast(false)} onBack={() => { setPast(false); onClose(); }} />}
    </Dialog>
  );
}

type Part = { desk: Desk; onOpen: (link: EntryLink) => void };

/** How sure, who says what, what is disputed, who sees it. */
function StandingPart({ desk, standing, at, uses, onOpen }: Part & { standing: Standing; at: EntryLink; uses: UsesView | null }) {
  const words = useWords();
  const { say, label, colon } = words;
  const field = useFieldWords();
  const { view } = desk;
  const source = (id: string): EntryLink => ({ kind: view.evidence.some((one) => one.id === id) ? "evidence" : "source", id });
  const cited = (links: Standing["sources"]) => (
    <ul className="stack-4">{links.map((one, n) => (
      <li key={n}><button type="button" className="link" onClick={() => onOpen(source(one.source))}><Called text={entryLabel(view, source(one.source), words)} /></button>
        {one.place && <span className="small"> <Typed text={one.place} /></span>}</li>
    ))}</ul>
  );
  const answer = at.kind === "answer" ? view.answers.find((one) => one.id === at.id) : undefined;
  const own = at.kind === "task" || at.kind === "note";
  return (
    <>
      <section className="card-part">
        <h3>{say("how-sure")}</h3>
        {answer ? <SureChoice desk={desk} answer={answer} /> : <p><HowSure certainty={standing.certainty} /></p>}
        {standing.sources.length > 0 ? cited(standing.sources) : <p className="small">{say("no-source")}</p>}
      </section>
      {standing.differing.length > 0 && (
        <section className="card-part" data-testid="card-differing">
          <h3>{say("who-says-what")}</h3>
          <ul className="stack-8">{standing.differing.map((other, n) => (
            <li key={n} className="aside">
              <strong>{field(other.field)}</strong>{colon} <q><Typed text={other.says} /></q>{other.date && other.date.kind !== "unknown" && <div><WhenWords date={other.date} /></div>}
              {other.sources.length > 0 && cited(other.sources)}
            </li>
          ))}</ul>
        </section>
      )}
      {(standing.they_say || standing.i_say) && (
        <section className="card-part">
          <h3>{say("disputed")}</h3>
          <div className="columns sides">
            <div><h4>{say("they-say")}</h4><p className="pre"><Typed text={standing.they_say || say("answer-unknown")} /></p></div>
            <div><h4>{say("i-say")}</h4><p className="pre"><Typed text={standing.i_say || say("answer-unknown")} /></p></div>
          </div>
        </section>
      )}
      <section className="card-part">
        <h3>{say("who-sees")}</h3>
        {own ? <p>{say("never-in-a-paper")}</p> : (
          <>
            <p><WhoSees disclosure={standing.disclosure} /></p>
            <p className="small">{say(`disclosure-${standing.disclosure}`, undefined, "price")}</p>
            {uses && !uses.leaves && standing.disclosure !== "never_leaves" && <p className="aside">{say("stays-anyway")}</p>}
          </>
        )}
        {standing.note && <p className="aside"><strong>{label("standing-note")}</strong> <span className="pre"><Typed text={standing.note} /></span></p>}
      </section>
    </>
  );
}

/** Grounds that rest on it, the request, and other entries. */
function UsesPart({ desk, uses, onOpen, onGo }: Part & { uses: UsesView; onGo: (screen: Screen) => void }) {
  const words = useWords();
  const { say } = words;
  const links = (title: string, rows: EntryLink[]) => {
    const shown = rows.map((row) => ({ row, label: entryLabel(desk.view, row, words) })).filter(({ row, label }) => label && row.kind !== "case");
    return shown.length > 0 && (
      <div><h4>{title}</h4><ul className="stack-4">{shown.map(({ row, label }) => (
        <li key={row.id}><span className="caption">{say(`entry-${row.kind}`)}</span> <button type="button" className="link" onClick={() => onOpen(row)}><Called text={label} /></button></li>
      ))}</ul></div>
    );
  };
  const empty = uses.grounds.length + uses.places.length + uses.named_by.length + uses.names.length === 0;
  return (
    <section className="card-part" data-testid="card-uses">
      <h3>{say("where-used")}</h3>
      {empty && <p className="small">{say("used-nowhere")}</p>}
      {uses.grounds.length > 0 && (
        <div><h4>{say("used-grounds")}</h4><ul className="stack-4">{uses.grounds.map((ground) => (
          <li key={`${ground.id}-${String(ground.against)}`}><button type="button" className="link" onClick={() => onGo("check")}>{ground.name}</button> <VerdictChip verdict={ground.verdict} />
            {ground.against && <span className="small"> {say("speaks-against")}</span>}</li>
        ))}</ul></div>
      )}
      {uses.places.length > 0 && (
        <div><h4>{say("used-request")}</h4><ul className="stack-4">{uses.places.map((place) => (
          <li key={place.number}><button type="button" className="link" onClick={() => onGo("request")}><bdi>{place.number}</bdi></button> <span className="small" lang="en" dir="ltr">{place.heading}</span></li>
        ))}</ul></div>
      )}
      {links(say("names-these"), uses.names)}
      {links(say("named-by"), uses.named_by)}
    </section>
  );
}
