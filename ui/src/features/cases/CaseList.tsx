// Where one begins: the one case of one's own, a short list, or the table of a clinic.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type AppState, type ClinicView } from "../../bridge";
import { Found, Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import { Empty, Frame, Page } from "../../parts/Frame";
import { Progress } from "../../parts/Progress";
import { SafetyLine, useSafety } from "../../parts/SafetyLine";
import { useNewDay } from "../../parts/useNewDay";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { Clinic } from "./Clinic";
import { figures, type Choice } from "./clinic";
import { NewCase } from "./NewCase";
import { useClinic } from "./useClinic";

export function CaseList({ app, arriving, onCase, onLock, onSafety, onBeside }: {
  app: AppState;
  /** Straight from the lock: whoever looks round goes on to the one case. */
  arriving: boolean;
  onCase: (id: string) => void;
  onLock: () => void;
  onSafety: () => void;
  onBeside: (screen: "library" | "settings" | "limits") => void;
}) {
  const { say, number } = useWords();
  // Asked first, and waited for: a reminder that came later would push the rows from under a hand.
  const { safety, late } = useSafety();
  const { view: known, refusal, setRefusal, progress, read } = useClinic();
  const view = safety === undefined ? null : known;
  const [bringing, setBringing] = useState(false);
  const [adding, setAdding] = useState(false);
  const [by, setBy] = useState<Choice["by"]>("dates");
  const gone = useRef(false);
  useEffect(() => {
    void read().then((now) => {
      const only = now?.cases.length === 1 ? now.cases[0] : undefined;
      if (gone.current || !only || !arriving || !app.throw_away) return;
      gone.current = true;
      onCase(only.id);
    });
  }, [read, arriving, app.throw_away, onCase]);
  useNewDay(useCallback(() => void read(), [read]));
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
  // A lock while the list is being read must not wait for it.
  const stop = useCallback(() => void call("stop_work", {}).catch(() => undefined), []);
  const clinic = view?.cases.some((one) => one.role === "client") ?? false;
  const sums = view && clinic ? figures(view) : null;
  const link = (name: Choice["by"], words: string, count: number | null, late: boolean) => (
    <li><button type="button" className="index-link" aria-current={by === name ? "page" : undefined} onClick={() => setBy(name)} data-testid={`list-by-${name}`}>
      <span>{words}</span>{count !== null && <span className={`count${late ? " late" : ""}`}>{late ? say("index-late", { count }) : number(count)}</span>}</button></li>
  );
  const index = (
    <>
      <div className="index-head"><span className="name" lang="en">Redress</span></div>
      {/* Its two lines are there from the start, as the rows below are. */}
      <div className="index-case" data-testid="clinic-badge">
        <strong>{app.author ? <Typed text={app.author} /> : say("all-cases")}</strong>
        <span className="caption">{view ? say("clinic-open-cases", { count: view.cases.filter((one) => one.open).length }) : "\u00a0"}</span>
      </div>
      <nav aria-label={say("sections")}>
        {/* Both sets of rows take their room from the start, so that nothing moves under a hand when the list is there. */}
        <div className="index-either">
          <ul hidden={sums !== null}><li><button type="button" className="index-link" aria-current="page">{say("all-cases")}</button></li></ul>
          <ul hidden={sums === null}>
            {link("dates", say("nav-today"), sums && sums.late > 0 ? sums.late : null, true)}
            {link("cases", say("clinic-cases"), sums ? (view?.cases.length ?? null) : null, false)}
          </ul>
        </div>
        <hr />
        <ul><li><button type="button" className="index-link" onClick={onSafety} data-testid="nav-safety">{say("nav-safety")}</button></li>{(["library", "settings", "limits"] as const).map((name) => <li key={name}><button type="button" className="index-link" onClick={() => onBeside(name)} data-testid={`nav-${name}`}>{say(`nav-${name}`)}</button></li>)}</ul>
      </nav>
      <div className="index-foot">
        <p className="caption">{say(app.throw_away ? "nothing-kept" : "no-network")}</p>
        <button type="button" className="button lock" onClick={onLock} data-testid="lock"><span>{say("lock")}</span><span className="keys">Ctrl L</span></button>
      </div>
    </>
  );
  const actions = <>
    <button type="button" className="button" onClick={() => void bring()} data-testid="import-case">{say("import-case")}</button>
    <button type="button" className={`button${clinic ? "" : " primary"}`} onClick={() => setAdding(true)} data-testid="new-case">{say("new-case")}</button>
  </>;
  const remind = <SafetyLine safety={safety} onSafety={onSafety} />;
  const banner = <RefusalBanner refusal={refusal} onRetry={() => void read()} />;
  return (
    <Frame index={index}>
      {view && clinic
        ? <Clinic app={app} view={view} by={by} actions={actions} onReport={onSafety} banner={<>{!late && remind}{refusal && banner}{bringing && <Progress words={say("taking-in-case")} />}</>} onRead={read} onCase={onCase} />
        : (
          <Page title={say("all-cases")} under={view ? say("cases-count", { count: view.cases.length }) : say("opening")} ruled actions={view && actions}
            foot={<span className="caption">{say("not-advice")}</span>}>
            <div className="stack">
              {banner}
              {!late && remind}
              {bringing && <Progress words={say("taking-in-case")} />}
              {progress && <Reading done={progress.done} total={progress.total} onStop={stop} />}
              {app.notices.map((notice) => (
                <Notice key={notice.kind} tone="care"><Found notice={notice} /></Notice>
              ))}
              {app.notices.length > 0 && <p><button type="button" className="link" onClick={onSafety} data-testid="report-show">{say("report-show")}</button></p>}
              {view?.cases.length === 0 && (
                <Empty title={say("no-cases")} text={say("no-cases", undefined, "text")}>
                  <button type="button" className="button primary" onClick={() => setAdding(true)}>{say("new-case")}</button>
                </Empty>
              )}
              {view && view.cases.length > 0 && <Few view={view} onCase={onCase} />}
              {late && <div className="came-late" role="status">{remind}</div>}
            </div>
          </Page>
        )}
      {adding && (
        <Dialog title={say("new-case")} onClose={() => setAdding(false)}>
          <NewCase onCase={onCase} onClose={() => setAdding(false)} />
        </Dialog>
      )}
    </Frame>
  );
}

/** How far the first reading of many cases is. */
function Reading({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const { say } = useWords();
  return (
    <div className="stack-8" role="status">
      <p className="small">{say("clinic-reading", { done, total })}</p>
      <div className="progress" role="progressbar" aria-label={say("working")} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}><span style={{ width: `${Math.round((done / total) * 100)}%` }} /></div>
      <div className="row"><button type="button" className="button mini" onClick={onStop}>{say("clinic-stop")}</button></div>
    </div>
  );
}

/** One's own cases, and what they are about. */
function Few({ view, onCase }: { view: ClinicView; onCase: (id: string) => void }) {
  const { say, number, lang, country } = useWords();
  return (
    <table>
      <thead><tr><th>{say("case-title")}</th><th>{say("case-accusing")}</th><th>{say("case-opened")}</th><th>{say("case-entries")}</th></tr></thead>
      <tbody>
        {view.cases.map((row) => (
          <tr key={row.id} className="pick">
            <td><button type="button" className="link" onClick={() => onCase(row.id)} data-testid="open-case"><strong><Typed text={row.title || row.id} /></strong></button>
              {row.damaged && <div className="field-error">{say("case-damaged")}</div>}
              {row.sample && <div className="caption">{say("sample-case")}</div>}</td>
            <td>{country(row.accusing)}</td><td>{dayWords(row.opened, lang)}</td><td>{number(row.entries)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
