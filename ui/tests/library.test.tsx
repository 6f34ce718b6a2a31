// The library finds, shows its dates, keeps one's own words apart; the list of countries is the full equal of the map.
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { replaceCore, type LibraryRow, type OwnSheet, type RightsView } from "../src/bridge";
import { Library } from "../src/features/library/Library";
import { answers, count } from "../src/features/library/rights";
import { WordsProvider } from "../src/words";

const row = (id: string, shelf: string, title: string, more: Partial<LibraryRow> = {}): LibraryRow => ({
  id, shelf, title, text: [`Text of ${id}.`], evidence: [], instrument: "", rules: [], see: [], source: "interpol.int", confidence: "sourced", as_of: "2026-11-23", ...more,
});
const rows = [row("GU-02", "guides", "The first hour"), row("GU-03", "guides", "Do not sign"), row("PR-070", "procedure", "Page limit", { confidence: "recalled", source: "recalled" }), row("HE-CCF", "help", "The CCF")];
const field = (id: string, between = false) => ({ id, name: id, means: `means ${id}`, source: "list", confidence: "recalled" as const, tool: true, between, against: false });
const rights: RightsView = {
  as_of: "2026-11-23",
  fields: [field("refugee"), field("extradition", true), { ...field("interpol"), tool: false }],
  countries: [
    { country: "CY", digits: "196", known: ["yes", "yes", "yes"] }, { country: "RU", digits: "643", known: ["yes", "yes", "yes"] }, { country: "EG", digits: "818", known: ["yes", "no", "yes"] },
    { country: "DM", digits: "212", known: ["uncertain", "no", "yes"] }, { country: "GL", digits: "304", known: ["territory", "territory", "territory"] },
  ],
  words: ["caution", "parties", "counted", "borders", "territory", "both", "not-both", "same", "not-member", "official"].map((id) => ({ id, text: `Sentence ${id}.` })),
};

let own: OwnSheet[] = [];
function core(refuse = false) {
  own = [];
  replaceCore(handler(refuse));
}
const handler = (refuse = false) => async (name: string, request: unknown) => {
  if (name === "list_library") return rows;
  if (name === "list_countries") return rights;
  if (name === "search_library") return { entries: (request as { query: string }).query.includes("limit") ? ["PR-070"] : [], own: [] };
  if (name === "save_own") {
    if (refuse) throw { code: "disk-full", field: null, detail: null };
    own = [...own.filter((one) => one.id !== (request as OwnSheet).id), { ...(request as OwnSheet), id: "own-1", revision: 1, at: "2026-11-24T10:00:00Z" }];
    return own;
  }
  if (name === "remove_own") return (own = []);
  return name === "own_library" ? own : [];
};
const show = (open: boolean, focus: string | null = null) => render(<WordsProvider lang="en"><Library open={open} focus={focus} accusing="RU" /></WordsProvider>);
afterEach(() => document.body.replaceChildren());

test("the first guide is open, with its source and date; a recalled text says so", async () => {
  core();
  show(true);
  const entry = await screen.findByTestId("library-entry");
  expect(entry.dataset.entry).toBe("GU-02");
  expect(entry.textContent).toContain("23 Nov 2026");
  expect(entry.textContent).toContain("interpol.int");
  // A step is a number and a sentence side by side; a sentence in pieces would be torn into columns.
  const steps = [...entry.querySelectorAll("ol.steps > li")];
  expect(steps.map((step) => [...step.childNodes].map((one) => one.nodeName))).toEqual([["SPAN"]]);
  await userEvent.click(screen.getByTestId("shelf-procedure"));
  await waitFor(() => expect(screen.getByTestId("library-entry").dataset.entry).toBe("PR-070"));
  expect(within(screen.getByTestId("library-entry")).getAllByText(/check against the official text/u).length).toBeGreaterThan(0);
});

test("what is looked for is found on every shelf, and Ctrl+F's field is the way", async () => {
  core();
  show(false);
  await screen.findByTestId("entry-GU-02");
  await userEvent.type(screen.getByTestId("library-find"), "limit");
  await waitFor(() => expect(screen.queryByTestId("entry-GU-02")).toBeNull());
  expect(screen.getByTestId("entry-PR-070")).toBeTruthy();
});

test("another screen opens a text, also on another shelf", async () => {
  core();
  show(true, "PR-070");
  await waitFor(() => expect(screen.getByTestId("library-entry").dataset.entry).toBe("PR-070"));
});

