// The table of all cases: its rows, its keys, and the quick log over whatever is on the screen.
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { App } from "../src/app/App";
import { replaceCore, type ClinicCase, type ClinicDate, type ClinicView, type NearWord } from "../src/bridge";
import { clinicRows, figures, step, type Choice } from "../src/features/cases/clinic";
import { memoryCore } from "./core";

const one = (n: number, change: Partial<ClinicCase> = {}): ClinicCase => ({
  id: `c${n}`, number: `0${n}`, title: `Person Number${n}`, short: `Person N.`, role: "client", accusing: n % 2 ? "RU" : "TR", stage: n % 3 ? "access" : null, worker: "", supervisor: "", sign_offs: 0, opened: "2026-01-01",
  sample: false, open: true, entries: 4, to_finish: 0, damaged: false, ...change,
});
const date = (at: number, near: NearWord, day: string, days: number, change: Partial<ClinicDate> = {}): ClinicDate => ({
  case: at, kind: "task", entry: `t${at}-${day}`, revision: 1, title: `Do ${at} ${day}`, paper: null, day, days, near, ...change,
});
const view = (cases: ClinicCase[], dates: ClinicDate[]): ClinicView => ({ today: "2026-11-24", cases, dates });
const ALL: Choice = { by: "dates", country: "", stage: "", whose: "everyone", me: "", found: null };
const shape = (rows: ReturnType<typeof clinicRows>) => rows.map((row) => (row.kind === "group" ? `${row.group} ${row.count}` : `${row.case.id} ${row.date?.day ?? "-"}`));

const small = view(
  [one(0), one(1, { to_finish: 2 }), one(2), one(3, { open: false, stage: "closed" }), one(4, { damaged: true })],
  [date(1, "late", "2026-11-20", -4), date(0, "week", "2026-11-27", 3), date(1, "later", "2027-11-27", 368), date(0, "waiting", "", 0)],
);

describe("the rows of the clinic", () => {
  it("stand under their heads, and no open case falls out of sight", () => {
    expect(shape(clinicRows(small, ALL))).toEqual(["late 1", "c1 2026-11-20", "week 1", "c0 2026-11-27", "later 1", "c1 2027-11-27", "waiting 1", "c0 ", "open 2", "c2 -", "c4 -"]);
    expect(figures(small)).toEqual({ late: 1, week: 1, waiting: 1, signoff: 0, finish: 2, open: 4 });
  });

  it("are every case once, closed ones apart", () => {
    expect(shape(clinicRows(small, { ...ALL, by: "cases" }))).toEqual(["active 4", "c0 2026-11-27", "c1 2026-11-20", "c2 -", "c4 -", "closed 1", "c3 -"]);
  });

  it("follow country, stage and what is looked for", () => {
    expect(shape(clinicRows(small, { ...ALL, country: "RU" }))).toEqual(["late 1", "c1 2026-11-20", "later 1", "c1 2027-11-27"]);
    expect(shape(clinicRows(small, { ...ALL, stage: "none" }))).toEqual(["week 1", "c0 2026-11-27", "waiting 1", "c0 "]);
    expect(shape(clinicRows(small, { ...ALL, found: new Set(["c2"]) }))).toEqual(["open 1", "c2 -"]);
    expect(clinicRows(small, { ...ALL, found: new Set() })).toEqual([]);
  });

  it("are everybody's, one's own, or those one answers for while another works on them", () => {
    const some = view([
      one(0, { worker: "M. Oliva", supervisor: "S. Tamm", sign_offs: 1 }), one(1, { worker: " s. tamm " }), one(2, { worker: "S. Tamm", supervisor: "S. Tamm", sign_offs: 2 }),
      one(3), one(4, { worker: "M. Oliva", supervisor: "S. Tamm", sign_offs: 5, open: false }),
    ], []);
    const cases = (change: Partial<Choice>) => clinicRows(some, { ...ALL, by: "cases", me: "S. Tamm", ...change }).flatMap((row) => (row.kind === "row" ? [row.case.id] : []));
    expect(cases({})).toEqual(["c0", "c1", "c2", "c3", "c4"]);
    expect(cases({ whose: "mine" })).toEqual(["c1", "c2"]);
    expect(cases({ whose: "students" })).toEqual(["c0", "c4"]);
    // Without a name of one's own nothing is one's own: an empty name is nobody's.
    expect(cases({ whose: "mine", me: "" })).toEqual([]);
    expect(cases({ whose: "students", me: " " })).toEqual([]);
    // Only open cases wait for a sign-off.
    expect(figures(some).signoff).toBe(3);
  });

  it("are stepped through without stopping at a head", () => {
    const rows = clinicRows(small, ALL);
    expect([step(rows, -1, 1), step(rows, 1, 1), step(rows, 3, -1), step(rows, 1, -1), step(rows, rows.length, -1), step(rows, 1, 99)]).toEqual([1, 3, 1, 1, 10, 10]);
    expect(step([], -1, 1)).toBe(-1);
  });
});

