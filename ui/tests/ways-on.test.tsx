// Nobody is left standing: who knows of no alert is told how to ask, what waits is said to wait, and who sees what is
// said of each thing by name.
import { readFileSync } from "node:fs";
import path from "node:path";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type AlertSheet, type AnswerSheet, type AskedView, type AssessmentView, type CaseView, type InterviewView, type QuestionForm } from "../src/bridge";
import { Check } from "../src/features/assessment/Check";
import { GUIDE, alertUnknown } from "../src/features/assessment/FindOut";
import { Interview } from "../src/features/interview/Interview";
import { Review } from "../src/features/interview/Review";
import { blankAlert } from "../src/parts/blanks";
import { noDate } from "../src/parts/DateField";
import type { Desk } from "../src/parts/desk";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider, sayIn, type Lang } from "../src/words";

const LANGS: Lang[] = ["en", "ar", "ru", "fr"];
const empty: AssessmentView = { as_of: "2026-11-23", grounds: [], for_you: [], against_you: [], missing: [], cannot_judge: [], other_roads: [], outside: false, powers: [] };

function view(change: Partial<CaseView> = {}): CaseView {
  return {
    id: "c1", alerts: [], charges: [], proceedings: [], protection: [], events: [], evidence: [], answers: [], people: [], allegations: [], letters: [], tasks: [], notes: [], sources: [],
    requests: [], plans: [], drafts: [], accusing: "", today: "2026-11-24", stamp: 1, ...change,
  } as unknown as CaseView;
}
const alert = (change: Partial<AlertSheet>, certainty: AlertSheet["standing"]["certainty"] = "unknown"): AlertSheet => ({ ...blankAlert("TR"), id: "a1", revision: 1, ...change, standing: { ...newStanding(), certainty } });
const answer = (id: string, change: Partial<AnswerSheet> = {}, certainty: AnswerSheet["standing"]["certainty"] = "unknown"): AnswerSheet =>
  ({ id, revision: 1, question: `Is it ${id}?`, answer: "yes", words: "", when: noDate(), exhibits: [], standing: { ...newStanding(), certainty }, ...change });
const desk = (of: CaseView, change: Partial<Desk> = {}): Desk => ({ view: of, focus: null, drafts: [], resume: null, go: vi.fn(), card: vi.fn(), did: async () => undefined, save: vi.fn(async () => ({ id: "", revision: 2, at: "", touched: [] })), keepDraft: vi.fn(), dropDraft: async () => undefined, lock: () => undefined, ...change }) as unknown as Desk;
const asked = (id: string, form: QuestionForm, fields: string[] = [], now = true): AskedView => ({ question: { id, text: `Is it ${id}?`, why: "It counts.", form, sensitive: false, teller: "you" }, fields, asked: now, may_be_no: false });
const plan = (...questions: AskedView[]): InterviewView => ({ parts: [{ id: "alert", tender: false, questions }] });

describe("who does not know whether there is an alert", () => {
  it("is the one who recorded none, or none that is sure and of a known kind", () => {
    const unknown = (one: AlertSheet) => alertUnknown(view({ alerts: [one] }), empty);
    expect(alertUnknown(view(), empty)).toBe(true);
    expect([unknown(alert({})), unknown(alert({}, "suspected")), unknown(alert({ status: "suspected" })), unknown(alert({ channel: "other" }, "confirmed"))]).toEqual([true, true, true, true]);
    expect([unknown(alert({}, "likely")), unknown(alert({}, "confirmed")), unknown(alert({ status: "confirmed" })), unknown(alert({ status: "challenged" }))]).toEqual([false, false, false, false]);
    const elsewhere = view({ alerts: [alert({ channel: "sis" }, "confirmed")], answers: [answer("alert-in-files", { answer: "unknown" })] });
    expect(alertUnknown(elsewhere, { outside: true })).toBe(true);
    expect(alertUnknown({ ...elsewhere, answers: [answer("alert-in-files", { answer: "no" })] }, { outside: true })).toBe(false);
  });

  it.each(LANGS)("has a way to ask and a guide to read on the result, in %s", async (lang) => {
    replaceCore((async (name: string) => (name === "assess_case" ? empty : { parts: [] })) as never);
    const on = desk(view());
    render(<WordsProvider lang={lang}><Check desk={on} /></WordsProvider>);
    const aside = within(await screen.findByTestId("find-out"));
    expect(aside.getByRole("heading").textContent).toBe(sayIn(lang)("find-out"));
    await userEvent.click(aside.getByTestId("find-out-ask"));
    expect(on.go).toHaveBeenLastCalledWith("request", "kind:access");
    await userEvent.click(aside.getByTestId("find-out-read"));
    expect(on.go).toHaveBeenLastCalledWith("library", GUIDE);
  });

  it("is not told so where the alert is known", async () => {
    replaceCore((async (name: string) => (name === "assess_case" ? empty : { parts: [] })) as never);
    render(<WordsProvider lang="en"><Check desk={desk(view({ alerts: [alert({}, "confirmed")] }))} /></WordsProvider>);
    await screen.findByTestId("print-situation");
    expect(screen.queryByTestId("find-out")).toBeNull();
  });

  it("is led to the guide that is about finding out", () => {
    const guides = readFileSync(path.resolve(import.meta.dirname, "../../src-tauri/crates/law/data/library/guides.toml"), "utf8");
    const entry = guides.split("[[entry]]").find((one) => one.includes(`id = "${GUIDE}"`)) ?? "";
    expect(entry).toContain('"How to find out"');
    expect(entry).toContain("Ask the CCF for access");
  });
});

