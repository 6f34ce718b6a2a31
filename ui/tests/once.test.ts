// Two quick presses are one.
import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useOnce } from "../src/parts/once";

describe("work that is not begun twice", () => {
  it("is one for all who ask while it runs, and may be asked for again once it ended, well or not", async () => {
    const ends: ((ok: boolean) => void)[] = [];
    const { result, rerender } = renderHook(() => useOnce(() => new Promise<string>((well, ill) => ends.push((ok) => (ok ? well("done") : ill(new Error("refused")))))));
    const first = result.current();
    rerender();
    const second = result.current();
    expect(ends).toHaveLength(1);
    ends[0]?.(true);
    expect([await first, await second]).toEqual(["done", "done"]);
    const third = result.current();
    expect(ends).toHaveLength(2);
    ends[1]?.(false);
    await expect(third).rejects.toThrow("refused");
    void result.current();
    expect(ends).toHaveLength(3);
  });
});
