// The timeline drawn in lanes: certainty and exactness by shape, gaps marked.
import { useEffect, useRef, useState } from "react";
import type { TimelineView } from "../../bridge";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { LOCALE, rightToLeft } from "../../words/languages";
import { LEVEL, lay, type Placed, type YearMark } from "./layout";
import { rowText } from "./rows";

const NAMES = 150;

/** The bar of a row: dot for a day, solid for a month or year, broken for about, bracket for some day between. */
function Bar({ row, place, y, rtl }: { row: TimelineView; place: Placed; y: number; rtl: boolean }) {
  const { x1, x2 } = place;
  const mid = (x1 + x2) / 2;
  if (row.took_place === "no") return <path className="shape" strokeWidth="1.8" d={`M${mid - 5} ${y - 5}l10 10m0 -10l-10 10`} />;
  if (row.when.kind === "on" && row.when.day !== null) {
    if (row.certainty === "unknown") return <circle className="shape" cx={mid} cy={y} r="5" strokeDasharray="2.4 2" />;
    if (row.certainty === "suspected") return <circle className="shape" cx={mid} cy={y} r="5" />;
    if (row.certainty === "likely") return <g><circle className="shape" cx={mid} cy={y} r="5" /><circle className="dot" cx={mid} cy={y} r="2" /></g>;
    return <circle className="dot" cx={mid} cy={y} r="5.5" />;
  }
  if (row.when.kind === "on") return <path className="shape" strokeWidth="5" d={`M${x1} ${y}H${Math.max(x2, x1 + 14)}`} />;
  if (row.when.kind === "about") return <path className="shape" strokeWidth="5" strokeDasharray="4 3" d={`M${x1} ${y}H${Math.max(x2, x1 + 26)}`} />;
  if (row.when.kind === "unknown") return <circle className="shape" cx={x1} cy={y} r="5" strokeDasharray="2.4 2" />;
  // The open end lies towards the past for "before", which is the right side where time runs from right to left.
  const open1 = row.when.kind === (rtl ? "after" : "before");
  const open2 = row.when.kind === (rtl ? "before" : "after");
  const a = open1 ? x1 - 36 : x1;
  const b = open2 ? x2 + 36 : Math.max(x2, x1 + 18);
  return <path className="shape" strokeWidth="1.6" d={`M${a} ${y}H${b}${open1 ? "" : `M${a} ${y - 6}V${y + 6}`}${open2 ? "" : `M${b} ${y - 6}V${y + 6}`}`} />;
}

/** The words of a gap, where no label is in the way; a short gap goes without. */
function GapWords({ year, x, words }: { year: YearMark; x: number; words: string }) {
  const [top, bottom] = year.free ?? [0, 0];
  if (bottom - top < words.length * 6.4) return <title>{words}</title>;
  return <text className="row-date gap-words" textAnchor="middle" transform={`translate(${x + 4} ${(top + bottom) / 2}) rotate(-90)`}>{words}</text>;
}

