// Every screen and its main states, as a table: `[name, how to get there, how to leave again]`.
//
// A new screen is one row. The rows of an act are walked in order, once in each language; `language`
// changes the language where the act stands and comes back to the state that the first row expects.
// `begin` goes before the first language; `end` after the last one, in the first language again.

import { execFileSync } from "node:child_process";
import { closeSync, openSync, readSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";

import { KEY } from "./driver.mjs";
import { until } from "./stage.mjs";

/** A scan made for the test. */
function scan(folder) {
  const file = path.join(folder, "court paper.png");
  execFileSync("convert", ["-size", "620x800", "xc:white", "-fill", "black", "-draw", "rectangle 60,60 560,80 rectangle 60,120 480,132 rectangle 60,150 540,162 circle 420,640 470,640", file]);
  return file;
}

/** Every file below a folder. */
function below(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => path.join(one.parentPath ?? one.path, one.name));
}

/** Turns a byte of a file round, `back` bytes before its end. */
function spoil(file, back) {
  const handle = openSync(file, "r+");
  const byte = Buffer.alloc(1);
  const place = statSync(file).size - back;
  readSync(handle, byte, 0, 1, place);
  byte[0] ^= 0xff;
  writeSync(handle, byte, 0, 1, place);
  closeSync(handle);
}

/** The folder of the vault that the test made. */
function vault({ stage }) {
  const mark = below(stage.home).find((file) => path.basename(file) === "VAULT");
  if (!mark) throw new Error("there is no vault in the home of the stage");
  return path.dirname(mark);
}

/** Presses one after the other; a screen is there when the index says so, not when its name was pressed. */
const press = (...ids) => async ({ hand, window }) => {
  for (const id of ids) {
    await hand.press(id);
    if (id.startsWith("nav-")) await until(`the screen ${id}`, () => window.run("const link = document.querySelector(arguments[0]); return !link || link.getAttribute('aria-current') === 'page'", `[data-testid="${id}"]`));
  }
};
const escape = async ({ window }) => {
  await window.press(KEY.Escape);
  await until("the dialog to close", () => window.run("return document.querySelector('dialog[open]') === null"));
};
const dialog = ({ window }) => until("a dialog", () => window.run("return document.querySelector('dialog[open]') !== null"));
const chord = (held, key) => async (at) => {
  await at.window.chord(held, key);
  await dialog(at);
};
const cancel = press("cancel");
const paper = ({ window }) => until("a page of the request", () => window.run("const p = document.querySelector('[data-testid=request-page]'); return p && p.complete && p.naturalWidth > 300"), 60000);
/** Changes the language on the settings screen, by the way there and the way back. */
const bySettings = (there, back) => async (at, language) => {
  for (const id of there) await at.hand.press(id);
  await at.hand.press(`field-language-${language}`);
  await until(`the words in ${language}`, () => at.window.run("return document.documentElement.lang === arguments[0]", language));
  await at.hand.press(back);
};

