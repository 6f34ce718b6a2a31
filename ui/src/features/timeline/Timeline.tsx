// Screen 7: what happened, in lanes or as a list; gaps are marked and asked about.
import { useCallback, useEffect, useMemo, useState } from "react";
import { type EventSheet, type NoteSheet, type Refusal } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { noDate } from "../../parts/DateField";
import { asked as askedFor, type Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { PrintDialog } from "../../parts/PrintDialog";
import { useScreenKey } from "../../parts/screenKeys";
import { newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";
import { dateWords, onDay } from "../../words/dates";
import { EventForm, blankEvent } from "./EventForm";
import { Foot, GapQuestion, UsedIn } from "./Foot";
import { type Gap, findGaps, isoOf } from "./gaps";
import { Lanes } from "./Lanes";
import { List } from "./List";

/** A time between two days, by their months where they fill them. */
function between(gap: Gap): EventSheet["when"] {
  const from = onDay(isoOf(gap.from));
  const to = onDay(isoOf(gap.to));
  return { ...from, kind: "between", to_year: to.year, to_month: to.month, to_day: to.day, last: to.last };
}

export function Timeline({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const { view } = desk;
  const leave = useLeave();
  const [open, setOpen] = useState<EventSheet | null>(() => {
    const from = askedFor(desk.focus);
    const hurried = view.events.find((event) => event.to_finish && event.id === from.id);
    if (hurried) return hurried;
    return from.what === "new" ? blankEvent() : from.what === "change" ? (view.events.find((one) => one.id === from.id) ?? null) : null;
  });
  const narrow = useNarrow();
  const [wantsList, setWantsList] = useState(false);
  const asList = wantsList || narrow;
  const [chosen, setChosen] = useState(() => Math.max(0, view.timeline.findIndex((row) => row.entry.id === desk.focus)));
  const [noting, setNoting] = useState(false);
  const [gapFrom, setGapFrom] = useState<number | null>(null);
  const [printing, setPrinting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rows = view.timeline;
  const gaps = useMemo(() => findGaps(rows, view.notes, desk.app.today, view.to_come), [rows, view.notes, desk.app.today, view.to_come]);
  const print = useCallback(() => setPrinting(true), []);
  useScreenKey("print", rows.length > 0 && !open ? print : null);
  if (open) {
    const close = () => setOpen(null);
    return (
      <Page title={say(open.id ? "change-event" : "something-happened")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        <EventForm desk={desk} sheet={open} onDone={close} />
      </Page>
    );
  }
  const row = rows[Math.min(chosen, rows.length - 1)];
  const change = (index: number) => {
    const one = rows[index];
    if (!one) return;
    const event = view.events.find((e) => e.id === one.entry.id);
    if (event) setOpen(event);
    else if (one.entry.kind === "alert") desk.go("alerts", one.entry.id);
    else if (one.entry.kind === "letter") desk.go("letters", one.entry.id);
    else desk.go("facts", one.entry.id);
  };
  const month = (day: number) => dateWords({ ...onDay(isoOf(day)), day: null }, lang, say);
  const gapWords = (gap: Gap) => say(gap.answered ? "gap-quiet" : "gap-days", { from: month(gap.from), to: month(gap.to) });
  // The gap that was chosen; else the longest that was not answered.
  const unanswered = gaps.filter((gap) => !gap.answered);
  const longest = unanswered.reduce<Gap | null>((best, gap) => (!best || gap.to - gap.from > best.to - best.from ? gap : best), null);
  const chosenGap = gaps.find((gap) => gap.from === gapFrom) ?? null;
  const asked = chosenGap && !chosenGap.answered ? chosenGap : longest;
  const nothing = async (gap: Gap) => {
    // A second press would answer the next gap, which nobody has read.
    if (noting) return;
    setNoting(true);
    const note: NoteSheet = {
      id: "", revision: 0, text: say("gap-quiet", { from: month(gap.from), to: month(gap.to) }), written: onDay(desk.app.today), quiet: between(gap), about: [], standing: newStanding("never_leaves"),
    };
    try {
      await desk.save({ kind: "note", fields: note });
      setGapFrom(null);
      desk.tell(say("gap-kept"));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
    setNoting(false);
  };
  const differ = rows.filter((one) => one.differing.length > 0).length;
  const choose = (index: number) => { setChosen(index); setGapFrom(null); };
  return (
    <Page title={say("nav-timeline")} ruled
      under={<>{say("timeline-under", { count: rows.length, differ })}{unanswered.length > 0 && ` ${say("timeline-gaps", { count: unanswered.length })}`}</>}
      actions={<>
        {!narrow && <span className="segments">
          <button type="button" aria-pressed={!asList} onClick={() => setWantsList(false)} data-testid="as-lanes">{say("lanes")}</button>
          <button type="button" aria-pressed={asList} onClick={() => setWantsList(true)} data-testid="as-list">{say("as-list")}</button>
        </span>}
        {rows.length > 0 && <button type="button" className="button" onClick={() => setPrinting(true)} data-testid="print-timeline">{say("print")}</button>}
        <button type="button" className="button primary" onClick={() => setOpen(blankEvent())} data-testid="add-event">+ {say("add-event")}</button>
      </>}
      foot={row && (
        <div className="timeline-foot">
          <Foot desk={desk} row={row} onChange={() => change(rows.indexOf(row))} />
          {asked && <GapQuestion words={gapWords(asked)} onAdd={() => setOpen({ ...blankEvent(), when: { ...noDate(), ...between(asked) } })} onNothing={() => void nothing(asked)}
            more={unanswered.length > 1 ? say("gap-of", { count: unanswered.length }) : ""} />}
          <UsedIn desk={desk} row={row} />
        </div>
      )}>
      <RefusalBanner refusal={refusal} />
      {rows.length === 0 && (
        <Empty title={say("no-events")} text={say("no-events", undefined, "text")}>
          <button type="button" className="button primary" onClick={() => setOpen(blankEvent())}>{say("add-event")}</button>
        </Empty>
      )}
      {rows.length > 0 && !asList && (
        <Lanes rows={rows} gaps={gaps} chosen={Math.min(chosen, rows.length - 1)} chosenGap={chosenGap} gapWords={gapWords} onChoose={choose} onOpen={change}
          onGap={(gap) => setGapFrom(gap.from)} onGathered={(first) => { choose(first); setWantsList(true); }} />
      )}
      {rows.length > 0 && asList && <List rows={rows} chosen={chosen} onChoose={choose} onOpen={change} />}
      {printing && <PrintDialog desk={desk} paper="print_timeline" title={say("print-question")} kept={rows.filter((row) => row.disclosure === "never_leaves").length} onClose={() => setPrinting(false)} onRefused={setRefusal} />}
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
