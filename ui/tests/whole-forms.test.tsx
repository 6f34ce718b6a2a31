// Every field of the model has a place in a form: what a sheet can hold, a person can put in.
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import type { CaseView, Channel } from "../src/bridge";
import { AlertForm } from "../src/features/alerts/AlertForm";
import { noNotice } from "../src/features/alerts/NoticeFields";
import { noDocument } from "../src/features/alerts/OwnFields";
import { RowForm } from "../src/features/allegations/RowForm";
import { AnswerForm } from "../src/features/assessment/AnswerForm";
import { EvidenceForm } from "../src/features/evidence/EvidenceForm";
import { CaseForm } from "../src/features/facts/CaseForm";
import { ChargeForm, blankCharge } from "../src/features/facts/ChargeForm";
import { PersonForm, blankPerson } from "../src/features/facts/PersonForm";
import { noContact, noRelation } from "../src/features/facts/PersonLinks";
import { noName, noNationality, noPaper } from "../src/features/facts/PersonParts";
import { ProceedingForm, blankProceeding } from "../src/features/facts/ProceedingForm";
import { ProtectionForm, blankProtection } from "../src/features/facts/ProtectionForm";
import { SourceForm, blankSource } from "../src/features/facts/SourceForm";
import { ParagraphForm } from "../src/features/request/ParagraphForm";
import { PlanForm } from "../src/features/request/PlanForm";
import { blankPlan } from "../src/parts/plan";
import { LetterForm } from "../src/features/letters/LetterForm";
import { StepFields, noStep } from "../src/features/letters/StepFields";
import { EventForm } from "../src/features/timeline/EventForm";
import { noDate } from "../src/parts/DateField";
import type { Desk } from "../src/parts/desk";
import { noOutcome, noSentence, noWarrant } from "../src/parts/LegalFields";
import { noDiffering } from "../src/parts/SourceFields";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider } from "../src/words";

/** Filled by the core, or by the program. */
const NOT_TYPED = new Set(["said", "of", "order", "paper_task", "cells_task", "id", "revision", "in_interpol_files", "lane", "mark", "file", "copies", "question"]);

/** Channels that have all the fields between them. */
const CHANNELS: Channel[] = ["red_notice", "silver_notice", "sltd", "sis", "national_warrant"];

const standing = { ...newStanding(), they_say: "x", sources: [{ source: "s1", place: "" }], differing: [{ ...noDiffering(), sources: [{ source: "s1", place: "" }] }] };
const source = { ...blankSource(), id: "s1", revision: 1, title: "A report" };
const exhibit = {
  id: "e1", revision: 1, mark: "E-01", title: "A paper", kind: "other" as const, origin: "", got: noDate(), dated: noDate(), language: "", citation: "", translates: "", translator: "", translator_sees: "never_leaves" as const, proves: [], names_others: "unknown" as const, harm: "", consent: "unknown" as const, consent_words: "", reliability: "unknown" as const, doubts: "", copies: [], standing,
};
const people = ["p1", "p2"].map((id) => ({ ...blankPerson(), id, revision: 1, names: [{ ...noName(), full: id }] }));
const charge = {
  ...blankCharge("RU"), id: "c1", revision: 1, offence: "x", sentence: { ...noSentence(), there: "yes" as const }, co_accused: [{ name: "x", person: "", outcome: "", mild: "unknown" as const }], standing,
};
const proceeding = { ...blankProceeding(), id: "r1", revision: 1, outcome: noOutcome(), earlier: [noOutcome()], standing };
const alert = (channel: Channel) => ({
  id: "a1", revision: 1, channel, in_interpol_files: true, country: "RU", reference: "", issued: noDate(), sent_to: "", reviewed_first: "unknown" as const, how_known: "", last_confirmed: noDate(),
  status: "deleted" as const, ended: noDate(), history: [{ status: "confirmed" as const, date: noDate(), words: "", exhibits: [] }], replaces: "", held_by: "", document: noDocument(), sis: "unknown" as const,
  assets: "", summary: "", notice: { ...noNotice(), nationality: "RU", warrant: noWarrant(), sentence: { ...noSentence(), there: "yes" as const } }, charges: [], exhibits: [], next_step: "", standing,
});

