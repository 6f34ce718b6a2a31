// Two quick presses are one, wherever a second would be about what is no longer so; and an old answer is not shown as a new one.
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { App } from "../src/app/App";
import { call, replaceCore, type AllegationSheet, type CaseView, type DisclosureView, type EvidenceSheet, type MatrixView, type PortalView } from "../src/bridge";
import { Contradictions } from "../src/features/allegations/Contradictions";
import { Dates } from "../src/features/dates/Dates";
import { EvidenceDetail } from "../src/features/evidence/EvidenceDetail";
import { Custody } from "../src/features/evidence/Custody";
import { Sent } from "../src/features/packet/Sent";
import { WhoLearns } from "../src/features/packet/WhoLearns";
import type { Desk } from "../src/parts/desk";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider } from "../src/words";
import { memoryCore, noDate } from "./core";
import { aMoment, late } from "./late";

const nothing = () => undefined;
async function caseOf(change: Partial<CaseView> = {}) {
  const core = memoryCore(null);
  const view = { ...(await core.call("create_case", { name: "Ada Example", accusing: "RU" }) as CaseView), ...change };
  const desk = { app: core.app, view, focus: null, drafts: [], resume: null, go: nothing, card: nothing, tell: nothing, did: async () => undefined, reload: async () => undefined } as unknown as Desk;
  return { core, desk, view };
}

