// The marks of the timeline: exactness by the shape of the bar, certainty by the shape of the circle.
import type { Certainty, TimelineView } from "../../bridge";
import { OPEN } from "./layout";

/** The circle: full, ring and dot, ring, dashed ring. */
export function Circle({ x, y, certainty, r = 5 }: { x: number; y: number; certainty: Certainty; r?: number }) {
  if (certainty === "confirmed") return <circle className="dot" cx={x} cy={y} r={r + 0.5} />;
  return (
    <g>
      <circle className="shape" strokeWidth="1.6" cx={x} cy={y} r={r} strokeDasharray={certainty === "unknown" ? "2.4 2" : undefined} />
      {certainty === "likely" && <circle className="dot" cx={x} cy={y} r={r * 0.4} />}
    </g>
  );
}

/** The bar of a row: dot for a day, solid for a month or year, broken for about, bracket for some day between. */
export function Bar({ row, x1, x2, until, y, rtl }: { row: TimelineView; x1: number; x2: number; until: [number, number] | null; y: number; rtl: boolean }) {
  const mid = (x1 + x2) / 2;
  const lasted = until && <path className="lasted" d={`M${until[0]} ${y}H${until[1]}`} />;
  if (row.took_place === "no") return <>{lasted}<path className="shape" strokeWidth="1.8" d={`M${mid - 5} ${y - 5}l10 10m0 -10l-10 10`} /></>;
  const { kind, day } = row.when;
  if (kind === "on" && day !== null) return <>{lasted}<Circle x={mid} y={y} certainty={row.certainty} /></>;
  if (kind === "unknown") return <Circle x={mid} y={y} certainty={row.certainty} />;
  if (kind === "on") return <>{lasted}<path className="shape" strokeWidth="5" d={`M${x1} ${y}H${Math.max(x2, x1 + 14)}`} /></>;
  if (kind === "about") return <>{lasted}<path className="shape" strokeWidth="5" strokeDasharray="4 3" d={`M${x1} ${y}H${Math.max(x2, x1 + 26)}`} /></>;
  // The open end lies towards the past for "before", which is the right side where time runs from right to left.
  const open1 = kind === (rtl ? "after" : "before");
  const open2 = kind === (rtl ? "before" : "after");
  if (open1 || open2) {
    const end = open1 ? x2 : x1;
    const [a, b] = open1 ? [end - OPEN, end] : [end, end + OPEN];
    return <>{lasted}<path className="shape" strokeWidth="1.6" d={`M${end} ${y - 6}V${y + 6}`} /><path className="shape" strokeWidth="1.6" strokeDasharray="3 3" d={`M${a} ${y}H${b}`} /></>;
  }
  const b = Math.max(x2, x1 + 18);
  return <>{lasted}<path className="shape" strokeWidth="1.6" d={`M${x1} ${y}H${b}M${x1} ${y - 6}V${y + 6}M${b} ${y - 6}V${y + 6}`} /></>;
}
