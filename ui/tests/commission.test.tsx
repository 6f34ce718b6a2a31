// Papers for the CCF: what stands in the way is said in words, a draft is asked for as the button says, and nothing is
// saved before the question is answered. A paragraph in own words is saved with the case itself.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { replaceCore, type CaseSheet, type CaseView, type CommissionView, type LetterView, type Sheet } from "../src/bridge";
import { CommissionPaper, type WantedPaper } from "../src/features/letters/CommissionPaper";
import { ToWrite } from "../src/features/letters/ToWrite";
import type { Desk } from "../src/parts/desk";
import { WordsProvider, type Lang } from "../src/words";
import { noDate } from "./core";

const line = { id: "PR-043", text: "A power of attorney", source: "ADM-OLD", confidence: "sourced" as const, as_of: "2026-11-24" };
const found: CommissionView = {
  power: "representative", cover: "", of_power: [line], of_cover: [line], of_late: [{ ...line, id: "PR-080", confidence: "recalled" }],
  late: [
    { letter: "l1", limit: "deletion", ended: { ...noDate(), kind: "on", year: 2026, month: 9, day: 3 }, blocked: "" },
    { letter: "l2", limit: "access", ended: { ...noDate(), kind: "on", year: 2026, month: 9, day: 4 }, blocked: "kept" },
  ],
};
const letter: LetterView = {
  language: "en", title: "A limit that has passed", sender: ["Ada Example"], to: ["Commission"], enclosures: [], end: "Not reviewed.", lacking: ["number"], pages: 1, blocked: [],
  paragraphs: [{ lines: ["Under Article 40"], rows: [["Name", "Ada Example"]], points: [], key: "overdue-deletion-deletion/rule", program: "Under Article 40", own: false }],
};
const told: string[] = [];
const saved: Sheet[] = [];
const header = { id: "c", revision: 3, title: "A case", own: [{ key: "power/not", language: "en", words: "Mine.", was: "" }] } as unknown as CaseSheet;
const forms = { drafts: [], resume: null, save: async (one: Sheet) => { saved.push(one); return { id: "c", revision: 4, at: "", touched: [] }; }, did: async () => undefined, keepDraft: async (draft: object) => ({ ...draft, id: "d1", revision: 1, at: "2026-11-24T10:00:00Z" }), dropDraft: async () => undefined, showDrafts: () => undefined, reload: async () => undefined };
const desk = { ...forms, app: { settings: { language: "en" } }, view: { id: "c", stamp: 1, header, today: "2026-11-24", accusing: "RU", people: [], drafts: [] } as unknown as CaseView, go: (to: string, id?: string) => told.push(`${to} ${id}`), tell: (words: string) => told.push(words) } as unknown as Desk;
afterEach(() => { told.length = 0; saved.length = 0; document.body.replaceChildren(); });

function show(lang: Lang, what: React.ReactNode) {
  const calls: { name: string; request: unknown }[] = [];
  replaceCore(async (name, request) => {
    calls.push({ name, request: structuredClone(request) });
    return name === "commission_papers" ? found : name === "draft_commission_paper" ? letter : { name: "letter.pdf", bytes: 9 };
  });
  render(<WordsProvider lang={lang}>{what}</WordsProvider>);
  return calls;
}

test.each(["en", "ar", "ru", "fr"] as const)("each paper says what it is for and what stands in its way (%s)", async (lang) => {
  const wanted: WantedPaper[] = [];
  show(lang, <ToWrite desk={desk} onDraft={(one) => wanted.push(one)} />);
  const power = await screen.findByTestId("draft-power");
  expect((power as HTMLButtonElement).disabled).toBe(true);
  const late = screen.getAllByTestId("draft-overdue") as HTMLButtonElement[];
  expect(late.map((one) => one.disabled)).toEqual([false, true]);
  // Every text is a message of the language, none a bare name.
  expect(document.body.textContent).not.toMatch(/ccf-|letter-|request-kind/u);
  await userEvent.click(screen.getByTestId("draft-cover-access"));
  await userEvent.click(late[0] as HTMLButtonElement);
  expect(wanted).toEqual([{ paper: "cover", kind: "access", letter: "" }, { paper: "overdue", kind: "deletion", letter: "l1" }]);
});