export function Lanes({ rows, chosen, onChoose }: { rows: TimelineView[]; chosen: number; onChoose: (index: number) => void }) {
  const words = useWords();
  const { say, lang, number } = words;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1000);
  useEffect(() => {
    const measure = () => box.current && setWidth(Math.max(560, box.current.clientWidth));
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const title = (row: TimelineView) => cut(rowText(row, words).replace(/[\u202A-\u202E\u2066-\u2069]/gu, ""), 46);
  const laid = lay(rows, width, NAMES, (row) => Math.max(title(row).length * 7.2, dateWords(row.when, lang, say).length * 6.6));
  // Time runs from right to left in Arabic: positions are mirrored, texts are not.
  const rtl = rightToLeft(lang);
  const m = (x: number) => (rtl ? width - x : x);
  const months = new Intl.DateTimeFormat(LOCALE[lang], { month: "short", timeZone: "UTC" });
  return (
    <div ref={box}>
      <ul className="row small" aria-label={say("legend")} style={{ marginBottom: 8 }}>
        {(["dot", "month", "about", "between"] as const).map((shape) => (
          <li key={shape} className="marked">
            <svg className="lanes" width="28" height="12" style={{ width: 28 }} aria-hidden="true">
              {shape === "dot" && <circle className="dot" cx="14" cy="6" r="5" />}
              {shape === "month" && <path className="shape" strokeWidth="5" d="M2 6H26" />}
              {shape === "about" && <path className="shape" strokeWidth="5" strokeDasharray="4 3" d="M2 6H26" />}
              {shape === "between" && <path className="shape" strokeWidth="1.6" d="M2 6H26M2 1V11M26 1V11" />}
            </svg>
            {say(`shape-${shape}`)}
          </li>
        ))}
      </ul>
      <svg className="lanes" width={width} height={laid.height} role="group" aria-label={say("nav-timeline")} direction={rtl ? "rtl" : "ltr"}>
        {laid.years.map((year) => (
          <g key={year.year}>
            {year.gap
              ? <rect className="gap" x={rtl ? m(year.x + year.width) : year.x} y={8} width={year.width} height={laid.height - 16} />
              : <line className="year" x1={m(year.x)} x2={m(year.x)} y1={8} y2={laid.height - 8} />}
            {!year.gap && <text className="lane-name" x={m(year.x + 6)} y={24} style={{ fontFamily: "var(--serif)", fontSize: 16 }}>{number(year.year)}</text>}
            {!year.gap && year.width > 280 && [3, 6, 9].map((month) => (
              <g key={month}>
                <line className="grid" x1={m(year.x + (year.width * month) / 12)} x2={m(year.x + (year.width * month) / 12)} y1={24} y2={laid.height - 8} />
                <text className="row-date" x={m(year.x + (year.width * month) / 12 + 5)} y={31}>{months.format(Date.UTC(2015, month, 1))}</text>
              </g>
            ))}
            {year.gap && <GapWords year={year} x={m(year.x + year.width / 2)} words={say("gap-years", { from: number(year.year), to: number(year.until) })} />}
          </g>
        ))}
        <line className="grid" x1="0" x2={width} y1="40" y2="40" style={{ stroke: "var(--edge)" }} />
        {laid.lanes.map((lane) => (
          <g key={lane.lane}>
            <text className="lane-name" x={m(0)} y={lane.top + 19}>{say(`lane-${lane.lane}`)}</text>
            <text className="row-date" x={m(0)} y={lane.top + 37}>{say(`lane-${lane.lane}`, undefined, "under")}</text>
            <line className="grid" x1="0" x2={width} y1={lane.top + lane.height - 8} y2={lane.top + lane.height - 8} />
            {lane.rows.map((place) => {
              const row = rows[place.index];
              if (!row) return null;
              const y = lane.top + 14 + place.level * LEVEL;
              const mirrored = { ...place, x1: rtl ? m(place.x2) : place.x1, x2: rtl ? m(place.x1) : place.x2 };
              const anchor = place.anchor;
              const under = row.took_place === "no" ? say("did-not-take-place") : row.differing.length > 0 ? say("sources-differ-short") : "";
              const isChosen = place.index === chosen;
              return (
                <g key={`${row.entry.id}-${row.title_kind}`} role="button" tabIndex={0} aria-pressed={isChosen} className={isChosen ? "chosen" : ""}
                  aria-label={`${title(row)} ${dateWords(row.when, lang, say)}${under && ` · ${under}`} ${say(`certainty-${row.certainty}`)}`}
                  onClick={() => onChoose(place.index)}
                  onKeyDown={(event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); onChoose(place.index); } }}>
                  {isChosen && <rect x={mirrored.x1 - 6} y={y - 10} width={Math.max(mirrored.x2 - mirrored.x1, 14) + 12} height="20" rx="4" fill="var(--accent-tint)" stroke="var(--accent)" />}
                  <Bar row={row} place={mirrored} y={y} rtl={rtl} />
                  <text className="row-title" x={m(place.labelX)} y={y + 24} textAnchor={anchor}>{`${title(row)} `}</text>
                  <text className="row-date" x={m(place.labelX)} y={y + 39} textAnchor={anchor}>{`${dateWords(row.when, lang, say)}${under && ` · ${under}`}`}</text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
