// One family of facts: a line to add the next one, and a row for each that opens its card.
import { memo, useCallback, useRef } from "react";
import { lists, type PersonRole, type ProceedingKind, type ProtectionKind, type SourceKind } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { Empty } from "../../parts/Frame";
import { LongList } from "../../parts/LongList";
import { HowSure, WhoSees } from "../../parts/marks";
import { Called, Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { blankCharge } from "./ChargeForm";
import type { FactRow, Family } from "./families";
import { blankPerson } from "./PersonForm";
import { blankProceeding } from "./ProceedingForm";
import { blankProtection } from "./ProtectionForm";
import { QuickAdd } from "./QuickAdd";
import { blankSource } from "./SourceForm";

/** The form of each family, and the word its buttons are known by. */
export const ONE: Record<Exclude<Family, "warrants">, "person" | "charge" | "protection" | "proceeding" | "source"> = {
  people: "person", charges: "charge", protections: "protection", proceedings: "proceeding", sources: "source",
};
const EMPTY: Partial<Record<Family, string>> = { charges: "no-charges", protections: "no-protection", proceedings: "no-proceedings" };

export function FamilyList({ desk, family, rows, filtered, onNew, onChange }: {
  desk: Desk;
  family: Family;
  rows: FactRow[];
  /** Whether words are being searched, so that nothing found is not nothing there. */
  filtered: boolean;
  onNew: () => void;
  onChange: (row: FactRow) => void;
}) {
  const { say } = useWords();
  const one = family === "warrants" ? null : ONE[family];
  const now = useRef(onChange);
  now.current = onChange;
  const change = useCallback((row: FactRow) => now.current(row), []);
  if (filtered && rows.length === 0) return null;
  return (
    <section aria-labelledby={`family-${family}`} className="family">
      <div className="spread head-row"><h2 id={`family-${family}`}>{say(`facts-${family}`)}</h2>
        {one && <button type="button" className="button" onClick={onNew} data-testid={`add-${one}`}>{say(`add-${one}`)}</button>}</div>
      {(family === "sources" || (family === "warrants" && rows.length > 0)) && <p className="small">{say(`${family}-under`)}</p>}
      {one && !filtered && <Quick desk={desk} family={family} />}
      {rows.length === 0 && EMPTY[family] && <Empty title={say(EMPTY[family])} text={say(EMPTY[family], undefined, "text")} />}
      {family === "warrants" && rows.length === 0 && <p className="small">{say("no-warrants")}. {say("no-warrants", undefined, "text")}</p>}
      {rows.length > 0 && (
        <table className="facts" aria-rowcount={rows.length}>
          <LongList as="table" count={rows.length} guess={58} row={(n) => rows[n] && <Fact key={rows[n].key} desk={desk} row={rows[n]} place={n + 1} testid={one ? `change-${one}` : "change-warrant"} onChange={change} />} />
        </table>
      )}
    </section>
  );
}

/** One fact. */
const Fact = memo(function Fact({ desk, row, place, testid, onChange }: { desk: Desk; row: FactRow; place: number; testid: string; onChange: (row: FactRow) => void }) {
  const { say } = useWords();
  return (
    <tr aria-rowindex={place}>
      <td><button type="button" className="link" onClick={() => desk.card(row.link)} data-testid="open-card"><strong><Called text={row.title} /></strong></button>
        {row.under && <div className="small">{typeof row.under === "string" ? <Said text={row.under} /> : row.under}</div>}</td>
      <td>{typeof row.more === "string" ? <Said text={row.more} /> : row.more}</td>
      <td>{row.standing && <><HowSure certainty={row.standing.certainty} />{row.standing.differing.length > 0 && <div className="small">{say("sources-differ-short")}</div>}{(row.standing.they_say || row.standing.i_say) && <div className="small">{say("disputed")}</div>}</>}</td>
      <td>{row.standing && <WhoSees short disclosure={row.standing.disclosure} />}</td>
      <td className="end"><button type="button" className="button mini" aria-label={say("change-what", { what: row.title })} onClick={() => onChange(row)} data-testid={testid}>{say("change")}</button></td>
    </tr>
  );
});

/** The line that adds one: only what the entry cannot be without is asked. */
function Quick({ desk, family }: { desk: Desk; family: Family }) {
  const { say } = useWords();
  const { view } = desk;
  const words = <Word extends string>(list: readonly Word[], prefix: string) => list.map((value) => ({ value, label: say(`${prefix}-${value}`) }));
  const line = { desk, name: family, label: say(`quick-${family}`) };
  switch (family) {
    case "people": return <QuickAdd<PersonRole> {...line} kinds={{ label: say("person-role"), first: "other", options: words(lists.PERSON_ROLE_WORDS, "role") }}
      sheet={(full, role) => { const blank = blankPerson(); return { kind: "person", fields: { ...blank, role, names: blank.names.map((name) => ({ ...name, full })) } }; }} />;
    case "charges": return <QuickAdd {...line} sheet={(offence) => ({ kind: "charge", fields: { ...blankCharge(view.accusing), offence } })} />;
    case "protections": return <QuickAdd<ProtectionKind> {...line} kinds={{ label: say("protection-kind"), first: "unknown", options: words(lists.PROTECTION_KIND_WORDS, "protection-kind") }}
      sheet={(authority, kind) => ({ kind: "protection", fields: { ...blankProtection(view.accusing), authority, kind } })} />;
    case "proceedings": return <QuickAdd<ProceedingKind> {...line} kinds={{ label: say("proceeding-kind"), first: "extradition", options: words(lists.PROCEEDING_KIND_WORDS, "proceeding-kind") }}
      sheet={(body, kind) => ({ kind: "proceeding", fields: { ...blankProceeding(), body, kind } })} />;
    case "sources": return <QuickAdd<SourceKind> {...line} kinds={{ label: say("source-kind"), first: "press", options: words(lists.SOURCE_KIND_WORDS, "source-kind") }}
      sheet={(title, kind) => ({ kind: "source", fields: { ...blankSource(), title, kind } })} />;
    case "warrants": return null;
  }
}
