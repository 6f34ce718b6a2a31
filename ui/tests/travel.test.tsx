// The border card says what each line tells, keeps what is chosen, and is not saved where it does not fit; the page for an
// arrest is one key away, with the numbers of the card; the sheet for the lawyer is sealed before it is written.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore, type CardSheet } from "../src/bridge";
import { App } from "../src/app/App";
import { PASSPHRASE, memoryCore, type MemoryCore } from "./core";
import { aMoment, late } from "./late";

async function inCase(core: MemoryCore) {
  replaceCore(core.call);
  render(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByTestId("new-case"));
  await user.type(await screen.findByTestId("field-name"), "Ada Example");
  await user.click(screen.getByTestId("create-case"));
  await screen.findByTestId("nav-travel");
  return user;
}

const last = (core: MemoryCore, name: string) => core.calls.filter((one) => one.name === name).at(-1)?.request as { sheet: CardSheet };

describe("the border card", () => {
  it("says nothing of protection, and of what stays only that it stays", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    await user.click(screen.getByTestId("nav-travel"));
    await screen.findByTestId("card-preview");
    expect(last(core, "draw_card").sheet).toMatchObject({ status: "silent", consulate: "silent", fields: ["name", "lawyer"] });
    expect((await screen.findByTestId("card-missing-born")).textContent).toContain("stays here");
    screen.getByText(/tells every officer that you fled/u);
    screen.getByText(/can make an officer angry/u);
  });

  it("is kept as it is chosen, and not saved where a side is too full", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    await user.click(screen.getByTestId("nav-travel"));
    await user.type(await screen.findByTestId("field-card-lawyer"), "+357 1");
    await user.click(screen.getByTestId("call-add"));
    await user.type(screen.getByTestId("field-call-who-0"), "Clinic");
    await waitFor(() => expect(last(core, "draw_card").sheet.calls).toEqual([{ who: "Clinic", number: "?" }]));
    await user.type(screen.getByTestId("field-call-number-0"), "+370 2");
    await waitFor(() => expect(last(core, "keep_card").sheet.calls).toEqual([{ who: "Clinic", number: "+370 2" }]), { timeout: 4000 });
    await user.click(screen.getByTestId("card-save"));
    await waitFor(() => expect(last(core, "save_card").sheet.lawyer).toBe("+357 1"));
    for (const field of ["script", "spellings", "born", "nationality", "speaks"]) await user.click(screen.getByTestId(`card-field-${field}`));
    await screen.findByText(/Side 1 holds 5 mm too much/u);
    expect(screen.getByTestId<HTMLButtonElement>("card-save").disabled).toBe(true);
  });
});

describe("a case about a company", () => {
  it("gets no card, and says why; the numbers can still be typed", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    core.refuse("draw_card", { code: "paper-failed", field: "card", detail: "entity" });
    await user.click(screen.getByTestId("nav-travel"));
    await screen.findByText(/A border card is for a person/u);
    expect((screen.getByTestId("card-save") as HTMLButtonElement).disabled).toBe(true);
    expect(await screen.findByTestId("field-card-lawyer")).toBeTruthy();
    expect(screen.queryByTestId("card-preview")).toBeNull();
  });
});

describe("the page for an arrest", () => {
  it("shows the number that was typed a moment before", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    const kept = late(core, "keep_card");
    await user.click(screen.getByTestId("nav-travel"));
    await user.type(await screen.findByTestId("field-card-lawyer"), "+357 1");
    const read = () => core.calls.filter((one) => one.name === "card").length;
    const before = read();
    fireEvent.keyDown(document.body, { code: "F2", key: "F2" });
    await screen.findByTestId("held-calls");
    await aMoment();
    expect(read()).toBe(before);
    await kept.free();
    await waitFor(() => expect(screen.getByTestId("held-calls").textContent).toContain("+357 1"));
  });
});

describe("a field that cannot be drawn", () => {
  it("says so at the field and leaves the focus with who is typing", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    await user.click(screen.getByTestId("nav-travel"));
    const field = await screen.findByTestId("field-card-lawyer");
    await screen.findByTestId("card-preview");
    await user.click(field);
    core.refuse("draw_card", { code: "too-large", field: "lawyer", detail: "2000 characters, the limit is 1000" });
    await user.keyboard("1");
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    expect(document.activeElement).toBe(field);
    expect(screen.queryByTestId("refusal")).toBeNull();
  });
});

describe("the page for an arrest", () => {
  it("is one key away, and holds the numbers and a way to log", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    core.calls.length = 0;
    fireEvent.keyDown(window, { code: "F2", key: "F2" });
    await screen.findByTestId("held-calls");
    await screen.findByText("No number is written down yet. Put your lawyer first.");
    await user.click(screen.getByTestId("detained-log"));
    await screen.findByTestId("field-log");
  });

  it("seals the sheet for the lawyer by words typed from paper", async () => {
    const core = memoryCore(null);
    const user = await inCase(core);
    fireEvent.keyDown(window, { code: "F2", key: "F2" });
    const seal = await screen.findByTestId<HTMLButtonElement>("lawyer-seal");
    expect(seal.disabled).toBe(true);
    await user.click(screen.getByTestId("lawyer-part-charges"));
    await screen.findByTestId("words");
    await user.type(screen.getByTestId("field-new-phrase"), PASSPHRASE);
    await waitFor(() => expect(seal.disabled).toBe(false));
    await user.click(seal);
    await screen.findByTestId("lawyer-done");
    expect(core.calls.filter((one) => one.name === "set_lawyer_sheet").at(-1)?.request).toMatchObject({ parts: ["identity", "alerts", "charges"] });
    expect(core.calls.some((one) => one.name === "seal_for_lawyer")).toBe(true);
  });
});
