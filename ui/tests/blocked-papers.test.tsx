// The shelf shows who comes to see a paper as things stand, and says why a paper stays here.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type CaseView, type Disclosure, type EvidenceKind, type EvidenceSheet, type MapRowView } from "../src/bridge";
import { Evidence } from "../src/features/evidence/Evidence";
import type { Desk } from "../src/parts/desk";
import { WordsProvider, sayIn, type Lang } from "../src/words";
import { memoryCore } from "./core";

const guard = { id: "asylum_file", fact: "GU-19", says: "What was said in trust.", source: "interpol.int", confidence: "sourced", as_of: "2026-11-23" };
const price = { ...guard, id: "never_leaves", fact: "PR-104", says: "No paper holds this.", confidence: "recalled" };

async function shelf({ kind = "asylum_file", mark = "may_reach_state", why = "", lang = "en", refused = false }: { kind?: EvidenceKind; mark?: Disclosure; why?: string; lang?: Lang; refused?: boolean } = {}) {
  const core = memoryCore(null);
  const view = await core.call("create_case", { name: "Ada Example", accusing: "RU" }) as CaseView;
  const { added: [paper] } = await core.call("add_evidence", { case: view.id }) as { added: EvidenceSheet[] };
  if (!paper) throw new Error("no paper");
  const exhibit = { ...paper, kind, standing: { ...paper.standing, disclosure: mark } };
  const row = { entry: { kind: "evidence", id: exhibit.id }, revision: 1, label: "", guarded: kind === "asylum_file" ? "asylum_file" : null, marked: mark, seen_by: why || kind !== "asylum_file" ? mark : "never_leaves", why, names_others: "unknown", to_finish: false } as MapRowView;
  const asked: string[] = [];
  replaceCore((async (name: string, request: unknown) => {
    asked.push(name);
    if (name === "disclosure_map") {
      if (refused) throw { code: "disk-full", field: null, detail: null };
      return { rows: [row], prices: [price], guards: [guard] };
    }
    return core.call(name as never, request as never);
  }) as never);
  const go = vi.fn();
  const desk = { app: core.app, view: { ...view, evidence: [exhibit], papers: { files: 0, same: 0, changed: 0, first: "", last: "" } }, focus: null, drafts: [], resume: null, go, card: vi.fn(), tell: vi.fn(), did: async () => undefined, reload: async () => undefined } as unknown as Desk;
  const shown = render(<WordsProvider lang={lang}><main><h1>x</h1><Evidence desk={desk} /></main></WordsProvider>);
  return { ...shown, asked, go };
}
const say = sayIn("en");

describe("who may see a paper", () => {
  it("is nobody for an asylum file, whatever it is marked, with its reason one press away", async () => {
    const { go, container } = await shelf();
    const stays = await screen.findByTestId("stays");
    expect(container.textContent).not.toContain(say("disclosure-may_reach_state"));
    expect(container.querySelector(".tile")?.textContent).toContain(say("disclosure-short-never_leaves"));
    expect(stays.textContent).toContain(say("evidence-blocked-asylum"));
    expect(screen.queryByTestId("why-blocked-text")).toBeNull();
    const why = screen.getByRole("button", { name: say("evidence-why"), expanded: false, description: say("evidence-blocked-asylum") });
    fireEvent.click(why);
    const text = (await screen.findByTestId("why-blocked-text")).textContent ?? "";
    for (const words of [guard.says, guard.fact, "interpol.int", say("disclosure-short-may_reach_state")]) expect(text, words).toContain(words);
    expect(why.getAttribute("aria-expanded")).toBe("true");
    fireEvent.click(screen.getByTestId("why-learns"));
    expect(go).toHaveBeenCalledWith("packet", "learns");
    fireEvent.click(why);
    expect(screen.queryByTestId("why-blocked-text")).toBeNull();
  });

  it("has its room before it is known, so that nothing below it is pushed", async () => {
    const { container } = await shelf();
    const section = screen.getByTestId("who-wait").parentElement;
    const rows = () => [...section?.children ?? []].map((one) => one.tagName);
    const before = rows();
    expect(container.querySelectorAll(".to-come")).toHaveLength(3);
    for (const unseen of container.querySelectorAll(".to-come")) expect(unseen.getAttribute("aria-hidden")).toBe("true");
    await screen.findByTestId("stays");
    expect(rows()).toEqual(before);
    expect(container.querySelectorAll(".to-come")).toHaveLength(0);
  });

  it("is as marked for one that was let go, with the reason that was given", async () => {
    await shelf({ why: "The court has it already" });
    expect((await screen.findByTestId("let-go")).textContent).toContain("The court has it already");
    expect(screen.getByText(say("disclosure-may_reach_state"))).toBeDefined();
    expect(screen.queryByTestId("stays")).toBeNull();
  });

  it("asks nothing of the core for a paper that is only marked so, until somebody asks why", async () => {
    const { asked } = await shelf({ kind: "press_report", mark: "never_leaves" });
    fireEvent.click(screen.getByTestId("why-blocked"));
    expect(asked.filter((name) => name === "disclosure_map")).toHaveLength(1);
    const text = (await screen.findByTestId("why-blocked-text")).textContent ?? "";
    expect(text).toContain(price.says);
    expect(text).toContain(say("check-official"));
    expect(screen.getByTestId("stays").textContent).toContain(say("evidence-blocked-marked"));
  });

  it("says that it cannot be told, and shows no mark that may be wrong", async () => {
    const { container } = await shelf({ refused: true });
    await waitFor(() => expect(container.querySelector(".tile")).not.toBeNull());
    expect(container.textContent).not.toContain(say("disclosure-may_reach_state"));
    expect(container.textContent).not.toContain(say("disclosure-short-may_reach_state"));
    expect(await screen.findByTestId("refusal")).toBeTruthy();
  });

  it.each(["en", "ar"] as Lang[])("has nothing serious for axe (%s)", async (lang) => {
    const { container } = await shelf({ lang });
    fireEvent.click(await screen.findByTestId("why-blocked"));
    await screen.findByTestId("why-blocked-text");
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => one.id)).toEqual([]);
  });
});
