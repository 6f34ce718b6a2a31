// A large case comes in portions: put together they are the whole case, and a case that changes meanwhile is begun again.
import { describe, expect, it } from "vitest";
import type { CaseLists, CasePart, CaseView } from "../src/bridge";
import { whole } from "../src/app/portions";

const PORTION = 3;
const NAMES = ["people", "alerts", "charges", "proceedings", "protection", "events", "evidence", "sources", "letters", "tasks", "notes", "requests", "answers", "timeline"] as const;
const cut = (all: Record<string, { id: string }[]>, from: number): CaseLists => Object.fromEntries(NAMES.map((name) => [name, (all[name] ?? []).slice(from, from + PORTION)])) as unknown as CaseLists;
const left = (all: Record<string, { id: string }[]>, from: number) => NAMES.reduce((sum, name) => sum + Math.max(0, (all[name]?.length ?? 0) - from - PORTION), 0);
const rows = (count: number, mark: string) => Array.from({ length: count }, (_, n) => ({ id: `${mark}${n}` }));
const first = (all: Record<string, { id: string }[]>, stamp: number) => ({ id: "c", stamp, to_come: left(all, 0), ...cut(all, 0) }) as unknown as CaseView;
const part = (all: Record<string, { id: string }[]>, stamp: number, from: number): CasePart => ({ stamp, lists: cut(all, from), next: from + PORTION, to_come: left(all, from) });

describe("a case in portions", () => {
  const all = { events: rows(10, "e"), timeline: rows(11, "t"), people: rows(1, "p"), evidence: rows(4, "x") };

  it("is the whole case when all have come, each row once and in its order", async () => {
    const asked: number[] = [];
    const found = await whole(first(all, 7), async (from) => { asked.push(from); return part(all, 7, from); }, () => { throw new Error("not again"); }, () => true);
    expect(asked).toEqual([0, 3, 6, 9]);
    for (const name of ["events", "timeline", "people", "evidence"] as const) expect((found[name] as { id: string }[]).map((row) => row.id)).toEqual(all[name].map((row) => row.id));
    expect(found.to_come).toBe(0);
  });

  it("keeps a list that this page has no name for", async () => {
    const found = await whole(first(all, 7), async (from) => ({ ...part(all, 7, from), lists: { ...cut(all, from), later: from === 0 ? rows(3, "l") : rows(1, `l${from}`) } as unknown as CaseLists }), () => { throw new Error("not again"); }, () => true);
    expect((found as unknown as { later: unknown[] }).later).toHaveLength(6);
  });

  it("asks for nothing where all of it came at once", async () => {
    const small = first({ events: rows(2, "e") }, 1);
    expect(await whole(small, () => { throw new Error("asked"); }, () => { throw new Error("again"); }, () => true)).toBe(small);
  });

  it("begins again where the case changed meanwhile, and mixes no two states", async () => {
    const later = { ...all, events: rows(9, "n") };
    let turns = 0;
    const found = await whole(first(all, 7), async (from) => { turns += 1; return turns < 2 ? part(all, 7, from) : part(later, 8, from); }, async () => first(later, 8), () => true);
    expect((found.events as { id: string }[]).map((row) => row.id)).toEqual(later.events.map((row) => row.id));
    expect(found.stamp).toBe(8);
  });

  it("ends where nobody looks any more, and where a case never stands still it says that rows are to come", async () => {
    let asked = 0;
    const one = first(all, 7);
    expect(await whole(one, async (from) => { asked += 1; return part(all, 7, from); }, async () => one, () => asked < 1)).toBe(one);
    let stamp = 7;
    const moving = await whole(one, async (from) => part(all, (stamp += 1), from), async () => first(all, (stamp += 1)), () => true);
    expect(moving.to_come).toBeGreaterThan(0);
  });
});
