// What a card begins with, and the numbers that a case offers for it.
import type { CardLanguage, CardSheet, CaseView } from "../../bridge";
import type { Lang } from "../../words/languages";

/** A card that was never kept begins in the language of the screens. */
export function begun(kept: CardSheet, lang: Lang): CardSheet {
  if (kept.revision > 0) return kept;
  const second: CardLanguage = lang === "en" ? "fr" : lang;
  return { ...kept, first: "en", second, own: lang };
}

/** What is sent: a line of numbers that lacks a part keeps its place with a question mark, so that nothing typed is lost. */
export function whole(sheet: CardSheet, revision: number): CardSheet {
  const calls = sheet.calls.filter((one) => one.who.trim() || one.number.trim());
  return { ...sheet, revision, calls: calls.map((one) => ({ who: one.who.trim() || "?", number: one.number.trim() || "?" })) };
}

/** Roles of people whom no paper names. */
const GUARDED = ["family", "witness", "helper"];

/** Telephone numbers of people whose own mark lets them leave. Others can be typed. */
export function offered(view: CaseView): { who: string; number: string }[] {
  return view.people
    .filter((person) => person.standing.disclosure !== "never_leaves" && ![person.role, ...person.also].some((role) => GUARDED.includes(role)))
    .flatMap((person) => person.contacts.filter((contact) => contact.kind === "phone" && contact.value)
      .map((contact) => ({ who: person.names[0]?.full ?? "", number: contact.value })));
}
