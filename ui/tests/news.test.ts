// What changed, put into the case as the window holds it, gives the case as a fresh look at it does.
import { describe, expect, it } from "vitest";
import { afterNews, merged } from "../src/app/news";
import type { CaseNews, CaseView, EventSheet, TimelineView } from "../src/bridge";
import { memoryCore } from "./core";

/** Random, and the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Row { id: string; n: number; words: string }

const sorted = (rows: Iterable<Row>) => [...rows].sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));

describe("news of a case", () => {
  it("gives the list that a fresh look gives, whatever came, went, changed and moved", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const die = chance(seed);
      const rows = new Map<string, Row>();
      for (let n = die(30); n > 0; n -= 1) rows.set(`r${n}`, { id: `r${n}`, n: die(20), words: "" });
      let held = sorted(rows.values());
      for (let round = 0; round < 12; round += 1) {
        const touched = new Set<string>();
        for (let n = 1 + die(4); n > 0; n -= 1) {
          const id = `r${die(40)}`;
          touched.add(id);
          if (rows.has(id) && die(3) === 0) rows.delete(id);
          else rows.set(id, { id, n: die(20), words: `round ${round}` });
        }
        const fresh = sorted(rows.values());
        const changed = fresh.flatMap((row, at) => (touched.has(row.id) ? [{ row, at }] : []));
        held = merged(held, (row) => row.id, touched, changed.map(({ row }) => row), changed.map(({ at }) => at));
        expect(held).toEqual(fresh);
      }
    }
  });

  it("leaves a list alone that nothing touched, so that nothing of it is drawn again", () => {
    const rows = [{ id: "a" }, { id: "b" }];
    expect(merged(rows, (row) => row.id, new Set(["z"]), [], [])).toBe(rows);
    expect(merged(rows, (row) => row.id, new Set(["a"]), [], [])).toEqual([{ id: "b" }]);
  });

  it("takes everything but the lists as the core tells it", async () => {
    const core = memoryCore(null);
    const old = await core.call("create_case", { name: "Someone", accusing: "RU" }) as CaseView;
    const event = (id: string, title: string) => ({ id, title, revision: 1 }) as EventSheet;
    const row = (id: string, title: string) => ({ entry: { kind: "event", id }, title }) as TimelineView;
    const before: CaseView = { ...old, events: [event("a", "first"), event("c", "third")], timeline: [row("a", "first"), row("c", "third")] };
    const places = { people: [], alerts: [], charges: [], allegations: [], proceedings: [], protection: [], events: [1], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [1] };
    const part: CaseView = { ...old, people: [], events: [event("b", "second")], timeline: [row("b", "second")], title: "Another name", hidden_marks: ["b"], stamp: 9 };
    const news: CaseNews = { whole: false, view: part, touched: ["b", "c"], rows: ["b", "c"], places };
    const after = afterNews(before, news);
    expect(after.events.map((one) => one.id)).toEqual(["a", "b"]);
    expect(after.timeline.map((one) => one.title)).toEqual(["first", "second"]);
    expect(after.people).toBe(before.people);
    expect([after.title, after.hidden_marks, after.stamp]).toEqual(["Another name", ["b"], 9]);
    expect(afterNews(before, { ...news, whole: true })).toBe(part);
  });
});
