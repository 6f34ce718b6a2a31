// The request builder: what is written in place of the program's words, and what says that it changed since.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { replaceCore, type CaseView, type RequestParagraph } from "../src/bridge";
import { Request } from "../src/features/request/Request";
import { factChanged } from "../src/features/request/sections";
import { withWords, wordsOf } from "../src/features/request/own";
import type { Desk } from "../src/parts/desk";
import { LeaveGuard } from "../src/parts/Leave";
import { blankPlan } from "../src/parts/plan";
import { WordsProvider, sayIn } from "../src/words";
import { memoryCore } from "./core";

const paragraph = (change: Partial<RequestParagraph>): RequestParagraph => ({ key: "facts/event/e1", section: "facts", heading: "Facts", part: "", number: "9.1", secret: false, text: "x", foot: [], was: null, tells: [], ...change });

describe("own words", () => {
  it("belong to a paragraph and a language, and give way to the program's when emptied", () => {
    const written = withWords(blankPlan("deletion"), "facts/event/e1", "In my words.", "The program's words.");
    expect(wordsOf(written, "facts/event/e1")).toBe("In my words.");
    expect(wordsOf({ ...written, language: "fr" }, "facts/event/e1")).toBe("");
    const again = withWords(written, "facts/event/e1", "Better words.", "The program's words.");
    expect(again.own).toHaveLength(1);
    expect(withWords(again, "facts/event/e1", "  ", "").own).toEqual([]);
  });

  it("say that the fact changed only where the program says something else now", () => {
    const plan = withWords(blankPlan("deletion"), "facts/event/e1", "In my words.", "Arrested on 9 April.");
    expect(factChanged(plan, paragraph({ was: "Arrested on 9 April." }))).toBe(false);
    expect(factChanged(plan, paragraph({ was: "Arrested on 10 April." }))).toBe(true);
    expect(factChanged(plan, paragraph({ was: null }))).toBe(false);
    expect(factChanged({ ...plan, language: "ar" }, paragraph({ was: "Arrested on 10 April." }))).toBe(false);
  });
});

describe("saving", () => {
  it("offers the summary of a revision as a file of its own, and of no other kind", async () => {
    for (const revision of [true, false]) {
      const core = memoryCore(null);
      const view = await core.call("create_case", { name: "Someone", accusing: "" }) as CaseView;
      const forms: unknown[] = [];
      replaceCore(async (name, request) => {
        if (name === "save_request") { forms.push((request as { form: string }).form); return { name: "summary.pdf", size_bytes: "1" }; }
        const answer = await core.call(name, request);
        return name === "draft_request" ? { ...(answer as object), counted_summary: revision } : answer;
      });
      const desk = { app: core.app, view, focus: revision ? "kind:revision" : null, drafts: [], resume: null, reload: async () => undefined, tell: () => undefined, go: () => undefined, card: () => undefined } as unknown as Desk;
      const shown = render(<WordsProvider lang="en"><Request desk={desk} index={null} saved="" visit={0} /></WordsProvider>);
      fireEvent.click(await screen.findByTestId("save-pdf"));
      expect(screen.queryByTestId("save-summary-now") !== null).toBe(revision);
      if (revision) {
        fireEvent.click(screen.getByTestId("save-summary-now"));
        await waitFor(() => expect(forms).toEqual(["summary"]));
      }
      shown.unmount();
    }
  });
});

