// Editing that forgives: what is typed is kept, comes back, and can be taken back; whatever is pasted, nothing is lost.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../src/app/App";
import { KEYS } from "../src/app/Help";
import { replaceCore, type CaseView, type KeepDraft } from "../src/bridge";
import { memoryCore, noDate, type MemoryCore } from "./core";
import { aMoment, late } from "./late";

// Whole jobs by hand, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

let core: MemoryCore;
const standing = { certainty: "unknown", disclosure: "ccf_only", sources: [], note: "", they_say: "", i_say: "", differing: [] } as const;

function event(id: string, title: string): CaseView["events"][number] {
  return {
    id, revision: 1, kind: "other", title, what: "", when: noDate(), until: noDate(), place: "", place_country: "", took_place: "yes",
    people: [], exhibits: [], to_finish: false, standing: { ...standing, sources: [], differing: [] },
  };
}

async function openCase(change: (view: CaseView) => void = () => undefined): Promise<ReturnType<typeof userEvent.setup>> {
  core = memoryCore(null);
  replaceCore(core.call);
  const view = (await core.call("create_case", { name: "Ada Example", accusing: "RU" })) as CaseView;
  change(view);
  const known = { view: { en: view, ar: structuredClone(view), ru: structuredClone(view), fr: structuredClone(view) }, assessment: undefined as never };
  core = memoryCore({ ...known, assessment: { en: NOTHING, ar: NOTHING, ru: NOTHING, fr: NOTHING } });
  replaceCore(core.call);
  render(<App />);
  const hand = userEvent.setup();
  await hand.click(await screen.findByTestId("open-case"));
  await screen.findByTestId("nav-today");
  return hand;
}

const NOTHING = { as_of: "2026-11-23", grounds: [], for_you: [], against_you: [], missing: [], cannot_judge: [], other_roads: [], outside: false, powers: [] };
const drafts = () => core.calls.filter((one) => one.name === "keep_draft").map((one) => JSON.parse((one.request as KeepDraft).fields) as { title: string });
const ctrl = (code: string, key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { code, key, ctrlKey: true, ...more });
/** On Today Ctrl+N logs one line; the whole form of an event is on the timeline. */
const newEvent = () => { ctrl("Digit4", "4"); ctrl("KeyN", "n"); };
const title = () => screen.getByTestId<HTMLInputElement>("field-title");

beforeEach(() => { Element.prototype.scrollIntoView ??= () => undefined; });
afterEach(cleanup);

