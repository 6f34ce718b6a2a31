// Screen 7: what happened, in lanes or as a list.
import { useEffect, useState } from "react";
import type { EventSheet, TimelineView } from "../../bridge";
import { asked, type Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { HowSure, WhoSees } from "../../parts/marks";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { EventForm } from "./EventForm";
import { Lanes } from "./Lanes";
import { rowTitle } from "./rows";

export function Timeline({ desk }: { desk: Desk }) {
  const words = useWords();
  const { say, lang, country, join } = words;
  const { view } = desk;
  const leave = useLeave();
  const [open, setOpen] = useState<EventSheet | "new" | null>(() => {
    const from = asked(desk.focus);
    return from.what === "new" ? "new" : from.what === "change" ? (view.events.find((one) => one.id === from.id) ?? null) : null;
  });
  const narrow = useNarrow();
  const [wantsList, setWantsList] = useState(false);
  const asList = wantsList || narrow;
  const [chosen, setChosen] = useState(() => Math.max(0, view.timeline.findIndex((row) => row.entry.id === desk.focus)));
  if (open) {
    const close = () => setOpen(null);
    return (
      <Page title={say(open === "new" ? "something-happened" : "change-event")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        <EventForm desk={desk} sheet={open === "new" ? undefined : open} onDone={close} />
      </Page>
    );
  }
  const rows = view.timeline;
  const row = rows[chosen];
  const change = (one: TimelineView) => {
    const event = view.events.find((e) => e.id === one.entry.id);
    if (event) setOpen(event);
    else if (one.entry.kind === "alert") desk.go("alerts", one.entry.id);
    else if (one.entry.kind === "letter") desk.go("letters", one.entry.id);
    else desk.go("facts", one.entry.id);
  };
  const what = row && view.events.find((e) => e.id === row.entry.id)?.what;
  const proof = row ? view.evidence.filter((e) => row.exhibits.includes(e.id)) : [];
  const differ = rows.filter((one) => one.differing.length > 0).length;
  return (
    <Page title={say("nav-timeline")} under={say("timeline-under", { count: rows.length, differ })} ruled
      actions={<>
        {!narrow && <span className="segments">
          <button type="button" aria-pressed={!asList} onClick={() => setWantsList(false)}>{say("lanes")}</button>
          <button type="button" aria-pressed={asList} onClick={() => setWantsList(true)} data-testid="as-list">{say("as-list")}</button>
        </span>}
        <button type="button" className="button primary" onClick={() => setOpen("new")} data-testid="add-event">+ {say("add-event")}</button>
      </>}
      foot={row && (
        <div className="row-top" style={{ width: "100%", flexWrap: "wrap" }}>
          <div className="grow">
            <p className="small">{join([say(`lane-${row.lane}`), dateWords(row.when, lang, say)])}</p>
            <h2>{rowTitle(row, words)}</h2>
            <p className="small">{[row.place, country(row.place_country)].filter(Boolean).map((text) => <Typed key={text} text={`${text} `} />)}
              {row.took_place === "no" && say("did-not-take-place")}</p>
            {what && <p className="small measure"><Typed text={what} /></p>}
            {row.differing.map((other, n) => <p key={n} className="small"><strong>{say("sources-differ")}</strong> <Typed text={other.says} /></p>)}
          </div>
          <div className="stack-8 small"><HowSure certainty={row.certainty} /><WhoSees disclosure={row.disclosure} />
            {proof.length > 0 && <span className="row">{proof.map((e) => <button key={e.id} type="button" className="link" onClick={() => desk.go("evidence", e.id)}>{e.mark}</button>)}</span>}</div>
          <button type="button" className="button" onClick={() => desk.card(row.entry)} data-testid="card-row">{say("fact-card")}</button>
          <button type="button" className="button" onClick={() => change(row)} data-testid="change-row">{say("change")}</button>
        </div>
      )}>
      {rows.length === 0 && (
        <Empty title={say("no-events")} text={say("no-events", undefined, "text")}>
          <button type="button" className="button primary" onClick={() => setOpen("new")}>{say("add-event")}</button>
        </Empty>
      )}
      {rows.length > 0 && !asList && <Lanes rows={rows} chosen={chosen} onChoose={setChosen} />}
      {rows.length > 0 && asList && (
        <table>
          <thead><tr><th>{say("when")}</th><th>{say("what-happened")}</th><th>{say("how-sure")}</th><th>{say("who-sees")}</th></tr></thead>
          <tbody>
            {rows.map((one, n) => (
              <tr key={`${one.entry.id}-${one.title_kind}`} className={`pick${n === chosen ? " chosen" : ""}`} onClick={() => setChosen(n)}>
                <td style={{ whiteSpace: "nowrap" }}>{dateWords(one.when, lang, say)}</td>
                <td><button type="button" className="plain" aria-pressed={n === chosen} data-testid={`row-${n}`} onClick={() => setChosen(n)}><strong>{rowTitle(one, words)}</strong></button>
                  {one.took_place === "no" && <div className="small">{say("did-not-take-place")}</div>}
                  {one.differing.length > 0 && <div className="small">{say("sources-differ")}</div>}</td>
                <td><HowSure certainty={one.certainty} /></td><td><WhoSees short disclosure={one.disclosure} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

/** Whether the window is too narrow for lanes, as at 200 % zoom. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const query = window.matchMedia?.("(max-width: 760px)");
    if (!query) return undefined;
    const look = () => setNarrow(query.matches);
    look();
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return narrow;
}
