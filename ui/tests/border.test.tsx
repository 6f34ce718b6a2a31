// The border that somebody goes to offers the second language of the card, and is neither kept nor printed.
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { CardSheet } from "../src/bridge";
import { Border } from "../src/features/travel/Border";
import { languageName, likelyLanguage, ofCard } from "../src/features/travel/border";
import { WordsProvider } from "../src/words";

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
    expect(languageName("el", "en")).toBe("Greek");
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
