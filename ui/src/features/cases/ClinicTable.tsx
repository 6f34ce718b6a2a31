// The clinic's table: thousands of rows, only those in view are in the page. Arrows move, Enter opens, Space marks.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { Called, Typed } from "../../parts/Typed";
import { WhenFlag } from "../../parts/WhenFlag";
import { dueTitle, howFar } from "../../parts/dueWords";
import { useWords } from "../../words";
import { shortDay } from "../../words/dates";
import { step, type Row } from "./clinic";

const COLUMNS = ["day", "what", "case", "person", "from", "stage", "who", "state"] as const;
/** Beyond as many days the day itself says enough. */
const NEAR_ENOUGH = 31;
/** Heights in pixels, as look.md has them; a narrow window shows a row as a small list. */
const ROW = 34, GROUP = 46, NARROW = 112, HEAD = 31;

export function ClinicTable({ rows, today, full, narrow, chosen, onChoose, onOpen, onDone }: {
  rows: readonly Row[];
  today: string;
  full: boolean;
  narrow: boolean;
  chosen: number;
  onChoose: (n: number) => void;
  onOpen: () => void;
  onDone: () => void;
}) {
  const { say } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const head = narrow ? 0 : HEAD;
  const list = useVirtualizer({
    // The heads stay in view over the rows.
    scrollMargin: head, scrollPaddingStart: head,
    count: rows.length, getScrollElement: () => box.current, overscan: 12, initialRect: { width: 1000, height: 600 },
    estimateSize: (n) => (rows[n]?.kind === "group" ? GROUP : narrow ? NARROW : ROW),
    getItemKey: (n) => rows[n]?.key ?? n,
  });
  useEffect(() => list.measure(), [list, rows, narrow]);
  useEffect(() => {
    if (rows[chosen]) list.scrollToIndex(chosen <= 1 ? 0 : chosen);
    // Moving the choice scrolls; a list that was read anew does not.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / ROW) - 2);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move: Record<string, () => number> = {
      ArrowDown: () => step(rows, chosen, 1), ArrowUp: () => step(rows, chosen, -1), PageDown: () => step(rows, chosen, page()), PageUp: () => step(rows, chosen, -page()),
      Home: () => step(rows, -1, 1), End: () => step(rows, rows.length, -1),
    };
    const to = move[event.key];
    if (to) onChoose(to());
    else if (event.key === "Enter") onOpen();
    // A key held down marks one row, not a hundred.
    else if (event.key === " ") { if (!event.repeat) onDone(); }
    else return;
    event.preventDefault();
  };
  return (
    <div className={`clinic-table${narrow ? " narrow" : ""}`}>
      <div ref={box} className="clinic-scroll" role="grid" tabIndex={0} aria-label={say("clinic-table")} aria-rowcount={rows.length} aria-colcount={COLUMNS.length}
        aria-activedescendant={rows[chosen] ? `${id}-${chosen}` : undefined} onKeyDown={onKey} data-testid="clinic-table">
        <div role="row" className="clinic-row clinic-head">{COLUMNS.map((name) => <span key={name} role="columnheader">{say(`clinic-${name}`)}</span>)}</div>
        <div role="presentation" className="clinic-tall" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const place = { transform: `translateY(${item.start - head}px)`, height: item.size };
            if (row.kind === "group") {
              return (
                <div key={row.key} role="row" aria-rowindex={item.index + 1} className={`clinic-group ${row.group}`} style={place}>
                  <span role="gridcell" aria-colspan={COLUMNS.length}>{row.group !== "active" && row.group !== "closed" && <WhenFlag when={row.group} />}<strong>{say(`clinic-group-${row.group}`)}</strong> <Count n={row.count} /></span>
                </div>
              );
            }
            return (
              <div key={row.key} id={`${id}-${item.index}`} role="row" aria-rowindex={item.index + 1} aria-selected={item.index === chosen} style={place} data-testid="clinic-row"
                className={`clinic-row${item.index === chosen ? " chosen" : ""} ${row.date?.near ?? "open"}`} onClick={() => onChoose(item.index)} onDoubleClick={onOpen}>
                <Cells row={row} today={today} full={full} narrow={narrow} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Count({ n }: { n: number }) {
  const { number } = useWords();
  return <span className="small count">{number(n)}</span>;
}

function Cells({ row, today, full, narrow }: { row: Extract<Row, { kind: "row" }>; today: string; full: boolean; narrow: boolean }) {
  const { say, lang, country } = useWords();
  const { case: one, date } = row;
  const tag = (name: string) => (narrow ? <span className="caption">{say(`clinic-${name}`)} </span> : null);
  const dash = <span aria-label={say("none")}>–</span>;
  const state = () => {
    const words = [date ? say(`clinic-state-${date.near === "waiting" ? "waiting" : date.kind}`) : "", one.sign_offs > 0 ? say("clinic-signoff", { count: one.sign_offs }) : "", one.to_finish > 0 ? say("clinic-to-finish", { count: one.to_finish }) : ""];
    return words.filter(Boolean).join(" · ");
  };
  return (
    <>
      <span role="gridcell" className="day">{date?.day ? <><strong>{shortDay(date.day, lang, today)}</strong> {date.days <= NEAR_ENOUGH && <span className="far">{howFar(date, say)}</span>}</> : <span className="far">{say("no-day")}</span>}</span>
      <span role="gridcell" className="what"><strong>{one.damaged ? <span className="bad">{say("clinic-damaged")}</span> : date ? <Called text={dueTitle(date, say)} /> : say("clinic-nothing")}</strong></span>
      <span role="gridcell">{tag("case")}{one.number ? <bdi className="mono">{one.number}</bdi> : dash}</span>
      <span role="gridcell">{tag("person")}<Typed text={(full ? one.title : one.short) || one.title || one.id} />{one.sample && <span className="caption"> {say("clinic-sample")}</span>}</span>
      <span role="gridcell" title={country(one.accusing)}>{tag("from")}{one.accusing ? <><span aria-hidden="true">{one.accusing}</span><span className="visually-hidden">{country(one.accusing)}</span></> : dash}</span>
      <span role="gridcell">{tag("stage")}{one.stage ? say(`stage-${one.stage}`) : dash}</span>
      <span role="gridcell">{tag("who")}{one.worker ? <Typed text={one.worker} /> : dash}</span>
      <span role="gridcell" className="state">{state()}</span>
    </>
  );
}