describe("the screen", () => {
  async function open(answer: (kind: string, drafted: object) => Promise<object>) {
    const core = memoryCore(null);
    const view = await core.call("create_case", { name: "Someone", accusing: "" }) as CaseView;
    const kept: string[] = [];
    replaceCore(async (name, request) => {
      const drafted = await core.call(name, request);
      return name === "draft_request" ? answer((request as { kind: string }).kind, drafted as object) : drafted;
    });
    const desk = { app: core.app, view, focus: "kind:deletion", drafts: [], resume: null, tell: () => undefined, go: () => undefined, card: () => undefined,
      keepDraft: async (draft: { fields: string }) => { kept.push(draft.fields); return { ...draft, id: "d1", revision: 1, at: "2026-11-24T10:00:00Z" }; } } as unknown as Desk;
    render(<WordsProvider lang="en"><LeaveGuard><Request desk={desk} index={<p data-testid="the-index" />} saved="" visit={0} /></LeaveGuard></WordsProvider>);
    return kept;
  }

  it("leads from blocked words to the paragraph that has them", async () => {
    const own = paragraph({ key: "facts/event/e1", text: "I live at ████.", was: "Arrested." });
    await open(async (_, drafted) => ({ ...drafted, paragraphs: [own], blocked: [{ key: own.key, what: "address", words: "14 Sample Street" }] }));
    fireEvent.click(await screen.findByTestId("section-facts"));
    fireEvent.click(screen.getByTestId(`mend-${own.key}`));
    expect(screen.queryByTestId(`mend-${own.key}`)).toBeNull();
    expect(screen.getByTestId("save")).toBeTruthy();
  });

  it("has its parts in the index, says what is to do in each, and gives the screens of the case back", async () => {
    const own = paragraph({ key: "facts/event/e1", text: "Mine.", was: "Arrested." });
    await open(async (_, drafted) => ({ ...drafted, paragraphs: [paragraph({ key: "asked/x", section: "asked", heading: "What is asked", number: "1.1" }), own], blocked: [],
      check: [{ id: "a", met: "met" }, { id: "b", met: "not-met" }, { id: "c", met: "cannot-tell" }].map((row) => ({ ...row, name: row.id, todo: "", facts: [], confidence: "primary", form: "" })) }));
    const part = await screen.findByTestId("section-facts");
    expect(part.textContent).toContain(sayIn("en")("request-own-n", { count: 1 }));
    expect(screen.getByTestId("section-check").textContent).toContain(sayIn("en")("request-to-do", { count: 2 }));
    expect(screen.getByTestId("section-settings").getAttribute("aria-current")).toBe("step");
    fireEvent.click(part);
    await waitFor(() => expect(part.getAttribute("aria-current")).toBe("step"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Facts");
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Facts" }));
    // From the check the way back leads to where somebody wrote.
    fireEvent.click(screen.getByTestId("check-request"));
    await screen.findByTestId("check-b");
    fireEvent.click(screen.getByTestId("check-request"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Facts"));
    fireEvent.click(screen.getByTestId("request-case"));
    expect(screen.getByTestId("the-index")).toBeTruthy();
    expect(screen.queryByTestId("section-facts")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Facts");
  });

  it("keeps what was typed a moment before another part of it is opened", async () => {
    const kept = await open(async (_, drafted) => drafted);
    fireEvent.change(await screen.findByTestId("field-place"), { target: { value: "Vilnius" } });
    expect(kept).toEqual([]);
    fireEvent.click(screen.getByTestId("check-request"));
    await waitFor(() => expect(screen.queryByTestId("field-place")).toBeNull());
    expect(kept.map((fields) => (JSON.parse(fields) as { place: string }).place)).toEqual(["Vilnius"]);
  });

  it("shows the paper of the last choice, whichever is drafted last", async () => {
    const late: (() => void)[] = [];
    await open(async (kind, drafted) => {
      if (kind === "access") await new Promise<void>((go) => late.push(go));
      return { ...drafted, pages: kind === "access" ? 2 : 7 };
    });
    await screen.findByText(/7 pages/u);
    fireEvent.click(screen.getByTestId("kind-access"));
    await waitFor(() => expect(late).toHaveLength(1));
    // Nor is the paper of the choice before shown under the name of this one.
    expect(screen.queryByText(/7 pages/u)).toBeNull();
    fireEvent.click(screen.getByTestId("kind-deletion"));
    await screen.findByText(/7 pages/u);
    late[0]?.();
    await new Promise((later) => setTimeout(later, 50));
    expect(screen.queryByText(/2 pages/u)).toBeNull();
  });
});