export const ACTS = [
  {
    act: "first run",
    language: async ({ hand, window }, language) => {
      await hand.get("continue");
      while (!(await window.run("return document.querySelector('[data-testid=language-en]') !== null"))) await hand.press("back");
      await hand.press(`language-${language}`);
    },
    rows: [
      ["first-language", () => undefined],
      ["first-who", press("continue")],
      ["first-honest", press("continue")],
      ["first-own-phrase", press("continue", "own-phrase"), press("use-words")],
      ["first-phrase", async (at) => {
        at.phrase = await at.hand.words();
        await at.hand.fill("phrase", at.phrase);
      }],
      ["first-again", async ({ hand, phrase }) => {
        await hand.press("continue");
        await hand.fill("again", phrase);
      }],
    ],
    // What was typed in each step is still there.
    end: ({ window }) => until("this computer", async () => {
      await window.run("if (!document.querySelector('[data-testid^=machine-]')) document.querySelector('[data-testid=continue]:enabled, [data-testid=skip-sheet]')?.click()");
      return window.run("return document.querySelector('[data-testid=machine]') !== null");
    }, 60000),
  },
  {
    act: "this computer",
    language: bySettings(["limits", "nav-settings"], "back"),
    rows: [["first-machine", ({ hand }) => hand.get("machine")]],
    end: press("continue"),
  },
  {
    act: "first facts",
    language: bySettings(["limits", "nav-settings"], "back"),
    rows: [["first-facts", ({ hand }) => hand.get("create-case")]],
    end: press("skip-case"),
  },
  {
    act: "no case yet",
    language: bySettings(["nav-settings"], "back"),
    rows: [
      ["cases-empty", ({ hand }) => hand.get("new-case")],
      ["case-new", async (at) => { await at.hand.press("new-case"); await dialog(at); }, escape],
    ],
    end: async ({ hand }) => {
      await hand.press("new-case");
      await hand.fill("name", "Ada Example");
      await hand.press("create-case");
      await hand.get("nav-today");
    },
  },
  {
    act: "an empty case",
    language: bySettings(["nav-settings"], "nav-today"),
    rows: [
      ...["today", "facts", "alerts", "timeline", "evidence", "check", "request", "dates", "letters"].map((name) => [`${name}-empty`, press(`nav-${name}`)]),
      ["safety", press("nav-safety")],
      ["safety-passphrase", press("nav-safety", "change-passphrase"), press("passphrase-cancel")],
      ["safety-sheet", async ({ hand, phrase }) => {
        await hand.press("nav-safety");
        await hand.press("sheet-make");
        await hand.fill("sheet-phrase", phrase);
        await hand.press("sheet-go");
        await hand.get("sheet", 60000);
      }, press("sheet-copied", "sheet-later")],
      ["safety-parts", async ({ hand, phrase }) => {
        await hand.press("nav-safety");
        await hand.press("shares-make");
        await hand.fill("shares-phrase", phrase);
        await hand.press("shares-go");
        await hand.get("shares-made", 60000);
      }, press("shares-copied")],
      ["safety-shred", async ({ hand }) => {
        await hand.press("nav-today");
        await hand.press("nav-safety");
        await hand.press("erase-case");
        await hand.get("erase-go", 20000);
      }, press("erase-keep")],
      ["safety-remove", async ({ hand }) => {
        await hand.press("erase-remove");
        await hand.get("remove-go", 20000);
      }, press("remove-keep")],
      ["alert-refused", async ({ hand, window }) => {
        await hand.press("nav-alerts");
        await hand.press("add-alert");
        await hand.date("issued", { year: 2024, month: 13 });
        await hand.press("save");
        await hand.get("refusal");
        await window.run("document.querySelector('.page-body').scrollTop = 0");
      }, press("cancel", "leave-anyway")],
      ["leave-question", async (at) => {
        await at.hand.press("nav-timeline");
        await at.hand.press("add-event");
        await at.hand.fill("title", "Not saved yet");
        await at.hand.press("cancel");
        await dialog(at);
      }, press("leave-anyway")],
      ["form-kept", async ({ hand }) => {
        await hand.press("nav-timeline");
        await hand.press("add-event");
        await hand.fill("title", "Not saved yet");
        await hand.press("nav-today");
        await hand.press("nav-timeline");
        await hand.press("add-event");
        await hand.get("draft-offered");
      }, press("draft-drop", "cancel")],
    ],
  },
  {
    act: "a paper",
    begin: async ({ hand, window, stage }) => {
      await hand.press("nav-evidence");
      window.answerDialog(scan(stage.papers));
      await hand.press("add-paper");
      await hand.fill("title", "Court paper");
      await hand.save();
    },
    language: bySettings(["nav-settings"], "nav-evidence"),
    rows: [
      ["evidence-file", async ({ window }) => {
        await until("the picture of the scan", () => window.run("return document.querySelector('[data-testid=evidence-picture]')?.naturalWidth === 620"));
      }],
      ["evidence-custody", async ({ hand, window }) => {
        await hand.press("open-custody");
        await until("a whole log", () => window.run("return document.querySelector('[data-testid=custody]')?.dataset.state === 'whole'"));
      }, press("custody-back")],
      ["redaction", async ({ hand, window }) => {
        await hand.press("open-redaction");
        await until("the page to be drawn", () => window.run("return document.querySelector('[data-testid=redact-page][data-loaded=true]') !== null"), 60000);
        await hand.press("redact-add");
      }, press("redact-back")],
      ["proofs", async ({ hand, window }) => {
        await hand.press("go-proofs");
        await hand.press("root-scan");
        await until("the code", () => window.run("const code = document.querySelector('[data-testid=root-code]'); return code && code.complete && code.naturalWidth > 20"));
      }, press("proofs-back")],
    ],
  },
  {
    act: "a paper that has changed on the disk",
    begin: async (at) => {
      const [file] = below(path.join(vault(at), "attachments"));
      spoil(file, 40);
    },
    language: bySettings(["nav-settings"], "nav-evidence"),
    rows: [["evidence-changed", async ({ hand, window }) => {
      await hand.press("check-all");
      await until("the exhibit to be named", () => window.run("return document.querySelector('.chip.late') !== null"));
    }], ["safety-report", async ({ hand, window }) => {
      await hand.press("nav-safety");
      await hand.press("report-check");
      await hand.get("report-lost", 30000);
      await window.sees("E-01");
      await window.run("document.querySelector('[data-testid=report]').scrollIntoView()");
    }]],
    end: ({ hand }) => hand.lock(),
  },
  {
    act: "locked",
    language: async ({ hand, window }, language) => {
      if (await window.run("return document.documentElement.lang !== arguments[0]", language)) await hand.press(`language-${language}`);
    },
    rows: [
      ["unlock", ({ hand }) => hand.get("unlock")],
      ["unlock-wrong", async ({ hand }) => {
        await hand.fill("passphrase", "not the right words at all");
        await hand.press("unlock");
        await hand.get("refusal");
      }],
      ["forgot", press("forgot"), press("forgot-back")],
      ["limits-locked", press("limits"), press("back")],
      ["library-locked", press("first-hour"), press("back")],
    ],
    end: async ({ hand }) => {
      await hand.press("look-round");
      await hand.get("nav-today");
    },
  },
  {
    act: "the sample case",
    language: bySettings(["nav-settings"], "nav-today"),
    rows: [
      ["today", press("nav-today")],
      ["go-to", chord(KEY.Control, "k"), escape],
      ["find", chord(KEY.Control, "f"), escape],
      ["keys", chord(KEY.Control, "/"), escape],
      ["help", async (at) => { await at.window.press("\uE031"); await dialog(at); }, escape],
      ["facts", press("nav-facts")],
      ["case-form", press("change-case"), cancel],
      ["sign-off", async ({ hand, window }) => {
        await press("change-case", "add-sign-off")({ hand, window });
        await hand.fill("sign-off-0-what", "The access request");
        await hand.choose("sign-off-0-said", "approved");
        await hand.fill("sign-off-0-by", "S. Tamm");
        await window.run("document.querySelector('[data-testid=sign-off-0]').scrollIntoView()");
      }, press("cancel", "leave-anyway")],
      ["person-form", press("change-person"), cancel],
      ["charge-form", press("change-charge"), cancel],
      ["protection-form", press("change-protection"), cancel],
      ["proceeding-form", press("add-proceeding"), cancel],
      ["source-form", press("add-source"), cancel],
      ["alerts", press("nav-alerts")],
      ["alert-form", press("change-alert"), cancel],
      ["timeline", press("nav-timeline")],
      ["timeline-list", press("as-list")],
      ["event-form", press("add-event"), cancel],
      ["history", async (at) => {
        await at.hand.press("nav-facts");
        await at.hand.press("change-charge");
        await at.hand.press("history");
        await dialog(at);
      }, async (at) => { await escape(at); await cancel(at); }],
      ["allegations-none", press("nav-allegations")],
      ["allegations", async ({ hand, window }) => {
        await hand.press("nav-allegations");
        // In the first language the text is split here; the button is there once the rows are worked out.
        await until("the rows", () => window.run("document.querySelector('[data-testid=split-picture]')?.click(); return document.querySelectorAll('.matrix tbody tr').length === 2"));
      }],
      ["allegation-form", press("first-gap"), press("back")],
      ["refugee", async ({ hand }) => { await hand.press("nav-check"); await hand.press("open-G-REFUGEE"); await hand.press("to-refugee"); await hand.get("step-consent"); }],
      ["refugee-letter", async ({ hand }) => { await hand.press("draft-letter"); await hand.get("letter"); }, press("back")],
      ["evidence", press("nav-evidence")],
      ["evidence-form", press("change-evidence"), cancel],
      ["check", press("nav-check")],
      ["check-ground", press("open-G-83-SERIOUS")],
      ["check-questions", async ({ hand, window }) => {
        await press("nav-check", "gaps-by-ground")({ hand, window });
        await window.run("document.querySelectorAll('[data-testid^=q-open-]')[1].click(); document.getElementById('questions').scrollIntoView()");
        await until("an open question", () => window.run("return document.querySelector('.gap-open') !== null"));
      }],
      ["check-tellers", async ({ hand, window }) => {
        await press("gaps-by-teller", "gaps-tender")({ hand, window });
        await window.run("document.getElementById('questions').scrollIntoView()");
      }],
      ["interview", async (at) => { await press("nav-check", "fill-gaps")(at); await at.hand.get("start-charge"); }],
      ["interview-review", async (at) => { await at.hand.press("step-review"); await at.hand.get("to-result"); }],
      ["interview-page", async (at) => { await at.hand.press("step-protection"); await at.hand.get("skip"); }],
      ["interview-tender", async (at) => { await at.hand.press("step-views"); await at.hand.get("skip-part"); }],
      ["interview-end", press("step-review", "to-result")],
      ["request", async (at) => { await at.hand.press("nav-request"); await paper(at); }],
      ["request-question", async (at) => { await at.hand.press("save-pdf"); await dialog(at); }, escape],
      ["request-arguments", press("section-arguments")],
      ["request-add-paper", async (at) => { await press("section-data", "add-data/alert/diffusion")(at); await dialog(at); }, escape],
      ["request-check", press("check-request"), press("check-request")],
      ["request-case", press("request-case"), press("nav-request")],
      ["request-revision", async (at) => { await at.hand.press("kind-revision"); await paper(at); }, press("kind-deletion")],
      ["packet", async (at) => { await at.hand.press("nav-request"); await at.hand.press("open-packet"); await at.hand.get("portal-boxes"); }],
      ["packet-learns", async (at) => { await at.hand.press("packet-learns"); await at.hand.get("learns-never_leaves"); }],
      ["packet-limits", async (at) => { await at.hand.press("packet-boxes"); await at.hand.press("edit-limits"); await at.hand.get("field-limit-kind"); }, press("edit-limits")],
      ["packet-lacks", async (at) => { await at.hand.press("kind-revision"); await at.hand.get("packet-lacks"); }, async (at) => { await at.hand.press("kind-deletion"); await at.hand.get("portal-boxes"); }],
      ["packet-question", async (at) => { await at.hand.press("write-packet"); await dialog(at); }, escape],
      ["dates", press("nav-dates")],
      ["dates-clock", async (at) => {
        await at.hand.press("nav-dates");
        await at.window.run("[...document.querySelectorAll('[data-testid=open-date]')].pop().click()");
        await at.hand.get("clock-law");
      }],
      ["date-form", press("add-date"), cancel],
      ["letters", press("nav-letters")],
      ["letter-cover", async ({ hand }) => { await hand.press("draft-cover-deletion"); await hand.get("letter", 60000); }, press("back")],
      ["letter-form", press("add-letter"), cancel],
      ["letter-step", async ({ hand, window }) => {
        await hand.press("add-letter");
        await hand.choose("step-kind", "decision");
        await hand.choose("step-request", "deletion");
        await hand.choose("step-outcome", "compliant_with_update");
        await hand.date("dated", { year: 2026, month: 2, day: 3 });
        await until("what it starts", () => window.run("return document.querySelector('[data-testid=effects]') !== null"));
        await window.run("document.querySelector('[data-testid=letter-means]').scrollIntoView()");
      }, press("cancel", "leave-anyway")],
      ["note-form", press("add-note"), cancel],
      ["travel", async ({ hand, window }) => { await hand.press("nav-travel"); await until("the card", () => window.run("const side = document.querySelector('[data-testid=card-side-0]'); return side && side.complete && side.naturalWidth > 100"), 60000); }],
      ["detained", async ({ hand }) => { await hand.press("border-held"); await hand.get("guide-GU-02"); }],
      ["library", press("nav-library")],
      ...["rules", "procedure", "decisions", "cases", "glossary"].map((name) => [`library-${name}`, press("nav-library", `shelf-${name}`)]),
      ["library-help", press("nav-library", "shelf-help")],
      ["library-helper", press("helper-add"), press("own-cancel")],
      ["library-countries", async ({ hand }) => { await hand.press("shelf-countries"); await hand.get("world"); }],
      ["settings", press("nav-settings")],
      ["limits", press("nav-limits")],
    ],
    end: ({ hand }) => hand.lock(),
  },
  {
    act: "a vault that was made again",
    begin: async (at) => {
      rmSync(path.join(vault(at), "store"), { recursive: true });
      await at.hand.fill("passphrase", at.phrase);
      await at.hand.press("unlock");
      // While the list is read the index moves, and a click would land beside what it was meant for.
      await at.hand.get("open-case", 60000);
    },
    language: bySettings(["nav-settings"], "back"),
    rows: [["cases-notice", ({ hand }) => hand.get("open-case")]],
    end: ({ hand }) => hand.lock(),
  },
  {
    act: "several people",
    // Last of all: from here on the vault is one of several people.
    begin: async ({ hand, window, phrase }) => {
      await hand.fill("passphrase", phrase);
      await hand.press("unlock");
      await hand.get("open-case", 60000);
      await hand.press("nav-safety");
      await hand.press("safety-people");
      await hand.press("person-add");
      const theirs = await hand.words();
      await hand.fill("person-name", "Ben Example");
      await hand.fill("my-name", "Ada Example");
      await hand.fill("my-phrase", phrase);
      await hand.fill("new-phrase", theirs);
      await hand.press("person-go");
      await hand.get("people-list", 60000);
      await window.run("[...document.querySelectorAll('.index-link')].find((one) => !one.dataset.testid).click()");
      await hand.press("open-case");
      await hand.get("nav-today", 60000);
    },
    language: bySettings(["nav-settings"], "nav-safety"),
    rows: [
      ["people", async (at) => {
        await at.hand.press("nav-safety");
        await at.hand.press("safety-people");
        await at.hand.get("people-list");
        await at.hand.get("people-parts");
      }],
      ["people-parts", ({ window }) => window.run("document.querySelector('[data-testid=people-parts]').scrollIntoView()")],
      ["people-add", async ({ hand }) => { await hand.press("person-add"); await hand.words(); }, press("person-cancel")],
      ["people-remove", async (at) => { await at.hand.press("person-remove"); await dialog(at); }, press("person-keep")],
    ],
    end: ({ hand }) => hand.lock(),
  },
];
