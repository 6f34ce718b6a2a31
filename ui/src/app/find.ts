// What *go to* finds: screens, actions, cases, and the entries of the open case by any of their words.
import anyAscii from "any-ascii";
import type { CaseView, EntryLink } from "../bridge";
import { entryLabel } from "../parts/entryWords";
import type { useWords } from "../words";

export interface Place {
  key: string;
  /** What it is called. */
  words: string;
  /** What it is, in one word. */
  kind: string;
  /** Other words it answers to: every text of an entry. */
  also: string;
  run: () => void;
}

/** A text as it is compared: without case, accents and vowel signs, and a second time in Latin letters. */
export function folded(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");
  const latin = anyAscii(plain).toLowerCase();
  return latin === plain ? plain : `${plain} ${latin}`;
}

/** A place ready to be looked for. What lies beyond its name is folded when somebody first looks there. */
export interface Known {
  place: Place;
  name: string;
  all: () => string;
}

export function ready(place: Place): Known {
  let all: string | null = null;
  return { place, name: folded(place.words), all: () => (all ??= folded(`${place.words} ${place.kind} ${place.also}`)) };
}

/** Which of the places answer to what was typed: all its words, the name before the rest, the beginning before the middle. */
export function answering(places: readonly Known[], typed: string): Place[] {
  const wanted = typed.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en").split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return places.map((one) => one.place);
  const latin = wanted.map((word) => anyAscii(word).toLowerCase());
  const rank = ({ name, all }: Known) => {
    const holds = (text: string) => wanted.every((word, n) => text.includes(word) || text.includes(latin[n] ?? word));
    if (name.startsWith(wanted[0] ?? "") && holds(name)) return 0;
    if (holds(name)) return 1;
    return holds(all()) ? 2 : 3;
  };
  return places.map((one) => ({ place: one.place, rank: rank(one) })).filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank).map((one) => one.place);
}

/** Every text below a value, one after the other. */
function texts(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) value.forEach((one) => texts(one, found));
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) if (name !== "id" && name !== "sha256") texts(inner, found);
  }
  return found;
}

/** How much of an entry *go to* looks through, in characters: its names and first words. *Find* looks through all. */
const FIRST = 600;

/** The entries of a case, by all their text or by its beginning. */
export function entryPlaces(view: CaseView, words: ReturnType<typeof useWords>, whole: boolean, open: (link: EntryLink) => void): Place[] {
  const lists: [EntryLink["kind"], { id: string }[]][] = [
    ["person", view.people], ["alert", view.alerts], ["charge", view.charges], ["allegation", view.allegations], ["proceeding", view.proceedings], ["protection", view.protection], ["event", view.events],
    ["evidence", view.evidence], ["source", view.sources], ["letter", view.letters], ["note", view.notes], ["task", view.tasks], ["answer", view.answers],
  ];
  return lists.flatMap(([kind, list]) => list.map((entry) => {
    const link = { kind, id: entry.id };
    const also = texts(entry).join(" ");
    return { key: entry.id, words: entryLabel(view, link, words) || words.say(`entry-${kind}`), kind: words.say(`entry-${kind}`), also: whole ? also : also.slice(0, FIRST), run: () => open(link) };
  }));
}
