// Dates are said as they are known, and never more exactly.
import { describe, expect, it } from "vitest";
import type { DateSheet } from "../src/bridge";
import { sayIn } from "../src/words";
import { dateWords, keptWords, monthNames } from "../src/words/dates";

const date = (known: Partial<DateSheet>): DateSheet => ({
  kind: "on", calendar: "gregorian", year: null, month: null, day: null, to_year: null, to_month: null, to_day: null, typed: "", first: null, last: null, ...known,
});

describe("dates", () => {
  it("are said without the parts that are not known", () => {
    const en = sayIn("en");
    expect(dateWords(date({ year: 2015 }), "en", en)).toBe("2015");
    expect(dateWords(date({ year: 2015, month: 12 }), "en", en)).toBe("December 2015");
    expect(dateWords(date({ kind: "about", year: 2015, month: 7 }), "en", en)).toBe("About July 2015");
    expect(dateWords(date({ kind: "between", year: 2014, to_year: 2016, to_month: 1, to_day: 24 }), "en", en)).toBe("Between 2014 and 24 January 2016");
    expect(keptWords(date({ year: 2015, month: 12 }), "en", en)).toContain("December 2015, day not known");
    expect(keptWords(date({ kind: "unknown" }), "en", en)).toContain("date not known");
  });

  it("are said in the case and with the article of the language", () => {
    const [ru, fr] = [sayIn("ru"), sayIn("fr")];
    expect(dateWords(date({ year: 2015, month: 7 }), "ru", ru)).toBe("июль 2015");
    expect(dateWords(date({ year: 2016, month: 1, day: 24 }), "ru", ru)).toBe("24 января 2016");
    expect(dateWords(date({ kind: "about", year: 2015, month: 7 }), "ru", ru)).toBe("Около июля 2015 года");
    expect(dateWords(date({ kind: "between", year: 2014, to_year: 2016, to_month: 3, to_day: null }), "ru", ru)).toBe("В период от 2014 до марта 2016 года");
    expect(dateWords(date({ kind: "before", year: 2016, month: 1, day: 24 }), "fr", fr)).toBe("Avant le 24 janvier 2016");
    expect(dateWords(date({ kind: "before", year: 2016, month: 1 }), "fr", fr)).toBe("Avant janvier 2016");
    expect(dateWords(date({ kind: "on", year: 2016, month: 4, day: 1 }), "fr", fr)).toBe("1er avril 2016");
    expect(dateWords(date({ kind: "between", year: 2014, to_year: 2016, to_month: 1, to_day: 24 }), "fr", fr)).toBe("Entre 2014 et le 24 janvier 2016");
  });

  it("have the digits of the language", () => {
    expect(dateWords(date({ year: 2016, month: 1, day: 24 }), "ar", sayIn("ar"))).toMatch(/٢٤ .* ٢٠١٦/u);
  });

  it("have twelve months in every calendar and language", () => {
    for (const lang of ["en", "ar", "ru", "fr"] as const) {
      for (const calendar of ["gregorian", "persian", "umm_al_qura"] as const) {
        expect(new Set(monthNames(lang, calendar)).size, `${lang} ${calendar}`).toBe(12);
      }
    }
    expect(monthNames("en", "persian")[0]).toMatch(/farvardin/iu);
    expect(monthNames("en", "umm_al_qura")[0]).toMatch(/muharram/iu);
  });
});
