// The case itself, by families: people, the accusation, warrants, protection, courts and offices, sources.
import { useMemo, useState } from "react";
import type { CaseView, ChargeSheet, PersonRole, PersonSheet, ProceedingSheet, ProtectionSheet, SourceSheet } from "../../bridge";
import { asked, type Desk } from "../../parts/desk";
import { newForm } from "../../parts/drafts";
import { Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { CaseForm } from "./CaseForm";
import { ChargeForm } from "./ChargeForm";
import { FAMILIES, factRows, type FactRow, type Family } from "./families";
import { FamilyList, ONE } from "./FamilyList";
import { PersonForm } from "./PersonForm";
import { ProceedingForm } from "./ProceedingForm";
import { ProtectionForm } from "./ProtectionForm";
import { SourceForm } from "./SourceForm";

type Open =
  | { kind: "case"; sheet?: undefined }
  | { kind: "person"; sheet?: PersonSheet; role?: PersonRole }
  | { kind: "charge"; sheet?: ChargeSheet }
  | { kind: "proceeding"; sheet?: ProceedingSheet }
  | { kind: "protection"; sheet?: ProtectionSheet }
  | { kind: "source"; sheet?: SourceSheet };

/** A new form that was begun before and is gone on with. */
function begun(desk: Desk): Open | null {
  const kind = newForm(desk);
  return kind === "person" || kind === "charge" || kind === "proceeding" || kind === "protection" || kind === "source" ? { kind } : null;
}

/** Finds the form that another screen asked for. */
function wanted(view: CaseView, focus: string | null): Open | null {
  if (focus === "new") return { kind: "person" };
  if (focus === "person") return { kind: "person", sheet: view.people.find((one) => one.id === view.applicant) };
  if (focus === "representative") return { kind: "person", sheet: view.people.find((one) => one.role === "representative"), role: "representative" };
  if (focus === "charge") return { kind: "charge", sheet: view.charges[0] };
  if (focus === "decision") return { kind: "proceeding", sheet: view.proceedings.find((one) => one.kind === "ccf") };
  if (focus === "protection") return { kind: "protection", sheet: view.protection[0] };
  const { id } = asked(focus);
  if (id === view.id) return { kind: "case" };
  const at = <Row extends { id: string }>(rows: Row[]) => rows.find((row) => row.id === id);
  const [charge, protection, proceeding, person, source] = [at(view.charges), at(view.protection), at(view.proceedings), at(view.people), at(view.sources)];
  if (charge) return { kind: "charge", sheet: charge };
  if (protection) return { kind: "protection", sheet: protection };
  if (proceeding) return { kind: "proceeding", sheet: proceeding };
  if (person) return { kind: "person", sheet: person };
  return source ? { kind: "source", sheet: source } : null;
}

export function Facts({ desk }: { desk: Desk }) {
  const words = useWords();
  const { say, number, country, join } = words;
  const { view } = desk;
  const leave = useLeave();
  const [open, setOpen] = useState<Open | null>(() => begun(desk) ?? wanted(view, desk.focus));
  const [family, setFamily] = useState<Family | "all">("all");
  const [search, setSearch] = useState("");
  const all = useMemo(() => FAMILIES.map((name) => ({ name, rows: factRows(name, view, words) })), [view, words]);
  const done = () => setOpen(null);
  if (open) {
    return (
      <Page title={say(`facts-${open.kind}`)} ruled actions={<button type="button" className="button" onClick={() => leave(done)}>{say("back")}</button>}>
        {open.kind === "case" && <CaseForm desk={desk} onDone={done} />}
        {open.kind === "person" && <PersonForm desk={desk} sheet={open.sheet} role={open.role} onDone={done} />}
        {open.kind === "charge" && <ChargeForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "proceeding" && <ProceedingForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "protection" && <ProtectionForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "source" && <SourceForm desk={desk} sheet={open.sheet} onDone={done} />}
      </Page>
    );
  }
  const waiting = view.header.sign_offs.filter((one) => one.said === null).length;
  const parts = search.trim().toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const found = (rows: FactRow[]) => rows.filter((row) => parts.every((part) => row.words.includes(part)));
  const shown = all.filter(({ name }) => family === "all" || family === name).map(({ name, rows }) => ({ name, rows: found(rows) }));
  const change = (row: FactRow) => {
    if (row.link.kind === "alert") desk.go("alerts", `change:${row.link.id}`);
    else setOpen(wanted(view, row.link.id));
  };
  return (
    <Page title={say("nav-facts")} under={say("facts-under")} ruled foot={<span className="caption">{say("not-advice")}</span>}>
      <div className="stack-24">
        <div className="row facts-filter">
          <span className="segments" role="group" aria-label={say("facts-families")}>
            <button type="button" aria-pressed={family === "all"} onClick={() => setFamily("all")}>{say("facts-all")}</button>
            {all.map(({ name, rows }) => <button key={name} type="button" aria-pressed={family === name} onClick={() => setFamily(name)} data-testid={`family-${name}`}>{say(`facts-${name}`)} <span className="caption">{number(rows.length)}</span></button>)}
          </span>
          <label className="row tight small">{say("facts-search")}
            <input className="field-box" type="search" dir="auto" autoComplete="off" spellCheck={false} data-testid="facts-search" value={search} onChange={(event) => setSearch(event.target.value)} /></label>
        </div>
        {parts.length === 0 && family === "all" && (
          <section className="spread case-head">
            <div><p>{join([view.header.number && `${say("case-number")} ${view.header.number}`, say(`case-role-${view.role}`), view.header.stage && say(`stage-${view.header.stage}`), view.header.worker, view.header.supervisor && say("case-answers", { name: view.header.supervisor }), waiting > 0 && say("clinic-signoff", { count: waiting }), country(view.accusing) && say("case-accuser", { country: country(view.accusing) })])}</p>
              {view.header.about ? <p className="small measure pre"><Typed text={view.header.about} /></p> : <p className="small">{say("case-about-none")}</p>}</div>
            <button type="button" className="button mini" onClick={() => leave(() => setOpen({ kind: "case" }))} data-testid="change-case">{say("change")}</button>
          </section>
        )}
        {shown.map(({ name, rows }) => (
          <FamilyList key={name} desk={desk} family={name} rows={rows} filtered={parts.length > 0}
            onNew={() => { if (name !== "warrants") leave(() => setOpen({ kind: ONE[name] })); }} onChange={(row) => leave(() => change(row))} />
        ))}
        {shown.every(({ rows }) => rows.length === 0) && parts.length > 0 && <p role="status">{say("facts-none-found")}</p>}
      </div>
    </Page>
  );
}
