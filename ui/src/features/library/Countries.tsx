// The rights map: legal tools by country, and by pair. A map, and a list that says the same.
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { RightsView } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { LawReview } from "../../parts/LawReview";
import { Check } from "../../parts/marks";
import { Said } from "../../parts/Typed";
import { useWords, type Lang } from "../../words";
import { dayWords } from "../../words/dates";
import { OwnNote } from "./OwnNote";
import { allTools, answers, count, shadeOf, type Answer } from "./rights";
import type { Shelves } from "./useLibrary";
import { WorldMap } from "./WorldMap";

export function Countries({ view, shelves, open, first, accusing, find }: {
  view: RightsView;
  shelves: Shelves;
  open: boolean;
  /** The country to begin with. */
  first: string;
  /** The state that asks for the person of the case; empty outside a case. */
  accusing: string;
  /** What somebody looks for. */
  find: string;
}) {
  const { say, country, number, lang } = useWords();
  const [place, setPlace] = useState(first);
  const [from, setFrom] = useState(accusing);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => setPlace(first), [first]);
  const rows = useMemo(() => {
    const order = new Intl.Collator(lang);
    return view.countries.map((row) => ({ code: row.country, name: country(row.country), tools: count(view, row.country, from) }))
      .sort((a, b) => order.compare(a.name, b.name));
  }, [view, from, country, lang]);
  const codes = useMemo(() => new Map(view.countries.filter((row) => row.digits).map((row) => [row.digits, row.country])), [view]);
  const codeOf = useCallback((digits: string) => codes.get(digits) ?? "", [codes]);
  const shades = useMemo(() => new Map(rows.map((row) => [row.code, shadeOf(row.tools)])), [rows]);
  const shade = useCallback((code: string) => shades.get(code) ?? "none", [shades]);
  useEffect(() => list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView?.({ block: "nearest" }), [place]);
  const sentence = (id: string) => view.words.find((one) => one.id === id)?.text ?? "";
  const known = answers(view, place, from);
  const asking = from ? view.countries.find((row) => row.country === from) : undefined;
  const member = view.fields.findIndex((field) => field.id === "interpol");
  const wanted = find.trim().toLocaleLowerCase(lang);
  const shown = wanted ? rows.filter((row) => row.name.toLocaleLowerCase(lang).includes(wanted) || row.code.toLowerCase() === wanted) : rows;
  const keys = (event: KeyboardEvent, code: string) => {
    const next = listKey(shown, shown.findIndex((row) => row.code === code), event, lang);
    if (!next) return;
    event.preventDefault();
    setPlace(next.code);
    document.getElementById(`country-${next.code}`)?.focus();
  };
  return (
    <div className="split rights">
      <div className="list">
        <div className="spread rights-head">
          <h2>{say("rights-title")}</h2>
          <div className="row rights-pair">
            <CountryField name="rights-from" label={say("rights-from")} value={from} onChange={setFrom} />
          </div>
        </div>
        <WorldMap label={say("rights-map", { country: country(place) })} shade={shade} chosen={place} codeOf={codeOf} onChoose={setPlace} />
        <p className="row small rights-legend">{(["many", "some", "few", "none"] as const).map((one) => <span key={one} className="marked"><svg className="swatch" viewBox="0 0 24 12" aria-hidden="true"><rect x="0.5" y="0.5" width="23" height="11" className={`land ${one}`} /></svg>{say(`rights-${one}`)}</span>)}</p>
        <p className="small measure-wide"><strong><Said text={sentence("caution")} /></strong> <Said text={sentence("parties")} /> <Said text={sentence("counted")} /> <Said text={sentence("borders")} /></p>
        <section className="stack-8 country-rights" aria-live="polite" data-testid="country" data-country={place}>
          <h2>{country(place)}{from && <span className="small"> {say("rights-against", { country: country(from) })}</span>}</h2>
          {place === from && <p className="aside">{sentence("same")}</p>}
          {asking?.known[member] === "no" && <p className="aside"><Said text={sentence("not-member")} /></p>}
          {known.includes("territory") && <p className="aside">{sentence("territory")}</p>}
          <table>
            <thead><tr><th>{say("rights-tool")}</th><th>{say("rights-there")}</th><th>{say("rights-means")}</th></tr></thead>
            <tbody>{view.fields.map((field, n) => (
              <tr key={field.id}>
                <td><Said text={field.name} /><div className="caption"><Said latin="en" text={say("rule-source", { source: field.source, date: dayWords(view.as_of, lang) })} /> {field.confidence !== "sourced" && say("check-official")}</div></td>
                <td><Known known={known[n] ?? "uncertain"} /></td>
                <td className="small">{known[n] === "yes" && <Said text={field.means} />}{from && field.between && place !== from && <div className="caption">{known[n] === "yes" ? sentence("both") : known[n] === "no" ? sentence("not-both") : ""}</div>}</td>
              </tr>
            ))}</tbody>
          </table>
          {open ? <OwnNote key={place} shelves={shelves} id="country-note" kind="country_note" about={place} /> : <p className="caption">{say("library-locked")}</p>}
          <p className="caption">{say("library-as-of", { date: dayWords(view.as_of, lang) })} <Said text={sentence("official")} /></p>
          <p className="caption">{say("not-advice-short")} <LawReview /></p>
        </section>
      </div>
      <aside className="detail countries" aria-label={say("rights-list")}>
        <h3>{say("rights-list")}</h3>
        {shown.length === 0 && <p className="small" role="status">{say("library-nothing")}</p>}
        <ul ref={list}>{shown.map((row) => (
          <li key={row.code}><button type="button" id={`country-${row.code}`} className="index-link" aria-pressed={row.code === place} data-testid={`country-${row.code}`}
            onClick={() => setPlace(row.code)} onKeyDown={(event) => keys(event, row.code)}>
            <span>{row.name}{shelves.own.some((one) => one.kind === "country_note" && one.about === row.code) && <span className="caption"> · {say("country-note-short")}</span>}</span>
            <span className="count">{row.tools === null ? say("rights-none") : say("rights-count", { count: number(row.tools), all: number(allTools(view)) })}</span></button></li>
        ))}</ul>
      </aside>
    </div>
  );
}

/** Where a key leads in the list: arrows by one, Home and End to its ends, a letter to the next name that begins with it. */
function listKey<Row extends { name: string }>(rows: Row[], at: number, event: KeyboardEvent, lang: Lang): Row | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  switch (event.key) {
    case "ArrowDown": return rows[at + 1];
    case "ArrowUp": return rows[at - 1];
    case "Home": return rows[0];
    case "End": return rows.at(-1);
  }
  if ([...event.key].length !== 1) return undefined;
  const letters = new Intl.Collator(lang, { sensitivity: "base" });
  const begins = (row: Row) => letters.compare([...row.name][0] ?? "", event.key) === 0;
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find(begins);
}

/** Yes, no, not sure, or no answer: a shape with a word. */
function Known({ known }: { known: Answer }) {
  const { say } = useWords();
  return (
    <span className="marked">
      {known === "yes" ? <Check /> : (
        <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
          {known === "no" && <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.7" />}
          {known === "uncertain" && <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2" />}
          {known === "territory" && <path d="M3 8h10" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2 2" />}
        </svg>
      )}
      {say(`rights-${known}`)}
    </span>
  );
}