const view: CaseView = {
  id: "k", title: "A case", role: "own", opened: "", sample: false, accusing: "RU", applicant: "p1", share: "supervisor",
  header: { id: "k", revision: 1, title: "A case", role: "own", opened: "", applicant: "p1", accusing: "RU", about: "", number: "", stage: null, worker: "", supervisor: "", sign_offs: [], own: [], standing }, people, alerts: [alert("red_notice"), { ...alert("sis"), id: "a2" }],
  charges: [charge], allegations: [], proceedings: [proceeding, { ...proceeding, id: "r2" }], protection: [], events: [], evidence: [exhibit], sources: [source], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [], to_come: 0, today: "2026-11-24", due: [], papers: { files: 0, same: 0, changed: 0, first: "", last: "" }, do_next: [], hidden_marks: [], drafts: [], stamp: 1,
};
const desk = { view, focus: null, drafts: [], resume: null, app: { today: "2026-11-24" }, save: async () => ({ id: "", revision: 1, at: "", touched: [] }), go: () => undefined, card: () => undefined } as unknown as Desk;

function controls(form: ReactNode): string[] {
  const { container, unmount } = render(<WordsProvider lang="en">{form}</WordsProvider>);
  const found = [...container.querySelectorAll("[data-testid]")].map((one) => one.getAttribute("data-testid") ?? "");
  unmount();
  return found;
}

/** Fields of a sheet for which the form has no control, under the name the control would have. */
function missing(sheet: object, found: string[], prefix = ""): string[] {
  return Object.keys(sheet).flatMap((key) => {
    if (NOT_TYPED.has(key)) return [];
    // Parts of a sheet are written `part_field`, `part-field` or by their field alone.
    const names = [`${prefix}${key}`, `${prefix.replace(/-$/u, "_")}${key}`];
    if (names.some((name) => found.some((one) => one === `field-${name}` || one.startsWith(`field-${name}-`)))) return [];
    return [`${prefix}${key}`];
  });
}

const within = (sheet: object, ...parts: string[]) => Object.fromEntries(Object.entries(sheet).filter(([key]) => !parts.includes(key)));
const none = () => undefined;
const signOff = { what: "The request", asked: noDate(), asked_by: "J. Brandt", said: "approved" as const, by: "S. Tamm", on: noDate(), note: "" };