describe("a form not finished", () => {
  it("is kept a moment after typing stops, waits on Today and goes on where it was", async () => {
    const hand = await openCase();
    newEvent();
    await hand.type(await screen.findByTestId("field-title"), "Stopped at the border");
    await waitFor(() => expect(drafts().at(-1)?.title).toBe("Stopped at the border"), { timeout: 3000 });
    await waitFor(() => expect(screen.getByTestId("form-state").textContent).toMatch(/Not saved yet.*at/u));
    await hand.click(screen.getByTestId("nav-today"));
    const [link] = await screen.findAllByTestId("unfinished");
    expect(link?.textContent).toBe("1 form not finished");
    await hand.click(link!);
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("Stopped at the border");
    await hand.click(within(dialog).getByTestId("draft-go-on"));
    expect((await screen.findByTestId<HTMLInputElement>("field-title")).value).toBe("Stopped at the border");
    await hand.click(screen.getByTestId("save"));
    await waitFor(() => expect(screen.queryByTestId("save")).toBeNull());
    expect(screen.queryByTestId("unfinished")).toBeNull();
    const save = core.calls.find((one) => one.name === "save_sheet")?.request as { draft?: string };
    expect(save.draft).toBeTruthy();
  });

  it("is kept when the form is left before typing has stopped, without asking", async () => {
    const hand = await openCase();
    newEvent();
    await hand.type(await screen.findByTestId("field-title"), "Half");
    await hand.click(screen.getByTestId("nav-letters"));
    await waitFor(() => expect(screen.queryByTestId("field-title")).toBeNull());
    expect(drafts().at(-1)?.title).toBe("Half");
    expect(core.calls.some((one) => one.name === "save_sheet")).toBe(false);
    // It is offered when the form is opened again, beside an empty one.
    ctrl("Digit4", "4");
    newEvent();
    expect((await screen.findByTestId<HTMLInputElement>("field-title")).value).toBe("");
    await hand.click(screen.getByTestId("draft-go-on"));
    expect(title().value).toBe("Half");
    // Cancel asks, and throws it away.
    await hand.click(screen.getByTestId("cancel"));
    await hand.click(screen.getByTestId("leave-anyway"));
    await waitFor(() => expect(screen.queryByTestId("field-title")).toBeNull());
    expect(screen.queryByTestId("unfinished")).toBeNull();
  });

  it("stays in the page while the disk is full, and is kept once there is room", async () => {
    const hand = await openCase();
    newEvent();
    core.refuse("keep_draft", { code: "disk-full", field: null, detail: null });
    await hand.type(await screen.findByTestId("field-title"), "All of this stays");
    expect((await screen.findByTestId("not-kept", {}, { timeout: 3000 })).textContent).toMatch(/disk is full/u);
    expect(title().value).toBe("All of this stays");
    // Leaving asks, because the text is nowhere but here.
    core.refuse("keep_draft", { code: "disk-full", field: null, detail: null });
    await hand.click(screen.getByTestId("nav-today"));
    await hand.click(await screen.findByTestId("keep-typing"));
    expect(title().value).toBe("All of this stays");
    await hand.click(screen.getByTestId("keep-again"));
    await waitFor(() => expect(screen.queryByTestId("not-kept")).toBeNull());
    expect(drafts().at(-1)?.title).toBe("All of this stays");
  });

  it("of an entry that is there makes one revision when it is left, and undo takes it back", async () => {
    const hand = await openCase((view) => {
      view.events.push(event("x1", "First"));
      view.timeline.push({ ...TIMELINE, entry: { kind: "event", id: "x1" }, title: "First" });
    });
    await hand.click(screen.getByTestId("nav-timeline"));
    await hand.click(await screen.findByTestId("change-row"));
    await hand.type(title(), ", told again");
    await hand.click(screen.getByTestId("nav-letters"));
    await waitFor(() => expect(core.calls.filter((one) => one.name === "save_sheet")).toHaveLength(1));
    await hand.click(await screen.findByTestId("toast-undo"));
    await waitFor(() => expect(core.calls.filter((one) => one.name === "undo")).toHaveLength(1));
    ctrl("KeyZ", "z", { shiftKey: true });
    await waitFor(() => expect(core.calls.filter((one) => one.name === "redo")).toHaveLength(1));
  });

  const made = () => core.calls.map((one) => one.name).filter((name) => name === "save_sheet" || name === "undo");

  it("is what Ctrl+Z takes back while it is being saved", async () => {
    const hand = await openCase();
    const saves = late(core, "save_sheet");
    newEvent();
    await hand.type(await screen.findByTestId("field-title"), "Stopped");
    await hand.click(screen.getByTestId("save"));
    ctrl("KeyZ", "z");
    await aMoment();
    expect(made()).toEqual([]);
    await saves.free();
    await waitFor(() => expect(made()).toEqual(["save_sheet", "undo"]));
  });

  it("stands in for nothing else: Ctrl+Z takes back no older change where the save was refused", async () => {
    const hand = await openCase();
    const saves = late(core, "save_sheet");
    core.refuse("save_sheet", { code: "disk-full", field: null, detail: null });
    newEvent();
    await hand.type(await screen.findByTestId("field-title"), "Stopped");
    await hand.click(screen.getByTestId("save"));
    ctrl("KeyZ", "z");
    await aMoment();
    await saves.free();
    await screen.findByText(/was not saved, so nothing was taken back/u);
    expect(made()).toEqual(["save_sheet"]);
    expect(title().value).toBe("Stopped");
    // Asked for again, it is what is asked for.
    act(() => screen.getByTestId("save").focus());
    ctrl("KeyZ", "z");
    await waitFor(() => expect(made()).toEqual(["save_sheet", "undo"]));
  });

  it("does not keep Ctrl+Z from what was saved before, where only leaving tried to save it", async () => {
    const hand = await openCase((view) => {
      view.events.push(event("x1", "First"));
      view.timeline.push({ ...TIMELINE, entry: { kind: "event", id: "x1" }, title: "First" });
    });
    await hand.click(screen.getByTestId("nav-timeline"));
    await hand.click(await screen.findByTestId("change-row"));
    await hand.type(title(), ", told again");
    core.refuse("save_sheet", { code: "bad-field", field: "title", detail: null });
    act(() => screen.getByTestId("save").focus());
    ctrl("KeyZ", "z");
    await waitFor(() => expect(core.calls.filter((one) => one.name === "undo")).toHaveLength(1));
    expect(drafts().at(-1)?.title).toBe("First, told again");
  });

  it("goes on to the entry that is being saved, however much is typed meanwhile", async () => {
    const hand = await openCase();
    const saves = late(core, "save_sheet");
    newEvent();
    await hand.type(await screen.findByTestId("field-title"), "Stopped");
    await hand.click(screen.getByTestId("save"));
    await hand.type(title(), " twice");
    await saves.free();
    await waitFor(() => expect(made()).toHaveLength(1));
    // Saving closes over nothing that came later.
    await waitFor(() => expect(screen.getByTestId("save").textContent).toBe("Save"));
    expect(title().value).toBe("Stopped twice");
    await hand.click(screen.getByTestId("nav-letters"));
    await waitFor(() => expect(made()).toHaveLength(2));
    const sheets = core.calls.filter((one) => one.name === "save_sheet").map((one) => (one.request as { sheet: { fields: { id: string; title: string } } }).sheet.fields);
    expect(sheets.map((one) => one.title)).toEqual(["Stopped", "Stopped twice"]);
    expect(sheets[0]?.id).toBe("");
    expect(sheets[1]?.id).not.toBe("");
  });

  it("says that its entry was changed since, and what differs", async () => {
    const hand = await openCase((view) => {
      view.events.push({ ...event("x1", "As it is now"), revision: 3 });
      view.drafts.push({ id: "d9", revision: 1, at: "2026-11-23T10:00:00Z", form: "event", entry: "x1", base: 2, fields: JSON.stringify({ title: "As I had it", when: 7, unknown: "x" }) });
    });
    const [link] = await screen.findAllByTestId("unfinished");
    await hand.click(link!);
    await hand.click(screen.getByTestId("draft-go-on"));
    expect((await screen.findByTestId<HTMLInputElement>("field-title")).value).toBe("As I had it");
    const told = screen.getByTestId("differences").textContent;
    expect(told).toContain("As it is now");
    expect(told).toContain("As I had it");
    // A field of another shape than the form has now is left as the form has it.
    expect(screen.getByTestId("form-state")).toBeTruthy();
  });
});

