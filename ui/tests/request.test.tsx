// The request builder: what is written in place of the program's words, and what says that it changed since.
import { describe, expect, it } from "vitest";
import type { RequestParagraph } from "../src/bridge";
import { factChanged } from "../src/features/request/Write";
import { withWords, wordsOf } from "../src/features/request/own";
import { blankPlan } from "../src/parts/plan";

const paragraph = (change: Partial<RequestParagraph>): RequestParagraph => ({ key: "facts/event/e1", section: "facts", heading: "Facts", part: "", number: "9.1", secret: false, text: "x", foot: [], was: null, tells: [], ...change });

describe("own words", () => {
  it("belong to a paragraph and a language, and give way to the program's when emptied", () => {
    const written = withWords(blankPlan("deletion"), "facts/event/e1", "In my words.", "The program's words.");
    expect(wordsOf(written, "facts/event/e1")).toBe("In my words.");
    expect(wordsOf({ ...written, language: "fr" }, "facts/event/e1")).toBe("");
    const again = withWords(written, "facts/event/e1", "Better words.", "The program's words.");
    expect(again.own).toHaveLength(1);
    expect(withWords(again, "facts/event/e1", "  ", "").own).toEqual([]);
  });

  it("say that the fact changed only where the program says something else now", () => {
    const plan = withWords(blankPlan("deletion"), "facts/event/e1", "In my words.", "Arrested on 9 April.");
    expect(factChanged(plan, paragraph({ was: "Arrested on 9 April." }))).toBe(false);
    expect(factChanged(plan, paragraph({ was: "Arrested on 10 April." }))).toBe(true);
    expect(factChanged(plan, paragraph({ was: null }))).toBe(false);
    expect(factChanged({ ...plan, language: "ar" }, paragraph({ was: "Arrested on 10 April." }))).toBe(false);
  });
});
