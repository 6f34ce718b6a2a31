// Screen 3b: the days of all cases in one table, for whoever helps many people.
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Refusal, call, lists, type AppState, type CaseStage, type ClinicView, type MoveSheet } from "../../bridge";
import { Found, Notice, RefusalBanner } from "../../parts/Banner";
import { Page } from "../../parts/Frame";
import { LogDialog, newDraft, type LogDraft } from "../../parts/LogDialog";
import { useScreenKey } from "../../parts/screenKeys";
import { SlipDialog } from "../../parts/SlipDialog";
import { useWords } from "../../words";
import { dayTitle } from "../../words/dates";
import { CasePick } from "./CasePick";
import { ClinicTable } from "./ClinicTable";
import { WHOSE, clinicRows, figures, step, type Choice, type Whose } from "./clinic";
import { useFound } from "./useClinic";

type Over = "log" | "slip" | null;

export function Clinic({ app, view, by, actions, banner, onRead, onReport, onCase }: {
  app: AppState;
  view: ClinicView;
  by: Choice["by"];
  /** New case, and taking one in. */
  actions: ReactNode;
  banner: ReactNode;
  onRead: () => Promise<unknown>;
  /** To what was found when the vault was opened. */
  onReport: () => void;
  onCase: (id: string) => void;
}) {
  const { say, number, lang, country } = useWords();
  const [text, setText] = useState("");
  const [from, setFrom] = useState("");
  const [stage, setStage] = useState<CaseStage | "none" | "">("");
  const [whose, setWhose] = useState<Whose>("everyone");
  const [full, setFull] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const [over, setOver] = useState<Over>(null);
  const [draft, setDraft] = useState<LogDraft | null>(null);
  const [logCase, setLogCase] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [toast, setToast] = useState<{ words: string; undo?: () => void } | null>(null);
  const find = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const takeBack = useRef<(() => void) | null>(null);
  const narrow = useNarrow();

  const named = useCallback((wanted: string) => view.cases.filter((one) => one.accusing && country(one.accusing).toLocaleLowerCase(lang).includes(wanted.toLocaleLowerCase(lang))).map((one) => one.id), [view, country, lang]);
  const found = useFound(text, named);
  const rows = useMemo(() => clinicRows(view, { by, country: from, stage, whose, me: app.author, found }), [view, by, from, stage, whose, app.author, found]);
  const place = rows.findIndex((row) => row.key === at);
  const chosen = place >= 0 ? place : step(rows, -1, 1);
  const row = rows[chosen];
  const picked = row?.kind === "row" ? row : null;
  const sums = useMemo(() => figures(view), [view]);
  const countries = useMemo(() => [...new Set(view.cases.map((one) => one.accusing).filter(Boolean))]
    .map((code) => ({ code, name: country(code) })).sort((a, b) => a.name.localeCompare(b.name, lang)), [view, country, lang]);

  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), 6_000);
    return () => clearTimeout(timer);
  }, [toast]);
  const log = useCallback(() => {
    setLogCase((old) => old || (picked?.case.id ?? ""));
    setOver("log");
  }, [picked]);
  const back = async (id: string, moves: MoveSheet[]) => {
    setToast(null);
    takeBack.current = null;
    try {
      await call("revert", { case: id, moves });
      await onRead();
      setToast({ words: say("undone") });
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  };
  const undoing = (id: string, touched: MoveSheet[]) => {
    takeBack.current = () => void back(id, [...touched].reverse().map((move) => ({ id: move.id, from: move.to, to: move.from })));
    return takeBack.current;
  };
  const done = async () => {
    if (!picked?.date || busy.current) return;
    const { date, case: one } = picked;
    if (date.kind !== "task" && date.kind !== "begin") return setToast({ words: say(`clinic-not-done-${date.kind}`) });
    setRefusal(null);
    busy.current = true;
    try {
      // The choice goes on to the next row, so that the keyboard stays in the list.
      const next = rows[step(rows, chosen, 1)];
      const saved = await call("finish_task", { case: one.id, id: date.entry, revision: date.revision });
      setAt(next && next !== row ? next.key : null);
      await onRead();
      setToast({ words: say("clinic-done", { what: date.title }), undo: undoing(one.id, saved.touched) });
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    } finally {
      busy.current = false;
    }
  };
  const open = () => picked && onCase(picked.case.id);
  useScreenKey("new", log);
  useScreenKey("print", useCallback(() => setOver("slip"), []));
  useScreenKey("find", useCallback(() => { find.current?.focus(); find.current?.select(); }, []));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyZ";
      if (!asked || !takeBack.current || document.activeElement instanceof HTMLInputElement || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      takeBack.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const strip: [string, number, string?][] = [["late", sums.late, sums.late > 0 ? "late" : ""], ["week", sums.week], ["signoff", sums.signoff], ["waiting", sums.waiting], ["finish", sums.finish], ["open", sums.open]];
  const dates = rows.reduce((sum, one) => sum + (one.kind === "row" ? 1 : 0), 0);
  const before = rows.slice(0, chosen + 1).reduce((sum, one) => sum + (one.kind === "row" ? 1 : 0), 0);
  return (
    <Page flush title={dayTitle(view.today, lang)}
      under={<>{say(full ? "clinic-under-full" : "clinic-under-short")} <button type="button" className="link" onClick={() => setFull(!full)} data-testid="full-names">{say(full ? "clinic-short-names" : "clinic-full-names")}</button></>}
      actions={<>{actions}<button type="button" className="button primary" onClick={log} data-testid="something-happened">{say("something-happened")} <span className="keys">Ctrl N</span></button></>}
      foot={<>
        <span className="small" aria-live="polite">{picked ? say(by === "dates" ? "clinic-foot" : "clinic-foot-cases", { n: before, count: dates }) : say("clinic-none-found")}</span>
        <span className="row">
          {picked?.date && (picked.date.kind === "task" || picked.date.kind === "begin") && <button type="button" className="button mini" onClick={() => void done()} data-testid="mark-done">{say("clinic-mark-done")}</button>}
          {picked && <button type="button" className="button mini" onClick={open} data-testid="open-case">{say("clinic-open")}</button>}
        </span>
      </>}>
      <div className="clinic">
        {banner}
        <RefusalBanner refusal={refusal} onRetry={() => { setRefusal(null); void onRead(); }} />
        {app.notices.map((notice) => <Notice key={notice.kind} tone="care"><Found notice={notice} /> <button type="button" className="link" onClick={onReport} data-testid="report-show">{say("report-show")}</button></Notice>)}
        <dl className="strip">{strip.map(([name, n, tone]) => <div key={name} className={tone}><dd>{number(n)}</dd><dt>{say(`clinic-sum-${name}`)}</dt></div>)}</dl>
        <div className="clinic-bar" role="search">
          <label className="find"><span>{say("clinic-find")}</span>
            <span className="find-box"><input ref={find} className="field-box" dir="auto" autoComplete="off" spellCheck={false} value={text} data-testid="field-find"
              onChange={(event) => setText(event.target.value)} /><span className="keys">Ctrl F</span></span></label>
          <span className="segments" role="group" aria-label={say("clinic-whose")}>{WHOSE.map((one) => (
            <button key={one} type="button" aria-pressed={whose === one} data-testid={`whose-${one}`} onClick={() => setWhose(one)}>{say(`whose-${one}`)}</button>
          ))}</span>
          <label><span className="visually-hidden">{say("case-accusing")}</span>
            <select className="field-box" value={from} onChange={(event) => setFrom(event.target.value)} data-testid="field-filter-country">
              <option value="">{say("clinic-any-country")}</option>{countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select></label>
          <label><span className="visually-hidden">{say("case-stage")}</span>
            <select className="field-box" value={stage} onChange={(event) => setStage(event.target.value as CaseStage | "none" | "")} data-testid="field-filter-stage">
              <option value="">{say("clinic-any-stage")}</option>{lists.CASE_STAGE_WORDS.map((word) => <option key={word} value={word}>{say(`stage-${word}`)}</option>)}<option value="none">{say("stage-none")}</option>
            </select></label>
          <button type="button" className="button mini slip" onClick={() => setOver("slip")} data-testid="control-slip">{say("control-slip")} <span className="keys">Ctrl P</span></button>
        </div>
        {dates === 0
          ? <div className="empty" role="status"><h3>{say("clinic-none-found")}</h3><p className="small">{whose === "everyone" ? say("clinic-none-found", undefined, "text") : app.author ? say(`whose-none-${whose}`, { name: app.author }) : say("whose-no-name")}</p></div>
          : <ClinicTable rows={rows} today={view.today} full={full} narrow={narrow} chosen={chosen} onChoose={(n) => setAt(rows[n]?.key ?? null)} onOpen={open} onDone={() => void done()} />}
      </div>
      {over === "log" && (
        <LogDialog caseId={logCase} draft={draft ?? newDraft(view.today)} onDraft={setDraft} onClose={() => setOver(null)}
          onSaved={(saved, id) => {
            setOver(null);
            setDraft(null);
            setLogCase("");
            setToast({ words: say("log-saved"), undo: undoing(id, saved.touched) });
            void onRead();
          }}>
          <CasePick cases={view.cases} value={logCase} onChange={setLogCase} />
        </LogDialog>
      )}
      {over === "slip" && <SlipDialog caseId="" onClose={() => setOver(null)} onSaved={(name) => { setOver(null); setToast({ words: say("control-slip-saved", { name }) }); }} />}
      {toast && <div className="toast" role="status"><span>{toast.words}</span>{toast.undo && <button type="button" className="link" onClick={toast.undo} data-testid="toast-undo">{say("undo")}</button>}</div>}
    </Page>
  );
}

/** Whether the window is so narrow that a table becomes a list. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia?.("(max-width: 760px)").matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.("(max-width: 760px)");
    const hear = () => setNarrow(query?.matches ?? false);
    query?.addEventListener("change", hear);
    return () => query?.removeEventListener("change", hear);
  }, []);
  return narrow;
}