const TIMELINE: Omit<CaseView["timeline"][number], "entry" | "title"> = {
  lane: "life", title_kind: "", when: noDate(), until: noDate(), place: "", place_country: "", took_place: "yes", certainty: "unknown", disclosure: "ccf_only",
  differing: [], exhibits: [],
} as never;

describe("keys in a case", () => {
  it("save at once and stay in the form", async () => {
    const hand = await openCase();
    newEvent();
    await hand.type(await screen.findByTestId("field-title"), "Saved by key");
    ctrl("KeyS", "ы");
    await waitFor(() => expect(screen.getByTestId("form-state").textContent).toMatch(/^Saved at/u));
    expect(title().value).toBe("Saved by key");
    expect(screen.getByTestId("saved-at").textContent).toMatch(/Saved at/u);
    // The next save is of the same entry, not of a second one.
    await hand.type(title(), "!");
    ctrl("KeyS", "s");
    await waitFor(() => expect(core.calls.filter((one) => one.name === "save_sheet")).toHaveLength(2));
    const sheets = core.calls.filter((one) => one.name === "save_sheet").map((one) => (one.request as { sheet: { fields: { id: string; revision: number } } }).sheet.fields);
    expect([sheets[1]?.id !== "", sheets[1]?.revision]).toEqual([true, 1]);
  });

  it("go to entries by any spelling, with arrows, Enter and Escape", async () => {
    const hand = await openCase((view) => {
      view.people.push({ ...view.people[0]!, id: "p2", role: "judge", names: [{ full: "Иван Щукин", family: "", given: "", patronymic: "", kind: "official" }, { full: "Iwan Schukin", family: "", given: "", patronymic: "", kind: "spelling" }] });
      view.letters.push({ id: "l1", revision: 1, direction: "received", title: "Réponse de la Commission", with: "", dated: noDate(), arrived: noDate(), reference: "", says: "We neither confirm nor deny", reply_by: noDate(), answers: "", step: { kind: null, request: null, outcome: null, decided: noDate(), reached: noDate(), clarified: noDate(), confirmed: false }, about: [], exhibits: [], standing: { ...standing, sources: [], differing: [] } });
    });
    const seen = () => screen.getAllByTestId("go-to-option").map((one) => one.textContent);
    for (const typed of ["ivan shchukin", "schukin", "Щукин"]) {
      ctrl("KeyK", "л");
      const box = await screen.findByTestId("go-to-box");
      await hand.type(box, typed);
      await waitFor(() => expect(seen()).toEqual(["Иван ЩукинPerson"]));
      await hand.keyboard("{Escape}");
    }
    ctrl("KeyK", "k");
    const box = await screen.findByTestId("go-to-box");
    expect([box.getAttribute("role"), box.getAttribute("aria-expanded")]).toEqual(["combobox", "true"]);
    await hand.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    const at = box.getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(at)?.getAttribute("aria-selected")).toBe("true");
    const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => v.id)).toEqual([]);
    await hand.type(box, "reponse{Enter}");
    await waitFor(() => expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("Réponse de la Commission"));
    await hand.keyboard("{Escape}");
    // Find looks into every text of the case.
    ctrl("KeyF", "f");
    await hand.type(await screen.findByTestId("go-to-box"), "neither confirm");
    await waitFor(() => expect(seen().join("; ")).toBe("Came in, Réponse de la CommissionLetter"));
  });

  it("show help for every screen, the keys, and say when there is nothing to print", async () => {
    const hand = await openCase();
    for (const name of ["today", "facts", "alerts", "timeline", "evidence", "check", "request", "dates", "letters", "limits"]) {
      await hand.click(screen.getByTestId(`nav-${name}`));
      fireEvent.keyDown(document.body, { code: "F1", key: "F1" });
      const help = await screen.findByRole("dialog", { hidden: true });
      expect(help.textContent, name).not.toContain(`help-${name}`);
      expect(within(help).getAllByRole("term", { hidden: true })).toHaveLength(KEYS.length);
      await hand.click(within(help).getAllByRole("button", { hidden: true }).at(-1)!);
    }
    ctrl("KeyP", "p");
    expect((await screen.findByRole("status", { name: "" })).textContent).toBeTruthy();
    expect(document.querySelector(".toast")?.textContent).toMatch(/no paper to print/u);
  });
});

