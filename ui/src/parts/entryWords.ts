// What an entry is called on every screen, and people told apart where their names are equal.
import type { AlertSheet, CaseView, EntryLink, PersonSheet, SourceSheet } from "../bridge";
import { useWords } from "../words";
import { dateWords, dayWords } from "../words/dates";
import type { Screen } from "./desk";
import { unmarked } from "./Typed";

type Words = ReturnType<typeof useWords>;

/** Where the form of an entry is. */
export const HOME: Partial<Record<EntryLink["kind"], Screen>> = {
  person: "facts", charge: "facts", protection: "facts", proceeding: "facts", source: "facts", alert: "alerts", event: "timeline",
  case: "facts", evidence: "evidence", letter: "letters", note: "letters", task: "dates", request: "request", answer: "check",
};

const same = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
const nameOf = (person: PersonSheet) => person.names[0]?.full ?? "";

/** The name of a person; where somebody else has the same, with what tells the two apart. */
export function personLabel(view: CaseView, person: PersonSheet, { say, lang, join, number }: Words): string {
  const name = unmarked(nameOf(person));
  const others = view.people.filter((other) => other.id !== person.id && same(nameOf(other), nameOf(person)));
  if (others.length === 0) return name;
  const born = person.born.kind === "unknown" ? "" : dateWords(person.born, lang, say);
  const tells = [say(`role-${person.role}`), born, unmarked(person.organisation)];
  const told = join([name, ...tells]);
  const twins = others.filter((other) => other.role === person.role && same(other.organisation, person.organisation)
    && (other.born.kind === "unknown" ? "" : dateWords(other.born, lang, say)) === born);
  return twins.length === 0 ? told : join([told, number(view.people.filter((other) => same(nameOf(other), nameOf(person))).indexOf(person) + 1)]);
}

function alertLabel(view: CaseView, alert: AlertSheet, { say, lang, country, join }: Words): string {
  const twins = view.alerts.filter((other) => other.channel === alert.channel && other.country === alert.country).length > 1;
  const issued = twins && alert.issued.kind !== "unknown" ? dateWords(alert.issued, lang, say) : "";
  return join([say(`channel-${alert.channel}`), country(alert.country), issued, twins && unmarked(alert.reference)]);
}

/** The title of a source; where another has the same, with who published it and when. */
function sourceLabel(view: CaseView, source: SourceSheet, { say, lang, join }: Words): string {
  const twins = view.sources.filter((other) => same(other.title, source.title)).length > 1;
  return twins ? join([unmarked(source.title), unmarked(source.publisher), source.dated.kind !== "unknown" && dateWords(source.dated, lang, say)]) : unmarked(source.title);
}

/** What an entry is called; empty where it is not there. */
export function entryLabel(view: CaseView, link: EntryLink, words: Words): string {
  const { say, lang, country, join } = words;
  const at = <Row extends { id: string }>(rows: Row[]) => rows.find((row) => row.id === link.id);
  switch (link.kind) {
    case "person": { const it = at(view.people); return it ? personLabel(view, it, words) : ""; }
    case "alert": { const it = at(view.alerts); return it ? alertLabel(view, it, words) : ""; }
    case "charge": return unmarked(at(view.charges)?.offence ?? "");
    case "proceeding": { const it = at(view.proceedings); return it ? join([say(`proceeding-kind-${it.kind}`), country(it.country), unmarked(it.body)]) : ""; }
    case "protection": { const it = at(view.protection); return it ? join([say(`protection-kind-${it.kind}`), country(it.country)]) : ""; }
    case "event": return unmarked(at(view.events)?.title ?? "");
    case "evidence": { const it = at(view.evidence); return it ? `${it.mark} ${unmarked(it.title)}` : ""; }
    case "source": { const it = at(view.sources); return it ? sourceLabel(view, it, words) : ""; }
    case "letter": { const it = at(view.letters); return it ? join([say(`direction-${it.direction}`), unmarked(it.title)]) : ""; }
    case "task": return unmarked(at(view.tasks)?.title ?? "");
    case "note": return unmarked((at(view.notes)?.text ?? "").split("\n")[0] ?? "").slice(0, 80);
    case "request": { const it = at(view.requests); return it ? say("request-made", { kind: say(`request-kind-${it.kind}`), date: dayWords(it.made, lang) }) : ""; }
    case "answer": return at(view.answers)?.question || say("entry-answer");
    case "case": return say("entry-case");
  }
}

const LISTS = [
  ["alert", "alerts"], ["charge", "charges"], ["proceeding", "proceedings"], ["protection", "protection"], ["person", "people"], ["letter", "letters"],
  ["evidence", "evidence"], ["event", "events"], ["request", "requests"], ["source", "sources"], ["task", "tasks"],
] as const;

/** Finds an entry by its id alone. */
export function linkOf(view: CaseView, id: string): EntryLink | null {
  for (const [kind, list] of [...LISTS, ["note", "notes"], ["answer", "answers"]] as const) {
    if ((view[list] as { id: string }[]).some((row) => row.id === id)) return { kind, id };
  }
  return null;
}

export interface Option { value: string; label: string }

/** Entries to choose from, of the kinds given or of all, by what they are called. */
export function useEntryOptions(view: CaseView, kinds?: readonly EntryLink["kind"][]): Option[] {
  const words = useWords();
  return LISTS.filter(([kind]) => !kinds || kinds.includes(kind))
    .flatMap(([kind, list]) => view[list].map(({ id }) => ({ value: id, label: entryLabel(view, { kind, id }, words) })));
}
