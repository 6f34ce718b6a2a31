// The chosen entry under the lanes: what it says, what shows it, who sees it; and the gap that is asked about.
import { useEffect, useState } from "react";
import { call, type AssessmentView, type TimelineView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { HowSure, WhoSees } from "../../parts/marks";
import { Said, Typed } from "../../parts/Typed";
import { firstClick } from "../../parts/once";
import { useWords } from "../../words";
import { bothWords } from "../../words/dates";
import { rowTitle } from "./rows";

/** The grounds that rest on each entry, by its id. */
function useGrounds(desk: Desk): (id: string) => string[] {
  const { lang } = useWords();
  const [assessment, setAssessment] = useState<AssessmentView | null>(null);
  useEffect(() => {
    let open = true;
    // The timeline is whole without it: where the engine fails, nothing is said about use.
    void call("assess_case", { case: desk.view.id, language: lang }).then((found) => open && setAssessment(found), () => undefined);
    return () => { open = false; };
  }, [desk.view, lang]);
  return (id) => (assessment?.grounds ?? [])
    .filter((ground) => ground.rests_on.some((point) => point.rests_on.some((entry) => entry.id === id)))
    .map((ground) => ground.name);
}

export function Foot({ desk, row, onChange }: { desk: Desk; row: TimelineView; onChange: () => void }) {
  const words = useWords();
  const { say, lang, country, join } = words;
  const { view } = desk;
  const event = view.events.find((one) => one.id === row.entry.id);
  const standing = event?.standing ?? view.alerts.find((one) => one.id === row.entry.id)?.standing;
  const proof = view.evidence.filter((one) => row.exhibits.includes(one.id) || one.proves.includes(row.entry.id));
  const sources = view.sources.filter((one) => standing?.sources.some((link) => link.source === one.id));
  const typed = row.when.typed.trim();
  const when = bothWords(row.when, lang, say);
  return (
    <>
      <div className="grow foot-what">
        <p className="small">{join([say(`lane-${row.lane}`), when])}{typed && !when.includes(typed) && <> · <Said text={say("as-typed", { words: typed })} /></>}</p>
        <h2>{rowTitle(row, words)}</h2>
        <p className="small">{[row.place, country(row.place_country)].filter(Boolean).map((text) => <Typed key={text} text={`${text} `} />)}
          {row.took_place === "no" && say("did-not-take-place")}</p>
        {event?.what && <p className="small measure"><Typed text={event.what} /></p>}
        {row.differing.map((other, n) => <p key={n} className="small"><strong>{say("sources-differ")}</strong> <Typed text={other.says} /></p>)}
      </div>
      <div className="stack-8 small">
        <span className="row"><HowSure certainty={row.certainty} />
          {proof.map((one) => <button key={one.id} type="button" className="link" title={one.title} onClick={() => desk.go("evidence", one.id)}>{one.mark}</button>)}
        </span>
        {sources.length > 0 && <ul className="foot-sources">{sources.map((one) => <li key={one.id}><button type="button" className="link small" onClick={() => desk.go("facts", one.id)}><Typed text={one.title} /></button></li>)}</ul>}
        <WhoSees disclosure={row.disclosure} />
        <span className="row">
          <button type="button" className="button mini" onClick={() => desk.card(row.entry)} data-testid="card-row">{say("fact-card")}</button>
          <button type="button" className="button mini" onClick={onChange} data-testid="change-row">{say("change")}</button>
        </span>
      </div>
    </>
  );
}

/** The grounds that rest on the entry. Last in the foot, and for itself: it is known a moment later, and what it pushes away may
    be under a finger. */
export function UsedIn({ desk, row }: { desk: Desk; row: TimelineView }) {
  const { say, join } = useWords();
  const grounds = useGrounds(desk)(row.entry.id);
  return grounds.length > 0 ? <p className="small used-in" data-testid="used-in">{say("used-in", { grounds: join(grounds) })}</p> : null;
}

/** The question about a gap, with its two answers. */
export function GapQuestion({ words, onAdd, onNothing, more }: { words: string; onAdd: () => void; onNothing: () => void; more: string }) {
  const { say } = useWords();
  return (
    <div className="stack-8 foot-gap" role="group" aria-label={words}>
      <p className="small"><strong>{words}.</strong> {say("gap-question")} {more}</p>
      <div className="row">
        <button type="button" className="button mini" onClick={onAdd} data-testid="gap-add">{say("gap-add")}</button>
        <button type="button" className="button mini" onClick={firstClick(onNothing)} data-testid="gap-nothing">{say("gap-nothing")}</button>
      </div>
    </div>
  );
}
