// Proof of time: the hash leaves as a request, an authority that the test makes with openssl (nobody's) stamps it, the
// answer comes back and is checked; a wrong file is refused in words. Pictures in two languages and themes.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "one hash leaves, a proof of time comes back by file, and what is to be compared elsewhere is said";
export const LIMIT_MS = 600000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await job(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

/** An authority in a folder of its own, named as nobody's. */
function authority(folder) {
  mkdirSync(folder, { recursive: true });
  const run = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  writeFileSync(path.join(folder, "conf"), "[req]\ndistinguished_name=dn\n[dn]\n[root]\nbasicConstraints=critical,CA:TRUE\n[stamp]\nextendedKeyUsage=critical,timeStamping\n[one]\nserial=serial\nsigner_cert=tsa.crt\nsigner_key=tsa.key\ncerts=root.crt\nsigner_digest=sha256\ndefault_policy=1.2.3\ndigests=sha256\n");
  writeFileSync(path.join(folder, "serial"), "01\n");
  for (const [name, subject, more] of [["root", "/CN=Test Root of Nobody", ["-signkey", "root.key", "-extensions", "root"]], ["tsa", "/CN=Test Stamp of Nobody", ["-CA", "root.crt", "-CAkey", "root.key", "-CAcreateserial", "-extensions", "stamp"]]]) {
    run("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", `${name}.key`);
    run("req", "-new", "-config", "conf", "-key", `${name}.key`, "-subj", subject, "-out", `${name}.csr`);
    run("x509", "-req", "-in", `${name}.csr`, "-extfile", "conf", ...more, "-out", `${name}.crt`);
  }
  return (request, answer) => run("ts", "-reply", "-config", "conf", "-section", "one", "-queryfile", request, "-out", answer);
}

async function job(stage, window) {
  const hand = controls(window);
  const state = () => window.run("return document.querySelector('[data-testid=proof]')?.dataset.state ?? ''");
  await hand.setUpCase("Ada Example");
  const paper = path.join(stage.papers, "court paper.png");
  execFileSync("convert", ["-size", "620x800", "xc:white", "-fill", "black", "-draw", "rectangle 60,60 560,80", paper]);
  await hand.press("nav-evidence");
  window.answerDialog(paper);
  await hand.press("add-paper");
  await hand.fill("title", "Court paper");
  await hand.save();
  await hand.press("go-proofs");
  await hand.get("root-request");
  await window.accessible("before a hash left");
  await window.picture("before");
  const request = path.join(stage.papers, "EVIDENCE.tsq");
  window.answerDialog(request);
  await hand.press("root-request");
  await until("the request on the disk", () => existsSync(request));
  await hand.press("root-scan");
  await until("the code", () => window.run("const code = document.querySelector('[data-testid=root-code]'); return code && code.complete && code.naturalWidth > 20"));
  const rows = await window.run("return [...document.querySelectorAll('[data-testid=root-rows] li')].map((row) => row.textContent.split(' ').slice(0, 4).join('')).join('')");
  // What can be typed off the screen is the hash that the request asks a stamp for.
  if (!readFileSync(request).toString("hex").includes(rows) || rows.length !== 64) throw new Error(`rows say ${rows}`);
  await window.accessible("the hash");
  await window.picture("hash");

  // A file that is no proof is refused by name, and nothing of it is kept.
  const wrong = path.join(stage.papers, "wrong.tsr");
  writeFileSync(wrong, "no proof at all");
  window.answerDialog(wrong);
  await hand.press("proof-take");
  await until("the fault", async () => (await window.run("return document.querySelector('[data-testid=proof-fault]')?.dataset.fault")) === "not-a-proof");
  await until("the buttons to be there again", () => window.run("return !document.querySelector('[data-testid=proof-take]').disabled"));
  await window.accessible("a refused file");
  await window.picture("refused");

  const folder = path.join(stage.papers, "authority");
  const answer = path.join(stage.papers, "answer.tsr");
  authority(folder)(request, answer);
  window.answerDialog(answer);
  await hand.press("proof-take");
  await until("a proof that holds", async () => (await state()) === "holds");
  const fingerprint = execFileSync("openssl", ["x509", "-in", "root.crt", "-noout", "-fingerprint", "-sha256"], { cwd: folder, encoding: "utf8" }).split("=")[1].replace(/[:\s]/gu, "").toLowerCase();
  const shown = await window.run("return document.querySelector('[data-testid=proof] .hash').textContent.replace(/\\s/gu, '')");
  if (shown !== fingerprint) throw new Error(`the window shows ${shown}, openssl ${fingerprint}`);
  window.answerDialog(path.join(folder, "root.crt"));
  await hand.press("proof-take");
  await until("the root to be brought", () => window.run("return document.querySelector('[data-testid=proof]').dataset.brought === 'true'"));
  await hand.press("proof-again");
  await until("the proof once more", async () => (await state()) === "holds");
  await window.accessible("a proof");
  await window.picture("proof");
  for (const [lang, theme] of [["en", "dark"], ["ar", "light"], ["ar", "dark"]]) {
    await hand.press("nav-settings");
    await hand.press(`field-language-${lang}`);
    await hand.press(`field-theme-${theme}`);
    await until("the look", () => window.run("return document.documentElement.lang === arguments[0] && document.documentElement.dataset.theme === arguments[1]", lang, theme));
    await hand.press("nav-evidence");
    await hand.press("go-proofs");
    await until("the proof", async () => (await state()) === "holds");
    await window.accessible(`a proof, ${lang} ${theme}`);
    await window.picture(`proof-${lang}-${theme}`);
  }
}