test.each(["en", "ar", "ru", "fr"] as const)("of a company a paper says what it tells of a company (%s)", async (lang) => {
  const person = (is: boolean) => ({ ...desk, view: { ...desk.view, header: { ...header, applicant: "p" }, people: [{ id: "p", entity: { is, exhibit: "", whole: "unknown" } }] } }) as unknown as Desk;
  const said: string[] = [];
  for (const is of [false, true]) {
    document.body.replaceChildren();
    show(lang, <CommissionPaper desk={person(is)} wanted={{ paper: "power", kind: "deletion", letter: "" }} onBack={() => undefined} />);
    await screen.findByTestId("letter");
    await userEvent.click(screen.getByTestId("save-letter"));
    await screen.findByTestId("save-letter-now");
    said.push(document.body.textContent ?? "");
  }
  expect(said.join(" ")).not.toMatch(/ccf-|letter-|-entity/u);
  const born = { en: "place of birth", ar: "تاريخ ميلادك", ru: "место рождения", fr: "lieu de naissance" }[lang];
  expect(said.map((text) => text.includes(born))).toEqual([true, false]);
});

test("where it was read opens the library, and what was recalled says so", async () => {
  show("en", <ToWrite desk={desk} onDraft={() => undefined} />);
  await screen.findByTestId("draft-power");
  expect(screen.getAllByText(/check against the official text/iu)).toHaveLength(2);
  await userEvent.click(screen.getAllByText("What the rules say")[0] as HTMLElement);
  await userEvent.click(screen.getAllByRole("button", { name: "A power of attorney" })[0] as HTMLElement);
  expect(told).toEqual(["library PR-043"]);
});

test("a paper is shown in the language asked for, and saved after the question alone", async () => {
  const calls = show("en", <CommissionPaper desk={desk} wanted={{ paper: "overdue", kind: "deletion", letter: "l1" }} onBack={() => undefined} />);
  await screen.findByTestId("letter");
  expect(screen.getByTestId("letter-lacks").textContent).toContain("The number of the request.");
  await userEvent.selectOptions(screen.getByTestId("field-letter-language"), "fr");
  await waitFor(() => expect(calls.at(-1)?.request).toEqual({ case: "c", paper: "overdue", kind: "deletion", letter: "l1", language: "fr" }));
  await screen.findByTestId("letter");
  await userEvent.click(screen.getByTestId("save-letter"));
  expect(calls.some((one) => one.name === "save_commission_paper")).toBe(false);
  await userEvent.click(screen.getByTestId("save-letter-now"));
  await waitFor(() => expect(told.some((words) => words.includes("letter.pdf"))).toBe(true));
  expect(calls.at(-1)?.name).toBe("save_commission_paper");
});

test.each(["en", "ar", "ru", "fr"] as const)("a paragraph is written in own words and saved with the case (%s)", async (lang) => {
  show(lang, <CommissionPaper desk={desk} wanted={{ paper: "overdue", kind: "deletion", letter: "l1" }} onBack={() => undefined} />);
  const { language } = await screen.findByTestId("field-letter-language").then((field) => ({ language: (field as HTMLSelectElement).value }));
  await userEvent.click(await screen.findByTestId("write-overdue-deletion-deletion/rule"));
  fireEvent.change(screen.getByTestId("field-own"), { target: { value: "My words." } });
  await userEvent.click(screen.getByTestId("save"));
  await waitFor(() => expect(saved).toHaveLength(1));
  const { kind, fields } = saved[0] as Extract<Sheet, { kind: "case" }>;
  expect(kind).toBe("case");
  expect(fields).toEqual({ ...header, own: [...header.own, { key: "overdue-deletion-deletion/rule", language, words: "My words.", was: "Under Article 40" }] });
});
