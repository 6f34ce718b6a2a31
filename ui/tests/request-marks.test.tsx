// The marks within a paragraph of the request, what it rests on, and naming one more paper there.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type BlockedRow, type CaseView, type EvidenceSheet, type GroundView, type PlanSheet, type RequestParagraph, type RequestView, type Sheet } from "../src/bridge";
import { withoutWords } from "../src/parts/blockedWords";
import { piecesOf } from "../src/features/request/pieces";
import { behind } from "../src/features/request/RestsOn";
import { Write } from "../src/features/request/Write";
import type { Desk } from "../src/parts/desk";
import { LeaveGuard } from "../src/parts/Leave";
import { blankPlan } from "../src/parts/plan";
import { WordsProvider, sayIn, type Lang } from "../src/words";
import { memoryCore } from "./core";

const PAPERS = path.resolve(import.meta.dirname, "../../src-tauri/crates/papers/words");
/** What the core found in a text: the first place of each of these words. */
const at = (text: string, ...found: string[]): BlockedRow[] => found.map((words) => ({ key: "facts/own", words, at: text.indexOf(words), what: "residence" }));
const kinds = (text: string, blocked: BlockedRow[] = [], evidence = [{ id: "a", mark: "E-01" }, { id: "b", mark: "E-10" }]) => piecesOf(text, blocked, evidence).filter((one) => one.kind !== "plain").map((one) => `${one.kind} ${one.text}`);

describe("the pieces of a paragraph", () => {
  it("are the exhibits it names, and never a part of another number", () => {
    expect(kinds("Arrested [E-01, E-10].")).toEqual(["exhibit E-01", "exhibit E-10"]);
    expect(kinds("See E-011, XE-01, E-01-2 and E-1.")).toEqual([]);
    expect(kinds("وقع ذلك [E-01]")).toEqual(["exhibit E-01"]);
  });

  it("are blocked words where the core found them, and nowhere else, whatever signs are in them", () => {
    const text = "Samplers know Sample and 14 (b) Street, Sample Town.";
    expect(piecesOf(text, [{ key: "k", words: "Sample", at: 14, what: "residence" }, ...at(text, "14 (b) Street")], []).map((one) => one.text)).toEqual(["Samplers know ", "Sample", " and ", "14 (b) Street", ", Sample Town."]);
    const arabic = "\u{1f4c4} رأيت أحمد وفاطمة";
    expect(kinds(arabic, at(arabic, "فاطمة"))).toEqual(["blocked فاطمة"]);
    // Words that changed since are not marked at the place where others stand now.
    expect(kinds("I live elsewhere.", [{ key: "k", words: "Sample", at: 3, what: "residence" }])).toEqual([]);
  });

  it("leave no loose comma or blank where what is blocked is taken out, and all else as it was", () => {
    const without = (text: string, ...found: string[]) => withoutWords(text, at(text, ...found));
    expect(without("I live at 14 Sample Street,  Sampletown, and  follow.", "14 Sample Street", "Sampletown")).toBe("I live at, and  follow.");
    expect(without("Write to 14 Sample Street, Sampletown.", "Sampletown")).toBe("Write to 14 Sample Street.");
    expect(without("14 Sample Street is home (Sampletown).", "14 Sample Street", "Sampletown")).toBe("is home ().");
    expect(without("أسكن في شارع النموذج، وأتابع.", "شارع النموذج")).toBe("أسكن في، وأتابع.");
    expect(without("One\n\nSampletown\nthree", "Sampletown")).toBe("One\n\n\nthree");
  });

  it("are together the whole text", () => {
    const text = "One [E-01] two [To be added: the paper] Street \u2068three\u2069.";
    expect(piecesOf(text, at(text, "Street"), [{ id: "a", mark: "E-01" }]).map((one) => one.text).join("")).toBe(text);
    expect(piecesOf(text, [], []).map((one) => one.text).join("")).toBe(text);
  });

  it.each(["en", "fr", "es", "ar"])("are what the paper leaves open in %s", (language) => {
    const open = [...readFileSync(path.join(PAPERS, `${language}.ftl`), "utf8").matchAll(/\[[^\]\n]+\s?: ?[^\]\n]*\]/gu)].map(([found]) => found);
    expect(open.length).toBeGreaterThan(6);
    for (const words of open) expect(kinds(`x ${words} y`), words).toEqual([`open ${words}`]);
  });
});

