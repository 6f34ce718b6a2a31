// Every part says what language it is in: names, titles and law in other letters than the screen's (WCAG 3.1.2).
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore, type RevisionRow } from "../src/bridge";
import { Author } from "../src/features/settings/Author";
import { History } from "../src/parts/History";
import { Called, LanguageName, Law, Said, Typed } from "../src/parts/Typed";
import { WordsProvider } from "../src/words";
import { LANGUAGES, type Lang } from "../src/words/languages";
import { runsOf, tongueOf } from "../src/words/tongue";
import type { Desk } from "../src/parts/desk";

describe("the letters of a text tell its language", () => {
  it.each<[string, Lang, string | undefined]>([
    ["Nikita Kulachenkov", "en", undefined], ["Nikita Kulachenkov", "fr", undefined], ["Nikita Kulachenkov", "ar", "und-Latn"], ["Nikita Kulachenkov", "ru", "und-Latn"],
    ["Никита Кулаченков", "en", "ru"], ["Никита Кулаченков", "ru", undefined], ["Київ, вулиця Їжакова", "ru", "uk"], ["محمد علي", "fr", "ar"], ["محمد علي", "ar", undefined],
    ["محمد پناهی", "ar", "fa"], ["王小明", "en", "zh"], ["שלום", "en", "he"], ["2024/123", "ar", undefined], ["2024/R/1234", "ar", "und-Latn"], ["", "ar", undefined], ["E-01 Решение суда", "en", "ru"],
  ])("%s on a screen in %s", (text, lang, tongue) => {
    expect(tongueOf(text, lang)).toBe(tongue);
  });

  it("runs of other words are found in a sentence, abbreviations left where they are, and nothing is lost", () => {
    expect(runsOf("Источник: Refugee Policy, 2017, по состоянию на 1 мая.", "ru")).toEqual([
      { text: "Источник: " }, { text: "Refugee Policy", tongue: "und-Latn" }, { text: ", 2017, по состоянию на 1 мая." }]);
    expect(runsOf("Запрос в CCF, файл PDF.", "ru")).toEqual([{ text: "Запрос в CCF, файл PDF." }]);
    expect(runsOf("RPD Art. 34(3) сверить", "ru").map((run) => run.text).join("")).toBe("RPD Art. 34(3) сверить");
    for (const text of ["", "x", "Пресса, New York Times", "صحافة، New York Times", "a\nb — Ж", "😀 Ж"]) {
      for (const lang of ["en", "ar", "ru", "fr"] as const) expect(runsOf(text, lang).map((run) => run.text).join("")).toBe(text);
    }
  });
});

describe("what is shown carries it", () => {
  it("isolates of our own do their work unseen, those that somebody typed are shown", () => {
    const { container } = render(<WordsProvider lang="ar"><Called text={"قضية جنائية: \u2068بدأت\u2069، روسيا"} /><Typed text={"a\u2068b"} /></WordsProvider>);
    expect([...container.querySelectorAll(".hidden-mark")].map((mark) => mark.textContent)).toEqual(["FSI"]);
  });

  it("typed words, sentences of ours around them, law in English, and names of languages", () => {
    const { container } = render(
      <WordsProvider lang="ar">
        <Typed text="Report on the diffusion" /><Said text="صحافة، New York Times" /><Law text="RPD Article 83" /><Said latin="en" text="المصدر: Refugee Policy" />
        {LANGUAGES.map(([language, name]) => <LanguageName key={language} language={language} name={name} />)}
      </WordsProvider>);
    const found = [...container.querySelectorAll("[lang]")].map((part) => [part.getAttribute("lang"), part.textContent]);
    expect(found).toEqual([["und-Latn", "Report on the diffusion"], ["und-Latn", "New York Times"], ["en", "RPD Article 83"], ["en", "Refugee Policy"],
      ...LANGUAGES.map(([language, name]) => [language, name])]);
    expect([...container.querySelectorAll("span[lang]")].map((name) => name.getAttribute("dir"))).toEqual(LANGUAGES.map(([language]) => (language === "ar" ? "rtl" : "ltr")));
  });
});

describe("who wrote what", () => {
  const row = (more: Partial<RevisionRow>): RevisionRow => ({ revision: 1, at: "2026-11-24T10:00:00Z", by: "", brought: false, brought_by: "", brought_at: "", signed: true, removed: false, label: "Arrest", sheet: null, ...more });

  it("stands in the history, with what a file said of an entry that was brought in", async () => {
    replaceCore(async () => ({ rows: [row({ by: "Ада", brought: true, brought_by: "Ben", brought_at: "2026-10-03T09:00:00Z" }), row({ revision: 2, by: "Carla" }), row({ revision: 3, signed: false })], erased: [{ at: "2026-11-20T09:00:00Z", revisions: 2 }] }));
    render(<WordsProvider lang="en"><History desk={{ view: { id: "c1" } } as Desk} id="e1" revision={3} onClose={() => undefined} onBack={() => undefined} /></WordsProvider>);
    expect((await screen.findAllByTestId("history-row")).map((one) => one.textContent)).toEqual([
      expect.not.stringContaining("By"), expect.stringMatching(/By Carla$/u), expect.stringMatching(/By Ада$/u)]);
    expect(screen.getByText("Ben").parentElement?.textContent).toMatch(/^Brought in from a case file\..*3 Oct 2026.*By Ben$/u);
    expect(screen.getByText(/Changes without a name/u)).toBeTruthy();
    expect(screen.getAllByText(/Not signed/u)).toHaveLength(1);
    // What was erased for good leaves its day and its count.
    expect(screen.getByTestId("erased").textContent).toMatch(/2 earlier states are gone.*20 Nov 2026/u);
  });

  it("is a name that may be given, changed and taken back", async () => {
    const hand = userEvent.setup();
    const given: string[] = [];
    render(<WordsProvider lang="en"><Author author="" onAuthor={async (name) => { given.push(name); }} /></WordsProvider>);
    expect((screen.getByTestId("author-save") as HTMLButtonElement).disabled).toBe(true);
    await hand.type(screen.getByTestId("field-author"), "Ada Example");
    await hand.click(screen.getByTestId("author-save"));
    expect(given).toEqual(["Ada Example"]);
  });
});
