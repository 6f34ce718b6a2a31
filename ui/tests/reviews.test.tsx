// A screen says in its own language that nobody has reviewed the translation; English says nothing.
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Settings } from "../src/features/settings/Settings";
import { LawReview } from "../src/parts/LawReview";
import { WordsProvider, sayIn } from "../src/words";
import { LANGUAGES, notReviewed } from "../src/words/languages";
import { memoryCore } from "./core";

describe.each(LANGUAGES.map(([lang]) => lang))("the screens in %s", (lang) => {
  const app = memoryCore(null).app;

  it("say whether the words were reviewed", () => {
    render(<WordsProvider lang={lang}><Settings app={app} onSettings={async () => undefined} onAuthor={async () => undefined} /></WordsProvider>);
    expect(screen.queryByTestId("not-reviewed")?.textContent ?? null).toBe(notReviewed(lang) ? sayIn(lang)("translation-state") : null);
  });

  it("say whether the law was reviewed", () => {
    render(<WordsProvider lang={lang}><LawReview /></WordsProvider>);
    expect(screen.queryByTestId("law-not-reviewed")?.textContent ?? null).toBe(notReviewed(lang, "law") ? sayIn(lang)("law-not-reviewed") : null);
  });
});