describe("every field has its place in a form", () => {
  it("of an alert, over its channels", () => {
    const all = CHANNELS.flatMap((channel) => controls(<AlertForm desk={desk} sheet={alert(channel)} channels={[]} onDone={none} />));
    const it_ = alert("red_notice");
    expect(missing(within(it_, "notice", "document", "history", "standing"), all)).toEqual([]);
    expect(missing(within(it_.notice, "warrant", "sentence"), all, "notice-")).toEqual([]);
    expect(missing(within(it_.notice.warrant, "copy_on_file"), all, "notice.warrant-")).toEqual([]);
    expect(missing(within(it_.notice.sentence, "there", "copy_on_file"), all, "notice.sentence-")).toEqual([]);
    for (const one of ["field-notice.warrant_copy-yes", "field-notice.sentence_copy-yes", "field-notice.sentence-yes"]) expect(all).toContain(one);
    expect(missing(it_.document, all, "document-")).toEqual([]);
    expect(missing(it_.history[0] ?? {}, all, "history-0-")).toEqual([]);
    expect(missing(standing, all)).toEqual([]);
    expect(missing(noDiffering(), all, "differing-0-")).toEqual([]);
    expect(all).toContain("field-sources-place-0");
    expect(all).toContain("field-differing-0-sources-place-0");
  });

  it("of a charge, with its warrant, its sentence and the others accused", () => {
    const all = controls(<ChargeForm desk={desk} sheet={charge} onDone={none} />);
    expect(missing(within(charge, "sentence", "warrant", "co_accused", "standing"), all)).toEqual([]);
    expect(missing(within(charge.warrant, "copy_on_file"), all, "warrant-")).toEqual([]);
    expect(missing(within(charge.sentence, "there", "copy_on_file"), all, "sentence-")).toEqual([]);
    expect(missing(charge.co_accused[0] ?? {}, all, "co-0-")).toEqual([]);
  });

  it("of a person, with names, nationalities, papers, contacts and ties", () => {
    const person = { ...(people[0] ?? blankPerson()), nationalities: [{ ...noNationality(), country: "RU" }], papers: [noPaper()], contacts: [noContact()], relations: [noRelation()] };
    const all = controls(<PersonForm desk={desk} sheet={person} onDone={none} />);
    expect(missing(within(person, "names", "nationalities", "papers", "authority", "entity", "contacts", "relations", "standing"), all)).toEqual([]);
    const lawyer = controls(<PersonForm desk={desk} sheet={{ ...person, role: "representative" }} onDone={none} />);
    expect(missing(person.authority, lawyer, "authority-")).toEqual([]);
    const applicant = controls(<PersonForm desk={desk} sheet={{ ...person, role: "applicant" }} onDone={none} />);
    expect(missing(person.entity, applicant, "entity-")).toEqual([]);
    expect(missing(within(noName(), "full"), all, "name-0-")).toEqual([]);
    expect(all).toContain("field-name-0");
    expect(missing(within(noNationality(), "country"), all, "nationality-0-")).toEqual([]);
    expect(missing(noPaper(), all, "paper-0-")).toEqual([]);
    expect(missing(noContact(), all, "contact-0-")).toEqual([]);
    expect(missing(noRelation(), all, "relation-0-")).toEqual([]);
  });

  it("of a request that is being written, with its paragraphs", () => {
    const plan = { ...blankPlan("revision"), reviewed_by: "x" };
    const all = controls(<PlanForm desk={desk} plan={plan} />);
    // The kind is chosen over the form; own words have a form of their own.
    expect(missing(within(plan, "kind", "own"), all)).toEqual([]);
    const paragraph = { key: "asked/asked-deletion", section: "asked", heading: "x", part: "", number: "1.1", secret: false, text: "x", foot: [], was: null, tells: [] };
    expect(controls(<ParagraphForm desk={desk} plan={plan} paragraph={paragraph} onDone={none} />)).toContain("field-own");
  });

  it("of a proceeding, with every decision", () => {
    const all = controls(<ProceedingForm desk={desk} sheet={proceeding} onDone={none} />);
    expect(missing(within(proceeding, "outcome", "earlier", "standing"), all)).toEqual([]);
    for (const prefix of ["outcome-", "earlier[0]-"]) {
      expect(missing(within(noOutcome(), "is_final", "by_court"), all, prefix)).toEqual([]);
      expect(all).toContain(`field-${prefix}final-yes`);
      expect(all).toContain(`field-${prefix}by-court-yes`);
    }
  });

  it("of protection, a source, an answer and the case itself", () => {
    // Own words of letters are written where the letter is shown; so those that the case holds below.
    const protection = { ...blankProtection("RU"), status: "ended" as const, naturalised: "yes" as const };
    expect(missing(within(protection, "standing", "own"), controls(<ProtectionForm desk={desk} sheet={protection} onDone={none} />))).toEqual([]);
    expect(missing(source, controls(<SourceForm desk={desk} sheet={source} onDone={none} />))).toEqual([]);
    const answer = { id: "q", revision: 1, question: "Q", answer: "yes" as const, words: "", when: noDate(), exhibits: [], standing };
    expect(missing(within(answer, "standing"), controls(<AnswerForm desk={desk} sheet={answer} onDone={none} />))).toEqual([]);
    const stepped = controls(<CaseForm desk={{ ...desk, view: { ...view, header: { ...view.header, sign_offs: [signOff] } } }} onDone={none} />);
    expect(missing(signOff, stepped, "sign-off-0-")).toEqual([]);
    expect(missing(within(view.header, "sign_offs", "own", "standing"), controls(<CaseForm desk={desk} onDone={none} />))).toEqual([]);
  });

  it("of an event, a letter and a paper", () => {
    const event = { id: "v1", revision: 1, kind: "arrest" as const, lane: "borders" as const, title: "", what: "", when: noDate(), until: noDate(), place: "", place_country: "", took_place: "yes" as const, people: [], exhibits: [], to_finish: true, standing };
    expect(missing(within(event, "standing"), controls(<EventForm desk={desk} sheet={event} onDone={none} />))).toEqual([]);
    const letter = { id: "l1", revision: 1, direction: "received" as const, title: "", with: "", dated: noDate(), arrived: noDate(), reference: "", says: "", reply_by: noDate(), answers: "", step: { kind: null, request: null, outcome: null, decided: noDate(), reached: noDate(), clarified: noDate(), confirmed: false }, about: [], exhibits: [], standing };
    const other = { ...desk, view: { ...view, letters: [{ ...letter, id: "l2" }] } };
    expect(missing(within(letter, "standing", "step"), controls(<LetterForm desk={other} sheet={letter} onDone={none} />))).toEqual([]);
    // The part about the procedure is there once the law data are.
    const facts = { fact: "PR-145", name: "The decision", means: "It is final.", decided: "On which day?", source: "a page", confidence: "sourced" as const, as_of: "2026-11-23" };
    const clocks = { rules: [], sessions: [], sessions_say: "", sessions_source: "", sessions_as_of: "2026-11-23", kinds: [{ kind: "decision" as const, sent: false, facts }], outcomes: [{ outcome: "compliant" as const, requests: ["deletion" as const], facts }] };
    const reached = { ...noDate(), kind: "on" as const, year: 2026 };
    const step = { ...noStep(), kind: "decision" as const, outcome: "compliant" as const, reached };
    const shown = controls(<StepFields desk={other} clocks={clocks} fields={{ ...letter, step }} error={() => null} onChange={none} />);
    for (const id of ["field-step-kind", "field-step-request", "field-step-outcome", "field-decided-year", "field-reached-year", "field-clarified-year", "step-confirm"]) expect(shown).toContain(id);
    expect(missing(within(exhibit, "standing"), controls(<EvidenceForm desk={{ ...desk, view: { ...view, evidence: [exhibit, { ...exhibit, id: "e2" }] } }} sheet={exhibit} onDone={none} />))).toEqual([]);
  });

  it("of a sentence of an accusation", () => {
    const row = { id: "a1", revision: 1, of: "c1", said: "They say so.", order: 0, they_say: "", i_say: "", proof: [], weak_point: "", grounds: [], missing_paper: "", found_paper: "", not_needed: [], settled: ["mark"], paper_task: "", cells_task: "", standing };
    const ground = { id: "G-REFUGEE", name: "Refugee Policy", citations: [{ citation: "GA-2017-86-RES-09", in_words: "" }], sourced: true };
    const matrix = { texts: [{ entry: { kind: "charge" as const, id: "c1" }, unsplit: 0, rows: ["a1"] }], orphans: [], rows: [], contradictions: [], grounds: [ground] };
    const at = { row, state: { id: "a1", stands: "there" as const, gaps: [], suggested: ["G-REFUGEE"] }, number: 1, last: true };
    expect(missing(within(row, "standing"), controls(<RowForm desk={desk} matrix={matrix} at={at} onDone={none} onDeed={none} />))).toEqual([]);
  });

  it("and the test itself notices a field without a control", () => {
    expect(missing({ colour: "" }, ["field-color"])).toEqual(["colour"]);
  });
});
