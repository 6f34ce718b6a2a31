// The fields of every form and what they hold, in words: for the history, where nobody should meet a name of the code.
import type { DateSheet, Sheet } from "../bridge";
import type { Say } from "../words";
import { dateWords } from "../words/dates";
import type { Lang } from "../words/languages";

export interface FieldWords {
  say: Say;
  lang: Lang;
  number: (value: number) => string;
  join: (parts: readonly (string | false | null | undefined)[]) => string;
  country: (code: string) => string;
  /** What an entry is called; nothing where it is not there any more. */
  entry: (id: string) => string;
}

/** Fields that are not told: they say nothing of the case, or follow from others. */
const UNTOLD = ["question", "paper_task", "cells_task", "said", "of", "order", "id", "revision", "mark", "file", "made", "made_from", "in_interpol_files", "lane"];

/** Labels that are not called after their form and field. */
const LABEL: Record<string, string> = {
  "person.names": "person-name", "person.nationalities": "person-nationality", "person.papers": "paper", "person.contacts": "contact", "person.authority": "authority-title", "person.entity": "entity-title", "person.relations": "relation",
  "alert.last_confirmed": "last-seen", "notice.nationality": "person-nationality", "notice.sex": "person-sex",
  "allegation.they_say": "cell-they_say", "allegation.i_say": "cell-i_say", "allegation.proof": "cell-proof", "allegation.weak_point": "cell-weak_point", "allegation.grounds": "cell-rule",
  "allegation.missing_paper": "cell-missing_paper", "allegation.found_paper": "cell-found", "allegation.not_needed": "cell-not-needed", "allegation.settled": "cell-settled",
  "charge.death_possible": "charge-death", "charge.life_possible": "charge-life", "charge.co_accused": "co-accused-name",
  "sentence.there": "charge-sentenced", "sentence.months": "charge-sentence-months", "sentence.left_months": "charge-left-months",
  "sentence.in_absentia": "charge-in-absentia", "sentence.enforcement_limit": "sentence-limit", "sentence.copy_on_file": "copy-on-file", "warrant.copy_on_file": "copy-on-file",
  "proceeding.outcome": "proceeding-decision", "proceeding.earlier": "proceeding-earlier",
  "protection.from_country": "protection-from", "protection.consent_to_ask": "protection-consent", "protection.excluded_1f": "protection-excluded", "protection.own": "request-own-words",
  "event.place_country": "event-country", "event.to_finish": "event-finish-later", "letter.with": "letter-from", "note.text": "note", "source.note": "standing-note",
  "standing.certainty": "standing-sure", "standing.disclosure": "standing-sees", "standing.differing": "sources-differ",
  "standing.they_say": "they-say", "standing.i_say": "i-say", "alert.sis": "sis-kind", "answer.answer": "entry-answer", "notice.more_nationalities": "person-nationality-more",
  "case.title": "case-called", "case.accusing": "charge-country", "case.applicant": "role-applicant", "case.opened": "case-begun", "case.sign_offs": "sign-offs", "case.own": "request-own-words",
  "document.kind": "alert-document", "document.number": "paper-number", "document.country": "paper-country",
  "plan.kind": "request-kind", "plan.language": "request-language", "plan.own": "request-own-words", "plan.exhibits": "plan-exhibits",
  "*.exhibits": "proof", "*.about": "about-entries", "*.reference": "alert-reference",
};

/** Lists of words whose ids do not begin with the form and the field. */
const WORDS: Record<string, string> = {
  "person.role": "role", "case.role": "case-role", "person.sex": "sex", "notice.sex": "sex", "alert.channel": "channel", "letter.direction": "direction", "names.kind": "name-kind", "papers.kind": "paper-kind",
  "contacts.kind": "contact-kind", "relations.kind": "relation-kind", "outcome.kind": "outcome", "earlier.kind": "outcome", "charge.natures": "nature", "allegation.not_needed": "cell",
  "standing.certainty": "certainty", "standing.disclosure": "disclosure", "person.also": "role", "alert.sis": "sis-kind", "history.status": "alert-status", "document.kind": "paper-kind", "sign_offs.said": "sign-off",
  "evidence.consent": "consent", "evidence.reliability": "reliability", "evidence.translator_sees": "disclosure", "copies.kind": "copy-kind",
  "plan.kind": "request-kind", "plan.language": "paper-language", "own.language": "paper-language",
};

const COUNTRIES = ["country", "birth_country", "from_country", "place_country", "nationality", "more_nationalities", "accusing", "left_out"];
const ENTRIES = ["proof", "found_paper", "charges", "exhibits", "exhibit", "people", "proves", "translates", "about", "sources", "answers", "to", "source", "applicant", "replaces", "appeal_of", "alerts"];
/** Parts of a form whose fields are told one by one. */
const PARTS = ["standing", "notice", "warrant", "sentence", "document"];

const dashed = (name: string) => name.replace(/_/gu, "-");

/** The label of a field; its form or part first. */
export function fieldLabel(part: string, field: string, say: Say): string {
  const ids = [LABEL[`${part}.${field}`], `${part}-${dashed(field)}`, LABEL[`*.${field}`]];
  for (const id of ids) if (id && say(id) !== id) return say(id).replace(/[:?]$/u, "");
  return say("another-field");
}

function isDate(value: unknown): value is DateSheet {
  return typeof value === "object" && value !== null && "calendar" in value && "typed" in value;
}

/** What a field holds, in words; nothing where it is empty. */
export function valueWords(part: string, field: string, value: unknown, words: FieldWords): string {
  const { say, join } = words;
  if (value === null || value === undefined || value === "") return "";
  if (isDate(value)) return value.kind === "unknown" && !value.typed ? "" : dateWords(value, words.lang, say);
  if (Array.isArray(value)) {
    const each = value.map((one: unknown) => valueWords(part, field, one, words)).filter(Boolean);
    return value.some((one) => typeof one === "object") ? each.join("; ") : join(each);
  }
  if (typeof value === "object") {
    return join(Object.entries(value).map(([name, inner]) => !UNTOLD.includes(name) && valueWords(field, name, inner, words)));
  }
  if (typeof value === "number") return words.number(value);
  if (typeof value === "boolean") return say(value ? "answer-yes" : "answer-no");
  const text = String(value);
  if (COUNTRIES.includes(field)) return words.country(text);
  if (ENTRIES.includes(field)) return words.entry(text) || say("entry-gone");
  for (const id of [`${WORDS[`${part}.${field}`] ?? `${part}-${dashed(field)}`}-${text}`, `answer-${text}`]) {
    if (/^[\w-]+$/u.test(id) && say(id) !== id) return say(id);
  }
  return text;
}

export interface Difference {
  key: string;
  label: string;
  before: string;
  after: string;
}

/** Every field in which two states of an entry differ, before and after. */
export function differences(before: Sheet, after: Sheet, words: FieldWords): Difference[] {
  const found: Difference[] = [];
  const compare = (part: string, old: object, now: object) => {
    for (const [field, value] of Object.entries(now)) {
      const was = (old as Record<string, unknown>)[field];
      if (UNTOLD.includes(field) || JSON.stringify(was) === JSON.stringify(value)) continue;
      if (PARTS.includes(field) && value && was) {
        compare(field, was as object, value as object);
        continue;
      }
      const [one, two] = [valueWords(part, field, was, words), valueWords(part, field, value, words)];
      if (one !== two) found.push({ key: `${part}.${field}`, label: fieldLabel(part, field, words.say), before: one, after: two });
    }
  };
  compare(after.kind, before.fields, after.fields);
  return found;
}