describe("the table of the clinic", () => {
  // A page without a layout: the table is told how tall it is.
  const layout = (name: "clientHeight" | "clientWidth", size: number) => Object.defineProperty(Element.prototype, name, { configurable: true, get: () => size });
  beforeAll(() => { layout("clientHeight", 600); layout("clientWidth", 1000); });
  afterAll(() => { layout("clientHeight", 0); layout("clientWidth", 0); });
  const cases = Array.from({ length: 2000 }, (_, n) => one(n));
  const many = view(cases, cases.map((_, n) => date(n, n < 3 ? "late" : "later", n < 3 ? "2026-11-20" : "2027-05-01", n < 3 ? -4 : 158)));
  let core: ReturnType<typeof memoryCore>;
  beforeEach(() => {
    core = memoryCore(null, {}, many);
    replaceCore(core.call);
    render(<App />);
  });

  it("holds 2,000 cases and puts only those in view into the page", async () => {
    const grid = await screen.findByTestId("clinic-table");
    expect(grid.getAttribute("aria-rowcount")).toBe("2002");
    expect(within(grid).getAllByTestId("clinic-row").length).toBeLessThan(120);
    expect(screen.getByText("Show full names")).toBeTruthy();
    expect(screen.queryByText("Person Number0")).toBeNull();
    await userEvent.click(screen.getByTestId("full-names"));
    expect(screen.getByText("Person Number0")).toBeTruthy();
  });

  it("is moved through by arrows, opened by Enter and marked by Space, which can be taken back", async () => {
    const grid = await screen.findByTestId("clinic-table");
    grid.focus();
    const chosen = () => within(grid).getAllByTestId("clinic-row").find((row) => row.getAttribute("aria-selected") === "true")?.textContent ?? "";
    expect(chosen()).toContain("Do 0");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(chosen()).toContain("Do 2");
    expect(document.getElementById(grid.getAttribute("aria-activedescendant") ?? "")?.textContent).toContain("Do 2");
    await userEvent.keyboard(" ");
    await waitFor(() => expect(core.calls.find((call) => call.name === "finish_task")?.request).toEqual({ case: "c2", id: "t2-2026-11-20", revision: 1 }));
    await userEvent.click(await screen.findByTestId("toast-undo"));
    await waitFor(() => expect(core.calls.find((call) => call.name === "revert")?.request).toEqual({ case: "c2", moves: [{ id: "t2-2026-11-20", from: 2, to: 1 }] }));
  });

  it("finds by what the core knows and by the name of a country", async () => {
    await screen.findByTestId("clinic-table");
    await userEvent.keyboard("{Control>}[KeyF]{/Control}");
    expect(document.activeElement).toBe(screen.getByTestId("field-find"));
    await userEvent.type(screen.getByTestId("field-find"), "Number17");
    await waitFor(() => expect(screen.getByTestId("clinic-table").getAttribute("aria-rowcount")).toBe("112"));
    await userEvent.clear(screen.getByTestId("field-find"));
    await userEvent.type(screen.getByTestId("field-find"), "no such name");
    await screen.findByText("No case fits", { selector: "h3" });
  });

  it("logs for the chosen case in two keystrokes", async () => {
    await screen.findByTestId("clinic-table");
    await userEvent.keyboard("{Control>}[KeyN]{/Control}");
    await userEvent.keyboard("Police came{Enter}");
    await waitFor(() => expect(core.calls.find((call) => call.name === "log_event")?.request).toMatchObject({ case: "c0", text: "Police came", when: { first: "2026-11-24" } }));
  });
});

describe("something happened", () => {
  let core: ReturnType<typeof memoryCore>;
  beforeEach(async () => {
    core = memoryCore(null, { throw_away: true });
    replaceCore(core.call);
    await core.call("create_case", { role: "own", name: "A. Person", accusing: "RU" });
    render(<App />);
  });

  it("leads whoever looks round straight to Today, and back to the list when asked", async () => {
    await screen.findByTestId("big-something-happened");
    await userEvent.click(screen.getByTestId("all-cases"));
    await screen.findByTestId("open-case");
  });

  it("is two keystrokes from Today, keeps what is refused, and is listed to be finished", async () => {
    await screen.findByTestId("big-something-happened");
    await userEvent.keyboard("{Control>}[KeyN]{/Control}");
    core.refuse("log_event", { code: "disk-full", field: null, detail: null });
    await userEvent.keyboard("Police rang the bell{Enter}");
    await screen.findByTestId("refusal");
    expect((screen.getByTestId("field-log") as HTMLInputElement).value).toBe("Police rang the bell");
    await userEvent.click(screen.getByTestId("log-save"));
    await waitFor(() => expect(screen.queryByTestId("field-log")).toBeNull());
    expect(await screen.findByTestId("to-finish")).toBeTruthy();
    // It stays on the list until the person says that it is finished: leaving the form saves, too.
    await userEvent.click(screen.getByTestId("finish-note"));
    expect((screen.getByTestId("field-to_finish") as HTMLInputElement).checked).toBe(true);
    await userEvent.click(screen.getByTestId("field-to_finish"));
    await userEvent.click(screen.getByTestId("save"));
    await waitFor(() => expect(screen.queryByTestId("save")).toBeNull());
    await userEvent.click(screen.getByTestId("nav-today"));
    expect(screen.queryByTestId("to-finish")).toBeNull();
  });

  it("works over a form that holds text, loses neither text, and comes back after it was put away", async () => {
    await screen.findByTestId("big-something-happened");
    await userEvent.click(screen.getByTestId("nav-dates"));
    await userEvent.click(screen.getByTestId("add-date"));
    await userEvent.type(screen.getByTestId("field-title"), "Half typed");
    await userEvent.keyboard("{Control>}{Shift>}[KeyN]{/Shift}{/Control}");
    await userEvent.type(screen.getByTestId("field-log"), "A letter");
    await userEvent.click(screen.getByTestId("log-close"));
    await userEvent.keyboard("{Control>}{Shift>}[KeyN]{/Shift}{/Control}");
    expect((screen.getByTestId("field-log") as HTMLInputElement).value).toBe("A letter");
    await userEvent.click(screen.getByTestId("log-save"));
    await waitFor(() => expect(screen.queryByTestId("field-log")).toBeNull());
    expect((screen.getByTestId("field-title") as HTMLInputElement).value).toBe("Half typed");
    expect(core.calls.filter((call) => call.name === "log_event")).toHaveLength(1);
  });
});
