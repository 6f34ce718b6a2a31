// Dates that contradict are said beside and never stand in the way.
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DateSheet, Sheet } from "../src/bridge";
import { DateOrder, contradictions, crosses } from "../src/parts/DateOrder";
import { WordsProvider } from "../src/words";
import { noDate } from "./core";

const on = (year: number, month: number | null = null, day: number | null = null, kind: DateSheet["kind"] = "on"): DateSheet => ({ ...noDate(), kind, year, month, day });

describe("dates", () => {
  it.each([
    [on(2015, 8, 3), on(2015, 8, 2), true],
    [on(2015, 8, 3), on(2015, 8, 3), false],
    [on(2015, 8, 3), on(2015, 8), false],
    [on(2015, 8), on(2015, 7), true],
    [on(2015), on(2015, 1, 1), false],
    [on(2015), on(2014), true],
    [on(2015), on(2014, null, null, "about"), false],
    [on(2015), on(2013, null, null, "about"), true],
    [on(2015), on(2010, null, null, "before"), true],
    [on(2015), on(2010, null, null, "after"), false],
    [on(2015, null, null, "before"), on(2001), false],
    [noDate(), on(1990), false],
    [{ ...on(1394), calendar: "persian" as const }, on(2015), false],
    [{ ...on(1394, 5), calendar: "persian" as const }, { ...on(1394, 4), calendar: "persian" as const }, true],
  ])("contradict only where no reading of them fits (%#)", (first, second, expected) => {
    expect(crosses(first, second)).toBe(expected);
  });

  it("are looked at in every form, also in rows of it", () => {
    const papers = [{ kind: "passport", country: "", number: "", issued: on(2010), expires: on(2020) }, { kind: "passport", country: "", number: "", issued: on(2021), expires: on(2020) }];
    const sheet = { kind: "person", fields: { papers, nationalities: [] } } as unknown as Sheet;
    expect(contradictions(sheet)).toEqual([["papers.*.issued", "papers.*.expires"]]);
    for (const lang of ["en", "ar", "ru", "fr"] as const) {
      const shown = render(<WordsProvider lang={lang}><DateOrder sheet={sheet} /></WordsProvider>);
      const text = screen.getByTestId("dates-cross").textContent;
      expect(text).not.toMatch(/Another field|حقل آخر|Другое поле|Un autre champ|paper-|dates-cross/u);
      shown.unmount();
    }
    const event = { kind: "event", fields: { when: on(2020), until: on(2019) } } as unknown as Sheet;
    expect(contradictions(event)).toEqual([["when", "until"]]);
  });
});
