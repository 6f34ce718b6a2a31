// The case itself: the person, the accusation, protection, sources.
import { useState } from "react";
import type { ChargeSheet, PersonSheet, ProceedingSheet, ProtectionSheet, SourceSheet } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { HowSure, WhoSees } from "../../parts/marks";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { ChargeForm } from "./ChargeForm";
import { PersonForm } from "./PersonForm";
import { ProceedingForm } from "./ProceedingForm";
import { ProtectionForm } from "./ProtectionForm";
import { SourceForm } from "./SourceForm";

type Open =
  | { kind: "person"; sheet?: PersonSheet }
  | { kind: "charge"; sheet?: ChargeSheet }
  | { kind: "proceeding"; sheet?: ProceedingSheet }
  | { kind: "protection"; sheet?: ProtectionSheet }
  | { kind: "source"; sheet?: SourceSheet };

export function Facts({ desk }: { desk: Desk }) {
  const { say, lang, country, join } = useWords();
  const { view } = desk;
  const leave = useLeave();
  const applicant = view.people.find((person) => person.id === view.applicant);
  const asked = (): Open | null => {
    if (desk.focus === "person") return { kind: "person", sheet: applicant };
    if (desk.focus === "charge") return { kind: "charge", sheet: view.charges[0] };
    if (desk.focus === "protection") return { kind: "protection", sheet: view.protection[0] };
    const charge = view.charges.find((one) => one.id === desk.focus);
    if (charge) return { kind: "charge", sheet: charge };
    const protection = view.protection.find((one) => one.id === desk.focus);
    if (protection) return { kind: "protection", sheet: protection };
    const proceeding = view.proceedings.find((one) => one.id === desk.focus);
    if (proceeding) return { kind: "proceeding", sheet: proceeding };
    const person = view.people.find((one) => one.id === desk.focus);
    return person ? { kind: "person", sheet: person } : null;
  };
  const [open, setOpen] = useState<Open | null>(asked);
  const done = () => setOpen(null);
  if (open) {
    return (
      <Page title={say(`facts-${open.kind}`)} ruled actions={<button type="button" className="button" onClick={() => leave(done)}>{say("back")}</button>}>
        {open.kind === "person" && <PersonForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "charge" && <ChargeForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "proceeding" && <ProceedingForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "protection" && <ProtectionForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "source" && <SourceForm desk={desk} sheet={open.sheet} onDone={done} />}
      </Page>
    );
  }
  return (
    <Page title={say("nav-facts")} under={say("facts-under")} ruled foot={<span className="caption">{say("not-advice")}</span>}>
      <div className="stack-24">
        <section>
          <div className="spread head-row"><h2>{say("facts-people")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "person" })} data-testid="add-person">{say("add-person")}</button></div>
          <table className="facts"><tbody>
            {view.people.map((person) => (
              <tr key={person.id}>
                <td><button type="button" className="link" onClick={() => setOpen({ kind: "person", sheet: person })} data-testid="change-person"><strong><Typed text={person.names[0]?.full ?? ""} /></strong></button>
                  <div className="small">{say(`role-${person.role}`)}</div></td>
                <td>{join(person.nationalities.map((one) => country(one.country)))}</td>
                <td>{person.born.kind !== "unknown" && say("born-on", { date: dateWords(person.born, lang, say) })}</td>
                <td><WhoSees short disclosure={person.standing.disclosure} /></td>
              </tr>
            ))}
          </tbody></table>
        </section>
        <section>
          <div className="spread head-row"><h2>{say("facts-charges")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "charge" })} data-testid="add-charge">{say("add-charge")}</button></div>
          {view.charges.length === 0 && <Empty title={say("no-charges")} text={say("no-charges", undefined, "text")} />}
          <table className="facts"><tbody>
            {view.charges.map((charge) => (
              <tr key={charge.id}>
                <td><button type="button" className="link" onClick={() => setOpen({ kind: "charge", sheet: charge })} data-testid="change-charge"><strong><Typed text={charge.offence} /></strong></button>
                  <div className="small">{join([country(charge.country), charge.charged.kind !== "unknown" && dateWords(charge.charged, lang, say)])}</div></td>
                <td>{charge.max_months !== null && say("penalty-months", { months: charge.max_months })}</td>
                <td><HowSure certainty={charge.standing.certainty} /></td>
                <td><WhoSees short disclosure={charge.standing.disclosure} /></td>
              </tr>
            ))}
          </tbody></table>
        </section>
        <section>
          <div className="spread head-row"><h2>{say("facts-protections")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "protection" })} data-testid="add-protection">{say("add-protection")}</button></div>
          {view.protection.length === 0 && <Empty title={say("no-protection")} text={say("no-protection", undefined, "text")} />}
          <table className="facts"><tbody>
            {view.protection.map((protection) => (
              <tr key={protection.id}>
                <td><button type="button" className="link" onClick={() => setOpen({ kind: "protection", sheet: protection })} data-testid="change-protection"><strong>{say(`protection-kind-${protection.kind}`)}</strong></button>
                  <div className="small">{join([country(protection.country), protection.granted.kind !== "unknown" && dateWords(protection.granted, lang, say)])}</div></td>
                <td>{say(`protection-status-${protection.status}`)}</td>
                <td><HowSure certainty={protection.standing.certainty} /></td>
                <td><WhoSees short disclosure={protection.standing.disclosure} /></td>
              </tr>
            ))}
          </tbody></table>
        </section>
        <section>
          <div className="spread head-row"><h2>{say("facts-proceedings")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "proceeding" })} data-testid="add-proceeding">{say("add-proceeding")}</button></div>
          {view.proceedings.length === 0 && <Empty title={say("no-proceedings")} text={say("no-proceedings", undefined, "text")} />}
          <table className="facts"><tbody>
            {view.proceedings.map((proceeding) => (
              <tr key={proceeding.id}>
                <td><button type="button" className="link" onClick={() => setOpen({ kind: "proceeding", sheet: proceeding })} data-testid="change-proceeding"><strong>{say(`proceeding-kind-${proceeding.kind}`)}</strong></button>
                  <div className="small">{join([country(proceeding.country), proceeding.opened.kind !== "unknown" && dateWords(proceeding.opened, lang, say)])}</div></td>
                <td>{say(proceeding.outcome ? `outcome-${proceeding.outcome.kind}` : "proceeding-no-outcome")}</td>
                <td><HowSure certainty={proceeding.standing.certainty} /></td>
                <td><WhoSees short disclosure={proceeding.standing.disclosure} /></td>
              </tr>
            ))}
          </tbody></table>
        </section>
        <section>
          <div className="spread head-row"><h2>{say("facts-sources")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "source" })} data-testid="add-source">{say("add-source")}</button></div>
          <p className="small">{say("sources-under")}</p>
          <table className="facts"><tbody>
            {view.sources.map((source) => (
              <tr key={source.id}>
                <td><button type="button" className="link" onClick={() => setOpen({ kind: "source", sheet: source })}><Typed text={source.title} /></button></td>
                <td>{say(`source-kind-${source.kind}`)}</td>
                <td>{source.dated.kind !== "unknown" && dateWords(source.dated, lang, say)}</td>
              </tr>
            ))}
          </tbody></table>
        </section>
      </div>
    </Page>
  );
}
