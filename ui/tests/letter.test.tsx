// The letter to the state of asylum: a paragraph in own words is saved with the protection, in its language alone, and
// what may not leave keeps the letter from being saved.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { lists, replaceCore, type CaseView, type LetterView, type ParagraphView, type ProtectionSheet, type Sheet } from "../src/bridge";
import { LetterPage } from "../src/features/refugee/LetterPage";
import { blankProtection } from "../src/parts/blanks";
import type { Desk } from "../src/parts/desk";
import { WordsProvider, type Lang } from "../src/words";

const paragraph = (key: string, program: string, own = ""): ParagraphView => ({ lines: [own || program], rows: key === "about" ? [["Name", "Ada Example"]] : [], points: [], key, program, own: own !== "" });
const letter = (change: Partial<LetterView> = {}): LetterView => ({
  language: "fr", title: "Lettre", sender: ["Ada Example"], to: ["Lituanie"], enclosures: [], end: "Fin.", lacking: [], pages: 1, blocked: [],
  paragraphs: [paragraph("about", "Cette lettre concerne :"), paragraph("policy", "La politique dit ceci.")], ...change,
});
const protection: ProtectionSheet = { ...blankProtection("RU"), id: "pr", revision: 4, country: "LT", own: [{ key: "policy", language: "en", words: "Mine.", was: "" }] };

function show(lang: Lang, shown: LetterView, sheet = protection, paper: "letter" | "consent" = "letter") {
  const saved: Sheet[] = [];
  replaceCore(async (name) => (name === "draft_state_paper" ? shown : []));
  const desk = {
    app: { open: true, settings: { language: lang } }, view: { id: "c", stamp: 1, accusing: "RU", today: "2026-11-24", protection: [sheet], drafts: [], events: [], evidence: [], sources: [], people: [], alerts: [], charges: [], allegations: [], proceedings: [], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [] } as unknown as CaseView,
    focus: null, save: async (one: Sheet) => { saved.push(one); return { id: "pr", revision: 5, at: "", touched: [] }; }, did: async () => undefined, remove: async () => true,
    drafts: [], resume: null, showDrafts: () => undefined, keepDraft: async (draft: object) => ({ ...draft, id: "d1", revision: 1, at: "2026-11-24T10:00:00Z" }), dropDraft: async () => undefined,
    reload: async () => undefined, go: () => undefined, card: () => undefined, tell: () => undefined, log: () => undefined, lock: () => undefined,
  } as unknown as Desk;
  render(<WordsProvider lang={lang}><LetterPage desk={desk} wanted={{ protection: "pr", paper }} onBack={() => undefined} /></WordsProvider>);
  return saved;
}
afterEach(() => document.body.replaceChildren());

test.each(["en", "ar", "ru", "fr"] as const)("a paragraph is written in own words and saved with the protection (%s)", async (lang) => {
  const saved = show(lang, letter());
  // The letter begins in the language of the screen where papers have it.
  const language = lists.REQUEST_LANGUAGE_WORDS.find((one) => one === lang) ?? "en";
  await userEvent.click(await screen.findByTestId("write-policy"));
  const field = screen.getByTestId("field-own");
  fireEvent.change(field, { target: { value: "Mes mots." } });
  await userEvent.click(screen.getByTestId("save"));
  await waitFor(() => expect(saved).toHaveLength(1));
  const { kind, fields } = saved[0] as Extract<Sheet, { kind: "protection" }>;
  const others = protection.own.filter((one) => one.language !== language);
  expect(kind).toBe("protection");
  expect(fields).toEqual({ ...protection, own: [...others, { key: "policy", language, words: "Mes mots.", was: "La politique dit ceci." }] });
});

test("own words and a fact that changed under them are said; the program's words are one press away", async () => {
  const sheet = { ...protection, own: [{ key: "policy", language: "fr" as const, words: "Mes mots.", was: "La politique disait cela." }] };
  const saved = show("fr", letter({ paragraphs: [paragraph("about", "Cette lettre concerne :"), paragraph("policy", "La politique dit ceci.", "Mes mots.")] }), sheet);
  await screen.findByTestId("changed-policy");
  expect(screen.queryByTestId("changed-about")).toBeNull();
  expect(screen.getByText("Ada Example", { selector: "dd bdi" })).toBeTruthy();
  await userEvent.click(screen.getByTestId("write-policy"));
  await userEvent.click(screen.getByTestId("own-reset"));
  await userEvent.click(screen.getByTestId("save"));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect((saved[0] as Extract<Sheet, { kind: "protection" }>).fields.own).toEqual([]);
});

test("what may not leave is said, and the letter is not saved with it", async () => {
  show("en", letter({ blocked: [{ key: "policy", words: "Quince Street", at: 0, what: "residence" }] }));
  await screen.findByTestId("letter-blocked");
  expect((screen.getByTestId("save-letter") as HTMLButtonElement).disabled).toBe(true);
});

test("what may not leave is taken out of own words with one press, and of nobody else's", async () => {
  const words = "I live at Quince Street, and wait.";
  const sheet = { ...protection, own: [...protection.own, { key: "policy", language: "fr" as const, words, was: "x" }] };
  const row = { key: "policy", words: "Quince Street", at: words.indexOf("Quince"), what: "residence" };
  const saved = show("en", letter({ paragraphs: [paragraph("about", "x"), paragraph("policy", "x", "I live at ——, and wait.")], blocked: [row, { ...row, key: "about" }] }), sheet);
  await userEvent.click(await screen.findByTestId("remove-policy"));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect((saved[0] as Extract<Sheet, { kind: "protection" }>).fields.own).toEqual([...protection.own, { key: "policy", language: "fr", words: "I live at, and wait.", was: "x" }]);
  expect(document.activeElement).toBe(screen.getByTestId("write-policy"));
  // What the program itself says is not the person's to cut.
  expect(screen.queryByTestId("remove-about")).toBeNull();
  expect(screen.getByTestId("mend-about")).toBeTruthy();
});

test.each(["en", "ar", "ru", "fr"] as const)("the consent form is written in own words under its own key (%s)", async (lang) => {
  const language = lists.REQUEST_LANGUAGE_WORDS.find((one) => one === lang) ?? "en";
  const shown = letter({ sender: [], to: [], language, paragraphs: [paragraph("consent/i-am", "I am:"), paragraph("consent/no", "Nothing else.")], blocked: [{ key: "consent/no", words: "Larch House", at: 0, what: "ccf-only" }] });
  const saved = show(lang, shown, protection, "consent");
  await screen.findByTestId("letter-blocked");
  // What may not leave is told in words of the language, with why.
  expect(screen.getByTestId("letter").textContent).toContain("Larch House");
  expect(document.body.textContent).not.toMatch(/letter-blocked|request-blocked|ccf-only/u);
  await userEvent.click(screen.getByTestId("write-consent/no"));
  fireEvent.change(screen.getByTestId("field-own"), { target: { value: "My words." } });
  await userEvent.click(screen.getByTestId("save"));
  await waitFor(() => expect(saved).toHaveLength(1));
  const { fields } = saved[0] as Extract<Sheet, { kind: "protection" }>;
  expect(fields.own).toEqual([...protection.own, { key: "consent/no", language, words: "My words.", was: "Nothing else." }]);
});
