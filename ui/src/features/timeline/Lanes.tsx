// The timeline drawn in lanes: only what is in view; arrows move between entries, Enter opens.
import { useEffect, useMemo, useRef } from "react";
import type { TimelineView } from "../../bridge";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { rightToLeft } from "../../words/languages";
import { tongueOf } from "../../words/tongue";
import { Bar, Circle } from "./Bar";
import { dayOf, type Gap, spanOf } from "./gaps";
import { freeStretch, lay, LEVEL, type LaneLaid, type Placed, type Span } from "./layout";
import { Legend } from "./Legend";
import { Ruler } from "./Ruler";
import { rowText } from "./rows";
import { scaleOf } from "./scale";
import { STEP, useView } from "./useView";

const NAMES = 148;
const LONGEST = 44;

interface Props {
  rows: TimelineView[];
  gaps: Gap[];
  chosen: number;
  chosenGap: Gap | null;
  gapWords: (gap: Gap) => string;
  onChoose: (index: number) => void;
  onOpen: (index: number) => void;
  onGap: (gap: Gap) => void;
  onGathered: (first: number) => void;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The days of a row for the drawing; without any date there are none. */
function spanFor(row: TimelineView): Span | null {
  const first = row.when.first ?? row.when.last;
  const last = row.when.last ?? row.when.first;
  const whole = spanOf(row);
  return first && last && whole ? { first: dayOf(first), last: dayOf(last), until: whole[1] } : null;
}

export function Lanes({ rows, gaps, chosen, chosenGap, gapWords, onChoose, onOpen, onGap, onGathered }: Props) {
  const words = useWords();
  const { say, lang, number } = words;
  const rtl = rightToLeft(lang);
  const { spans, titles, unders, widths } = useMemo(() => {
    const titles = rows.map((row) => cut(rowText(row, words).replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")));
    const unders = rows.map((row) => {
      const more = row.took_place === "no" ? say("did-not-take-place") : row.differing.length > 0 ? say("sources-differ-short") : "";
      return [cut(dateWords(row.when, lang, say).replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")), more].filter(Boolean).join(" · ");
    });
    return {
      spans: rows.map(spanFor), titles, unders,
      widths: rows.map((_, n) => Math.max((titles[n] ?? "").length * 7.1, (unders[n] ?? "").length * 6.4 + 16)),
    };
  }, [rows, words, say, lang]);
  const pairs = useMemo(() => spans.map((span): [number, number] | null => (span ? [span.first, span.until] : null)), [spans]);
  const wholeAt = (zoom: number, plot: number) => scaleOf(pairs, gaps, plot, zoom).width;
  const view = useView(NAMES, wholeAt);
  const { width, zoom, left } = view;
  const plot = width - NAMES;
  const scale = useMemo(() => scaleOf(pairs, gaps, plot, zoom), [pairs, gaps, plot, zoom]);
  const laid = useMemo(() => lay(rows, spans, widths, scale), [rows, spans, widths, scale]);
  // Time runs from right to left in Arabic: positions are mirrored, texts are not.
  const at = (x: number) => (rtl ? width - (NAMES + x - left) : NAMES + x - left);
  const name = rtl ? width : 0;
  const right = left + plot;
  const svg = useRef<SVGSVGElement>(null);
  const focus = useRef(false);

  const { box, zoomBy, pan, fit, show } = view;
  useEffect(() => {
    const area = box.current;
    if (!area) return undefined;
    const wheel = (event: WheelEvent) => {
      const edges = area.getBoundingClientRect();
      const place = rtl ? edges.right - event.clientX : event.clientX - edges.left;
      if (event.ctrlKey || event.metaKey) zoomBy(event.deltaY < 0 ? STEP : 1 / STEP, Math.max(0, Math.min(1, (place - NAMES) / (edges.width - NAMES))));
      else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) pan((event.deltaX || event.deltaY) * (rtl && !event.shiftKey ? -1 : 1));
      else return;
      event.preventDefault();
    };
    // React's own listener is passive, and cannot keep the page from moving.
    area.addEventListener("wheel", wheel, { passive: false });
    return () => area.removeEventListener("wheel", wheel);
  }, [box, rtl, zoomBy, pan]);
  const chosenAt = spans[chosen];
  useEffect(() => {
    if (chosenAt) show(scale.at(chosenAt.first), Math.min(scale.at(chosenAt.last + 1), scale.at(chosenAt.first) + 40));
    else if (rows[chosen]) show(scale.end, scale.width);
    // Only a new choice moves the view; a new scale keeps its own place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  useEffect(() => {
    if (!focus.current) return;
    focus.current = false;
    svg.current?.querySelector<SVGElement>(`[data-rows~="${chosen}"]`)?.focus();
  });

  const order = useMemo(() => laid.lanes.flatMap((lane) => [...lane.rows.map((row) => row.index), ...lane.gathered.flatMap((one) => one.rows)])
    .sort((a, b) => (spans[a]?.first ?? Infinity) - (spans[b]?.first ?? Infinity) || a - b), [laid, spans]);
  const go = (index: number | undefined) => {
    if (index === undefined) return;
    focus.current = true;
    onChoose(index);
  };
  const along = (by: number) => go(order[Math.max(0, Math.min(order.length - 1, order.indexOf(chosen) + by))]);
  const across = (by: number) => {
    const lane = laid.lanes.findIndex((one) => one.lane === rows[chosen]?.lane);
    const next = laid.lanes[Math.max(0, Math.min(laid.lanes.length - 1, lane + by))];
    if (!next || next.lane === rows[chosen]?.lane) return;
    const here = spans[chosen]?.first ?? Infinity;
    const far = (row: Placed) => Math.abs((spans[row.index]?.first ?? 1e9) - Math.min(here, 1e9));
    go(next.rows.reduce((best, row) => (far(row) < far(best) ? row : best), next.rows[0] as Placed).index);
  };
  const keys: Record<string, () => void> = {
    ArrowRight: () => along(rtl ? -1 : 1), ArrowLeft: () => along(rtl ? 1 : -1), ArrowDown: () => across(1), ArrowUp: () => across(-1),
    Home: () => go(order[0]), End: () => go(order[order.length - 1]), PageDown: () => pan(plot * 0.8), PageUp: () => pan(-plot * 0.8),
    "+": () => zoomBy(STEP), "=": () => zoomBy(STEP), "-": () => zoomBy(1 / STEP), "0": fit,
  };
  const drag = useRef<number | null>(null);

  const seen = (from: number, to: number) => from < right && to > left;
  const bottom = laid.height - 8;
  const entry = (place: Placed, lane: LaneLaid) => {
    const row = rows[place.index];
    if (!row) return null;
    const y = lane.top + 14 + place.level * LEVEL;
    const [x1, x2] = rtl ? [at(place.x2), at(place.x1)] : [at(place.x1), at(place.x2)];
    const isChosen = place.index === chosen && !chosenGap;
    const until: [number, number] | null = place.until > place.x2 + 6 ? [rtl ? x1 : x2, at(place.until)] : null;
    const circled = row.certainty !== "confirmed" && row.took_place !== "no" && !(row.when.kind === "unknown" || (row.when.kind === "on" && row.when.day !== null));
    const side = (place.anchor === "start" ? 1 : -1) * (rtl ? -1 : 1);
    const x = at(place.labelX);
    return (
      <g key={`${row.entry.id}-${row.title_kind}`} role="button" tabIndex={place.index === chosen ? 0 : -1} aria-pressed={isChosen} className={isChosen ? "chosen" : ""}
        data-rows={place.index} data-testid={`entry-${place.index}`}
        aria-label={`${titles[place.index] ?? ""} ${unders[place.index] ?? ""}, ${say(`certainty-${row.certainty}`)}`}
        onClick={() => onChoose(place.index)} onDoubleClick={() => onOpen(place.index)}
        onKeyDown={(event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); if (event.key === "Enter") onOpen(place.index); else onChoose(place.index); } }}>
        {isChosen && <rect className="chosen-box" x={x1 - 7} y={y - 10} width={Math.max(x2 - x1, 14) + 14} height="20" rx="4" />}
        <Bar row={row} x1={x1} x2={x2} until={until} y={y} rtl={rtl} />
        <text className="row-title" lang={tongueOf(titles[place.index] ?? "", lang)} x={x} y={y + 22} textAnchor={place.anchor}>{`${titles[place.index] ?? ""} `}</text>
        {circled && <Circle x={x + 4.5 * side} y={y + 33} certainty={row.certainty} r={3.6} />}
        <text className="row-date" x={circled ? x + 13 * side : x} y={y + 37} textAnchor={place.anchor}>{unders[place.index] ?? ""}</text>
      </g>
    );
  };
  return (
    <div>
      <div className="timeline-tools">
      <Legend />
      <div className="row zoom" role="group" aria-label={say("zoom")}>
        {zoom > 1 && <button type="button" className="button mini" onClick={() => pan(-plot * 0.6)}>{say("earlier")}</button>}
        <span className="segments">
          <button type="button" aria-label={say("zoom-out")} disabled={zoom <= 1} onClick={() => zoomBy(1 / STEP)} data-testid="zoom-out">−</button>
          <button type="button" onClick={fit} data-testid="zoom-fit">{say("zoom-fit")}</button>
          <button type="button" aria-label={say("zoom-in")} onClick={() => zoomBy(STEP)} data-testid="zoom-in">+</button>
        </span>
        {zoom > 1 && <button type="button" className="button mini" onClick={() => pan(plot * 0.6)}>{say("later")}</button>}
      </div>
      </div>
      <div ref={box} className="lanes-box" onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const act = keys[event.key];
        if (act) { event.preventDefault(); act(); }
      }}
        onPointerDown={(event) => { drag.current = event.clientX; }}
        onPointerMove={(event) => {
          if (drag.current === null || event.buttons !== 1) return;
          pan((drag.current - event.clientX) * (rtl ? -1 : 1));
          drag.current = event.clientX;
        }} onPointerUp={() => { drag.current = null; }} onPointerLeave={() => { drag.current = null; }}>
        <svg ref={svg} className="lanes" width={width} height={laid.height} role="group" aria-label={say("nav-timeline")} direction={rtl ? "rtl" : "ltr"}>
          <Ruler scale={scale} from={left} to={right} bottom={bottom} at={at} side={rtl ? -1 : 1} />
          {laid.lanes.map((lane) => <line key={lane.lane} className="grid" x1="0" x2={width} y1={lane.top + lane.height - 10} y2={lane.top + lane.height - 10} />)}
          {scale.stretches.map(({ gap, x, width: wide }) => gap && seen(x, x + wide) && (
            <GapStrip key={gap.from} gap={gap} x={rtl ? at(x + wide) : at(x)} wide={wide} bottom={bottom} words={gapWords(gap)}
              chosen={gap === chosenGap} free={freeStretch(laid.lanes, x, x + wide, bottom)} onGap={onGap} />
          ))}
          {laid.lanes.map((lane) => (
            <g key={lane.lane}>
              {lane.rows.filter((place) => seen(place.from, place.to)).map((place) => entry(place, lane))}
              {lane.gathered.filter((one) => seen(one.from, one.to)).map((one) => {
                const y = lane.top + lane.height - 34;
                const has = one.rows.includes(chosen) && !chosenGap;
                return (
                  <g key={one.x} role="button" tabIndex={has ? 0 : -1} className={has ? "gathered chosen" : "gathered"} data-rows={one.rows.join(" ")}
                    aria-label={`+${number(one.rows.length)}: ${say("more-in-list", { count: one.rows.length })}`} onClick={() => onGathered(one.rows[0] ?? 0)}
                    onKeyDown={(event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); onGathered(has ? chosen : (one.rows[0] ?? 0)); } }}>
                    <rect x={rtl ? at(one.x) - 48 : at(one.x)} y={y - 12} width="48" height="20" rx="3" />
                    <text className="row-date" textAnchor="middle" x={at(one.x) + (rtl ? -24 : 24)} y={y + 2}>{`+${number(one.rows.length)}`}</text>
                  </g>
                );
              })}
            </g>
          ))}
          <rect className="names" x={rtl ? width - NAMES + 8 : 0} y="0" width={NAMES - 8} height={laid.height} />
          <line className="ruler" x1="0" x2={width} y1="40" y2="40" />
          {laid.lanes.map((lane) => (
            <g key={lane.lane}>
              <text className="lane-name" x={name} y={lane.top + 18}>{say(`lane-${lane.lane}`)}</text>
              <text className="row-date" x={name} y={lane.top + 36}>{say(`lane-${lane.lane}`, undefined, "under")}</text>
              <line className="grid" x1={rtl ? width - NAMES + 8 : 0} x2={rtl ? width : NAMES - 8} y1={lane.top + lane.height - 10} y2={lane.top + lane.height - 10} />
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** A stretch of which nothing is known: a dashed strip with its words where no label is in the way. */
function GapStrip({ gap, x, wide, bottom, words, chosen, free, onGap }: { gap: Gap; x: number; wide: number; bottom: number; words: string; chosen: boolean; free: [number, number]; onGap: (gap: Gap) => void }) {
  const [top, end] = free;
  const room = end - top >= words.length * 6.3;
  return (
    <g role="button" tabIndex={0} aria-pressed={chosen} aria-label={words} className={chosen ? "gap-strip chosen" : "gap-strip"} data-testid={`gap-${gap.from}`} onClick={() => onGap(gap)}
      onKeyDown={(event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); onGap(gap); } }}>
      <rect className="gap-fill" x={x} y={40} width={wide} height={bottom - 40} />
      <path className="gap-edge" d={`M${x} 40V${bottom}M${x + wide} 40V${bottom}`} />
      {room ? <text className="row-date gap-words" textAnchor="middle" transform={`translate(${x + wide / 2 + 4} ${(top + end) / 2}) rotate(-90)`}>{words}</text> : <title>{words}</title>}
    </g>
  );
}
