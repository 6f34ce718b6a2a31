// The timeline: gaps are found and not asked about twice, labels never lie on each other, and laying
// out grows with the number of entries, not with its square.
import { describe, expect, it } from "vitest";
import type { NoteSheet, TimelineView } from "../src/bridge";
import { noDate } from "../src/parts/DateField";
import { newStanding } from "../src/parts/StandingFields";
import { dayOf, findGaps, isoOf } from "../src/features/timeline/gaps";
import { LEVEL, lay } from "../src/features/timeline/layout";
import { scaleOf, ticksOf } from "../src/features/timeline/scale";
import { onDay } from "../src/words/dates";
import { many, row, spans } from "./timelineRows";

function quiet(from: string, to: string): NoteSheet {
  const end = onDay(to);
  return { id: "n", revision: 1, text: "Nothing", written: noDate(), quiet: { ...onDay(from), kind: "between", to_year: end.year, to_month: end.month, to_day: end.day, last: to }, about: [], standing: newStanding("never_leaves") };
}

function laid(rows: TimelineView[], width = 900, zoom = 1) {
  const all = spans(rows);
  const scale = scaleOf(all.map((span) => (span ? [span.first, span.until] : null)), findGaps(rows, [], "2024-01-01"), width, zoom);
  return { scale, lanes: lay(rows, all, rows.map(() => 140), scale).lanes };
}

describe("gaps", () => {
  it("are stretches of a year and more, up to today", () => {
    const rows = [row(1, "2014-01-01", "2014-12-31"), row(2, "2015-08-01", "2015-08-31"), row(3, "2016-02-10", "2016-02-10")];
    expect(findGaps(rows, [], "2016-06-01")).toEqual([]);
    const [gap, ...more] = findGaps(rows, [], "2026-10-06");
    expect(more).toEqual([]);
    expect(gap && [isoOf(gap.from), isoOf(gap.to)]).toEqual(["2016-02-11", "2026-10-05"]);
  });

  it("end where something lasted", () => {
    const lasting = row(1, "2014-01-01", "2014-01-01", { until: onDay("2018-01-01") });
    expect(findGaps([lasting, row(2, "2018-06-01", "2018-06-01")], [], "2018-07-01")).toEqual([]);
  });

  it("are not asked about again once they are answered", () => {
    const rows = [row(1, "2010-01-01", "2010-01-01"), row(2, "2020-01-01", "2020-01-01")];
    expect(findGaps(rows, [quiet("2010-01-02", "2019-12-31")], "2020-02-01").map((gap) => gap.answered)).toEqual([true]);
    // An answer for a part of it leaves the rest open.
    const rest = findGaps(rows, [quiet("2010-01-02", "2014-12-31")], "2020-02-01");
    expect(rest.map((gap) => [isoOf(gap.from), gap.answered])).toEqual([["2015-01-01", false]]);
  });

  it("are none where nothing is dated", () => {
    expect(findGaps([row(1, null, null)], [], "2020-02-01")).toEqual([]);
    expect(findGaps([], [], "2020-02-01")).toEqual([]);
    // Nor is one asked about while the rest of a large case is still read.
    expect(findGaps([row(1, "2010-01-01", "2010-01-01")], [], "2020-02-01")).toHaveLength(1);
    expect(findGaps([row(1, "2010-01-01", "2010-01-01")], [], "2020-02-01", 300)).toEqual([]);
  });
});

describe("lanes", () => {
  it("never lay one label on another", () => {
    for (const zoom of [1, 3, 20]) {
      for (const lane of laid(many(300), 900, zoom).lanes) {
        for (const a of lane.rows) {
          for (const b of lane.rows) {
            if (a.index < b.index && a.level === b.level) expect(a.from >= b.to || b.from >= a.to, `${lane.lane} ${a.index} ${b.index}`).toBe(true);
          }
        }
        expect(lane.height).toBeLessThan(5 * LEVEL);
      }
    }
  });

  it("hold every entry once, drawn or gathered", () => {
    const rows = [...many(300), row(300, null, null), row(301, null, null)];
    const found = laid(rows).lanes.flatMap((lane) => [...lane.rows.map((one) => one.index), ...lane.gathered.flatMap((one) => one.rows)]);
    expect(found.sort((a, b) => a - b)).toEqual(rows.map((_, n) => n));
  });

  it("draw about as much for five thousand entries as for three hundred", () => {
    const drawn = (count: number) => laid(many(count)).lanes.reduce((sum, lane) => sum + lane.rows.length + lane.gathered.length, 0);
    expect(drawn(5000)).toBeLessThan(2 * drawn(300));
  });

  it("stand in one direction of time", () => {
    const { scale } = laid(many(50));
    let before = -1;
    for (let day = dayOf("2003-01-01"); day < dayOf("2023-01-01"); day += 10) {
      const x = scale.at(day);
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
    }
  });

  it("thin out their ruler", () => {
    const { scale } = laid(many(300), 900, 1);
    const said = ticksOf(scale, 0, scale.width).filter((tick) => tick.said && tick.kind === "year");
    said.slice(1).forEach((tick, n) => expect(tick.x - (said[n]?.x ?? 0)).toBeGreaterThanOrEqual(48));
    const close = laid(many(300), 900, 40).scale;
    expect(ticksOf(close, 0, 900).some((tick) => tick.kind === "month")).toBe(true);
  });
});
