// How sure an answer is can be said where it is asked, and where a verdict is held down by its not being said; nobody is
// made to say it.
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type AnswerSheet, type AskedView, type AssessmentView, type CaseView, type GroundView } from "../src/bridge";
import { Check } from "../src/features/assessment/Check";
import { Interview } from "../src/features/interview/Interview";
import { noDate } from "../src/parts/DateField";
import type { Desk } from "../src/parts/desk";
import { FactCard } from "../src/parts/FactCard";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider, sayIn } from "../src/words";

const empty: AssessmentView = { as_of: "2026-11-23", grounds: [], for_you: [], against_you: [], missing: [], cannot_judge: [], other_roads: [], outside: false, powers: [] };

function view(change: Partial<CaseView> = {}): CaseView {
  return {
    id: "c1", alerts: [], charges: [], proceedings: [], protection: [], events: [], evidence: [], answers: [], people: [], allegations: [], letters: [], tasks: [], notes: [], sources: [],
    requests: [], plans: [], drafts: [], accusing: "", today: "2026-11-24", stamp: 1, ...change,
  } as unknown as CaseView;
}
const answer = (id: string, change: Partial<AnswerSheet> = {}, certainty: AnswerSheet["standing"]["certainty"] = "unknown"): AnswerSheet =>
  ({ id, revision: 1, question: `Is it ${id}?`, answer: "yes", words: "", when: noDate(), exhibits: [], standing: { ...newStanding(), certainty }, ...change });
const desk = (of: CaseView, change: Partial<Desk> = {}): Desk => ({ view: of, focus: null, drafts: [], resume: null, go: vi.fn(), card: vi.fn(), did: async () => undefined, tell: vi.fn(), save: vi.fn(async () => ({ id: "", revision: 2, at: "", touched: [] })), keepDraft: vi.fn(), dropDraft: async () => undefined, lock: () => undefined, ...change }) as unknown as Desk;
const one: AskedView = { question: { id: "one", text: "Is it one?", why: "It counts.", form: "yes_no", sensitive: false, teller: "you" }, fields: [], asked: true, may_be_no: false };
const plan = { parts: [{ id: "alert", tender: false, questions: [one] }] };

describe("a question of the interview", () => {
  it("asks quietly how sure an answer is, once there is one, and forces nothing", async () => {
    const given: unknown[] = [];
    replaceCore((async (name: string, request: unknown) => {
      if (name === "answer_question") given.push(request);
      return name === "interview" ? plan : { id: "one", revision: 1, at: "", touched: [] };
    }) as never);
    render(<WordsProvider lang="en"><Interview desk={desk(view())} saved="" /></WordsProvider>);
    const hand = userEvent.setup();
    await hand.click(await screen.findByTestId("start-alert"));
    expect(screen.queryByTestId("field-one-sure")).toBeNull();
    await hand.click(screen.getByTestId("field-one-unknown"));
    expect(screen.queryByTestId("field-one-sure")).toBeNull();
    await hand.click(screen.getByTestId("field-one-yes"));
    expect((screen.getByTestId("field-one-sure") as HTMLSelectElement).value).toBe("unknown");
    await hand.selectOptions(screen.getByTestId("field-one-sure"), "confirmed");
    await hand.click(screen.getByTestId("continue"));
    expect(given).toEqual([expect.objectContaining({ question: "one", answer: "yes", certainty: "confirmed" })]);
  });

  const begin = async (of: CaseView, ...pressed: string[]) => {
    const given: unknown[] = [];
    replaceCore((async (name: string, request: unknown) => {
      if (name === "answer_question") given.push(request);
      return name === "interview" ? plan : { id: "one", revision: 1, at: "", touched: [] };
    }) as never);
    const shown = render(<WordsProvider lang="en"><Interview desk={desk(of, { focus: "one" })} saved="" /></WordsProvider>);
    await screen.findByTestId("field-one-yes");
    for (const id of pressed) await userEvent.click(screen.getByTestId(id));
    return { given, shown };
  };

  it("says nothing of how sure where nobody did", async () => {
    const { given } = await begin(view(), "field-one-yes", "continue");
    expect(given).toEqual([expect.objectContaining({ answer: "yes", certainty: null })]);
  });

  it("asks anew how sure where the answer is another", async () => {
    const { given } = await begin(view({ answers: [answer("one", { answer: "no" }, "confirmed")] }), "field-one-yes");
    expect((screen.getByTestId("field-one-sure") as HTMLSelectElement).value).toBe("unknown");
    await userEvent.selectOptions(screen.getByTestId("field-one-sure"), "confirmed");
    for (const id of ["field-one-unknown", "continue"]) await userEvent.click(screen.getByTestId(id));
    expect(given).toEqual([expect.objectContaining({ answer: "unknown", certainty: null })]);
  });

  it("does not take back what was said on the card meanwhile", async () => {
    const { given, shown } = await begin(view({ answers: [answer("one")] }));
    shown.rerender(<WordsProvider lang="en"><Interview desk={desk(view({ answers: [answer("one", {}, "confirmed")], stamp: 2 }), { focus: "one" })} saved="" /></WordsProvider>);
    expect((screen.getByTestId("field-one-sure") as HTMLSelectElement).value).toBe("confirmed");
    await userEvent.click(screen.getByTestId("continue"));
    expect(given).toEqual([]);
  });
});

