// The parts of a request: its sections, each with what is to be known of it before it is opened.
import type { BlockedRow, PlanSheet, RequestParagraph, RequestView } from "../../bridge";
import { wordsOf } from "./own";

/** What only the person can say of the request: the first part, which is no section of the paper. */
export const SETTINGS = "settings";
/** The check before sending: the last part. */
export const CHECK = "check";

export interface Section {
  id: string;
  /** Of the section in the paper. */
  number: string;
  /** In the language of the paper. */
  heading: string;
  paragraphs: RequestParagraph[];
}

/** The sections that have paragraphs, in order. */
export function sectionsOf(all: readonly RequestParagraph[]): Section[] {
  const found: Section[] = [];
  for (const one of all) {
    const number = one.number.split(".")[0] ?? "";
    const last = found[found.length - 1];
    if (last?.number === number) last.paragraphs.push(one);
    else found.push({ id: one.section, number, heading: one.heading, paragraphs: [one] });
  }
  return found;
}

/** Whether the program says something else there now than when the own words were written. */
export function factChanged(plan: PlanSheet, one: RequestParagraph): boolean {
  const own = plan.own.find((words) => words.key === one.key && words.language === plan.language);
  return one.was !== null && own !== undefined && own.was !== "" && own.was !== one.was;
}

/** What stands in a field of the settings and may not leave: it is mended there. */
export function blockedInSettings(plan: PlanSheet, draft: RequestView): BlockedRow[] {
  return draft.blocked.filter((one) => wordsOf(plan, one.key) === "");
}

/** How many paragraphs of a section are blocked, rest on a fact that changed since, or are in own words. */
export function countIn(section: Section, plan: PlanSheet, draft: RequestView): { blocked: number; changed: number; own: number } {
  return {
    blocked: section.paragraphs.filter((one) => draft.blocked.some((found) => found.key === one.key)).length,
    changed: section.paragraphs.filter((one) => factChanged(plan, one)).length,
    own: section.paragraphs.filter((one) => one.was !== null).length,
  };
}
