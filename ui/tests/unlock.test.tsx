// Before the passphrase: which letters the keyboard writes, Caps Lock, and when the files last changed.
import { fireEvent, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { AppState } from "../src/bridge";
import { Unlock } from "../src/features/unlock/Unlock";
import { LETTERS, lettersOf } from "../src/parts/letters";
import { WordsProvider, sayIn, type Lang } from "../src/words";
import { wallWords } from "../src/words/dates";
import { memoryCore } from "./core";

const say = sayIn("en");
const CHANGED = "2026-11-21T18:40:00Z";

function unlock(lang: Lang = "en", change: Partial<AppState> = {}) {
  const { app } = memoryCore(null, { open: false, today: "2026-11-24", vaults: [{ key: "v1", name: "Papers", present: true, changed: CHANGED }, { key: "v2", name: "Old papers", present: true, changed: "2025-01-02T08:05:00Z" }], chosen: "v1", ...change });
  return render(<WordsProvider lang={lang}><Unlock app={app} onApp={() => undefined} onSettings={async () => undefined} onNew={() => undefined} onBeside={() => undefined} /></WordsProvider>);
}
const key = (letter: string, more: object = {}) => fireEvent.keyUp(screen.getByTestId("field-passphrase"), { key: letter, ...more });

describe("the keyboard", () => {
  it("is told by the first letter it writes, and again when it writes others", () => {
    unlock();
    expect(screen.queryByTestId("keyboard")).toBeNull();
    for (const nothing of ["1", "-", " ", "Shift", "Dead", "Process"]) key(nothing);
    key("a", { ctrlKey: true });
    expect(screen.queryByTestId("keyboard")).toBeNull();
    key("q");
    expect(screen.getByTestId("keyboard").textContent).toBe(say("keyboard-latin"));
    key("й");
    expect(screen.getByTestId("keyboard").textContent).toBe(say("keyboard-cyrillic"));
    key("7");
    expect(screen.getByTestId("keyboard").textContent).toBe(say("keyboard-cyrillic"));
    // It is read out, and says no letter of the passphrase.
    expect(screen.getByTestId("keyboard").parentElement?.getAttribute("role")).toBe("status");
  });

  it("has words for every kind of letters", () => {
    const stroke = (letter: string) => lettersOf({ key: letter, ctrlKey: false, altKey: false, metaKey: false });
    expect(["é", "Ж", "ض", "λ", "ש", "あ"].map(stroke)).toEqual([...LETTERS]);
    for (const letters of LETTERS) expect(say(`keyboard-${letters}`)).toContain("Keyboard");
  });
});

describe("the passphrase", () => {
  it("has the focus from the start, after another language was chosen, and on the way back from *I forgot*", () => {
    const { app } = memoryCore(null, { open: false, vaults: [{ key: "v1", name: "Papers", present: true, changed: CHANGED }], chosen: "v1" });
    const screenIn = (lang: Lang) => <WordsProvider lang={lang}><Unlock app={{ ...app, settings: { ...app.settings, language: lang } }} onApp={() => undefined} onSettings={async () => undefined} onNew={() => undefined} onBeside={() => undefined} /></WordsProvider>;
    const shown = render(screenIn("en"));
    expect(document.activeElement).toBe(screen.getByTestId("field-passphrase"));
    screen.getByTestId("language-ar").focus();
    shown.rerender(screenIn("ar"));
    expect(document.activeElement).toBe(screen.getByTestId("field-passphrase"));
    fireEvent.click(screen.getByTestId("forgot"));
    fireEvent.click(screen.getByTestId("forgot-back"));
    expect(document.activeElement).toBe(screen.getByTestId("field-passphrase"));
  });
});

describe("the last change", () => {
  it("is that of the chosen vault, on the clock of this computer, with its year where that is another", () => {
    const shown = unlock();
    const text = screen.getByTestId("last-change").textContent ?? "";
    expect(text).toContain(wallWords(CHANGED, "en", "2026-11-24"));
    expect(text).toMatch(/November/);
    expect(text).not.toContain("2026");
    shown.unmount();
    unlock("en", { chosen: "v2" });
    expect(screen.getByTestId("last-change").textContent).toContain("2025");
  });

  it("is not said where it is not known", () => {
    unlock("en", { vaults: [{ key: "v1", name: "Papers", present: false, changed: "" }] });
    expect(screen.queryByTestId("last-change")).toBeNull();
  });
});

it.each(["en", "ar"] as Lang[])("has nothing serious for axe (%s)", async (lang) => {
  const { container } = unlock(lang);
  key("a");
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => one.id)).toEqual([]);
});