test("a correction stands beside the text, is taken away, and comes back", async () => {
  core();
  show(true, "PR-070");
  await userEvent.click(await screen.findByTestId("correction-add"));
  await userEvent.type(screen.getByTestId("field-own-words"), "It says 8 pages.");
  await userEvent.click(screen.getByTestId("own-save"));
  const kept = await screen.findByTestId("correction-kept");
  expect(kept.textContent).toContain("It says 8 pages.");
  expect(kept.textContent).toContain("24 Nov 2026");
  expect(screen.getByTestId("library-entry").textContent).toContain("Text of PR-070.");
  await userEvent.click(screen.getByTestId("own-remove"));
  await userEvent.click(await screen.findByTestId("own-undo"));
  expect((await screen.findByTestId("correction-kept")).textContent).toContain("It says 8 pages.");
});

test("where it cannot be kept, what was typed stays", async () => {
  core(true);
  show(true, "PR-070");
  await userEvent.click(await screen.findByTestId("correction-add"));
  await userEvent.type(screen.getByTestId("field-own-words"), "Typed");
  await userEvent.click(screen.getByTestId("own-save"));
  await screen.findByTestId("refusal");
  expect((screen.getByTestId("field-own-words") as HTMLTextAreaElement).value).toBe("Typed");
});

test("locked, nothing of one's own can be written", async () => {
  core();
  show(false, "PR-070");
  await screen.findByTestId("library-entry");
  expect(screen.queryByTestId("correction-add")).toBeNull();
  expect(screen.queryByTestId("print-entry")).toBeNull();
});

test("what works between two states needs both, and what is not certain stays so", () => {
  expect(answers(rights, "CY", "RU")).toEqual(["yes", "yes", "yes"]);
  expect(answers(rights, "CY", "EG")).toEqual(["yes", "no", "yes"]);
  expect(answers(rights, "DM", "")[0]).toBe("uncertain");
  expect(count(rights, "CY", "EG")).toBe(1);
  expect(count(rights, "DM", "")).toBe(0);
  expect(count(rights, "GL", "")).toBeNull();
  // Egypt is outside the convention: of a territory the list still says nothing.
  expect(count(rights, "GL", "EG")).toBeNull();
});

test("the list says for every country what the map shows, by keyboard too", async () => {
  core();
  show(true, "country:EG");
  const chosen = await screen.findByTestId("country", undefined, { timeout: 10_000 });
  expect(chosen.dataset.country).toBe("EG");
  for (const one of rights.countries) expect(screen.getByTestId(`country-${one.country}`)).toBeTruthy();
  expect(screen.getByTestId("country-GL").textContent).toContain("No answer");
  screen.getByTestId("country-EG").focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByTestId("country").dataset.country).not.toBe("EG");
  await userEvent.keyboard("{End}");
  expect(screen.getByTestId("country").dataset.country).toBe("RU");
  await userEvent.keyboard("{Home}");
  expect(screen.getByTestId("country").dataset.country).toBe("CY");
  await userEvent.keyboard("g");
  expect(screen.getByTestId("country").dataset.country).toBe("GL");
  expect(document.activeElement?.id).toBe("country-GL");
  expect(document.querySelectorAll("svg.world path[data-country=RU]").length).toBe(1);
  expect(document.querySelector("[data-testid=country]")?.textContent).not.toMatch(/\bsafe\b(?!ty)/iu);
});

test("what was typed and not saved is there after leaving or a lock, beside its own text alone, and goes with the save", async () => {
  core();
  const kept: { id: string; revision: number; at: string; form: string; entry: string; base: number; fields: string }[] = [];
  const inner = handler();
  replaceCore(async (name, request) => {
    if (name === "new_case_drafts") return [{ id: "c", revision: 1, at: "2026-11-24T10:00:00Z", form: "case", entry: "", base: 0, fields: "{\"name\":\"Another\"}" }, ...kept];
    if (name === "keep_draft") {
      const draft = { ...(request as (typeof kept)[number]), id: "d", revision: kept.length + 1, at: "2026-11-24T10:00:00Z" };
      kept.splice(0, kept.length, draft);
      return draft;
    }
    if (name === "drop_draft") {
      expect(request).toEqual({ case: "", id: "d" });
      kept.length = 0;
      return {};
    }
    return inner(name, request);
  });
  const first = show(true, "PR-070");
  await userEvent.click(await screen.findByTestId("correction-add"));
  await userEvent.type(screen.getByTestId("field-own-words"), "Half a sentence");
  await waitFor(() => expect(JSON.parse(kept[0]?.fields ?? "{}")).toMatchObject({ words: "Half a sentence" }), { timeout: 5000 });
  expect(own).toEqual([]);
  first.unmount();
  // Another text has no draft.
  const other = show(true, "GU-02");
  await screen.findByTestId("correction-add");
  expect(screen.queryByTestId("field-own-words")).toBeNull();
  other.unmount();
  show(true, "PR-070");
  expect(((await screen.findByTestId("field-own-words")) as HTMLTextAreaElement).value).toBe("Half a sentence");
  await userEvent.click(screen.getByTestId("own-save"));
  await screen.findByTestId("correction-kept");
  expect(own.map((one) => one.words)).toEqual(["Half a sentence"]);
  await waitFor(() => expect(kept).toEqual([]));
});

