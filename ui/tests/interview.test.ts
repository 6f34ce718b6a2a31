// The plan of the interview: every question of the law data is reached, none is asked twice, *I do not know* counts as an
// answer, sensitive parts come last, and a question that is new in the data is asked without a line of code.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { AskedView, CaseView, InterviewView, QuestionForm } from "../src/bridge";
import { DRAWN } from "../src/features/interview/EntryField";
import { FIELDS, blank, countOf, findAsked, nextPlace, pageOf, partPlace, stateOf } from "../src/features/interview/plan";
import { noDate } from "../src/parts/DateField";
import { messages } from "./fluent";

const LAW = path.resolve(import.meta.dirname, "../../src-tauri/crates/law/data");
const read = (file: string) => readFileSync(path.join(LAW, file), "utf8");
const PARTS = [...read("parts.toml").matchAll(/^id = "([^"]+)"/gmu)].map((match) => match[1] ?? "");
const FIELD_LINES = new Map([...read("parts.toml").matchAll(/^([a-z0-9-]+) = \[([^\]]*)\]$/gmu)].map((match) => [match[1] ?? "", [...(match[2] ?? "").matchAll(/"([^"]+)"/gu)].map((one) => one[1] ?? "")]));
/** Every question of the data: its id, its form, whether it is sensitive. */
const QUESTIONS = read("questions.toml").split("[[question]]").slice(1).map((text) => ({
  id: /^id = "([^"]+)"/mu.exec(text)?.[1] ?? "", form: (/^form = "([^"]+)"/mu.exec(text)?.[1] ?? "") as QuestionForm, sensitive: /^sensitive = true/mu.test(text),
}));

const asked = (id: string, form: QuestionForm = "yes_no", sensitive = false, now = true): AskedView => ({
  question: { id, text: `${id}?`, why: "Because it matters.", form, sensitive, teller: "you" }, fields: form === "yes_no" ? [] : (FIELD_LINES.get(id) ?? []), asked: now, may_be_no: false,
});
const view = (change: Partial<CaseView> = {}) => ({ answers: [], alerts: [], charges: [], protection: [], evidence: [], ...change }) as unknown as CaseView;
const answer = (id: string, said = "unknown") => ({ id, answer: said }) as unknown as CaseView["answers"][number];
const whole = (): InterviewView => ({
  parts: [
    { id: "first", tender: false, questions: QUESTIONS.filter((one) => !one.sensitive).map((one) => asked(one.id, one.form)) },
    { id: "last", tender: true, questions: QUESTIONS.filter((one) => one.sensitive).map((one) => asked(one.id, one.form, true)) },
  ],
});

/** Goes through the interview, answering *I do not know* to all; gives the questions in the order they came. */
function walk(plan: InterviewView, from: string): { order: string[]; pages: number; told: string[] } {
  const answers: CaseView["answers"] = [], order: string[] = [], told: string[] = [], announced = new Set<string>();
  let part = from, pages = 0;
  for (let n = 0; n < 500; n += 1) {
    const place = nextPlace(part, plan, view({ answers }), new Set(), announced);
    if (place.at === "review") return { order, pages, told };
    if (place.at === "start" || place.at === "answers") throw new Error("back at the start");
    part = place.part;
    if (place.at === "tender") { told.push(part); announced.add(part); continue; }
    pages += 1;
    for (const id of place.ids) { order.push(id); answers.push(answer(id)); }
  }
  throw new Error("no end");
}

describe("the interview", () => {
  it("reaches every question of the data once, wherever one begins", () => {
    expect(QUESTIONS.length).toBeGreaterThan(30);
    for (const from of ["first", "last"]) {
      const { order } = walk(whole(), from);
      expect([...order].sort()).toEqual(QUESTIONS.map((one) => one.id).sort());
    }
  });

  it("asks sensitive questions last, after saying so", () => {
    const { order, told } = walk(whole(), "first");
    const sensitive = new Set(QUESTIONS.filter((one) => one.sensitive).map((one) => one.id));
    expect(told).toEqual(["last"]);
    expect(order.map((id) => sensitive.has(id))).toEqual([...order.map((id) => sensitive.has(id))].sort());
  });

  it("has about five fields on a page", () => {
    for (const part of whole().parts) {
      const ids = pageOf(part, view(), new Set());
      const fields = ids.map((id) => Math.max(1, findAsked(whole(), id)?.one.fields.length ?? 0));
      expect(fields.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(Math.max(FIELDS, fields[0] ?? 0));
    }
  });

  it("draws every field that the data name", () => {
    for (const question of QUESTIONS) {
      const { form } = question;
      if (form !== "alert" && form !== "charge" && form !== "protection") continue;
      for (const field of FIELD_LINES.get(question.id) ?? []) expect(DRAWN[form], `${question.id}: ${field}`).toContain(field);
    }
  });

  it("has a name and a line for every part in every language", () => {
    expect(PARTS.length).toBeGreaterThan(5);
    for (const lang of ["en", "ar", "ru", "fr"]) {
      const said = messages(lang);
      for (const part of PARTS) expect(said.get(`part-${part}`), `${lang}: ${part}`).toBeDefined();
    }
  });

  it("opens the answers of a part that is done, and never another part", () => {
    const plan: InterviewView = { parts: [
      { id: "alert", tender: false, questions: [asked("alert-known", "alert")] },
      { id: "more", tender: false, questions: [asked("kept-long"), asked("later-one", "yes_no", false, false)] },
    ] };
    // A warrant of a state alone: a ground may still ask, the interview has its answer.
    const known = view({ alerts: [{ channel: "national_warrant", country: "EG" }] as unknown as CaseView["alerts"] });
    expect(partPlace("alert", plan, known, new Set())).toEqual({ at: "answers", part: "alert" });
    expect(partPlace("alert", plan, view(), new Set())).toEqual({ at: "page", part: "alert", ids: ["alert-known"] });
    expect(partPlace("more", plan, known, new Set())).toEqual({ at: "page", part: "more", ids: ["kept-long"] });
    expect(partPlace("more", plan, view({ answers: [answer("kept-long")] }), new Set())).toEqual({ at: "answers", part: "more" });
  });

  it("asks a new question of the data without a line of code", () => {
    const plan = whole();
    plan.parts[0]?.questions.push(asked("brand-new"), asked("new-form", "charge"));
    expect(walk(plan, "first").order).toEqual(expect.arrayContaining(["brand-new", "new-form"]));
  });
});

describe("a question", () => {
  it("is open, given or does not apply", () => {
    expect(stateOf(asked("a"), view())).toBe("open");
    expect(stateOf(asked("a", "yes_no", false, false), view())).toBe("later");
    expect(stateOf(asked("a"), view({ answers: [answer("a")] }))).toBe("given");
    const paper = { country: "LT", granted: noDate(), kind: "unknown" } as unknown as CaseView["protection"][number];
    expect(stateOf(asked("refugee-papers", "protection"), view({ protection: [paper] }))).toBe("given");
    expect(stateOf(asked("refugee-fled", "protection"), view({ protection: [{ ...paper, from_country: "" }] }))).toBe("open");
    expect(stateOf(asked("refugee-paper", "evidence", false, false), view())).toBe("later");
  });

  it("that was passed over is not asked again, but still counts as open", () => {
    const part = { id: "p", tender: false, questions: [asked("a"), asked("b")] };
    expect(pageOf(part, view(), new Set(["a"]))).toEqual(["b"]);
    expect(countOf(part, view())).toEqual({ given: 0, all: 2 });
    expect(countOf(part, view({ answers: [answer("a", "no")] }))).toEqual({ given: 1, all: 2 });
  });

  it("knows an empty field from a filled one", () => {
    expect([null, "", "unknown", [], noDate()].map(blank)).toEqual([true, true, true, true, true]);
    expect([0, "x", ["x"], { ...noDate(), kind: "on" as const }, { ...noDate(), typed: "spring" }].map(blank)).toEqual([false, false, false, false, false]);
  });
});
