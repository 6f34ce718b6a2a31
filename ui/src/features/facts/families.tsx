// The rows of each family of facts: what is shown of an entry in the list.
import type { ReactNode } from "react";
import type { CaseView, EntryLink, Standing } from "../../bridge";
import { entryLabel } from "../../parts/entryWords";
import { sentenceWords, warrantWords } from "../../parts/factRows";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";

type Words = ReturnType<typeof useWords>;

export const FAMILIES = ["people", "charges", "warrants", "protections", "proceedings", "sources"] as const;
export type Family = (typeof FAMILIES)[number];

export interface FactRow {
  key: string;
  link: EntryLink;
  title: string;
  under: ReactNode;
  /** One more thing worth seeing at a glance. */
  more: ReactNode;
  standing: Standing | null;
  /** All its words, to be searched. */
  words: string;
}

/** Lists the facts of a family. */
export function factRows(family: Family, view: CaseView, words: Words): FactRow[] {
  const { say, lang, country, join, number } = words;
  const row = (link: EntryLink, it: { id: string; standing?: Standing }, under: ReactNode, more: ReactNode): FactRow => {
    const title = entryLabel(view, link, words);
    // Every text of the entry is searched, whatever is shown of it.
    return { key: link.id, link, title, under, more, standing: it.standing ?? null, words: `${title} ${texts(it)}`.toLocaleLowerCase() };
  };
  switch (family) {
    case "people": return view.people.map((it) => row({ kind: "person", id: it.id }, it,
      join([it.role, ...it.also].map((role) => say(`role-${role}`)).concat(it.organisation)),
      <>{join(it.nationalities.map((one) => country(one.country)))}{it.born.kind !== "unknown" && <div className="small">{say("born-on", { date: dateWords(it.born, lang, say) })}</div>}
        {it.contacts.length > 0 && <div className="small">{say("contacts-count", { count: it.contacts.length })}</div>}</>));
    case "charges": return view.charges.map((it) => row({ kind: "charge", id: it.id }, it,
      join([country(it.country), it.charged.kind !== "unknown" && dateWords(it.charged, lang, say)]), it.max_months !== null && say("penalty-months", { months: it.max_months })));
    case "protections": return view.protection.map((it) => row({ kind: "protection", id: it.id }, it,
      it.granted.kind !== "unknown" ? dateWords(it.granted, lang, say) : it.authority && <Typed text={it.authority} />, say(`protection-status-${it.status}`)));
    case "proceedings": return view.proceedings.map((it) => {
      const first = view.proceedings.find((one) => one.id === it.appeal_of);
      const decisions = it.earlier.length + (it.outcome ? 1 : 0);
      return row({ kind: "proceeding", id: it.id }, it,
        <>{join([it.reference, it.opened.kind !== "unknown" && dateWords(it.opened, lang, say)])}{first && <div>{say("goes-on-from", { what: entryLabel(view, { kind: "proceeding", id: first.id }, words) })}</div>}</>,
        <>{say(it.outcome ? `outcome-${it.outcome.kind}` : "proceeding-no-outcome")}{it.outcome && it.outcome.date.kind !== "unknown" && <div className="small">{dateWords(it.outcome.date, lang, say)}</div>}{decisions > 1 && <div className="small">{say("decisions-count", { count: decisions })}</div>}</>);
    });
    case "sources": return view.sources.map((it) => row({ kind: "source", id: it.id }, it,
      join([say(`source-kind-${it.kind}`), it.publisher]), <>{it.dated.kind !== "unknown" && dateWords(it.dated, lang, say)}{it.exhibit && <div className="small">{view.evidence.find((one) => one.id === it.exhibit)?.mark}</div>}</>));
    case "warrants": return [
      ...view.charges.flatMap((it) => papers({ kind: "charge", id: it.id }, it, it.warrant, it.sentence, it.offence)),
      ...view.alerts.flatMap((it) => papers({ kind: "alert", id: it.id }, it, it.notice.warrant, it.notice.sentence, entryLabel(view, { kind: "alert", id: it.id }, words))),
    ];
  }

  function papers(link: EntryLink, it: { id: string; standing: Standing }, warrant: Parameters<typeof warrantWords>[0], sentence: Parameters<typeof sentenceWords>[0], of: string): FactRow[] {
    const rows: FactRow[] = [];
    const add = (kind: "warrant" | "sentence", title: string, more: ReactNode) => {
      if (more) rows.push({ ...row(link, it, <Typed text={of} />, more), key: `${link.id}-${kind}`, title });
    };
    add("warrant", join([say("warrant"), warrant.number]), warrantWords(warrant, words));
    add("sentence", join([say("sentence"), sentence.months !== null && number(sentence.months) && say("months-long", { months: sentence.months })]), sentenceWords(sentence, words));
    return rows;
  }
}

function texts(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(texts).filter(Boolean).join(" ");
}
