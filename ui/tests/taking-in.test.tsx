// Papers that were taken in before a stop or a fault stay in, and it is said how many are not.
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { replaceCore, type CaseView, type EvidenceSheet, type TakenIn } from "../src/bridge";
import { Evidence } from "../src/features/evidence/Evidence";
import type { Desk } from "../src/parts/desk";
import { WordsProvider } from "../src/words";
import { memoryCore } from "./core";

async function take(answer: TakenIn) {
  const view = await memoryCore(null).call("create_case", { name: "Someone", accusing: "" }) as CaseView;
  const told: string[] = [];
  let looked = 0;
  const desk = { view, focus: null, drafts: [], resume: null, reload: async () => { looked += 1; }, tell: (words: string) => told.push(words) } as unknown as Desk;
  replaceCore(async (name) => (name === "add_evidence" ? answer : {}));
  render(<WordsProvider lang="en"><Evidence desk={desk} /></WordsProvider>);
  fireEvent.click(screen.getByTestId("add-paper"));
  await waitFor(() => expect(screen.getByTestId("add-paper")).toHaveProperty("disabled", false));
  return { told, looked };
}

const paper = (id: string) => ({ id, revision: 1 }) as EvidenceSheet;

describe("taking papers in", () => {
  it("says what is in after a stop, which is no refusal", async () => {
    const { told, looked } = await take({ added: [paper("a"), paper("b")], left: 3, refused: { code: "stopped", field: null, detail: null }, troubles: [] });
    expect(told).toEqual(["2 papers are in and stay in. 3 were not taken in."]);
    expect(looked).toBe(1);
    expect(screen.queryByTestId("refusal")).toBeNull();
  });

  it("says why the rest is not in", async () => {
    const { told } = await take({ added: [paper("a")], left: 1, refused: { code: "file-unreadable", field: null, detail: null }, troubles: [] });
    expect(told).toEqual(["One paper is in and stays in. One was not taken in."]);
    expect(screen.getByTestId("refusal")).toBeTruthy();
  });

  it("has nothing to add where all are in", async () => {
    expect((await take({ added: [paper("a")], left: 0, refused: null, troubles: [] })).told).toEqual([]);
  });

  it("says at once what is wrong with a paper, over its four questions and beside it on the shelf", async () => {
    const core = memoryCore(null);
    const view = await core.call("create_case", { name: "Someone", accusing: "" }) as CaseView;
    const answer = await core.call("add_evidence", { case: view.id }) as TakenIn;
    const [sheet] = answer.added;
    if (!sheet) throw new Error("no paper");
    const other = { ...sheet, id: "other", mark: "E-10" };
    const desk = { view: { ...view, evidence: [sheet, other] }, focus: null, drafts: [], resume: null, reload: async () => undefined, tell: () => undefined } as unknown as Desk;
    replaceCore(async (name) => (name === "add_evidence" ? { added: [sheet], left: 0, refused: null, troubles: [{ id: sheet.id, why: "locked" }] } : {}));
    render(<WordsProvider lang="en"><Evidence desk={desk} /></WordsProvider>);
    expect(screen.queryByTestId("paper-trouble")).toBeNull();
    fireEvent.click(screen.getByTestId("add-paper"));
    expect((await screen.findByTestId("paper-trouble")).textContent).toContain("save it without one");
    expect(screen.getByText("Four questions about this paper")).toBeTruthy();
  });

  it("says it again to whoever comes back to the paper, reads one at a time, and none twice", async () => {
    const core = memoryCore(null);
    const view = await core.call("create_case", { name: "Someone", accusing: "" }) as CaseView;
    const answer = await core.call("add_evidence", { case: view.id }) as TakenIn;
    const [sheet] = answer.added;
    if (!sheet) throw new Error("no paper");
    const other = { ...sheet, id: "other", mark: "E-10" };
    const desk = { view: { ...view, evidence: [sheet, other] }, focus: null, drafts: [], resume: null, reload: async () => undefined, tell: () => undefined } as unknown as Desk;
    const looked: string[] = [];
    const waiting: (() => void)[] = [];
    replaceCore((name, request) => {
      if (name !== "look_for_trouble") return Promise.resolve({});
      const { id } = request as { id: string };
      looked.push(id);
      return new Promise((resolve) => waiting.push(() => resolve(id === sheet.id ? { id, why: "locked" } : null)));
    });
    render(<WordsProvider lang="en"><Evidence desk={desk} /></WordsProvider>);
    await waitFor(() => expect(looked).toEqual([sheet.id]));
    const open = (mark: string) => fireEvent.click(screen.getAllByText(mark)[0] as HTMLElement);
    open("E-10");
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(looked).toEqual([sheet.id]);
    await act(async () => waiting.splice(0).forEach((one) => one()));
    expect(screen.queryByTestId("paper-trouble")).toBeNull();
    await waitFor(() => expect(looked).toEqual([sheet.id, "other"]));
    await act(async () => waiting.splice(0).forEach((one) => one()));
    open("E-09");
    expect((await screen.findByTestId("paper-trouble")).textContent).toContain("save it without one");
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(looked).toEqual([sheet.id, "other"]);
  });

  it("says in the head of the shelf that all was checked only where all was, and from when the oldest check is", async () => {
    const core = memoryCore(null);
    const made = await core.call("create_case", { name: "Someone", accusing: "" }) as CaseView;
    const { added } = await core.call("add_evidence", { case: made.id }) as TakenIn;
    replaceCore(async () => null);
    const head = (papers: CaseView["papers"]) => {
      const desk = { view: { ...made, evidence: added, papers }, focus: null, drafts: [], resume: null, reload: async () => undefined, tell: () => undefined } as unknown as Desk;
      const { container, unmount } = render(<WordsProvider lang="en"><Evidence desk={desk} /></WordsProvider>);
      const said = container.querySelector(".page-head .small")?.textContent ?? "";
      unmount();
      return said;
    };
    expect(head({ files: 3, same: 3, changed: 0, first: "2026-11-21", last: "2026-11-21" })).toMatch(/3 papers checked on .*21 Nov 2026\. All unchanged\.$/u);
    expect(head({ files: 3, same: 3, changed: 0, first: "2026-11-01", last: "2026-11-21" })).toMatch(/All unchanged\. The oldest check is from 1 Nov/u);
    expect(head({ files: 3, same: 2, changed: 0, first: "2026-11-21", last: "2026-11-21" })).not.toContain("unchanged");
    expect(head({ files: 3, same: 2, changed: 1, first: "2026-11-21", last: "2026-11-21" })).not.toContain("unchanged");
  });

  it("has words for every way in which a paper can fail", async () => {
    for (const lang of ["en", "ar", "ru", "fr"]) {
      const words = await import(`../src/words/${lang}/work.ftl?raw`) as { default: string };
      for (const why of ["locked", "unreadable", "empty", "too_large", "not_read", "moving", "heic", "form", "damaged", "other"]) expect(words.default).toContain(`\npaper-trouble-${why} = `);
    }
  });
});
