// What opening found and mended, and, when everything is read, what is damaged or lost by name.
import { useState } from "react";
import { Refusal, call, type AppState, type ReportView } from "../../bridge";
import { Found, RefusalBanner } from "../../parts/Banner";
import { Progress } from "../../parts/Progress";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";

type Busy = "check" | "mend" | "print" | null;

export function Report({ app }: { app: AppState }) {
  const { say } = useWords();
  const [report, setReport] = useState<ReportView | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [saved, setSaved] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (what: Busy, work: () => Promise<void>) => {
    setRefusal(null);
    setBusy(what);
    try {
      await work();
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
    } finally {
      setBusy(null);
    }
  };
  const look = (mend: boolean) => run(mend ? "mend" : "check", async () => setReport(await call("check_vault", { mend })));
  const print = () => run("print", async () => setSaved((await call("print_report", {})).name));
  return (
    <section className="stack" aria-labelledby="report" data-testid="report">
      <h2 id="report" className="head-line">{say("report")}</h2>
      <p className="small measure">{say("report-under")}</p>
      <div>
        <h3>{say("report-found")}</h3>
        {app.notices.length === 0 ? <p className="small">{say("report-found-none")}</p> : (
          <ul className="stack-8" data-testid="report-found">{app.notices.map((one) => (
            <li key={one.kind}><Found notice={one} small /></li>
          ))}</ul>
        )}
      </div>
      {report && (
        <div className="stack-8" role="status" data-testid="report-read">
          <h3>{say("report-lost")}</h3>
          <p>{say("report-read", { records: report.records, files: report.files })}</p>
          {report.lost.length === 0 ? <p>{say("report-lost-none")}</p> : (
            <table data-testid="report-lost">
              <thead><tr><th>{say("report-what")}</th><th>{say("report-case")}</th><th>{say("report-name")}</th></tr></thead>
              <tbody>{report.lost.map((one, n) => (
                <tr key={n}><td>{say(`damage-${one.kind}`, { count: one.count })}</td><td>{one.case && <Typed text={one.case} />}</td><td>{one.name && <Typed text={one.name} />}</td></tr>
              ))}</tbody>
            </table>
          )}
          {report.lost.length > 0 && <p className="small">{say("report-end")}</p>}
        </div>
      )}
      <RefusalBanner refusal={refusal} />
      {(busy === "check" || busy === "mend") && <Progress words={say("report-checking")} stoppable={false} />}
      <div className="row">
        <button type="button" className="button" disabled={busy !== null} onClick={() => void look(false)} data-testid="report-check">{say("report-check")}</button>
        {report && report.lost.length > 0 && <button type="button" className="button" disabled={busy !== null} onClick={() => void look(true)} data-testid="report-mend">{say("report-mend")}</button>}
        <button type="button" className="button" disabled={busy !== null} onClick={() => void print()} data-testid="report-print">{say("report-print")}</button>
      </div>
      <p className="caption">{say("report-print-warning")}</p>
      {saved && <p className="small" role="status">{say("calendar-saved", { name: saved })}</p>}
    </section>
  );
}
