// Allegation against proof on the screen: where a sentence may be cut, the order of the gaps, both sides of a contradiction.
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type AllegationSheet, type CaseView, type MatrixView } from "../src/bridge";
import { Allegations } from "../src/features/allegations/Allegations";
import { Contradictions } from "../src/features/allegations/Contradictions";
import { Rows } from "../src/features/allegations/Rows";
import { places } from "../src/features/allegations/SplitDialog";
import { allRows, firstGap } from "../src/features/allegations/useMatrix";
import type { Desk } from "../src/parts/desk";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider } from "../src/words";

const row = (id: string, change: Partial<AllegationSheet> = {}): AllegationSheet => ({
  id, revision: 1, of: "c", said: `They say ${id}.`, order: 0, they_say: "", i_say: "", proof: [], weak_point: "", grounds: [], missing_paper: "", found_paper: "", not_needed: [], settled: [], paper_task: "", cells_task: "",
  standing: newStanding(), ...change,
});
const full = row("a", { i_say: "No.", weak_point: "None.", grounds: ["G-X"] });
const view = { id: "k", allegations: [full, row("b", { missing_paper: "A valuation" })], alerts: [], charges: [], proceedings: [], protection: [], people: [], letters: [], evidence: [], events: [], requests: [], sources: [], tasks: [], notes: [], answers: [] } as unknown as CaseView;
const matrix: MatrixView = {
  texts: [{ entry: { kind: "charge", id: "c" }, unsplit: 0, rows: ["a", "b"] }], orphans: [], grounds: [],
  rows: [{ id: "a", stands: "there", gaps: [], suggested: [] }, { id: "b", stands: "moved", gaps: ["i_say", "missing_paper"], suggested: [] }],
  contradictions: [{ mark: "m1", differs: "name", row: "a", here: "G. Alburov", other: { kind: "allegation", id: "b" }, there: "A. Alburov", date: null }],
};
const save = vi.fn(async () => ({ id: "a", revision: 2, at: "", touched: [] }));
const desk = { view, save, go: vi.fn(), card: vi.fn() } as unknown as Desk;

describe("allegation against proof", () => {
  it("may be cut before every word but the first, counted in whole letters", () => {
    expect(places("😀 took  it.")).toEqual([{ at: 2, word: "took" }, { at: 8, word: "it." }]);
    expect(places("word")).toEqual([]);
    expect(places("أخذ الصورة")).toEqual([{ at: 4, word: "الصورة" }]);
  });

  it("leads to the first gap, and says where a text moved and which paper is missing", () => {
    expect(firstGap(view, matrix)).toBe("b");
    const open = vi.fn();
    render(<WordsProvider lang="en"><Rows desk={desk} rows={allRows(view, matrix)} matrix={matrix} onOpen={open} /></WordsProvider>);
    expect(screen.getByText("Its text was changed")).toBeTruthy();
    expect(screen.getByTestId("missing-paper").textContent).toContain("A valuation");
    screen.getByTestId("gap-i_say").click();
    expect(open).toHaveBeenCalledWith("b");
    // What is empty and no gap is said to need nothing.
    expect(screen.queryAllByTestId("gap-rule")).toHaveLength(0);
  });

  it("shows both sides of a contradiction and settles it only on the person's word", () => {
    render(<WordsProvider lang="en"><Contradictions desk={desk} matrix={matrix} rows={allRows(view, matrix)} onOpen={vi.fn()} onRefused={vi.fn()} /></WordsProvider>);
    const said = screen.getByTestId("contradiction-name").textContent ?? "";
    for (const words of ["G. Alburov", "A. Alburov", "Sentence 1", "Sentence 2"]) expect(said).toContain(words);
    expect(save).not.toHaveBeenCalled();
    screen.getByTestId("settle").click();
    expect(save).toHaveBeenCalledWith({ kind: "allegation", fields: { ...full, settled: ["m1"] } });
  });
});

describe("what is pressed twice on a screen that lags behind", () => {
  /** The screen with a core whose answers to these commands come when the test says so; the case changes with each deed. */
  function lagging(...names: string[]) {
    const asked: string[] = [];
    const waiting: (() => void)[] = [];
    let matrices = 0;
    const unsplit = { ...matrix, texts: [{ entry: { kind: "charge" as const, id: "c" }, unsplit: 2, rows: ["a", "b"] }], contradictions: [] };
    replaceCore((async (name: string) => {
      if (name === "matrix") matrices += 1;
      else asked.push(name);
      if (names.includes(name) && (name !== "matrix" || matrices > 1)) await new Promise<void>((go) => waiting.push(go));
      return name === "matrix" ? unsplit : { id: "a", revision: 2, at: "", touched: [] };
    }) as never);
    function Case() {
      const [now, setNow] = useState({ ...view, stamp: 1, drafts: [] } as unknown as CaseView);
      const did = async () => setNow((old) => ({ ...old, stamp: old.stamp + 1 }));
      return <WordsProvider lang="en"><Allegations desk={{ ...desk, view: now, did, drafts: [], focus: null, resume: null, tell: vi.fn() } as unknown as Desk} /></WordsProvider>;
    }
    render(<Case />);
    return { asked, waiting: () => waiting.length, answer: () => act(async () => waiting.splice(0).forEach((go) => go())) };
  }

  it("splits a text once, though its rows are not there yet", async () => {
    const { asked, answer, waiting } = lagging("matrix");
    fireEvent.click(await screen.findByTestId("split-c"));
    await waitFor(() => expect(waiting()).toBe(1));
    fireEvent.click(screen.getByTestId("split-c"));
    expect(asked).toEqual(["split_text"]);
    await answer();
    expect(screen.getByTestId<HTMLButtonElement>("split-c").disabled).toBe(false);
  });

  it("moves a row once until it is moved, and leaves the focus on the button", async () => {
    const { asked, answer } = lagging("move_row");
    fireEvent.click(await screen.findByTestId("open-b"));
    const up = () => fireEvent.click(screen.getByTestId("row-up"));
    up();
    up();
    await waitFor(() => expect(asked).toEqual(["move_row"]));
    await answer();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("row-up")));
    up();
    await waitFor(() => expect(asked).toEqual(["move_row", "move_row"]));
  });
});
