// What is typed while a page is being saved is not lost with the page, and nothing is done twice where a screen lags behind.
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type AlertSheet, type AskedView, type CaseView, type InterviewView, type KeepDraft, type Sheet } from "../src/bridge";
import { Interview } from "../src/features/interview/Interview";
import { blankAlert } from "../src/parts/blanks";
import { LeaveGuard } from "../src/parts/Leave";
import type { Desk } from "../src/parts/desk";
import { WordsProvider } from "../src/words";

const asked = (id: string, form: "alert" | "yes_no", fields: string[] = []): AskedView => ({ question: { id, text: `Is it ${id}?`, why: "It counts.", form, sensitive: false, teller: "you" }, fields, asked: true, may_be_no: false });
const plan: InterviewView = { parts: [{ id: "alert", tender: false, questions: [asked("alert-known", "alert", ["channel", "how_known"])] }] };
const nothing = {
  id: "c1", alerts: [], charges: [], proceedings: [], protection: [], events: [], evidence: [], answers: [], people: [], allegations: [], letters: [], tasks: [], notes: [], sources: [],
  requests: [], plans: [], drafts: [], accusing: "", today: "2026-11-24", stamp: 1,
} as unknown as CaseView;

/** The interview on its one page, with a core that saves and weighs when the test says so. */
async function page(alerts: AlertSheet[] = [], drafts: unknown[] = []) {
  const saves: { sheet: AlertSheet; end: (ok: boolean) => Promise<void> }[] = [];
  const weighed: (() => Promise<void>)[] = [];
  const drafted: string[] = [];
  let weighing = false;
  replaceCore((async (name: string) => {
    if (name !== "interview") return [];
    if (weighing) await new Promise<void>((go) => weighed.push(() => act(async () => go())));
    return plan;
  }) as never);
  function Case() {
    const [view, setView] = useState({ ...nothing, alerts } as CaseView);
    const save = (sheet: Sheet) => new Promise((well, ill) => {
      const fields = structuredClone(sheet.fields) as AlertSheet;
      saves.push({ sheet: fields, end: (ok) => act(async () => {
        if (!ok) return ill({ code: "disk-full", field: null, detail: null });
        const saved = { ...fields, id: "a1", revision: fields.revision + 1 };
        setView((old) => ({ ...old, alerts: [saved], stamp: old.stamp + 1 }));
        well({ id: "a1", revision: saved.revision, at: "", touched: [] });
      }) });
    });
    const keepDraft = async (draft: Omit<KeepDraft, "case">) => { drafted.push(draft.fields); return { ...draft, id: "d1", revision: draft.revision + 1, at: "" }; };
    const desk = { view, focus: null, drafts, resume: null, go: vi.fn(), card: vi.fn(), did: async () => undefined, save, keepDraft, dropDraft: async () => undefined, lock: () => undefined, tell: () => undefined } as unknown as Desk;
    return <WordsProvider lang="en"><LeaveGuard><Interview desk={desk} saved="" /></LeaveGuard></WordsProvider>;
  }
  render(<Case />);
  await userEvent.click(await screen.findByTestId("start-alert"));
  return { saves, weighed, drafted, hold: () => { weighing = true; } };
}
const type = (text: string) => fireEvent.change(screen.getByTestId("field-how_known"), { target: { value: text } });
const goOn = () => fireEvent.click(screen.getByTestId("continue"));

describe("what is typed into a page of the interview after Continue was pressed", () => {
  it("is saved with it: while it is saved, and while the answers are weighed", async () => {
    const { saves, weighed, hold } = await page();
    fireEvent.change(screen.getByTestId("field-channel"), { target: { value: "red_notice" } });
    type("one");
    hold();
    goOn();
    await waitFor(() => expect(saves).toHaveLength(1));
    type("one two");
    await saves[0]?.end(true);
    await waitFor(() => expect(weighed.length).toBeGreaterThan(0));
    type("one two three");
    await waitFor(async () => { await weighed.shift()?.(); expect(saves).toHaveLength(2); });
    await saves[1]?.end(true);
    await waitFor(async () => { await weighed.shift()?.(); screen.getByTestId("to-result"); });
    // The second is of the entry that the first made.
    expect(saves.map(({ sheet }) => [sheet.id, sheet.revision, sheet.how_known])).toEqual([["", 0, "one"], ["a1", 1, "one two three"]]);
  });

  it("keeps the page where it cannot be saved, and Continue can be pressed again", async () => {
    const { saves } = await page();
    fireEvent.change(screen.getByTestId("field-channel"), { target: { value: "red_notice" } });
    type("one");
    goOn();
    await waitFor(() => expect(saves).toHaveLength(1));
    type("one two");
    await saves[0]?.end(true);
    await waitFor(() => expect(saves).toHaveLength(2));
    await saves[1]?.end(false);
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("disk-full");
    expect(screen.getByTestId<HTMLTextAreaElement>("field-how_known").value).toBe("one two");
    expect(screen.getByTestId<HTMLButtonElement>("continue").disabled).toBe(false);
  });

  it("says where it was begun on an older state of its entry, and puts nothing over the newer one on its own", async () => {
    const known: AlertSheet = { ...blankAlert("TR"), id: "a1", revision: 3, channel: "red_notice", how_known: "As it is now" };
    const { saves } = await page([known], [{ id: "d9", revision: 1, at: "", form: "alert", entry: "a1", base: 2, fields: JSON.stringify({ how_known: "As I had it" }) }]);
    await userEvent.click(await screen.findByTestId("edit-alert-known"));
    const told = (await screen.findByTestId("differences")).textContent;
    for (const words of ["As it is now", "As I had it"]) expect(told).toContain(words);
    await userEvent.click(screen.getByTestId("back"));
    await waitFor(() => expect(screen.queryByTestId("field-how_known")).toBeNull());
    expect(saves).toEqual([]);
  });
});
