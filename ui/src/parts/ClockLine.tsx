// A clock as a line: the day it counts from, the legal day as a flag, today, and the time seen in real life as a hatched band. `share` is
// of how many in a hundred cases that was counted, 0 where it was about half or more.
import { useId } from "react";
import type { ClockMark } from "../bridge";
import { useWords } from "../words";
import { shortDay } from "../words/dates";
import { rightToLeft } from "../words/languages";

const WIDTH = 352;
const EDGE = 8;
const at = (iso: string) => Date.parse(iso) / 86_400_000;

export function ClockLine({ mark, share, day, today }: { mark: ClockMark; share: number; day: string; today: string }) {
  const { say, lang } = useWords();
  const hatch = useId();
  const from = mark.from.last ?? mark.from.first;
  if (!from || !day) return null;
  const start = at(from);
  const known = Math.max(at(day), mark.real_to ? at(mark.real_to) : 0);
  // Long past, today stands at the edge: the line is about the limit.
  const end = Math.max(known, Math.min(at(today), start + (known - start) * 1.6), start + 1);
  const right = rightToLeft(lang);
  const x = (iso: string) => {
    const share = Math.min(1, Math.max(0, (at(iso) - start) / (end - start)));
    const place = EDGE + share * (WIDTH - 2 * EDGE);
    return right ? WIDTH - place : place;
  };
  // A label near an edge is set from that edge, so that none is cut off.
  const label = (iso: string, y: number, text: string, kind: string) => {
    const place = x(iso);
    const anchor = place < 60 ? (right ? "end" : "start") : place > WIDTH - 60 ? (right ? "start" : "end") : "middle";
    return <text className={kind} x={anchor === "middle" ? place : place < 60 ? 2 : WIDTH - 2} y={y} textAnchor={anchor}>{text}</text>;
  };
  const band: [number, number] | null = mark.real_from && mark.real_to ? [x(mark.real_from), x(mark.real_to)] : null;
  const words = [
    say("clock-line-from", { date: shortDay(from, lang, today) }), say("clock-line-legal", { date: shortDay(day, lang, today) }),
    ...(band ? [say(share > 0 ? "clock-line-share" : "clock-line-often", { share, from: shortDay(mark.real_from, lang, today), to: shortDay(mark.real_to, lang, today) })] : []),
  ];
  const flag = x(day);
  const turn = right ? -1 : 1;
  return (
    <figure className="clock-line">
      <svg viewBox={`0 0 ${WIDTH} 104`} role="img" aria-label={words.join(" ")} direction={right ? "rtl" : "ltr"}>
        <defs><pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" className="hatch" /></pattern></defs>
        {label(day, 14, say("clock-legal"), "legal")}
        <path className="axis" d={`M0 60H${WIDTH}`} />
        {[from, day, mark.real_from, mark.real_to].filter(Boolean).map((one) => <path key={one} className="axis" d={`M${x(one)} 56V64`} />)}
        {band && <rect className="band" x={Math.min(...band)} y="46" width={Math.max(3, Math.abs(band[1] - band[0]))} height="13" fill={`url(#${hatch})`} />}
        <path className="flag-pole" d={`M${flag} 60V24`} /><path className="flag-cloth" d={`M${flag} 24h${11 * turn}l${-3 * turn} 5 ${3 * turn} 5H${flag}z`} />
        <circle className="now" cx={x(today)} cy="60" r="5" />
        {label(today, 98, say("clock-today"), "now-word")}
        {label(from, 80, shortDay(from, lang, today), "tick-word")}
        {Math.abs(x(day) - x(from)) > 70 && label(day, 80, shortDay(day, lang, today), "tick-word")}
        {band && Math.abs(x(mark.real_to) - x(day)) > 80 && label(mark.real_to, 80, shortDay(mark.real_to, lang, today), "tick-word")}
      </svg>
      {band && <figcaption className="small"><span className="band-key" aria-hidden="true" />{words[2]}</figcaption>}
    </figure>
  );
}
