// Years, months and days above the lanes, as many as there is room for.
import { useWords } from "../../words";
import { monthNames } from "../../words/dates";
import { LOCALE } from "../../words/languages";
import type { Scale } from "./scale";
import { ticksOf } from "./scale";
import { TOP } from "./layout";

/** `at` turns a place of the scale into a place of the drawing. */
export function Ruler({ scale, from, to, bottom, at, side }: { scale: Scale; from: number; to: number; bottom: number; at: (x: number) => number; side: 1 | -1 }) {
  const { lang, number, say } = useWords();
  const months = new Intl.DateTimeFormat(LOCALE[lang], { month: "short", timeZone: "UTC" });
  const ticks = ticksOf(scale, from, to);
  // The year stays in view while its months are.
  const behind = ticks.filter((tick) => tick.kind === "year" && tick.x < from).pop();
  return (
    <g>
      {ticks.map((tick) => (
        <g key={`${tick.kind}-${tick.x}`}>
          {tick.x >= from && <line className={tick.kind === "year" ? "year" : "grid"} x1={at(tick.x)} x2={at(tick.x)} y1={tick.kind === "year" ? 2 : 26} y2={bottom} />}
          {tick.x >= from && tick.said && tick.kind === "year" && <text className="ruler-year" x={at(tick.x) + 5 * side} y={19}>{number(tick.year)}</text>}
          {tick.x >= from && tick.said && tick.kind === "month" && <text className="ruler-month" x={at(tick.x) + 4 * side} y={36}>{months.format(Date.UTC(2015, tick.month - 1, 1))}</text>}
          {tick.x >= from && tick.said && tick.kind === "day" && <text className="ruler-month" x={at(tick.x) + 4 * side} y={36}>{number(tick.day)}</text>}
        </g>
      ))}
      {behind && !ticks.some((tick) => tick.kind === "year" && tick.x >= from && tick.x < from + 60) && (
        <text className="ruler-year" x={at(from) + 5 * side} y={19}>{`${number(behind.year)}${yearMonth(scale, from, lang)}`}</text>
      )}
      {scale.end < scale.width && to > scale.end && (
        <>
          <line className="year" x1={at(scale.end)} x2={at(scale.end)} y1={2} y2={bottom} strokeDasharray="4 3" />
          <text className="ruler-month" x={at(scale.end) + 6 * side} y={19}>{say("no-date-column")}</text>
        </>
      )}
      <line className="ruler" x1={at(from)} x2={at(to)} y1={TOP - 4} y2={TOP - 4} />
    </g>
  );
}

/** The month at the edge of the view where months are wide; else nothing. */
function yearMonth(scale: Scale, from: number, lang: Parameters<typeof monthNames>[0]): string {
  const stretch = scale.stretches.find((one) => !one.gap && from >= one.x && from < one.x + one.width);
  if (!stretch) return "";
  const perDay = stretch.width / (stretch.to - stretch.from);
  if (perDay * 30.4 < 260) return "";
  const month = new Date((stretch.from + (from - stretch.x) / perDay) * 86_400_000).getUTCMonth();
  return ` ${monthNames(lang, "gregorian", true)[month] ?? ""}`;
}
