// A window left open overnight asks again when the day has changed, and only then.
import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { localDay, useNewDay } from "../src/parts/useNewDay";

describe("a new day", () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it("is noticed once, by the calendar of this computer", () => {
    vi.setSystemTime(new Date(2026, 10, 24, 23, 50));
    expect(localDay(new Date())).toBe("2026-11-24");
    const again = vi.fn();
    renderHook(() => useNewDay(again));
    vi.advanceTimersByTime(9 * 60_000);
    expect(again).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * 60_000);
    expect(again).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(30 * 60_000);
    expect(again).toHaveBeenCalledTimes(1);
    vi.setSystemTime(new Date(2026, 10, 26, 8, 0));
    window.dispatchEvent(new Event("focus"));
    expect(again).toHaveBeenCalledTimes(2);
  });
});
