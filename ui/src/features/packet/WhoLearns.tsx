// Who learns what: every fact and exhibit by who may come to see it, what that costs, and what is blocked by itself.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type Disclosure, type DisclosureView, type EntryLink, type MapRowView, type PortalTextView, type SecretView } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import type { Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { AreaField } from "../../parts/fields";
import { WhoSees } from "../../parts/marks";
import { Priced } from "../../parts/Priced";
import { Typed } from "../../parts/Typed";
import { useOneAtATime } from "../../parts/once";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { CopyList } from "./CopyList";

const ORDER: Disclosure[] = ["may_reach_state", "ccf_only", "never_leaves"];

export function WhoLearns({ desk, goes, secrets, at, onChanged }: {
  desk: Desk;
  /** What this kind of request tells. */
  goes: EntryLink[];
  /** What the CCF is asked to keep confidential, as the request lists it. */
  secrets: SecretView[];
  /** The part to begin at. */
  at?: Disclosure | undefined;
  onChanged: () => void;
}) {
  const words = useWords();
  const { say, lang, number, label: named } = words;
  const { view } = desk;
  const [map, setMap] = useState<DisclosureView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const oneAtATime = useOneAtATime();
  const [letting, setLetting] = useState<MapRowView | null>(null);
  // The map of an older state of the case, which may come later, is not shown over that of a newer one.
  const turns = useRef(0);
  const look = useCallback(async () => {
    const turn = (turns.current += 1);
    try {
      const found = await call("disclosure_map", { case: view.id, language: lang });
      if (turn !== turns.current) return;
      setMap(found);
      setRefusal(null);
    } catch (thrown) {
      if (turn === turns.current) setRefusal(thrown as Refusal);
    }
  }, [view.id, lang]);
  useEffect(() => void look(), [look, view]);
  // One who asked for a part begins there, also with a screen reader.
  const begin = useRef<HTMLHeadingElement>(null);
  const there = map !== null;
  useEffect(() => {
    if (!there || !at) return;
    begin.current?.focus();
    begin.current?.scrollIntoView?.({ block: "start" });
  }, [there, at]);
  if (!map) return <RefusalBanner refusal={refusal} onRetry={() => void look()} />;
  const label = (row: MapRowView) => entryLabel(view, row.entry, words) || row.label;
  const same = (row: MapRowView) => (entry: EntryLink) => entry.kind === row.entry.kind && entry.id === row.entry.id;
  const told = (row: MapRowView) => goes.some(same(row));
  const listed = (row: MapRowView) => secrets.find((one) => same(row)(one.entry));
  // Each row waits for itself alone: a mark on another one is not lost meanwhile.
  const change = (row: MapRowView, work: () => Promise<Parameters<Desk["did"]>[0]>) => oneAtATime(async () => {
    try {
      await desk.did(await work());
      setRefusal(null);
      // The reason that was typed stays until it is kept.
      setLetting((now) => (now?.entry.id === row.entry.id ? null : now));
      onChanged();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, row.entry.id);
  const mark = (row: MapRowView, disclosure: Disclosure) => change(row, () => call("set_disclosure", { case: view.id, id: row.entry.id, revision: row.revision, disclosure }));
  const guard = (row: MapRowView, unblock: boolean, why: string) => row.guarded && change(row, () => call("unblock", { case: view.id, id: row.entry.id, revision: row.revision, what: row.guarded!, unblock, why }));
  return (
    <div className="stack-24" data-testid="who-learns">
      <RefusalBanner refusal={refusal} />
      {ORDER.map((seen) => {
        const rows = map.rows.filter((row) => row.seen_by === seen);
        const price = map.prices.find((one) => one.id === seen);
        return (
          <section key={seen} className="stack-8" data-testid={`learns-${seen}`}>
            <h2 className="sub" ref={seen === at ? begin : undefined} tabIndex={seen === at ? -1 : undefined}><WhoSees disclosure={seen} /> <span className="small">{number(rows.length)}</span></h2>
            {price && <Priced text={price} />}
            {seen === "may_reach_state" && <p className="small"><strong>{say("state-learns-challenge")}</strong></p>}
            {seen === "ccf_only" && secrets.length > 0 && <CopyList secrets={secrets} />}
            <table className="facts learns"><tbody>{rows.map((row) => (
              <tr key={row.entry.id + (row.guarded ?? "")}>
                <td>
                  <button type="button" className="link" onClick={() => desk.card(row.entry)}><Typed text={label(row)} /></button>
                  {row.guarded && <div className="small">{named(`guarded-${row.guarded}`)} {row.why ? <>{say("guard-open")} <Typed text={row.why} /></> : say("guard-shut")}</div>}
                  {row.names_others === "yes" && <div className="small packet-missing">{say("packet-names-others")}</div>}
                  {seen === "ccf_only" && !row.guarded && listed(row) && <div className="small" data-testid={`listed-${row.entry.id}`}>{named("packet-in-request")} <Typed text={listed(row)!.says} /></div>}
                  {seen !== "never_leaves" && !told(row) && <div className="small">{say("packet-not-told")}</div>}
                  {row.to_finish && <div className="small">{say("packet-to-finish")}</div>}
                </td>
                <td>
                  {row.guarded !== "residence" && (
                    <select className="field-box mini" aria-label={say("standing-sees")} value={row.marked} onChange={(event) => void mark(row, event.target.value as Disclosure)} data-testid={`mark-${row.entry.id}`}>
                      {ORDER.map((one) => <option key={one} value={one}>{say(`disclosure-short-${one}`)}</option>)}
                    </select>
                  )}
                </td>
                <td>{row.guarded && (row.why
                  ? <button type="button" className="button mini" onClick={() => void guard(row, false, "")} data-testid={`block-${row.guarded}`}>{say("guard-block")}</button>
                  : <button type="button" className="button mini" onClick={() => setLetting(row)} data-testid={`unblock-${row.guarded}`}>{say("guard-unblock")}</button>)}</td>
              </tr>
            ))}</tbody></table>
            {rows.length === 0 && <p className="small">{say("packet-nothing")}</p>}
          </section>
        );
      })}
      <p className="caption measure">{say("learns-sources", { date: dayWords(map.prices[0]?.as_of ?? "", lang) })}</p>
      {letting && <LetGo row={letting} label={label(letting)} guards={map.guards} onClose={() => setLetting(null)} refusal={refusal} onDone={(why) => void guard(letting, true, why)} />}
    </div>
  );
}

/** Asks for the reason before one thing is let go. */
function LetGo({ row, label, guards, refusal, onClose, onDone }: { row: MapRowView; label: string; guards: PortalTextView[]; refusal: Refusal | null; onClose: () => void; onDone: (why: string) => void }) {
  const { say } = useWords();
  const [why, setWhy] = useState("");
  const [asked, setAsked] = useState(false);
  const reason = guards.find((one) => one.id === row.guarded);
  return (
    <Dialog title={say("guard-question", { what: label })} onClose={onClose}>
      <RefusalBanner refusal={refusal} />
      {reason && <Priced text={reason} />}
      <p className="small">{say("guard-what", { part: say(`guarded-${row.guarded}`), mark: say(`disclosure-short-${row.marked}`) })}</p>
      <AreaField name="why" label={say("guard-why")} hint={say("guard-why-hint")} rows={3} value={why} error={asked && !why.trim() ? say("guard-why-empty") : null} onChange={setWhy} />
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("guard-keep")}</button>
        <button type="button" className="button danger" onClick={() => (why.trim() ? onDone(why) : setAsked(true))} data-testid="unblock-now">{say("guard-unblock")}</button>
      </div>
    </Dialog>
  );
}
