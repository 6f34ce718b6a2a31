// Words typed into a case cannot act on the screens: scripts, markup and commands in every text field of every form are
// shown as the words they are. The same words go through saving and paper in tests/promises/words_cannot_act.rs.
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import hostile from "../../tests/payloads.json";
import type { CaseView } from "../src/bridge";
import { AlertForm } from "../src/features/alerts/AlertForm";
import { noNotice } from "../src/features/alerts/NoticeFields";
import { noDocument } from "../src/features/alerts/OwnFields";
import { EvidenceForm } from "../src/features/evidence/EvidenceForm";
import { ChargeForm, blankCharge } from "../src/features/facts/ChargeForm";
import { PersonForm, blankPerson } from "../src/features/facts/PersonForm";
import { noName } from "../src/features/facts/PersonParts";
import { SourceForm, blankSource } from "../src/features/facts/SourceForm";
import { EventForm } from "../src/features/timeline/EventForm";
import { noDate } from "../src/parts/DateField";
import type { Desk } from "../src/parts/desk";
import { noSentence } from "../src/parts/LegalFields";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider } from "../src/words";

/** Texts tried here: some of every kind, each surrounding in turn. */
const TEXTS = 50;
const all = hostile.around.flatMap(([before, after]) => hostile.payloads.map((payload) => before + payload + after));
const texts = Array.from({ length: TEXTS }, (_, n) => all[(n * 11) % all.length] ?? "");

/** Elements that no form of ours has, and that could act. */
const ACTIVE = "script, iframe, object, embed, frame, link, meta, base, style, form[action], img, video, audio, source, math";

function forms(text: string): ReactNode[] {
  const standing = { ...newStanding(), they_say: text };
  const date = { ...noDate(), typed: text };
  const person = { ...blankPerson(), id: "p1", revision: 1, names: [{ ...noName(), full: text }], note: text };
  const source = { ...blankSource(), id: "s1", revision: 1, title: text };
  const charge = { ...blankCharge("RU"), id: "c1", revision: 1, offence: text, sentence: { ...noSentence(), court: text }, standing };
  const exhibit = {
    id: "e1", revision: 1, mark: "E-01", title: text, kind: "other" as const, origin: text, got: date, dated: date, language: "", citation: text, translates: "", translator: "", translator_sees: "never_leaves" as const, proves: [], names_others: "unknown" as const, harm: "", consent: "unknown" as const, consent_words: "", reliability: "unknown" as const, doubts: "", copies: [], standing,
  };
  const alert = {
    id: "a1", revision: 1, channel: "red_notice" as const, in_interpol_files: true, country: "RU", reference: text, issued: date, sent_to: text, reviewed_first: "unknown" as const, how_known: text, last_confirmed: date,
    status: "deleted" as const, ended: date, history: [{ status: "confirmed" as const, date, words: text, exhibits: [] }], replaces: "", held_by: text, document: noDocument(), sis: "unknown" as const,
    assets: text, summary: text, notice: noNotice(), charges: [], exhibits: [], next_step: text, standing,
  };
  const event = { id: "v1", revision: 1, kind: "other" as const, title: text, what: text, when: date, until: date, place: text, place_country: "", took_place: "yes" as const, people: ["p1"], exhibits: ["e1"], to_finish: false, standing };
  const view = {
    id: "k", title: text, role: "own", opened: "", sample: false, accusing: "RU", applicant: "p1", share: "supervisor",
    header: { id: "k", revision: 1, title: text, role: "own", opened: "", applicant: "p1", accusing: "RU", about: text, number: text, stage: null, worker: text, supervisor: "", sign_offs: [], own: [], standing }, people: [person], alerts: [alert],
    charges: [charge], allegations: [], proceedings: [], protection: [], events: [event], evidence: [exhibit], sources: [source], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [], to_come: 0, today: "2026-11-24", due: [],
    papers: { files: 0, same: 0, changed: 0, first: "", last: "" }, do_next: [], hidden_marks: [], drafts: [],
  } as unknown as CaseView;
  const desk = { view, focus: null, drafts: [], resume: null, app: { today: "2026-11-24" }, save: async () => ({ id: "", revision: 1, at: "", touched: [] }), go: () => undefined, card: () => undefined } as unknown as Desk;
  const done = () => undefined;
  return [
    <EventForm desk={desk} sheet={event} onDone={done} />, <AlertForm desk={desk} sheet={alert} channels={[]} onDone={done} />, <PersonForm desk={desk} sheet={person} onDone={done} />,
    <ChargeForm desk={desk} sheet={charge} onDone={done} />, <SourceForm desk={desk} sheet={source} onDone={done} />, <EvidenceForm desk={desk} sheet={exhibit} onDone={done} />,
  ];
}

describe("hostile words on the screens", () => {
  it("are shown as words and nothing else", () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    let seen = 0;
    for (const [n, text] of texts.entries()) {
      // One form for each text in turn: drawing all of them for all would take minutes.
      for (const form of forms(text).filter((_, at) => at === n % 6)) {
        const { container, unmount } = render(<WordsProvider lang="en">{form}</WordsProvider>);
        expect([...container.querySelectorAll(ACTIVE)].map((one) => one.outerHTML), text).toEqual([]);
        for (const one of container.querySelectorAll("*")) {
          for (const { name, value } of one.attributes) {
            expect(/^on/i.test(name), `${text}: ${name}`).toBe(false);
            expect((name === "href" || name === "src") && /^\s*(javascript|data|vbscript|file|https?):/i.test(value), `${text}: ${name}=${value}`).toBe(false);
          }
        }
        const fields = [...container.querySelectorAll<HTMLInputElement>("input, textarea")];
        const held = fields.some((field) => field.value === text) || container.textContent?.includes(text);
        seen += held ? 1 : 0;
        unmount();
      }
    }
    expect((window as { acted?: number }).acted).toBeUndefined();
    // Every form holds the words as they were typed.
    expect(seen).toBe(texts.length);
  }, 120000);
});