describe("bad input", () => {
  it("refuses a pasted picture in words, and takes formatted text as plain text", async () => {
    const hand = await openCase();
    newEvent();
    const field = await screen.findByTestId("field-title");
    const picture = { items: [{ kind: "file", type: "image/png" }], types: ["Files"], getData: () => "" };
    expect(fireEvent.paste(field, { clipboardData: picture })).toBe(false);
    await waitFor(() => expect(document.querySelector(".toast")?.textContent).toMatch(/Add a paper/u));
    const rich = { items: [{ kind: "string" }, { kind: "file" }], types: ["text/html", "text/plain", "Files"], getData: () => "plain" };
    expect(fireEvent.paste(field, { clipboardData: rich })).toBe(true);
    expect(fireEvent.drop(field, { dataTransfer: picture })).toBe(false);
    await hand.click(field);
  });

  it.each([
    ["emoji and joined signs", "👩🏽‍⚖️ 🇷🇺 e\u0301\u0323 नमस्ते"],
    ["both directions", "Arrest في مطار Larnaca, دون إذن (no. 12-А)"],
    ["hidden marks, which stay as typed", "abc\u202Efdp.exe"],
    ["signs of a PDF, which go", "one\u0000\u0007 two"],
  ])("keeps %s", async (_, text) => {
    await openCase();
    newEvent();
    fireEvent.change(await screen.findByTestId("field-title"), { target: { value: text } });
    // eslint-disable-next-line no-control-regex
    const kept = text.replace(/[\u0000\u0007]/gu, "");
    expect(title().value).toBe(kept);
    await waitFor(() => expect(drafts().at(-1)?.title).toBe(kept), { timeout: 3000 });
  });

  it("says the limit with a count before saving, and cuts nothing", async () => {
    await openCase();
    newEvent();
    fireEvent.change(await screen.findByTestId("field-title"), { target: { value: "😀".repeat(950) } });
    expect(screen.getByTestId("room").textContent).toMatch(/950.*1,?000/u);
    fireEvent.change(title(), { target: { value: "x".repeat(1_204) } });
    expect(screen.getByTestId("room").textContent).toMatch(/1,?204.*204/u);
    expect(title().value).toHaveLength(1_204);
    const what = screen.getByTestId<HTMLTextAreaElement>("field-what");
    act(() => { fireEvent.change(what, { target: { value: "y".repeat(50_000) } }); });
    expect(what.value).toHaveLength(50_000);
    await waitFor(() => expect(drafts().length).toBeGreaterThan(0), { timeout: 3000 });
    expect((drafts().at(-1) as unknown as { what: string }).what).toHaveLength(50_000);
  });

  it("tells two people with one name apart wherever one is chosen", async () => {
    const hand = await openCase((view) => {
      const first = view.people[0]!;
      const twin = { ...first, role: "witness" as const };
      view.people.push({ ...twin, id: "p2" }, { ...twin, id: "p3", born: { ...noDate(), kind: "on", year: 1980 } }, { ...twin, id: "p4", born: { ...noDate(), kind: "on", year: 1980 } });
    });
    newEvent();
    await hand.click(await screen.findByTestId("field-title"));
    const labels = ["p1", "p2", "p3", "p4"].map((id) => screen.getByTestId(`field-people-${id}`).parentElement?.textContent ?? "");
    expect(new Set(labels).size).toBe(4);
    expect(labels[2]).toMatch(/1980/u);
  });
});
