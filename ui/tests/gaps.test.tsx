// The questions that are still open: every one is shown somewhere in every order, and the list is one stop of Tab.
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { AssessmentView, CaseView, GapView, InterviewView, Teller } from "../src/bridge";
import { ORDERS, gapCount, grouped } from "../src/features/assessment/gaps";
import { Questions } from "../src/features/assessment/Questions";
import type { Desk } from "../src/parts/desk";
import { stop, useRoving } from "../src/parts/roving";
import { WordsProvider } from "../src/words";

const gap = (id: string, grounds: string[], teller: Teller = "you", sensitive = false): GapView => ({
  question: { id, text: `Is it ${id}?`, why: "It counts.", form: "yes_no", sensitive, teller }, grounds,
});
const ground = (id: string) => ({ id, name: `Ground ${id}` }) as AssessmentView["grounds"][number];
const result = {
  grounds: [ground("G1"), ground("G2"), ground("G3")],
  missing: [
    gap("both", ["G1", "G2"]), gap("one", ["G1"], "court"), gap("two", ["G2"], "paper"), ...Array.from({ length: 8 }, (_, n) => gap(`more${n}`, ["G2"], "alert")),
    gap("hurt", ["G3"], "you", true),
  ],
} as unknown as AssessmentView;
const desk = (drafts: unknown[] = []) => ({ drafts, view: { id: "c" }, keepDraft: vi.fn(), dropDraft: vi.fn(), go: vi.fn() }) as unknown as Desk;
const show = (on = desk(), onAnswer = vi.fn(() => Promise.resolve(true)), wanted: { id: string } | null = null) =>
  ({ on, onAnswer, ...render(<WordsProvider lang="en"><Questions desk={on} result={result} answers={[]} wanted={wanted} onAnswer={onAnswer} /></WordsProvider>) });