describe("a fact that is not sure enough", () => {
  const point = (id: string, ...answers: string[]) => ({ id, text: "It is not sure.", rests_on: answers.map((one) => ({ kind: "answer" as const, id: one })) });
  const ground = (against: ReturnType<typeof point>[]) => ({
    id: "G1", name: "Political", verdict: "arguable", must_show: "", rests_on: [], missing: [], against, usual_evidence: [], forum: "ccf", rules: [], proofs: [], decisions: [], nothing_known: false, by_country: [],
  }) as unknown as GroundView;
  const show = async (of: CaseView, ...against: ReturnType<typeof point>[]) => {
    replaceCore((async (name: string) => (name === "assess_case" ? { ...empty, grounds: [ground(against)] } : { parts: [] })) as never);
    const on = desk(of);
    render(<WordsProvider lang="en"><Check desk={on} /></WordsProvider>);
    await userEvent.click(await screen.findByTestId("open-G1"));
    return on;
  };

  it.each(["fact-not-sure", "fact-only-likely"])("leads to the answer it rests on (%s)", async (id) => {
    const on = await show(view({ answers: [answer("one")] }), point(id, "one"));
    await userEvent.click(screen.getByRole("button", { name: "Say how sure this answer is" }));
    expect(on.card).toHaveBeenCalledWith({ kind: "answer", id: "one" });
  });

  it("names each where there are several, and none that is sure already or of another sentence", async () => {
    await show(view({ answers: [answer("one"), answer("two", {}, "likely"), answer("three", {}, "confirmed"), answer("four")] }), point("fact-not-sure", "one", "two", "three"), point("other", "four"));
    expect(screen.getAllByTestId(/^say-sure-/u).map((one) => one.textContent)).toEqual(["Say how sure this answer is: Is it one?", "Say how sure this answer is: Is it two?"]);
  });

  it("is made sure on its card with one press", async () => {
    replaceCore((async () => ({ leaves: true, grounds: [], places: [], named_by: [], names: [] })) as never);
    const on = desk(view({ answers: [answer("one")] }));
    render(<WordsProvider lang="en"><FactCard desk={on} link={{ kind: "answer", id: "one" }} onClose={vi.fn()} /></WordsProvider>);
    expect(screen.getByTestId("sure-unknown").getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(screen.getByTestId("sure-confirmed"));
    expect(on.save).toHaveBeenCalledWith({ kind: "answer", fields: expect.objectContaining({ id: "one", answer: "yes", standing: expect.objectContaining({ certainty: "confirmed" }) }) });
  });

  it("is saved once where two presses come before the first is saved, and Undo is offered", async () => {
    replaceCore((async () => ({ leaves: true, grounds: [], places: [], named_by: [], names: [] })) as never);
    let done = (): void => undefined;
    const save = vi.fn(() => new Promise<never>((resolve) => { done = () => resolve({ id: "", revision: 2, at: "", touched: [] } as never); }));
    const tell = vi.fn();
    render(<WordsProvider lang="en"><FactCard desk={desk(view({ answers: [answer("one")] }), { save, tell } as never)} link={{ kind: "answer", id: "one" }} onClose={vi.fn()} /></WordsProvider>);
    await userEvent.click(screen.getByTestId("sure-likely"));
    await userEvent.click(screen.getByTestId("sure-confirmed"));
    expect(save).toHaveBeenCalledTimes(1);
    done();
    await waitFor(() => expect(tell).toHaveBeenCalledWith("Your changes are saved", "undo"));
    expect(screen.getByText("Your changes are saved").getAttribute("role")).toBe("status");
  });

  it.each(["en", "ar", "ru", "fr"] as const)("has a card that calls an answer an answer, in %s", (lang) => {
    replaceCore((async () => ({ leaves: true, grounds: [], places: [], named_by: [], names: [] })) as never);
    render(<WordsProvider lang={lang}><FactCard desk={desk(view({ answers: [answer("one")] }))} link={{ kind: "answer", id: "one" }} onClose={vi.fn()} /></WordsProvider>);
    const label = screen.getByTestId("fact-card").querySelector("dt");
    // Not the word on a button that asks for one: in Arabic and Russian that is another.
    expect(label?.textContent).toBe(sayIn(lang)("entry-answer"));
  });

  it("is weighed anew on the result once the case has changed under it", async () => {
    const weighed = vi.fn(async (name: string) => (name === "assess_case" ? empty : { parts: [] }));
    replaceCore(weighed as never);
    const at = (stamp: number) => <WordsProvider lang="en"><Check desk={desk(view({ stamp }))} /></WordsProvider>;
    const { rerender } = render(at(1));
    await screen.findByTestId("print-situation");
    const before = weighed.mock.calls.filter(([name]) => name === "assess_case").length;
    rerender(at(2));
    await waitFor(() => expect(weighed.mock.calls.filter(([name]) => name === "assess_case").length).toBe(before + 1));
  });
});
