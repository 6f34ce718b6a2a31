// The border that somebody goes to offers the second language of the card, and is neither kept nor printed.
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { CardSheet } from "../src/bridge";
import { Border } from "../src/features/travel/Border";
import { likelyLanguage, ofCard } from "../src/features/travel/border";
import { WordsProvider, useWords, type Lang } from "../src/words";

let sheet: Partial<CardSheet>;
function Screen() {
  const [at, setAt] = useState<CardSheet>({ first: "en", second: "fr" } as CardSheet);
  sheet = at;
  return <WordsProvider lang="en"><Border sheet={at} onChange={(more) => setAt({ ...at, ...more })} /></WordsProvider>;
}
const choose = (country: string) => fireEvent.change(screen.getByTestId("field-card-border"), { target: { value: country } });
const said = () => (screen.getByTestId("card-border-said").textContent ?? "").replace(/[\u2066-\u2069]/gu, "");

describe("the border", () => {
  it("is told by the language that is likely there", () => {
    expect(["TR", "RU", "AE", "MX", "FR", "GB", "CY", ""].map(likelyLanguage)).toEqual(["tr", "ru", "ar", "es", "fr", "en", "el", ""]);
    expect(["tr", "el"].map(ofCard)).toEqual(["tr", null]);
  });

  it("offers the second language, and changes nothing by itself", () => {
    render(<Screen />);
    expect(said()).toBe("");
    choose("TR");
    expect(sheet).toEqual({ first: "en", second: "fr" });
    expect(said()).toContain("Turkish. The card is not in it yet");
    fireEvent.click(screen.getByTestId("card-border-use"));
    expect(sheet).toEqual({ first: "en", second: "tr" });
    expect(said()).toContain("Turkish. The card has it");
    expect(screen.queryByTestId("card-border-use")).toBeNull();
    choose("CY");
    expect(said()).toContain("Greek");
    choose("GB");
    expect(sheet).toEqual({ first: "en", second: "tr" });
    expect(said()).toContain("English. The card has it");
  });

  it("says where the card has no words for it, and leaves the choice", () => {
    render(<Screen />);
    choose("CY");
    expect(sheet).toEqual({ first: "en", second: "fr" });
    expect(said()).toContain("Greek");
    expect(said()).toContain("choose another one");
  });
});

describe("a language", () => {
  it("is told by its name in the language of the screen, and what is no tag as it was typed", () => {
    const Named = ({ tag }: { tag: string }) => <p>{useWords().language(tag)}</p>;
    const told = (lang: Lang, tag: string) => render(<WordsProvider lang={lang}><Named tag={tag} /></WordsProvider>).container.textContent;
    expect([told("en", "en"), told("fr", "ru"), told("ru", "ar"), told("ar", "en")]).toEqual(["English", "russe", "арабский", "الإنجليزية"]);
    expect([told("en", "a language of the hills"), told("en", "")]).toEqual(["a language of the hills", ""]);
  });
});
