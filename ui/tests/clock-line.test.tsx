// A clock says in how many of a hundred cases a time was seen, and *often* only where it was about half or more.
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ClockMark } from "../src/bridge";
import { ClockLine } from "../src/parts/ClockLine";
import { WordsProvider, type Lang } from "../src/words";
import { noDate } from "../src/parts/DateField";

const mark = { state: "running", from: { ...noDate(), first: "2026-01-05", last: "2026-01-05" }, real_from: "2027-01-05", real_to: "2027-04-05", why: [] } as unknown as ClockMark;
const said = (lang: Lang, share: number) => {
  const { container, unmount } = render(<WordsProvider lang={lang}><ClockLine mark={mark} share={share} day="2026-10-05" today="2026-11-24" /></WordsProvider>);
  const words = [container.querySelector("figcaption")?.textContent ?? "", container.querySelector("svg")?.getAttribute("aria-label") ?? ""];
  unmount();
  return words;
};

test.each(["en", "ar", "ru", "fr"] as const)("a time that 15 of 100 took is not called often (%s)", (lang) => {
  const [seen, often] = [said(lang, 15), said(lang, 0)];
  for (const words of seen) expect(words).toMatch(/15|١٥/u);
  for (const words of often) expect(words).not.toMatch(/15 |١٥|100/u);
  expect(seen).not.toEqual(often);
});
