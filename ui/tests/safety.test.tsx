// The safety screen: when the papers lock by themselves, and the word before they do.
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore } from "../src/bridge";
import { App } from "../src/app/App";
import { sayIn } from "../src/words";
import { PASSPHRASE, SHEET, memoryCore } from "./core";
import { late } from "./late";

function idle(seconds: number): void {
  act(() => void window.dispatchEvent(new CustomEvent("redress:idle", { detail: seconds })));
}

describe("locks", () => {
  it("say that they are near, and no more once somebody is there", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    await screen.findByTestId("new-case");
    expect(screen.queryByTestId("idle-notice")).toBeNull();
    idle(30);
    expect(screen.getByTestId("idle-notice").textContent).toContain("This locks in 30 seconds.");
    idle(1);
    expect(screen.getByTestId("idle-notice").textContent).toContain("This locks in one second.");
    idle(0);
    expect(screen.queryByTestId("idle-notice")).toBeNull();
  });

  it("take the time that is chosen, and warn of never", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("nav-safety"));
    const field = await screen.findByTestId<HTMLSelectElement>("field-lock-minutes");
    expect(field.value).toBe("3");
    expect(screen.queryByText(/can read everything/u)).toBeNull();
    await user.selectOptions(field, "0");
    expect(core.calls.at(-1)).toEqual({ name: "set_settings", request: { language: "en", theme: "light", text_percent: 100, motion: "system", lock_minutes: 0 } });
    await screen.findByText(/can read everything/u);
    core.refuse("set_settings", { code: "disk-full", field: null, detail: null });
    await user.selectOptions(field, "10");
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("disk-full");
  });
});

describe("a setting that cannot be remembered", () => {
  it("holds, and says so, wherever it is chosen", async () => {
    const core = memoryCore(null, { open: false });
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    core.refuse("set_settings", { code: "disk-full", field: null, detail: null });
    await user.click(await screen.findByTestId("language-fr"));
    const told = await screen.findByTestId("settings-unkept");
    expect(told.textContent).toContain(sayIn("fr")("settings-unkept"));
    expect(document.documentElement.lang).toBe("fr");
    await user.click(screen.getByTestId("settings"));
    core.refuse("set_settings", { code: "read-only", field: null, detail: null });
    await user.click(await screen.findByTestId("field-theme-dark"));
    await waitFor(() => expect(screen.getByTestId("settings-unkept").textContent).toContain(sayIn("fr")("error-read-only")));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
  });
});