async function write({ lang = "en" as Lang, refuse = false, words = "I live at 14 Sample Street.", found = [{ words: "14 Sample Street", what: "residence" }] } = {}) {
  const core = memoryCore(null);
  const made = await core.call("create_case", { name: "Ada Example", accusing: "RU" }) as CaseView;
  for (let n = 0; n < 2; n += 1) await core.call("add_evidence", { case: made.id });
  const evidence = (await core.call("open_case", { case: made.id, language: "en" }) as CaseView).evidence.map((one, n) => ({ ...one, mark: `E-0${n + 1}`, title: n === 0 ? "The ruling" : "The letter", proves: n === 0 ? ["ch1"] : [] })) as EvidenceSheet[];
  const view = { ...made, evidence, charges: [{ id: "ch1", revision: 1, offence: "Theft of a picture" }] } as unknown as CaseView;
  const one = (change: Partial<RequestParagraph>): RequestParagraph => ({ key: "facts/charge/ch1", section: "facts", heading: "Facts", part: "", number: "9.1", secret: false, text: "Charged with theft [E-01]. [To be added: the power of attorney, signed]", foot: ["Sources: The Times [E-01]."], was: null, tells: [{ kind: "charge", id: "ch1" }], ...change });
  const plan = { ...blankPlan("deletion"), own: [{ key: "facts/own", language: "en" as const, words, was: "x" }] };
  const draft = { paragraphs: [one({}), one({ key: "facts/own", number: "9.2", text: "I live at —————.", was: "x", tells: [] })], grounds: [], blocked: found.flatMap((one) => at(words, one.words).map((row) => ({ ...row, what: one.what }))), learners: [{ entry: { kind: "evidence", id: evidence[0]?.id }, label: "", disclosure: "ccf_only" }, { entry: { kind: "evidence", id: evidence[1]?.id }, label: "", disclosure: "never_leaves" }] } as unknown as RequestView;
  replaceCore(core.call);
  const saved: Sheet[] = [];
  const [card, tell, onGo] = [vi.fn(), vi.fn(), vi.fn()];
  const save = vi.fn(async (sheet: Sheet) => {
    if (refuse) throw { code: "disk-full", field: null, detail: null };
    saved.push(sheet);
    return { id: "x", revision: 2, at: "", touched: [] };
  });
  const desk = { app: core.app, view, focus: null, drafts: [], resume: null, go: vi.fn(), card, tell, save } as unknown as Desk;
  const shown = render(<WordsProvider lang={lang}><main><h1>x</h1><LeaveGuard><Write desk={desk} draft={draft} plan={plan} at="facts" onGo={onGo} /></LeaveGuard></main></WordsProvider>);
  return { ...shown, desk, draft, card, tell, onGo, saved, save, evidence };
}
const say = sayIn("en");

