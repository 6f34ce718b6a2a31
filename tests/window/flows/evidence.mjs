// The evidence shelf, in the window: a picture, a PDF of three pages, a text, a web page that would act and a
// sound are looked at from the vault; nothing of them is run; the log says that they were; all are checked.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "papers are looked at inside the vault, and their log says so";
export const LIMIT_MS = 420000;

/** A PDF of so many pages in one of the fonts every reader has, with a script that would open an alert. */
export function pdf(pages) {
  const objects = ["<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (window.acted = 'pdf'; app.alert\\('acted'\\)) >> >>",
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, n) => `${4 + 2 * n} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  for (let n = 1; n <= pages; n += 1) {
    const words = `BT /F1 28 Tf 72 700 Td (qzcanary page ${n} of a decision) Tj ET`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * (n - 1)} 0 R >>`);
    objects.push(`<< /Length ${words.length} >>\nstream\n${words}\nendstream`);
  }
  let out = "%PDF-1.7\n";
  const places = objects.map((body, n) => {
    const place = out.length;
    out += `${n + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`;
  return `${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** A second of a tone, as WAV. */
export function wav() {
  const rate = 8000;
  const data = Buffer.alloc(rate * 2);
  for (let n = 0; n < rate; n += 1) data.writeInt16LE(Math.round(8000 * Math.sin(n / 3)), n * 2);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0); head.writeUInt32LE(36 + data.length, 4); head.write("WAVEfmt ", 8); head.writeUInt32LE(16, 16); head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24); head.writeUInt32LE(rate * 2, 28); head.writeUInt16LE(2, 32); head.writeUInt16LE(16, 34); head.write("data", 36); head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** Files of every kind that is shown, and one that only calls itself a PDF. */
export function papers(folder) {
  const at = (name) => path.join(folder, name);
  execFileSync("convert", ["-size", "620x800", "xc:white", "-fill", "black", "-draw", "rectangle 60,60 560,80 rectangle 60,120 480,132 circle 420,640 470,640", at("scan.png")]);
  writeFileSync(at("decision.pdf"), pdf(3));
  writeFileSync(at("notes.txt"), `qzcanary in notes. ${"A line of notes.\n".repeat(40)}`);
  writeFileSync(at("page.html"), "<!doctype html><title>x</title><script>window.acted = 'html'</script><img src=x onerror=\"window.acted = 'html'\"><p>qzcanary in a page</p>");
  writeFileSync(at("call.wav"), wav());
  writeFileSync(at("not-a.pdf"), "qzcanary: only text");
  return ["scan.png", "decision.pdf", "notes.txt", "page.html", "call.wav", "not-a.pdf"].map(at);
}

/** Takes papers in and answers the four questions with nothing, one after the other. */
export async function takeIn(hand, window, files) {
  await hand.press("nav-evidence");
  window.answerDialog(files.join("\t"));
  await hand.press("add-paper");
  for (const file of files) {
    await until(`the questions about ${path.basename(file)}`, () => window.run("return document.querySelector('[data-testid=field-title]')?.value === arguments[0]", path.basename(file)));
    await hand.press("cancel");
  }
}

/** Chooses a paper on the shelf by its title. */
export async function choose(window, title) {
  await until(`the tile of ${title}`, () => window.run(
    "const tile = [...document.querySelectorAll('.tile')].find((one) => one.textContent.includes(arguments[0])); tile?.click(); return tile !== undefined", title));
}

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await shelf(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

async function shelf(stage, window) {
  const hand = controls(window);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
  const look = async (name) => {
    await settled();
    await window.picture(name);
    await window.accessible(name);
  };
  const text = (id) => window.run("return document.querySelector(`[data-testid=${arguments[0]}]`)?.textContent ?? ''", id);
  await hand.setUpCase("Somebody");
  await takeIn(hand, window, papers(stage.papers));

  await choose(window, "scan.png");
  await until("the picture", () => window.run("return document.querySelector('[data-testid=evidence-picture]')?.naturalWidth === 620"));
  await hand.press("zoom-in");
  await look("picture");

  await choose(window, "decision.pdf");
  await until("the first page", () => window.run("return document.querySelector('[data-testid=pdf]')?.dataset.drawn === '1'"), 60000);
  const inked = await window.run("const c = document.querySelector('[data-testid=pdf] canvas'); return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((v, n) => n % 4 !== 3 && v < 128)");
  if (!inked) throw new Error("the page is drawn without its words");
  if (!(await text("pdf-text")).includes("page 1 of a decision")) throw new Error("the page has no text for who cannot see it");
  await look("pdf");
  await hand.press("page-after");
  await until("the second page", async () => (await text("pdf-text")).includes("page 2 of a decision"));

  await choose(window, "notes.txt");
  await until("the text", async () => (await text("evidence-text")).includes("qzcanary in notes"));
  await choose(window, "page.html");
  await until("the text of the page", async () => (await text("evidence-text")).includes("<script>"));
  await look("web-page-as-text");
  await choose(window, "call.wav");
  await hand.press("open-media");
  await until("the sound", () => window.run("return document.querySelector('[data-testid=evidence-sound]')?.readyState >= 1"), 30000);
  await choose(window, "not-a.pdf");
  await look("mislabelled");
  const acted = await window.run("return window.acted ?? null");
  if (acted !== null) throw new Error(`something in a paper was run: ${acted}`);

  // All are checked; the log of the PDF says what was done with it, and holds together.
  await hand.press("check-all");
  await window.sees("papers checked");
  await choose(window, "decision.pdf");
  for (const [language, theme] of [["en", "light"], ["ar", "dark"]]) {
    await hand.press("nav-settings");
    await hand.press(`field-language-${language}`);
    await hand.press(`field-theme-${theme}`);
    await hand.press("nav-evidence");
    await choose(window, "decision.pdf");
    await until("the page", () => window.run("return document.querySelector('[data-testid=pdf]')?.dataset.drawn === '1'"), 60000);
    await look(`shelf-${language}-${theme}`);
    await hand.press("open-custody");
    await until("a whole log", () => window.run("return document.querySelector('[data-testid=custody]')?.dataset.state === 'whole'"));
    await look(`custody-${language}-${theme}`);
    const lines = await window.run("return document.querySelectorAll('.custody-lines li').length");
    if (lines !== 3) throw new Error(`taken in, looked at, checked: ${lines} lines`);
    await hand.press("custody-back");
    await hand.press("change-evidence");
    await look(`questions-${language}-${theme}`);
    await hand.press("cancel");
  }
}
