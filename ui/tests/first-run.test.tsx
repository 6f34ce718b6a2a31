// The words of a first passphrase stay the words that somebody has begun to write down.
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "../src/app/App";
import { replaceCore } from "../src/bridge";
import { memoryCore } from "./core";

/** A core whose answers about words come when the test says so, other words each time. */
function slow() {
  const core = memoryCore(null, { open: false, vaults: [], chosen: "" });
  const waiting: (() => void)[] = [];
  let drawn = 0;
  replaceCore(((name: string, request: unknown) => {
    if (name !== "make_passphrase") return core.call(name, request);
    const n = (drawn += 1);
    return new Promise((resolve) => waiting.push(() => resolve({ words: Array.from({ length: 7 }, (_, at) => `word${n}x${at}`), bits: 77 })));
  }) as typeof core.call);
  return { answer: () => act(async () => waiting.splice(0).forEach((one) => one())), drawn: () => drawn };
}

const onScreen = () => [...screen.getByTestId("words").querySelectorAll("[data-word]")].map((one) => one.textContent).join(" ");

describe("the chance words of a first passphrase", () => {
  it("are drawn once where the step is reached before the first answer, and what was typed stays", async () => {
    const core = slow();
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("continue"));
    await user.click(screen.getByTestId("continue"));
    await user.click(screen.getByTestId("continue"));
    expect(core.drawn()).toBe(1);
    await core.answer();
    const words = onScreen();
    await user.type(screen.getByTestId("field-phrase"), words);
    await core.answer();
    expect(onScreen()).toBe(words);
    expect(screen.getByTestId("field-phrase")).toHaveProperty("value", words);
    expect(screen.getByTestId("continue")).toHaveProperty("disabled", false);
  });

  it("are others where others are asked for, and then what was typed goes", async () => {
    const core = slow();
    render(<App />);
    const user = userEvent.setup();
    for (let step = 0; step < 3; step += 1) await user.click(await screen.findByTestId("continue"));
    await core.answer();
    const words = onScreen();
    await user.type(screen.getByTestId("field-phrase"), "word1x0");
    await user.click(screen.getByText("Give me other words"));
    await core.answer();
    expect(onScreen()).not.toBe(words);
    expect(screen.getByTestId("field-phrase")).toHaveProperty("value", "");
  });
});