describe("open questions", () => {
  it("are all there in every order, and those that may hurt come last and apart", () => {
    for (const order of ORDERS) {
      const groups = grouped(result, order);
      const shown = new Set(groups.flatMap((one) => one.gaps.map((g) => g.question.id)));
      expect([...shown].sort()).toEqual(result.missing.map((g) => g.question.id).sort());
      expect(groups.filter((one) => one.tender).map((one) => one.gaps.map((g) => g.question.id))).toEqual([["hurt"]]);
      expect(groups.at(-1)?.tender).toBe(true);
    }
    expect(grouped(result, "ground").map((one) => one.key)).toEqual(["ground-G1", "ground-G2", "tender"]);
    expect(grouped(result, "teller").map((one) => one.key)).toEqual(["teller-you", "teller-alert", "teller-court", "teller-paper", "tender"]);
    expect(grouped({ ...result, missing: [] }, "most")).toEqual([]);
  });

  it("are no gaps once they were answered, if only by not knowing, or an entry says it", () => {
    const answers = (...ids: string[]) => ids.map((id) => ({ id, answer: "unknown" }));
    const view = (more: object) => ({ answers: [], alerts: [], charges: [], protection: [], evidence: [], ...more }) as unknown as CaseView;
    expect(gapCount(result.missing, null, view({}))).toBe(result.missing.length);
    expect(gapCount(result.missing, null, view({ answers: answers("both", "hurt") }))).toBe(result.missing.length - 2);
    expect(gapCount(result.missing, null, view({ answers: answers(...result.missing.map((one) => one.question.id)) }))).toBe(0);
    const alert: GapView = { ...gap("alert-known", ["G1"]), question: { ...gap("alert-known", []).question, form: "alert" } };
    const plan = { parts: [{ id: "alert", tender: false, questions: [{ question: alert.question, fields: ["channel"], asked: true, may_be_no: false }] }] } as InterviewView;
    expect(gapCount([alert], plan, view({}))).toBe(1);
    expect(gapCount([alert], plan, view({ alerts: [{ channel: "risk_list" }] }))).toBe(0);
  });

  it("show the first few, keep the rest and what may hurt folded, and say how many there are", async () => {
    const hand = userEvent.setup();
    show();
    expect(screen.queryByTestId("q-open-more4")).toBeNull();
    expect(screen.queryByTestId("q-open-hurt")).toBeNull();
    await hand.click(screen.getByTestId("gaps-more-most"));
    expect(screen.getByTestId("q-open-more7")).toBeTruthy();
    await hand.click(screen.getByTestId("gaps-tender"));
    expect(screen.getByTestId("q-open-hurt")).toBeTruthy();
  });

  it("take an answer where they stand", async () => {
    const hand = userEvent.setup();
    const { onAnswer } = show();
    expect(screen.queryByTestId("answer-both")).toBeNull();
    await hand.click(screen.getByTestId("q-open-both"));
    await hand.click(screen.getByTestId("field-both-yes"));
    await hand.click(screen.getByTestId("answer-both"));
    expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ id: "both" }), "yes", "", null);
  });

  it("take how sure the answer is, where somebody says so", async () => {
    const hand = userEvent.setup();
    const { onAnswer } = show();
    await hand.click(screen.getByTestId("q-open-both"));
    expect(screen.queryByTestId("field-both-sure")).toBeNull();
    await hand.click(screen.getByTestId("field-both-no"));
    await hand.selectOptions(screen.getByTestId("field-both-sure"), "likely");
    await hand.click(screen.getByTestId("answer-both"));
    expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ id: "both" }), "no", "", "likely");
  });

  it("open one that was asked for elsewhere, also among those that may hurt", () => {
    show(desk(), undefined, { id: "hurt" });
    expect(screen.getByTestId("q-open-hurt").getAttribute("aria-expanded")).toBe("true");
  });

  it("stand open where an answer was begun", () => {
    show(desk([{ id: "d1", revision: 1, form: "answer", entry: "one", base: 0, fields: JSON.stringify({ id: "one", revision: 0, answer: "yes", words: "I was there" }), at: "" }]));
    expect((screen.getByTestId("field-one-words") as HTMLTextAreaElement).value).toBe("I was there");
  });
});

describe("a list that is one stop of Tab", () => {
  function List({ rows }: { rows: string[] }) {
    const { box, ...roving } = useRoving<HTMLDivElement>();
    return <div ref={box} {...roving}>{rows.map((row) => <div key={row}><button type="button" {...stop(row, "name")}>{row}</button><button type="button" {...stop(`${row}+`, "more")}>{row}+</button></div>)}<input aria-label="typed" /></div>;
  }
  const at = () => document.activeElement?.textContent;
  const stops = () => [...document.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')].map((row) => row.textContent);
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

  it("goes by arrows along its columns and to their neighbours, and stays at its ends", () => {
    const { rerender } = render(<List rows={["a", "b", "c"]} />);
    expect(stops()).toEqual(["a"]);
    screen.getByText("a").focus();
    press("ArrowDown"); expect(at()).toBe("b");
    press("ArrowRight"); expect(at()).toBe("b+");
    press("ArrowDown"); press("ArrowDown"); expect(at()).toBe("c+");
    press("Home"); expect(at()).toBe("a+");
    press("End"); expect(at()).toBe("c+");
    document.documentElement.dir = "rtl";
    press("ArrowRight"); document.documentElement.dir = "ltr"; expect(at()).toBe("c");
    expect(stops()).toEqual(["c"]);
    // The row that had the focus is gone: the list can still be reached.
    rerender(<List rows={["a", "b"]} />);
    expect(stops()).toEqual(["a"]);
  });

  it("leaves the arrows to what is typed in", () => {
    render(<List rows={["a", "b"]} />);
    const field = screen.getByLabelText("typed");
    field.focus();
    expect(press("ArrowDown")).toBe(true);
    expect(document.activeElement).toBe(field);
  });
});
