// What is typed is kept as a draft, and what was saved or thrown away does not come back as one.
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LONGEST_MS, PAUSE_MS, useKeeping } from "../src/parts/drafts";

interface Fields { id: string; revision: number; words: string }
interface Props { fields: Fields; changed: boolean }

const typed = (words: string): Fields => ({ id: "", revision: 0, words });

/** A vault with the drafts that are in it, by id. */
function vault() {
  const held = new Map<string, string>();
  let made = 0;
  return {
    held,
    keepDraft: async (draft: { id: string; revision: number; fields: string }) => {
      const id = draft.id || `d${made += 1}`;
      held.set(id, draft.fields);
      return { ...draft, form: "note" as const, entry: "", base: 0, id, revision: draft.revision + 1, at: "2026-11-24T10:00:00Z" };
    },
    dropDraft: async (id: string) => { held.delete(id); },
  };
}

const form = (place: ReturnType<typeof vault>, start: Props) =>
  renderHook(({ fields, changed }: Props) => useKeeping(place, "note", fields, changed), { initialProps: start });
const pass = (ms: number) => act(async () => { await vi.advanceTimersByTimeAsync(ms); });

describe("a form that is kept", () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it("is kept a short moment after the last key", async () => {
    const place = vault();
    form(place, { fields: typed("one"), changed: true });
    await pass(PAUSE_MS - 1);
    expect(place.held.size).toBe(0);
    await pass(1);
    expect([...place.held.values()]).toEqual([JSON.stringify(typed("one"))]);
  });

  it("is not kept once more after a save, while it is not drawn anew", async () => {
    const place = vault();
    const { result } = form(place, { fields: typed("one"), changed: true });
    // Saved before its timer ran out, and the page is slow.
    result.current.done(typed("one"));
    await pass(LONGEST_MS);
    expect(place.held.size).toBe(0);
  });

  it("is not kept once more after it was thrown away, though its timer runs out meanwhile", async () => {
    const place = vault();
    let free = () => undefined as void;
    const slow = { ...place, dropDraft: (id: string) => new Promise<void>((done) => { free = () => { place.held.delete(id); done(); }; }) };
    const { result, rerender } = form(slow, { fields: typed("one"), changed: true });
    await pass(PAUSE_MS);
    expect(place.held.size).toBe(1);
    rerender({ fields: typed("one, two"), changed: true });
    const gone = result.current.drop();
    await pass(LONGEST_MS);
    await act(async () => { free(); await gone; });
    await pass(LONGEST_MS);
    expect(place.held.size).toBe(0);
  });

  it("keeps what was typed while it was saved", async () => {
    const place = vault();
    const { result, rerender } = form(place, { fields: typed("one"), changed: true });
    rerender({ fields: typed("one, two"), changed: true });
    result.current.done(typed("one"));
    await pass(LONGEST_MS);
    expect([...place.held.values()]).toEqual([JSON.stringify(typed("one, two"))]);
  });

  it("keeps the same words again when they are typed again", async () => {
    const place = vault();
    const { result, rerender } = form(place, { fields: typed("one"), changed: true });
    result.current.done(typed("one"));
    rerender({ fields: typed(""), changed: false });
    rerender({ fields: typed("one"), changed: true });
    await pass(LONGEST_MS);
    expect(place.held.size).toBe(1);
  });
});
