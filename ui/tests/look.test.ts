// The colours are what they are said to be: every pair of text and ground is measured from the tokens, not believed.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const LOOK = `${import.meta.dirname}/../src/look/`;
const read = (name: string) => readFileSync(LOOK + name, "utf8");

/** Least contrast of text, and of the edge of a control (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const EDGE = 3;

function tokens(selector: string): Record<string, string> {
  const css = read("tokens.css");
  const block = css.slice(css.indexOf(`${selector} {`), css.indexOf("}", css.indexOf(`${selector} {`)));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gu)].map((found) => [found[1] ?? "", found[2] ?? ""]));
}

const luminance = (hex: string) => {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};
export const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** Text on every ground it is used on. */
const GROUNDS = ["paper", "sheet", "well", "desk", "accent-tint"];
const PAIRS: [string, string[]][] = [
  ["ink", [...GROUNDS, "late-tint", "mark"]], ["ink2", [...GROUNDS, "calm-tint", "late-tint"]], ["ink3", GROUNDS], ["accent", GROUNDS],
  ["on-accent", ["accent", "accent-deep"]], ["accent-deep", ["accent-tint"]], ["paper", ["ink"]],
  ["ok", [...GROUNDS, "ok-tint"]], ["care", [...GROUNDS, "care-tint"]], ["late", [...GROUNDS, "late-tint"]],
];
/** Figures of the table that the colours were chosen by, for both themes: if a token drifts, one of these moves. */
const MEASURED: [string, string, number, number][] = [
  ["ink", "paper", 16.8, 14.4], ["ink2", "sheet", 9.0, 9.1], ["ink3", "accent-tint", 5.1, 5.3], ["accent", "desk", 7.3, 9.8],
  ["on-accent", "accent", 8.6, 9.2], ["ok", "ok-tint", 5.9, 7.7], ["care", "care-tint", 6.5, 7.9], ["late", "late-tint", 6.8, 7.0], ["edge", "desk", 3.1, 5.1],
];

describe.each([["light", ":root"], ["dark", ':root[data-theme="dark"]']])("the %s theme", (theme, selector) => {
  const colour = tokens(selector);
  const at = (name: string) => colour[name] ?? expect.fail(`${name} is not a token of the ${theme} theme`);
  it("has text that can be read on every ground", () => {
    const poor = PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground, contrast(at(text), at(ground))] as const)).filter(([, , is]) => is < TEXT);
    expect(poor).toEqual([]);
  });
  it("has edges of controls that can be seen", () => {
    const poor = ["paper", "sheet", "well", "desk"].map((ground) => [ground, contrast(at("edge"), at(ground))] as const).filter(([, is]) => is < EDGE);
    expect(poor).toEqual([]);
  });
  it("is the theme that was measured", () => {
    for (const [text, ground, light, dark] of MEASURED) {
      expect(Math.abs(contrast(at(text), at(ground)) - (theme === "light" ? light : dark)), `${text} on ${ground}`).toBeLessThan(0.1);
    }
  });
});

it("no colour stands outside the tokens, but for paper that stays white and shadows", () => {
  const strays = readdirSync(LOOK).filter((name) => name.endsWith(".css") && name !== "tokens.css").flatMap((name) =>
    read(name).split("\n").filter((line) => /#[0-9a-f]{3,8}\b|rgba?\(/iu.test(line) && !line.startsWith(".page-picture") && !line.startsWith("dialog::backdrop")));
  expect(strays).toEqual([]);
});

it("forced colours: all of it stands in the query, in system colours, and hides no focus", () => {
  const css = read("forced.css").replace(/\/\*[\s\S]*?\*\//gu, "").trim();
  expect(css.startsWith("@media (forced-colors: active) {") && css.endsWith("}")).toBe(true);
  const system = /^(Canvas|CanvasText|Highlight|HighlightText|ButtonBorder|GrayText|Mark|currentColor)$/u;
  for (const found of css.matchAll(/\b(?:color|fill|stroke|background|border-color|outline-color): ([A-Za-z]+)\b/gu)) {
    if (found[1] !== "none") expect(found[1], found[0]).toMatch(system);
  }
  expect(css).not.toMatch(/outline: (none|0)/u);
  for (const name of readdirSync(LOOK).filter((file) => file.endsWith(".css"))) expect(read(name)).not.toMatch(/outline: (none|0)\b/u);
});

it("nothing moves for whoever asked for that", () => {
  const css = read("base.css");
  expect(css).toMatch(/@media \(prefers-reduced-motion: reduce\) \{\s*\*[^}]*animation: none !important/u);
  expect(css).toMatch(/:root\[data-motion="less"\][^}]*animation: none !important/u);
});