describe("pressed twice", () => {
  it("a date is done once", async () => {
    const task = { id: "t1", revision: 2, title: "Write to the police", what: "", due: noDate(), begin: noDate(), state: "open", done: noDate(), rule: "", about: [], standing: newStanding() };
    const due = { kind: "task", entry: "t1", revision: 2, title: task.title, paper: null, date: noDate(), day: "2026-11-25", days: 2, near: "week", clock: null };
    const { core, desk } = await caseOf({ tasks: [task], due: [due] } as unknown as Partial<CaseView>);
    const held = late(core, "finish_task");
    render(<WordsProvider lang="en"><Dates desk={desk} /></WordsProvider>);
    const done = await screen.findByTestId("finish");
    fireEvent.click(done);
    fireEvent.click(done);
    await aMoment(0);
    expect(held.waiting()).toBe(1);
    await held.answer();
    expect(core.calls.filter(({ name }) => name === "finish_task")).toHaveLength(1);
  });

  it("a contradiction is settled once", async () => {
    const row = (id: string) => ({ id, revision: 1, of: "c", said: id, order: 0, they_say: "", i_say: "", proof: [], weak_point: "", grounds: [], missing_paper: "", found_paper: "", not_needed: [], settled: [], paper_task: "", cells_task: "", standing: newStanding() }) as AllegationSheet;
    const { desk, view } = await caseOf({ allegations: [row("a"), row("b")] });
    const matrix = { texts: [], orphans: [], grounds: [], rows: [], contradictions: [{ mark: "m1", differs: "name", row: "a", here: "G.", other: { kind: "allegation", id: "b" }, there: "A.", date: null }] } as MatrixView;
    const save = vi.fn(() => new Promise<never>(nothing));
    render(<WordsProvider lang="en"><Contradictions desk={{ ...desk, view, save }} matrix={matrix} rows={[]} onOpen={nothing} onRefused={nothing} /></WordsProvider>);
    fireEvent.click(screen.getByTestId("settle"));
    fireEvent.click(screen.getByTestId("settle"));
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("a copy of a paper and a custody log are asked for once", async () => {
    const { core, desk, view } = await caseOf();
    const { added: [paper] } = await core.call("add_evidence", { case: view.id }) as { added: EvidenceSheet[] };
    if (!paper) throw new Error("no paper");
    const held = late({ ...core, call: async (name, request) => (name === "custody" ? { rows: [], total: 0, faults: [], first: "" } : core.call(name, request)) }, "save_evidence_copy", "save_custody");
    const shown = render(<WordsProvider lang="en"><EvidenceDetail desk={{ ...desk, view: { ...view, evidence: [paper] } }} exhibit={paper} blocked={{ map: null, refusal: null, seenBy: () => "never_leaves" }} asking={false} onAsk={nothing} onChange={nothing} onCustody={nothing} onBack={nothing} onRefusal={nothing} /></WordsProvider>);
    for (let n = 0; n < 2; n += 1) fireEvent.click(screen.getByTestId("save-copy"));
    await aMoment(0);
    expect(held.waiting()).toBe(1);
    await held.answer();
    shown.unmount();
    render(<WordsProvider lang="en"><Custody desk={desk} exhibit={paper} onBack={nothing} /></WordsProvider>);
    const save = await screen.findByTestId<HTMLButtonElement>("custody-save");
    await waitFor(() => expect(save.disabled).toBe(false));
    for (let n = 0; n < 2; n += 1) fireEvent.click(save);
    await aMoment(0);
    expect(held.waiting()).toBe(1);
  });

  it("a packet is frozen once, since that cannot be taken back", async () => {
    const { desk } = await caseOf();
    const asked: string[] = [];
    replaceCore((async (name: string) => { asked.push(name); return new Promise(nothing); }) as never);
    const portal = { written: [{ id: "p1", revision: 1, made: "2026-11-20", count: 2, size_bytes: "9", largest_bytes: "9", number: "", changed: [] }] } as unknown as PortalView;
    render(<WordsProvider lang="en"><Sent desk={desk} portal={portal} onChanged={nothing} onRefused={nothing} /></WordsProvider>);
    const form = screen.getByTestId("packet-sent").querySelector("form") as HTMLFormElement;
    fireEvent.change(screen.getByTestId("field-number"), { target: { value: "12345" } });
    fireEvent.submit(form);
    fireEvent.submit(form);
    expect(asked.filter((name) => name === "mark_sent")).toHaveLength(1);
  });

  it("an entry is removed once, and nothing is said to be wrong", async () => {
    const core = memoryCore(null);
    const made = await core.call("create_case", { name: "Ada Example", accusing: "RU" }) as CaseView;
    await core.call("add_evidence", { case: made.id });
    const held = late(core, "remove_entry");
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("open-case"));
    await user.click(await screen.findByTestId("nav-evidence"));
    const remove = await screen.findByTestId("remove-evidence");
    fireEvent.click(remove);
    fireEvent.click(remove);
    await aMoment(0);
    expect(held.waiting()).toBe(1);
    await held.answer();
    await waitFor(() => expect(screen.queryByTestId("remove-evidence")).toBeNull());
    expect(screen.queryByTestId("refusal")).toBeNull();
    // The focus is not lost with the button.
    expect(document.activeElement?.id).toBe("sheet");
  });

  it("in a double click is for nobody where the same button is about the next thing by then", async () => {
    const row = (id: string) => ({ kind: "task", entry: id, revision: 2, title: id, paper: null, date: noDate(), day: "2026-11-25", days: 2, near: "week", clock: null });
    const task = (id: string) => ({ id, revision: 2, title: id, what: "", due: noDate(), begin: noDate(), state: "open", done: noDate(), rule: "", about: [], standing: newStanding() });
    const { core, desk } = await caseOf({ tasks: [task("t1"), task("t2")], due: [row("t1"), row("t2")] } as unknown as Partial<CaseView>);
    replaceCore(core.call);
    const at = (of: Desk) => <WordsProvider lang="en"><Dates desk={of} /></WordsProvider>;
    const { rerender } = render(at(desk));
    fireEvent.click(await screen.findByTestId("finish"), { detail: 1 });
    await aMoment(0);
    rerender(at({ ...desk, view: { ...desk.view, due: desk.view.due.slice(1) } }));
    fireEvent.click(screen.getByTestId("finish"), { detail: 2 });
    await aMoment(0);
    expect(core.calls.filter(({ name }) => name === "finish_task").map(({ request }) => (request as { id: string }).id)).toEqual(["t1"]);
  });

  it("two kinds of packet reach the core in the order they were chosen in", async () => {
    const asked: string[] = [];
    const waiting: (() => void)[] = [];
    replaceCore((_, request) => new Promise((go) => { asked.push((request as { kind: string }).kind); waiting.push(() => go({})); }));
    void call("choose_packet", { case: "c", kind: "access" });
    void call("choose_packet", { case: "c", kind: "deletion" });
    await aMoment(0);
    expect(asked).toEqual(["access"]);
    await act(async () => waiting[0]?.());
    expect(asked).toEqual(["access", "deletion"]);
  });
});

describe("who learns what", () => {
  it("is that of the case as it stands, whichever map comes last", async () => {
    const { desk, view } = await caseOf();
    const rows = (label: string) => ({ rows: [{ entry: { kind: "event", id: "gone" }, revision: 1, label, seen_by: "ccf_only", marked: "ccf_only", guarded: null, why: "", names_others: "unknown", to_finish: false }], prices: [], guards: [] }) as unknown as DisclosureView;
    const waiting: ((map: DisclosureView) => void)[] = [];
    replaceCore((() => new Promise((go) => waiting.push(go))) as never);
    const shown = (stamp: number) => <WordsProvider lang="en"><WhoLearns desk={{ ...desk, view: { ...view, stamp } }} goes={[]} secrets={[]} at={undefined} onChanged={nothing} /></WordsProvider>;
    const { rerender } = render(shown(1));
    rerender(shown(2));
    await waitFor(() => expect(waiting).toHaveLength(2));
    await act(async () => waiting[1]?.(rows("As it is now")));
    await screen.findByText("As it is now");
    await act(async () => waiting[0]?.(rows("As it was")));
    expect(screen.queryByText("As it was")).toBeNull();
  });

  const rowOf = (id: string, guarded: string | null = null) => ({ entry: { kind: "event", id }, revision: 1, label: `What ${id} is`, seen_by: "ccf_only", marked: "ccf_only", guarded, why: "", names_others: "unknown", to_finish: false });
  async function learns(answer: (name: string, request: { id: string }) => Promise<unknown>) {
    const { desk, view } = await caseOf();
    const map = { rows: [rowOf("one"), rowOf("two"), rowOf("three", "named")], prices: [], guards: [] } as unknown as DisclosureView;
    replaceCore((async (name: string, request: { id: string }) => (name === "disclosure_map" ? map : answer(name, request))) as never);
    render(<WordsProvider lang="en"><WhoLearns desk={{ ...desk, view }} goes={[]} secrets={[]} at={undefined} onChanged={nothing} /></WordsProvider>);
    await screen.findByText("What one is");
  }

  it("takes a mark on another row while one is saved, and the same one once", async () => {
    const asked: string[] = [];
    await learns((_, { id }) => { asked.push(id); return new Promise(nothing); });
    for (const id of ["one", "two", "two"]) fireEvent.change(screen.getByTestId(`mark-${id}`), { target: { value: "never_leaves" } });
    await aMoment(0);
    expect(asked).toEqual(["one", "two"]);
  });

  it("keeps the reason that was typed where letting go is refused, and says why", async () => {
    await learns(async () => { throw { code: "disk-full", field: null, detail: null }; });
    await userEvent.click(screen.getByTestId("unblock-named"));
    await userEvent.type(screen.getByTestId("field-why"), "She asked");
    await userEvent.click(screen.getByTestId("unblock-now"));
    await waitFor(() => expect(screen.getByRole("dialog").textContent).toContain("full"));
    expect((screen.getByTestId("field-why") as HTMLTextAreaElement).value).toBe("She asked");
  });
});
