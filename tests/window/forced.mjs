// Forced colours, where the web view has none: WebKitGTK never answers to `forced-colors`, so the rules that the program has
// for it are put over the page as they would hold, in a set of high contrast, together with what a browser does by itself in
// that mode (CSS Color Adjustment, section 3): grounds and colours of the author give way, shadows and painted pictures go.
// What is not made here: the lists that drop down from a choice, and scroll bars, which the desktop draws.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { ROOT } from "./stage.mjs";

/** White on black, as desktops have it. */
const SET = {
  CanvasText: "#ffffff", Canvas: "#000000", LinkText: "#ffff00", ButtonText: "#ffffff", ButtonFace: "#000000", ButtonBorder: "#ffffff",
  HighlightText: "#000000", Highlight: "#1aebff", GrayText: "#3ff23f", Mark: "#ffff00", FieldText: "#ffffff", Field: "#000000",
};

/** Every rule of the program that stands in the query, each declaration made to win. */
function rules() {
  const look = path.join(ROOT, "ui/src/look");
  const css = readdirSync(look).filter((file) => file.endsWith(".css")).map((file) => readFileSync(path.join(look, file), "utf8")).join("\n").replace(/\/\*[\s\S]*?\*\//gu, "");
  const found = [];
  for (let at = css.indexOf("@media (forced-colors: active)"); at >= 0; at = css.indexOf("@media (forced-colors: active)", at + 1)) {
    const from = css.indexOf("{", at) + 1;
    let depth = 1, end = from;
    while (depth > 0) { depth += { "{": 1, "}": -1 }[css[end]] ?? 0; end += 1; }
    found.push(css.slice(from, end - 1));
  }
  if (found.length === 0) throw new Error("the program has no rules for forced colours");
  const mapped = found.join("\n").replace(/\b(CanvasText|Canvas|LinkText|ButtonText|ButtonFace|ButtonBorder|HighlightText|Highlight|GrayText|Mark|FieldText|Field)\b(?=[^{}]*[;}])/gu, (name) => SET[name]);
  return mapped.replace(/([^;{}]+):([^;{}]+)(?=[;}])/gu, (all) => (/^\s*(forced-color-adjust)/u.test(all) || /[{]/u.test(all) ? all : `${all} !important`));
}

/** What a browser does by itself. The grounds that the author made opaque are found in the page. */
const BROWSER = `
:where(html) { color-scheme: dark !important; }
:where(html, body, [data-forced~="ground"]) { background-color: ${SET.Canvas} !important; }
:where(html, body), :where(body *:not(svg *)) { color: ${SET.CanvasText} !important; border-color: ${SET.CanvasText} !important; outline-color: ${SET.CanvasText} !important; text-decoration-color: currentColor !important; box-shadow: none !important; text-shadow: none !important; background-image: none !important; }
:where(*)::before, :where(*)::after { border-color: ${SET.CanvasText} !important; box-shadow: none !important; }
:where(a[href], a[href] *:not(svg *)) { color: ${SET.LinkText} !important; }
:where(button, select, input[type=submit]) { color: ${SET.ButtonText} !important; border-color: ${SET.ButtonBorder} !important; }
:where(input, textarea) { color: ${SET.FieldText} !important; }
:where(:disabled, :disabled *:not(svg *)) { color: ${SET.GrayText} !important; }
`;

const ON = `
const [css] = arguments;
window.hueBack?.();
const solid = [...document.querySelectorAll('body, body *:not(svg *)')].filter((e) => { const c = getComputedStyle(e).backgroundColor; return c !== 'transparent' && !/, 0\\)$/.test(c); });
solid.forEach((e) => { e.dataset.forced = 'ground'; });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
window.hueBack = () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet); solid.forEach((e) => { delete e.dataset.forced; }); delete window.hueBack; };
`;

// Runs in the page: what cannot be seen or told apart by the colours of the set alone.
const LOST = `
const [set] = arguments;
const rgb = (hex) => 'rgb(' + [1, 3, 5].map((n) => parseInt(hex.slice(n, n + 2), 16)).join(', ') + ')';
const known = new Set(Object.values(set).map(rgb));
const high = rgb(set.Highlight);
const root = document.querySelector('dialog[open]') ?? document.body;
const seen = (e) => { const s = getComputedStyle(e); const b = e.getBoundingClientRect(); return s.visibility !== 'hidden' && s.display !== 'none' && b.width > 1 && b.height > 1 && !e.closest('.visually-hidden, .skip'); };
const name = (e) => (e.closest('[data-testid]')?.dataset.testid ?? '') + ' ' + e.tagName.toLowerCase() + '.' + (e.getAttribute('class') ?? '') + ' “' + (e.textContent ?? '').trim().slice(0, 40) + '”';
const found = [];
const edged = (e) => { const s = getComputedStyle(e); return ['Top', 'Bottom', 'Left', 'Right'].some((side) => parseFloat(s['border' + side + 'Width']) >= 1 && s['border' + side + 'Style'] !== 'none'); };
for (const e of root.querySelectorAll('.button, .field-box, .choice input, .tick input, .card-choice, .banner, .chip, .empty, .index-case')) if (seen(e) && !e.classList.contains('quiet') && !edged(e)) found.push('has no edge: ' + name(e));
// What is chosen says so in the colour for it: an edge, a ground or a ring.
const marks = (e) => { const s = getComputedStyle(e); const sides = ['Top', 'Bottom', 'Left', 'Right'].some((side) => parseFloat(s['border' + side + 'Width']) >= 1 && s['border' + side + 'Color'] === high); return sides || s.backgroundColor === high || (s.outlineStyle !== 'none' && s.outlineColor === high) || s.stroke === high || s.fill === high; };
for (const e of root.querySelectorAll('[aria-current=page], [aria-current=step], [aria-pressed=true], [aria-selected=true], tr.chosen, .chosen, input:checked')) {
  const near = [e, e.closest('tr'), e.closest('li'), e.closest('.card-choice'), ...(e.closest('tr') ?? e).querySelectorAll('td, rect, button')].filter(Boolean);
  if (seen(e) && !e.closest('svg [role=button]:not([role=button].chosen)') && !near.some(marks)) found.push('is chosen, and does not look so: ' + name(e));
}
// Drawings in the colours of the set only, lest they fall together with the ground.
for (const e of root.querySelectorAll('svg :is(path, circle, rect, line, text, ellipse, polygon)')) {
  const s = getComputedStyle(e);
  for (const what of [s.fill, s.stroke]) if (what && what !== 'none' && !/, 0\\)$/.test(what) && !known.has(what)) found.push('is drawn in ' + what + ': ' + name(e));
}
return [...new Set(found)];
`;

/** Puts the colours over the page as it stands. */
export async function forceColours(window) {
  await window.run(ON, BROWSER + rules());
  await window.runAsync("requestAnimationFrame(() => requestAnimationFrame(arguments[arguments.length - 1]))");
}

/** Takes them off again. */
export function freeColours(window) {
  return window.run("window.hueBack?.()");
}

/** What is lost in them, in words. */
export function lostColours(window) {
  return window.run(LOST, SET);
}
