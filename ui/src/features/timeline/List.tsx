// The timeline as a list: the same facts, drawn a part at a time.
import { Fragment, useEffect, useState } from "react";
import type { TimelineView } from "../../bridge";
import { HowSure, WhoSees } from "../../parts/marks";
import { Said, Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { bothWords } from "../../words/dates";
import { rowTitle } from "./rows";

/** Rows drawn at once: more than a screen, few enough to be quick. */
const PART = 200;

export function List({ rows, chosen, onChoose, onOpen }: { rows: TimelineView[]; chosen: number; onChoose: (index: number) => void; onOpen: (index: number) => void }) {
  const words = useWords();
  const { say, lang } = words;
  const [start, setStart] = useState(() => Math.floor(chosen / PART) * PART);
  useEffect(() => document.querySelector<HTMLElement>(`[data-testid="row-${chosen}"]`)?.scrollIntoView?.({ block: "nearest" }), [chosen, start]);
  const shown = rows.slice(start, start + PART);
  const move = (by: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, chosen + by));
    onChoose(next);
    if (next < start || next >= start + PART) setStart(Math.floor(next / PART) * PART);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-testid="row-${next}"]`)?.focus());
  };
  const keys: Record<string, () => void> = { ArrowDown: () => move(1), ArrowUp: () => move(-1), PageDown: () => move(10), PageUp: () => move(-10) };
  const turn = rows.length > PART && (
    <div className="row" style={{ margin: "10px 0" }}>
      <button type="button" className="button mini" disabled={start === 0} onClick={() => setStart(start - PART)}>{say("earlier")}</button>
      <span className="small">{say("list-part", { from: start + 1, to: Math.min(start + PART, rows.length), all: rows.length })}</span>
      <button type="button" className="button mini" disabled={start + PART >= rows.length} onClick={() => setStart(start + PART)}>{say("later")}</button>
    </div>
  );
  return (
    <>
      {turn}
      <table onKeyDown={(event) => {
        const act = keys[event.key];
        if (act) { event.preventDefault(); act(); }
      }}>
        <thead><tr><th>{say("when")}</th><th>{say("what-happened")}</th><th>{say("how-sure")}</th><th>{say("who-sees")}</th></tr></thead>
        <tbody>
          {shown.map((one, n) => {
            const index = start + n;
            return (
              <tr key={`${one.entry.id}-${one.title_kind}`} className={`pick${index === chosen ? " chosen" : ""}`} onClick={() => onChoose(index)} onDoubleClick={() => onOpen(index)}>
                <td><Said text={bothWords(one.when, lang, say)} /></td>
                <td>
                  <button type="button" className="plain" aria-pressed={index === chosen} data-testid={`row-${index}`} onClick={() => onChoose(index)}
                    onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); onOpen(index); } }}><strong>{rowTitle(one, words)}</strong></button>
                  {one.took_place === "no" && <div className="small">{say("did-not-take-place")}</div>}
                  {one.differing.length > 0 && <div className="small">{say("sources-differ")} {one.differing.map((other, m) => <Fragment key={m}>{m > 0 && " · "}<Typed text={other.says} /></Fragment>)}</div>}
                </td>
                <td><HowSure certainty={one.certainty} /></td><td><WhoSees short disclosure={one.disclosure} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {turn}
    </>
  );
}