/** A core that keeps drafts over a new reading of the page, as the vault does over a lock. */
function keeping() {
  core();
  const kept: { id: string; revision: number; at: string; form: string; entry: string; base: number; fields: string }[] = [];
  const inner = handler();
  let made = 0;
  replaceCore(async (name, request) => {
    if (name === "new_case_drafts") return structuredClone(kept);
    if (name === "keep_draft") {
      const asked = request as (typeof kept)[number];
      const at = kept.findIndex((one) => one.id === asked.id);
      if (at < 0 && asked.id !== "") throw { code: "not-found", field: null, detail: null };
      if (at >= 0 && kept[at]?.revision !== asked.revision) throw { code: "stale", field: null, detail: null };
      const draft = { ...asked, id: asked.id || `d${++made}`, revision: asked.revision + 1, at: "2026-11-24T10:00:00Z" };
      if (at >= 0) kept[at] = draft;
      else kept.push(draft);
      return draft;
    }
    if (name === "drop_draft") {
      const { id } = request as { id: string };
      if (!kept.some((one) => one.id === id)) throw { code: "not-found", field: null, detail: null };
      kept.splice(0, kept.length, ...kept.filter((one) => one.id !== id));
      return {};
    }
    return inner(name, request);
  });
  return kept;
}
const value = (name: string) => (screen.getByTestId(name) as HTMLInputElement).value;

test("what is typed into an entry of the directory is there after a lock, and goes with the save", async () => {
  const kept = keeping();
  const first = show(true, "HE-CCF");
  await userEvent.click(await screen.findByTestId("helper-add"));
  await userEvent.type(screen.getByTestId("field-helper-does"), "Extradition court");
  await waitFor(() => expect(JSON.parse(kept[0]?.fields ?? "{}")).toMatchObject({ about: "", does: "Extradition court" }), { timeout: 5000 });
  expect(own).toEqual([]);
  // A lock reads the page anew: nothing is left but what was kept.
  first.unmount();
  const second = show(true, "HE-CCF");
  expect(((await screen.findByTestId("field-helper-does")) as HTMLTextAreaElement).value).toBe("Extradition court");
  await userEvent.type(screen.getByTestId("field-helper-name"), "Ada Lawyer");
  await userEvent.click(screen.getByTestId("own-save"));
  await screen.findByTestId("helper");
  expect(own).toMatchObject([{ kind: "helper", about: "Ada Lawyer", does: "Extradition court" }]);
  await waitFor(() => expect(kept).toEqual([]));
  // A change of an entry is kept beside that entry, and dropped when it is given up.
  await userEvent.click(screen.getByTestId("helper-change"));
  await userEvent.type(screen.getByTestId("field-helper-languages"), "Greek");
  await waitFor(() => expect(kept[0]?.entry).toBe("own.helper.own-1"), { timeout: 5000 });
  second.unmount();
  show(true, "HE-CCF");
  await waitFor(() => expect(value("field-helper-languages")).toBe("Greek"));
  expect(value("field-helper-name")).toBe("Ada Lawyer");
  await userEvent.click(screen.getByTestId("own-cancel"));
  await screen.findByTestId("helper");
  expect(kept).toEqual([]);
  expect(own).toMatchObject([{ languages: "" }]);
});

test("who was removed from the directory can be put back after leaving, or be let go", async () => {
  const kept = keeping();
  own = [{ id: "own-1", revision: 1, at: "2026-11-24T10:00:00Z", kind: "helper", about: "Ada Lawyer", words: "", does: "Courts", languages: "", contact: "", checked: "" }];
  const first = show(true, "HE-CCF");
  await userEvent.click(await screen.findByTestId("helper-remove"));
  await screen.findByTestId("own-undo");
  expect(own).toEqual([]);
  first.unmount();
  const second = show(true, "HE-CCF");
  await userEvent.click(await screen.findByTestId("own-undo"));
  await screen.findByTestId("helper");
  expect(own).toMatchObject([{ about: "Ada Lawyer", does: "Courts" }]);
  await waitFor(() => expect(kept).toEqual([]));
  await userEvent.click(screen.getByTestId("helper-remove"));
  await userEvent.click(await screen.findByTestId("own-let-go"));
  await waitFor(() => expect(kept).toEqual([]));
  expect(screen.queryByTestId("own-undo")).toBeNull();
  second.unmount();
  show(true, "HE-CCF");
  await screen.findByTestId("helper-add");
  expect(screen.queryByTestId("own-undo")).toBeNull();
});
