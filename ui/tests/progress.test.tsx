// Long work says how far it is, how long still, and can be stopped; short work says nothing.
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextSize } from "../src/app/looks";
import { replaceCore } from "../src/bridge";
import { Progress, secondsLeft } from "../src/parts/Progress";
import { WordsProvider } from "../src/words";

describe("time left", () => {
  it("follows the pace so far, and is not guessed from nothing", () => {
    expect(secondsLeft(0, 10, 5_000)).toBeNull();
    expect(secondsLeft(5, 10, 900)).toBeNull();
    expect(secondsLeft(10, 10, 5_000)).toBeNull();
    expect(secondsLeft(5, 10, 5_000)).toBe(5);
    expect(secondsLeft(999, 1_000, 2_000)).toBe(1);
  });
});

describe("progress", () => {
  const asked: string[] = [];
  let far = { busy: true, done: 3, total: 9 };
  beforeEach(() => {
    vi.useFakeTimers();
    asked.length = 0;
    far = { busy: true, done: 3, total: 9 };
    replaceCore(async (name) => {
      asked.push(name);
      return name === "progress" ? far : {};
    });
  });
  afterEach(() => vi.useRealTimers());
  const show = () => render(<WordsProvider lang="en"><Progress words="Checking papers" /></WordsProvider>);
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it("says nothing of what is soon over", async () => {
    show();
    await pass(200);
    expect(screen.queryByTestId("progress")).toBeNull();
  });

  it("says nothing while the core waits for a person", async () => {
    far = { busy: false, done: 0, total: 0 };
    show();
    await pass(2_000);
    expect(screen.queryByTestId("progress")).toBeNull();
  });

  it("counts, says how long still, and stops when asked", async () => {
    show();
    await pass(2_000);
    expect(screen.getByTestId("progress").textContent).toMatch(/3 of 9\. About 4 seconds left\./u);
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("3");
    await act(async () => screen.getByTestId("stop-work").click());
    expect(asked).toContain("stop_work");
    expect(screen.getByTestId("stop-work").textContent).toBe("Stopping…");
  });
});

it("the size of the text stops at either end", () => {
  expect([nextSize(100, 1), nextSize(100, -1), nextSize(90, -1), nextSize(200, 1)]).toEqual([115, 90, 90, 200]);
});