describe("the review of the interview", () => {
  const later = plan(asked("alert-known", "alert", ["channel"]), asked("one", "yes_no", [], false), asked("two", "yes_no", [], false));
  const summary = (of: CaseView, lang: Lang) => {
    const { unmount } = render(<WordsProvider lang={lang}><Review plan={later} view={of} onEdit={vi.fn()} /></WordsProvider>);
    const said = screen.getByTestId("later-alert").querySelector("summary")?.textContent;
    unmount();
    return said;
  };

  it.each(LANGS)("says of questions that wait for the alert that they wait, in %s", (lang) => {
    const say = sayIn(lang);
    expect(summary(view(), lang)).toBe(say("interview-waits", { count: 2 }));
    expect(summary(view({ alerts: [alert({ channel: "other" })] }), lang)).toBe(say("interview-waits", { count: 2 }));
    expect(summary(view({ alerts: [alert({})] }), lang)).toBe(say("interview-later", { count: 2 }));
    // An alert that is known and lies outside INTERPOL's files leaves nothing to wait for.
    expect(summary(view({ alerts: [alert({ channel: "sis", in_interpol_files: false }, "confirmed")] }), lang)).toBe(say("interview-later", { count: 2 }));
    expect(say("interview-waits", { count: 2 })).not.toBe(say("interview-later", { count: 2 }));
  });
});

describe("a page of the interview", () => {
  const open = async (...questions: AskedView[]) => {
    replaceCore((async (name: string) => (name === "interview" ? plan(...questions) : [])) as never);
    render(<WordsProvider lang="en"><Interview desk={desk(view(), { focus: null })} saved="" /></WordsProvider>);
    await userEvent.click(await screen.findByTestId("start-alert"));
  };

  it("says of two marks beside each other what each is about", async () => {
    await open(asked("alert-known", "alert", ["channel", "country"]), asked("one", "yes_no"));
    expect(within(screen.getByTestId("sees-may_reach_state")).getByText("What you say about the alert")).toBeTruthy();
    expect(within(screen.getByTestId("sees-ccf_only")).getByText("Your answers to the other questions")).toBeTruthy();
  });

  it.each([["alert-known", "never_leaves", "It is in no paper"], ["one", "may_reach_state", "The CCF may pass it on"]])("says of what is there already the mark that it has (%s)", async (at, sees, price) => {
    const known = { ...alert({}, "confirmed"), standing: { ...newStanding(), disclosure: "never_leaves" as const } };
    const given = answer("one", { standing: { ...newStanding(), disclosure: "may_reach_state" } });
    replaceCore((async (name: string) => (name === "interview" ? plan(asked("alert-known", "alert", ["channel", "country"]), asked("one", "yes_no")) : [])) as never);
    render(<WordsProvider lang="en"><Interview desk={desk(view({ alerts: [known], answers: [given] }), { focus: at })} saved="" /></WordsProvider>);
    expect((await screen.findByTestId(`sees-${sees}`)).textContent).toContain(price);
    expect(screen.queryByTestId("sees-ccf_only")).toBeNull();
  });

  it("has no need to where one mark is about the whole page", async () => {
    await open(asked("one", "yes_no"));
    expect(screen.queryByTestId("sees-may_reach_state")).toBeNull();
    expect(screen.queryByText("Your answers to the other questions")).toBeNull();
  });
});
