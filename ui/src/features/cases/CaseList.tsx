// The list of cases.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type AppState, type CaseRow } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import { Empty, Frame, Page } from "../../parts/Frame";
import { Progress } from "../../parts/Progress";
import { SafetyLine } from "../../parts/SafetyLine";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { NewCase } from "./NewCase";

export function CaseList({ app, onCase, onLock, onSafety, onBeside }: {
  app: AppState;
  onCase: (id: string) => void;
  onLock: () => void;
  onSafety: () => void;
  onBeside: (screen: "settings" | "limits") => void;
}) {
  const { say, number, lang, country } = useWords();
  const [rows, setRows] = useState<CaseRow[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [bringing, setBringing] = useState(false);
  const [adding, setAdding] = useState(false);
  const [filter, setFilter] = useState("");
  const read = useCallback(async () => {
    try {
      const all = await call("list_cases", {});
      setRows(all);
      const only = all[0];
      if (app.throw_away && all.length === 1 && only) onCase(only.id);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [app.throw_away, onCase]);
  useEffect(() => void read(), [read]);
  const bring = async () => {
    setRefusal(null);
    setBringing(true);
    try {
      onCase((await call("import_case", {})).id);
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
      setBringing(false);
    }
  };
  const fits = (row: CaseRow) => `${row.title} ${country(row.accusing)}`.toLocaleLowerCase().includes(filter.toLocaleLowerCase().trim());
  const shown = rows?.filter(fits) ?? [];
  const index = (
    <>
      <div className="index-head"><span className="name">Redress</span></div>
      <nav aria-label={say("sections")}>
        <ul>
          <li><button type="button" className="index-link" aria-current="page">{say("all-cases")}</button></li>
          <li><button type="button" className="index-link" onClick={onSafety} data-testid="nav-safety">{say("nav-safety")}</button></li>
          {(["settings", "limits"] as const).map((name) => <li key={name}><button type="button" className="index-link" onClick={() => onBeside(name)} data-testid={`nav-${name}`}>{say(`nav-${name}`)}</button></li>)}
        </ul>
      </nav>
      <div className="index-foot">
        <p className="caption">{say(app.throw_away ? "nothing-kept" : "no-network")}</p>
        <button type="button" className="button lock" onClick={onLock} data-testid="lock"><span>{say("lock")}</span><span className="keys">Ctrl L</span></button>
      </div>
    </>
  );
  return (
    <Frame index={index}>
      <Page title={say("all-cases")} under={rows ? say("cases-count", { count: rows.length }) : say("opening")} ruled
        actions={<>
          <button type="button" className="button" disabled={bringing} onClick={() => void bring()} data-testid="import-case">{say("import-case")}</button>
          <button type="button" className="button primary" onClick={() => setAdding(true)} data-testid="new-case">{say("new-case")}</button>
        </>}
        foot={<span className="caption">{say("not-advice")}</span>}>
        <div className="stack">
          <RefusalBanner refusal={refusal} />
          {bringing && <Progress words={say("taking-in-case")} />}
          <SafetyLine onSafety={onSafety} />
          {app.notices.map((notice) => (
            <Notice key={notice.kind} tone="care"><strong>{say(`notice-${notice.kind}`, { count: notice.count })}</strong> {say(`notice-${notice.kind}`, { count: notice.count }, "todo")}</Notice>
          ))}
          {rows && rows.length > 8 && (
            <input className="field-box" style={{ maxWidth: 320 }} aria-label={say("filter-cases")} value={filter} dir="auto" onChange={(event) => setFilter(event.target.value)} />
          )}
          {rows?.length === 0 && (
            <Empty title={say("no-cases")} text={say("no-cases", undefined, "text")}>
              <button type="button" className="button primary" onClick={() => setAdding(true)}>{say("new-case")}</button>
            </Empty>
          )}
          {shown.length > 0 && (
            <table>
              <thead><tr><th>{say("case-title")}</th><th>{say("case-accusing")}</th><th>{say("case-opened")}</th><th>{say("case-entries")}</th></tr></thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={row.id} className="pick">
                    <td><button type="button" className="link" onClick={() => onCase(row.id)} data-testid="open-case"><strong><Typed text={row.damaged ? row.id : row.title} /></strong></button>
                      {row.damaged && <div className="field-error">{say("case-damaged")}</div>}
                      {row.sample && <div className="caption">{say("sample-case")}</div>}</td>
                    <td>{country(row.accusing)}</td><td>{dayWords(row.opened, lang)}</td><td>{number(row.entries)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
        {adding && (
          <Dialog title={say("new-case")} onClose={() => setAdding(false)}>
            <NewCase onCase={onCase} onClose={() => setAdding(false)} />
          </Dialog>
        )}
      </Page>
    </Frame>
  );
}
