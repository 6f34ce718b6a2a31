// What is known a moment after its screen stands pushes nothing that can be pressed before it.
import { readFileSync } from "node:fs";
import { act, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { type AlertSheet, type CaseView, type EvidenceSheet } from "../src/bridge";
import { Alerts } from "../src/features/alerts/Alerts";
import { Detained } from "../src/features/detained/Detained";
import { Evidence } from "../src/features/evidence/Evidence";
import { Timeline } from "../src/features/timeline/Timeline";
import { Today } from "../src/features/today/Today";
import { Travel } from "../src/features/travel/Travel";
import { blankAlert } from "../src/parts/blanks";
import type { Desk } from "../src/parts/desk";
import { newStanding } from "../src/parts/StandingFields";
import { PATIENCE } from "../src/parts/useLate";
import { WordsProvider } from "../src/words";
import { memoryCore, noDate } from "./core";
import { late } from "./late";

const ground = { id: "g1", name: "Mainly political", verdict: "strong", rests_on: [{ rests_on: [{ kind: "event", id: "x1" }] }] };
const alert = (id: string, channel: AlertSheet["channel"]): AlertSheet => ({ ...blankAlert("RU"), id, revision: 1, channel, in_interpol_files: false });

/** A core that holds back one command, and the desk of a case with an event, two alerts and a paper. */
async function at(command: string) {
  const core = memoryCore(null);
  const made = await core.call("create_case", { name: "Ada Example", accusing: "RU" }) as CaseView;
  const { added } = await core.call("add_evidence", { case: made.id }) as { added: EvidenceSheet[] };
  const row = { entry: { kind: "event", id: "x1" }, lane: "life", title_kind: "", title: "Stopped at the border", when: noDate(), until: noDate(), place: "", place_country: "", took_place: "yes", certainty: "unknown", disclosure: "ccf_only", differing: [], exhibits: [] };
  const event = { id: "x1", revision: 1, kind: "other", title: "Stopped at the border", what: "", when: noDate(), until: noDate(), place: "", place_country: "", took_place: "yes", people: [], exhibits: [], to_finish: false, standing: newStanding() };
  const view = { ...made, evidence: added, alerts: [alert("a1", "aimc"), alert("a2", "red_notice")], events: [event], timeline: [row] } as unknown as CaseView;
  const nothing = () => undefined;
  const desk = { app: core.app, view, focus: null, drafts: [], resume: null, go: nothing, card: nothing, tell: nothing, log: nothing, showDrafts: nothing, reload: async () => undefined } as unknown as Desk;
  const answers: Record<string, unknown> = {
    assess_case: { as_of: "2026-11-23", grounds: [ground], for_you: [], against_you: [], missing: [], cannot_judge: [], other_roads: [], outside: false, powers: [] },
    look_for_trouble: { id: added[0]?.id, mark: "E-09", why: "locked" },
    list_channels: [{ channel: "red_notice", fact: "AL-01", what: "A request to arrest.", forum: "ccf", remedy: "", source: "a sheet", confidence: "sourced", as_of: "2026-11-23", in_interpol_files: true }],
  };
  const held = late({ ...core, call: async (name, request) => (name in answers ? answers[name] : core.call(name, request)) }, command);
  return { desk, held };
}

/** The buttons that stood before the content came and lie after it now, where it can push them. */
function pushed(before: HTMLElement[], content: HTMLElement): string[] {
  return before.filter((one) => one.isConnected && content.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).map((one) => one.textContent ?? "");
}
const buttons = () => screen.queryAllByRole("button", { hidden: true });
const css = (name: string) => readFileSync(`${import.meta.dirname}/../src/look/${name}`, "utf8");

describe("what comes late", () => {
  it("on Today: what is said of sheet and backup", async () => {
    const { desk, held } = await at("safety");
    render(<WordsProvider lang="en"><Today desk={desk} /></WordsProvider>);
    await waitFor(() => expect(held.waiting()).toBe(1));
    screen.getByTestId("do-first");
    const before = buttons();
    await held.answer();
    expect(pushed(before, screen.getByTestId("remind"))).toEqual([]);
    for (const id of ["today-card", "today-detained", "big-something-happened", "big-big-request"]) expect(before).not.toContain(screen.getByTestId(id));
  });

  it("on Today after the screen stopped waiting: the same, at the end of its column", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
    try {
      const { desk, held } = await at("safety");
      render(<WordsProvider lang="en"><Today desk={desk} /></WordsProvider>);
      await waitFor(() => expect(held.waiting()).toBe(1));
      await act(async () => { await vi.advanceTimersByTimeAsync(PATIENCE + 10); });
      screen.getByTestId("today-card");
      expect(screen.queryByTestId("remind")).toBeNull();
      const before = buttons().filter((one) => !one.closest(".page-foot"));
      await held.answer();
      expect(pushed(before, await screen.findByTestId("remind"))).toEqual([]);
      // In a narrow window the foot would be pushed: there it is for the next visit.
      expect(css("parts.css")).toMatch(/@media \(max-width: 760px\) \{ \.came-late \{ display: none; \} \}/u);
    } finally {
      vi.useRealTimers();
    }
  });

  it("on the border card while a long work holds the papers: the buttons for the border are there, and stay", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
    try {
      const { desk, held } = await at("card");
      render(<WordsProvider lang="en"><Travel desk={desk} /></WordsProvider>);
      await waitFor(() => expect(held.waiting()).toBe(1));
      await act(async () => { await vi.advanceTimersByTimeAsync(PATIENCE + 10); });
      screen.getByTestId("card-wait");
      const before = [screen.getByTestId("border-held"), screen.getByTestId("border-call")];
      await held.answer();
      const card = await screen.findByTestId("card-preview");
      expect(screen.queryByTestId("card-wait")).toBeNull();
      expect(before).toEqual([screen.getByTestId("border-held"), screen.getByTestId("border-call")]);
      expect(pushed(before, card)).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("on the page for an arrest while a long work holds the papers: the sheet for the lawyer is there, and stays", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
    try {
      const { desk, held } = await at("card");
      render(<WordsProvider lang="en"><Detained desk={desk} /></WordsProvider>);
      await waitFor(() => expect(held.waiting()).toBe(1));
      await act(async () => { await vi.advanceTimersByTimeAsync(PATIENCE + 10); });
      screen.getByTestId("calls-wait");
      const seal = screen.getByTestId("lawyer-seal");
      await held.answer();
      await waitFor(() => expect(screen.queryByTestId("calls-wait")).toBeNull());
      expect(screen.getByTestId("lawyer-seal")).toBe(seal);
      expect(pushed([seal], screen.getByTestId("held-change"))).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("in Evidence: what is wrong with a paper", async () => {
    const { desk, held } = await at("look_for_trouble");
    render(<WordsProvider lang="en"><Evidence desk={desk} /></WordsProvider>);
    await waitFor(() => expect(held.waiting()).toBe(1), { timeout: 3000 });
    const before = buttons();
    expect(before).toContain(screen.getByTestId("remove-evidence"));
    await held.answer();
    const told = await screen.findByTestId("paper-trouble");
    expect(pushed(before, told)).toEqual([]);
    // It is far from the paper, and names it.
    expect(told.parentElement?.textContent).toContain("E-09");
  });

  it("on the timeline: the grounds that rest on an entry", async () => {
    const { desk, held } = await at("assess_case");
    render(<WordsProvider lang="en"><Timeline desk={desk} /></WordsProvider>);
    await waitFor(() => expect(held.waiting()).toBe(1));
    const before = buttons();
    expect(before).toContain(screen.getByTestId("change-row"));
    await held.answer();
    expect(pushed(before, await screen.findByTestId("used-in"))).toEqual([]);
    // Nor does the foot grow upwards over the lanes: but in the one column of a narrow window it has a height of its own.
    const heights = [...css("time.css").matchAll(/\.timeline-foot \{[^}]*block-size: ([^;]+);/gu)].map((found) => found[1]);
    expect(heights).toEqual(["min(34vh, 188px)", "min(34vh, 216px)", "27vh", "auto"]);
    // Nor are its rows drawn apart to fill that height, which would draw them together again when one more comes.
    expect(css("time.css")).toMatch(/grid-template-rows: none; align-content: start;/u);
    expect(css("time.css")).not.toMatch(/\.timeline-foot \{[^}]*max-height/u);
  });

  it("on the border card: the card, and what of it is missing", async () => {
    const { desk, held } = await at("draw_card");
    render(<WordsProvider lang="en"><Travel desk={desk} /></WordsProvider>);
    await waitFor(() => expect(held.waiting()).toBe(1));
    const before = buttons();
    await held.answer();
    await screen.findByTestId("card-preview");
    for (const id of ["border-show", "border-held", "border-call"]) expect(before).not.toContain(screen.getByTestId(id));
    screen.getByTestId("card-a4");
    // A side keeps its room while its picture is drawn anew.
    expect(screen.getByTestId("card-side-0").style.aspectRatio).toBe("740 / 1050");
  });

  it("on the page for an arrest: the numbers to call", async () => {
    const { desk, held } = await at("card");
    render(<WordsProvider lang="en"><Detained desk={desk} /></WordsProvider>);
    await waitFor(() => expect(held.waiting()).toBe(1));
    const before = buttons();
    await held.answer();
    for (const id of ["held-change", "lawyer-seal"]) expect(before).not.toContain(await screen.findByTestId(id));
  });

  it("among the alerts: who can mend which", async () => {
    const { desk, held } = await at("list_channels");
    render(<WordsProvider lang="en"><Alerts desk={desk} /></WordsProvider>);
    await waitFor(() => expect(held.waiting()).toBe(1));
    const before = buttons();
    await held.answer();
    const rows = [...document.querySelectorAll<HTMLElement>("[id^=alert-]")];
    expect(rows.map((one) => one.id)).toEqual(["alert-a2", "alert-a1"]);
    expect(rows.filter((one) => before.includes(one))).toEqual([]);
  });
});