describe("a paragraph", () => {
  it("marks what is blocked in the person's own words, what is open, and leads to what it names", async () => {
    const { container, card, evidence } = await write();
    expect([...container.querySelectorAll("mark")].map((one) => [one.className, one.textContent?.replace(/[\u2066-\u2069]/gu, "")])).toEqual([
      ["open", `${say("request-mark-open")}: [To be added: the power of attorney, signed]`], ["blocked", `${say("request-mark-blocked")}: 14 Sample Street`]]);
    for (const cite of screen.getAllByTestId("cite-E-01")) fireEvent.click(cite);
    expect(card).toHaveBeenCalledTimes(3);
    expect(card).toHaveBeenLastCalledWith({ kind: "evidence", id: evidence[0]?.id });
    const rests = screen.getByTestId("rests-facts/charge/ch1");
    expect(within(rests).getAllByRole("button").map((one) => one.textContent)).toEqual(["Theft of a picture", "E-01", `+ ${say("request-add-paper")}`]);
    expect(within(rests).getByRole("button", { name: "E-01 The ruling" })).toBeDefined();
    // A paragraph that tells no entry rests on none.
    expect(screen.queryByTestId("rests-facts/own")).toBeNull();
  });

  it("of the arguments rests on the facts of its point and the papers that show them, if they may go", async () => {
    const { desk, draft, evidence } = await write();
    const ground = { id: "G-1", rests_on: [{ id: "P-1", text: "", rests_on: [{ kind: "charge", id: "ch1" }] }, { id: "P-2", text: "", rests_on: [] }] } as unknown as GroundView;
    const point = (key: string) => behind(desk, draft, { key, text: "", tells: [] } as unknown as RequestParagraph, ground).map((link) => link.id);
    expect(point("arguments/G-1/P-1")).toEqual(["ch1", evidence[0]?.id]);
    expect(point("arguments/G-1/P-2")).toEqual([]);
    const shut = { ...draft, learners: draft.learners.map((row) => ({ ...row, disclosure: "never_leaves" as const })) };
    expect(behind(desk, shut, { key: "arguments/G-1/P-1", text: "", tells: [] } as unknown as RequestParagraph, ground).map((link) => link.id)).toEqual(["ch1"]);
  });

  it("takes one more paper: those named already are not offered, one that stays here says so", async () => {
    const { saved, evidence } = await write();
    fireEvent.click(screen.getByTestId("add-facts/charge/ch1"));
    const dialog = screen.getByRole("dialog", { hidden: true });
    expect(dialog.textContent).not.toContain("The ruling");
    expect(dialog.textContent).toContain(`The letter, ${say("disclosure-short-never_leaves")}`);
    fireEvent.click(within(dialog).getByRole("checkbox", { hidden: true }));
    fireEvent.click(screen.getByTestId("add-papers-now"));
    fireEvent.click(screen.getByTestId("add-papers-now"));
    await waitFor(() => expect(screen.queryByTestId("add-papers-now")).toBeNull());
    expect(saved.map((sheet) => [sheet.kind, (sheet.fields as EvidenceSheet).id, (sheet.fields as EvidenceSheet).proves])).toEqual([["evidence", evidence[1]?.id, ["ch1"]]]);
  });

  it("keeps what was chosen where saving is refused", async () => {
    await write({ refuse: true });
    fireEvent.click(screen.getByTestId("add-facts/charge/ch1"));
    const tick = within(screen.getByRole("dialog", { hidden: true })).getByRole<HTMLInputElement>("checkbox", { hidden: true });
    fireEvent.click(tick);
    fireEvent.click(screen.getByTestId("add-papers-now"));
    await screen.findByTestId("refusal");
    expect(tick.checked).toBe(true);
  });

  it("with several blocked words has one notice that names each, and one press takes them all out, which can be undone", async () => {
    const { saved, tell } = await write({ words: "Wanda Witness lives at 14 Sample Street.", found: [{ words: "Wanda Witness", what: "person" }, { words: "14 Sample Street", what: "residence" }] });
    const notice = screen.getByTestId("remove-facts/own").closest<HTMLElement>(".banner");
    expect(document.querySelectorAll(".banner")).toHaveLength(1);
    for (const words of ["Wanda Witness", "14 Sample Street", say("request-blocked-person"), say("request-blocked-residence")]) expect(notice?.textContent).toContain(words);
    const button = screen.getByTestId("remove-facts/own");
    expect(button.textContent).toBe(say("request-remove"));
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(tell).toHaveBeenCalledWith(say("request-removed", { number: "9.2" }), "undo"));
    expect(saved.map((sheet) => (sheet.fields as PlanSheet).own)).toEqual([[{ key: "facts/own", language: "en", words: "lives at.", was: "x" }]]);
    expect(document.activeElement).toBe(screen.getByTestId("edit-facts/own"));
  });

  it("offers to take out an address by that name, and nothing where no word would be left", async () => {
    const first = await write();
    expect(screen.getByRole("button", { name: say("request-remove-residence-n", { number: "9.2" }) }).textContent).toBe(say("request-remove-residence"));
    first.unmount();
    await write({ words: "14 Sample Street." });
    expect(screen.queryByTestId("remove-facts/own")).toBeNull();
    expect(screen.getByTestId("mend-facts/own")).toBeDefined();
  });

  it("keeps its words and says so where taking them out is refused", async () => {
    const { tell } = await write({ refuse: true });
    fireEvent.click(screen.getByTestId("remove-facts/own"));
    await screen.findByTestId("refusal");
    expect(tell).not.toHaveBeenCalled();
    expect(screen.getByTestId("remove-facts/own")).toBeDefined();
  });

  it.each(["en", "ar"] as Lang[])("has nothing serious for axe (%s)", async (lang) => {
    const { container } = await write({ lang });
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => one.id)).toEqual([]);
  });
});