describe("the recovery sheet", () => {
  it("is copied and read back, a wrong row is named, and nothing of it passes as JSON", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await screen.findByText(/There is no recovery sheet yet/u);
    await user.click(screen.getByTestId("remind-go"));
    await user.click(await screen.findByTestId("sheet-make"));
    await user.type(screen.getByTestId("field-sheet-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("sheet-go"));
    const shown = await screen.findByTestId("sheet");
    for (const word of SHEET.join(" ").split(" ")) expect(shown.textContent).toContain(word);
    await user.click(screen.getByTestId("sheet-copied"));
    const asked = SHEET.flatMap((_, n) => (screen.queryByTestId(`field-row-${n + 1}`) ? [n + 1] : []));
    expect(asked).toHaveLength(2);
    for (const n of asked) await user.type(screen.getByTestId(`field-row-${n}`), "one two three four");
    await user.click(screen.getByTestId("sheet-check"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("wrong-sheet-row");
    for (const n of asked) {
      await user.clear(screen.getByTestId(`field-row-${n}`));
      await user.type(screen.getByTestId(`field-row-${n}`), SHEET[n - 1] ?? "");
    }
    await user.click(screen.getByTestId("sheet-check"));
    await screen.findByText(/The rows are right/u);
    const json = core.calls.filter((one) => !(one.request instanceof Uint8Array)).map((one) => JSON.stringify(one.request)).join(" ");
    for (const secret of [PASSPHRASE, ...SHEET]) expect(json.includes(secret)).toBe(false);
  });

  it("opens when the passphrase is forgotten, after its wrong row was mended", async () => {
    const core = memoryCore(null, { open: false });
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("forgot"));
    for (const [n, row] of SHEET.entries()) await user.type(screen.getByTestId(`field-row-${n + 1}`), n === 2 ? "not the right row" : row);
    await user.click(screen.getByTestId("forgot-go"));
    await screen.findByText(/Row 3 is not right/u);
    await user.clear(screen.getByTestId("field-row-3"));
    await user.type(screen.getByTestId("field-row-3"), SHEET[2] ?? "");
    await user.click(screen.getByTestId("forgot-go"));
    await user.type(await screen.findByTestId("field-new-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("forgot-go"));
    await screen.findByTestId("new-case");
    const sent = core.calls.find((one) => one.name === "recover")?.request as Uint8Array;
    expect(new TextDecoder().decode(sent)).toBe(`${SHEET.join("\n")}\0${PASSPHRASE}`);
  });
});

describe("setting up", () => {
  it("offers the recovery sheet before the first facts, and says what is lost without one", async () => {
    const core = memoryCore(null, { open: false, vaults: [], chosen: "" });
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    for (let n = 0; n < 3; n += 1) await user.click(await screen.findByTestId("continue"));
    await user.type(await screen.findByTestId("field-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("limits"));
    await user.click(screen.getAllByTestId("back")[0] as HTMLElement);
    expect(screen.getByTestId<HTMLInputElement>("field-phrase").value).toBe(PASSPHRASE);
    await user.click(screen.getByTestId("continue"));
    await user.type(await screen.findByTestId("field-again"), PASSPHRASE);
    await user.click(screen.getByTestId("continue"));
    await user.click(await screen.findByTestId("sheet-make"));
    await screen.findByTestId("sheet");
    await user.click(screen.getByTestId("sheet-copied"));
    await user.click(screen.getByTestId("sheet-later"));
    await screen.findByTestId("machine");
    // Settings and limits may be looked at on the way; the step stays.
    await user.click(screen.getByTestId("limits"));
    await user.click(screen.getAllByTestId("back")[0] as HTMLElement);
    await user.click(await screen.findByTestId("continue"));
    await screen.findByTestId("create-case");
  });
});

describe("this computer", () => {
  it("is said row by row, with what to do only where something can be done", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("nav-safety"));
    const row = async (name: string) => (await screen.findByTestId(`machine-${name}`)).textContent ?? "";
    expect(await row("disk")).toContain("does not look encrypted");
    expect(await row("disk")).toContain("Ask somebody you trust to encrypt the whole disk.");
    expect(await row("clipboard")).toContain("CopyQ");
    expect(await row("swap")).not.toContain("Ask somebody");
    expect(await row("hibernation")).toContain("Not known");
    expect(await row("system")).toContain("30 Jun 2028");
    expect(await row("updates")).toContain("31 days ago");
    expect(await row("capture")).toContain("Not on Linux");
    core.refuse("check_machine", { code: "internal", field: null, detail: null });
    await user.click(screen.getByTestId("machine-again"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("internal");
  });
});

describe("what comes late", () => {
  it("is above nothing that can be pressed before it: what is known of this computer", async () => {
    const { answer } = late(memoryCore(null), "check_machine");
    render(<App />);
    await userEvent.setup().click(await screen.findByTestId("nav-safety"));
    await screen.findByText("Looking at this computer");
    expect(screen.queryByTestId("machine-again")).toBeNull();
    await answer();
    await screen.findByTestId("machine");
    screen.getByTestId("machine-again");
  });

  it("is above nothing that can be pressed before it: what keeps the papers safe", async () => {
    const { answer } = late(memoryCore(null), "safety");
    render(<App />);
    await userEvent.setup().click(await screen.findByTestId("nav-safety"));
    await screen.findByTestId("machine");
    expect(screen.queryByTestId("field-lock-minutes")).toBeNull();
    await answer();
    await screen.findByTestId("field-lock-minutes");
  });
});

describe("copying", () => {
  const copied = (core: { calls: { name: string; request: unknown }[] }) =>
    core.calls.filter(({ name }) => name === "copy_text").map(({ request }) => new TextDecoder().decode(request as Uint8Array));

  it("hands the chosen text to the core, never a passphrase, and cuts only what was copied", async () => {
    const core = memoryCore(null, { open: false, vaults: [], chosen: "" });
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    for (let n = 0; n < 3; n += 1) await user.click(await screen.findByTestId("continue"));
    await user.click(await screen.findByTestId("own-phrase"));
    const field = await screen.findByTestId<HTMLInputElement>("field-phrase");
    await user.type(field, "a secret of my own");
    const act = (kind: "copy" | "cut") => {
      const event = new Event(kind, { bubbles: true, cancelable: true });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    field.focus();
    field.setSelectionRange(0, 8);
    if (field.type === "password") {
      expect(act("copy")).toBe(true);
      expect(copied(core)).toEqual([]);
    }
    const box = document.createElement("textarea");
    document.body.append(box);
    box.value = "one two three";
    box.focus();
    box.setSelectionRange(4, 7);
    expect(act("copy")).toBe(true);
    expect(copied(core)).toEqual(["two"]);
    const done: string[] = [];
    document.execCommand = (name: string) => done.push(name) > 0;
    core.refuse("copy_text", { code: "bad-field", field: null, detail: null });
    expect(act("cut")).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(done).toEqual([]);
    expect(act("cut")).toBe(true);
    await waitFor(() => expect(done).toEqual(["delete"]));
    box.remove();
  });
});

describe("the passphrase", () => {
  it("changes only with the old one, and what is typed stays on a refusal", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("nav-safety"));
    await user.click(await screen.findByTestId("change-passphrase"));
    const go = () => screen.getByTestId<HTMLButtonElement>("passphrase-done");
    await user.type(screen.getByTestId("field-old-phrase"), "wrong");
    expect(go().disabled).toBe(true);
    await user.type(await screen.findByTestId("field-new-phrase"), PASSPHRASE);
    await user.click(go());
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("wrong-passphrase");
    expect(screen.getByTestId<HTMLInputElement>("field-new-phrase").value).toBe(PASSPHRASE);
    await user.clear(screen.getByTestId("field-old-phrase"));
    await user.type(screen.getByTestId("field-old-phrase"), PASSPHRASE);
    await user.click(go());
    await screen.findByText(/The new passphrase opens your papers/u);
  });
});

describe("a backup", () => {
  it("is made, is named, and is told of afterwards; a refusal says what to do", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("nav-safety"));
    await screen.findByText(/No backup of these papers is known/u);
    core.refuse("back_up", { code: "disk-full", field: null, detail: null });
    await user.click(screen.getByTestId("back-up"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("disk-full");
    await user.click(screen.getByTestId("back-up"));
    await screen.findByText(/was read back whole/u);
    await screen.findByText(/The last backup was made on/u);
  });

  it("is put back where nothing is there yet, and then opened by its passphrase", async () => {
    const core = memoryCore(null, { open: false, vaults: [], chosen: "" });
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    core.refuse("restore_backup", { code: "backup-damaged", field: null, detail: null });
    await user.click(await screen.findByTestId("restore"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("backup-damaged");
    await user.click(screen.getByTestId("restore"));
    await user.type(await screen.findByTestId("field-passphrase"), `${PASSPHRASE}{Enter}`);
    await screen.findByTestId("new-case");
  });
});
