// What an entry is called on every screen, and people told apart where their names are equal.
import { useMemo } from "react";
import type { AlertSheet, CaseView, EntryLink, PersonSheet, SourceSheet } from "../bridge";
import { useWords } from "../words";
import { dateWords, dayWords } from "../words/dates";
import type { Screen } from "./desk";
import { unmarked } from "./Typed";

type Words = ReturnType<typeof useWords>;

/** Where the form of an entry is. */
export const HOME: Partial<Record<EntryLink["kind"], Screen>> = {
  person: "facts", charge: "facts", protection: "facts", proceeding: "facts", source: "facts", alert: "alerts", event: "timeline",
  case: "facts", evidence: "evidence", letter: "letters", note: "letters", task: "dates", allegation: "allegations", request: "request", plan: "request", answer: "check",
};

const LISTS = [
  ["alert", "alerts"], ["charge", "charges"], ["allegation", "allegations"], ["proceeding", "proceedings"], ["protection", "protection"], ["person", "people"], ["letter", "letters"],
  ["evidence", "evidence"], ["event", "events"], ["request", "requests"], ["source", "sources"], ["task", "tasks"],
] as const;
const ALL = [...LISTS, ["note", "notes"], ["answer", "answers"]] as const;

/** What an entry is called; empty where it is not there. */
export function entryLabel(view: CaseView, link: EntryLink, words: Words): string {
  if (link.kind === "case") return words.say("entry-case");
  const list = ALL.find(([kind]) => kind === link.kind)?.[1];
  const row = list && rowOf(view[list] as { id: string }[], link.id);
  return list && row ? (LABELS[list] as Label)(view, row, words) : "";
}

const ids = new WeakMap<readonly object[], Map<string, object>>();

/** Finds a row of a list by its id. The ids of a list are gathered once: lists of a case are never changed in place. */
export function rowOf<Row extends { id: string }>(list: readonly Row[], id: string): Row | undefined {
  let known = ids.get(list);
  if (!known) {
    known = new Map();
    for (const row of list) if (!known.has(row.id)) known.set(row.id, row);
    ids.set(list, known);
  }
  return known.get(id) as Row | undefined;
}

const plain = (text: string) => text.trim().toLocaleLowerCase();
const nameOf = (person: PersonSheet) => person.names[0]?.full ?? "";

/** What is found by a key, gathered once for a list: forms ask for every label on every letter typed. */
function gathered<Row>(list: (view: CaseView) => Row[], key: (row: Row) => string): (view: CaseView) => Map<string, Row[]> {
  const known = new WeakMap<Row[], Map<string, Row[]>>();
  return (view) => {
    const rows = list(view);
    let found = known.get(rows);
    if (!found) {
      found = new Map();
      for (const row of rows) {
        const alike = found.get(key(row));
        if (alike) alike.push(row);
        else found.set(key(row), [row]);
      }
      known.set(rows, found);
    }
    return found;
  };
}

const namesakes = gathered((view) => view.people, (person) => plain(nameOf(person)));
const likeAlerts = gathered((view) => view.alerts, (alert) => `${alert.channel} ${alert.country}`);
const likeSources = gathered((view) => view.sources, (source) => plain(source.title));

/** The name of a person; where somebody else has the same, with what tells the two apart. */
export function personLabel(view: CaseView, person: PersonSheet, { say, lang, join, number }: Words): string {
  const name = unmarked(nameOf(person));
  const all = namesakes(view).get(plain(nameOf(person))) ?? [];
  if (!all.some((other) => other.id !== person.id)) return name;
  const born = (one: PersonSheet) => (one.born.kind === "unknown" ? "" : dateWords(one.born, lang, say));
  const tells = (one: PersonSheet) => [say(`role-${one.role}`), born(one), unmarked(one.organisation)];
  const told = join([name, ...tells(person)]);
  const twins = all.some((other) => other.id !== person.id && join(tells(other)) === join(tells(person)));
  return twins ? join([told, number(all.findIndex((other) => other.id === person.id) + 1)]) : told;
}

function alertLabel(view: CaseView, alert: AlertSheet, { say, lang, country, join }: Words): string {
  const twins = (likeAlerts(view).get(`${alert.channel} ${alert.country}`)?.length ?? 0) > 1;
  const issued = twins && alert.issued.kind !== "unknown" ? dateWords(alert.issued, lang, say) : "";
  return join([say(`channel-${alert.channel}`), country(alert.country), issued, twins && unmarked(alert.reference)]);
}

/** The title of a source; where another has the same, with who published it and when. */
function sourceLabel(view: CaseView, source: SourceSheet, { say, lang, join }: Words): string {
  const twins = (likeSources(view).get(plain(source.title))?.length ?? 0) > 1;
  return twins ? join([unmarked(source.title), unmarked(source.publisher), source.dated.kind !== "unknown" && dateWords(source.dated, lang, say)]) : unmarked(source.title);
}

/** Labels by list: each row says what it is called. */
const LABELS: { [List in (typeof LISTS)[number][1] | "notes" | "answers"]: (view: CaseView, row: CaseView[List][number], words: Words) => string } = {
  people: personLabel,
  alerts: alertLabel,
  charges: (_, it) => unmarked(it.offence),
  allegations: (_, it) => unmarked(it.they_say || it.said).replace(/\s+/gu, " ").slice(0, 80),
  proceedings: (_, it, { say, join, country }) => join([say(`proceeding-kind-${it.kind}`), country(it.country), unmarked(it.body)]),
  protection: (_, it, { say, join, country }) => join([say(`protection-kind-${it.kind}`), country(it.country)]),
  events: (_, it) => unmarked(it.title),
  evidence: (_, it) => `${it.mark} ${unmarked(it.title)}`,
  sources: sourceLabel,
  letters: (_, it, { say, join }) => join([say(`direction-${it.direction}`), unmarked(it.title)]),
  tasks: (_, it) => unmarked(it.title),
  notes: (_, it) => unmarked(it.text.split("\n")[0] ?? "").slice(0, 80),
  requests: (_, it, { say, lang }) => say("request-made", { kind: say(`request-kind-${it.kind}`), date: dayWords(it.made, lang) }),
  answers: (_, it, { say }) => it.question || say("entry-answer"),
};

type Label = (view: CaseView, row: { id: string }, words: Words) => string;

/** Finds an entry by its id alone. */
export function linkOf(view: CaseView, id: string): EntryLink | null {
  for (const [kind, list] of ALL) if (rowOf(view[list] as { id: string }[], id)) return { kind, id };
  return null;
}

export interface Option { value: string; label: string }

/** Entries to choose from, of the kinds given or of all but one, by what they are called. Worked out when the case changes, not while somebody types. */
export function useEntryOptions(view: CaseView, kinds?: readonly EntryLink["kind"][], but?: string): Option[] {
  const words = useWords();
  const wanted = kinds?.join(" ");
  const all = useMemo(() => {
    const some = wanted?.split(" ");
    return LISTS.filter(([kind]) => !some || some.includes(kind))
      .flatMap(([, list]) => (view[list] as { id: string }[]).map((row) => ({ value: row.id, label: (LABELS[list] as Label)(view, row, words) })));
  }, [view, words, wanted]);
  return useMemo(() => (but ? all.filter((option) => option.value !== but) : all), [all, but]);
}

const labels = new WeakMap<readonly Option[], Map<string, Option>>();

/** Finds an option by what it stands for. */
export function optionOf(options: readonly Option[], value: string): Option | undefined {
  let known = labels.get(options);
  if (!known) {
    known = new Map(options.map((option) => [option.value, option]));
    labels.set(options, known);
  }
  return known.get(value);
}
