// One case: the index at the side, one screen at a time.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Refusal, call, type AppState, type CaseView, type EntryLink, type MoveSheet, type Saved, type Settings, type Sheet } from "../bridge";
import { Alerts } from "../features/alerts/Alerts";
import { Check } from "../features/assessment/Check";
import { Dates } from "../features/dates/Dates";
import { Evidence } from "../features/evidence/Evidence";
import { Facts } from "../features/facts/Facts";
import { Letters } from "../features/letters/Letters";
import { Request } from "../features/request/Request";
import { Limits } from "../features/settings/Limits";
import { Timeline } from "../features/timeline/Timeline";
import { Today } from "../features/today/Today";
import { RefusalBanner } from "../parts/Banner";
import type { Desk, Screen } from "../parts/desk";
import { FactCard } from "../parts/FactCard";
import { Frame, Page } from "../parts/Frame";
import { LeaveGuard, useLeave } from "../parts/Leave";
import { useWords } from "../words";
import { timeOfDay } from "../words/dates";
import { CaseIndex, SCREENS } from "./CaseIndex";
import { GoTo, KeyList } from "./GoTo";
import { useCaseKeys } from "./keys";
import { useUndo } from "./undo";

interface CaseDeskProps {
  app: AppState;
  caseId: string;
  onSettings: (settings: Settings) => Promise<void>;
  onLock: () => void;
  onLeave: () => void;
}

export function CaseDesk(props: CaseDeskProps) {
  return <LeaveGuard><Sheets {...props} /></LeaveGuard>;
}

function Sheets(props: CaseDeskProps) {
  const { app, caseId } = props;
  const { say, lang } = useWords();
  const [view, setView] = useState<CaseView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [screen, setScreen] = useState<Screen>("today");
  const [focus, setFocus] = useState<string | null>(null);
  const [visit, setVisit] = useState(0);
  const [saved, setSaved] = useState("");
  const [toast, setToast] = useState<{ words: string; undo?: () => void } | null>(null);
  const [over, setOver] = useState<"go" | "keys" | null>(null);
  const [card, setCard] = useState<EntryLink | null>(null);
  const moved = useRef(false);
  const leave = useLeave();

  const reload = useCallback(async () => {
    try {
      setView(await call("open_case", { case: caseId, language: lang }));
      setRefusal(null);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [caseId, lang]);
  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), 6_000);
    return () => clearTimeout(timer);
  }, [toast]);
  // A new screen takes the focus, so that it is read out from its title.
  useEffect(() => {
    if (moved.current) document.getElementById("sheet")?.focus();
  }, [screen, visit]);

  const go = useCallback((next: Screen, at?: string) => {
    setOver(null);
    leave(() => {
      moved.current = true;
      setFocus(at ?? null);
      setScreen(next);
      setVisit((n) => n + 1);
    });
  }, [leave]);
  const toCases = useCallback(() => leave(props.onLeave), [leave, props.onLeave]);

  const revert = useCallback((moves: MoveSheet[]) => call("revert", { case: caseId, moves }), [caseId]);
  const undo = useUndo(revert);
  const turn = useCallback(async (way: "undo" | "redo") => {
    setToast(null);
    try {
      if (!(await undo[way]())) return setToast({ words: say(`nothing-to-${way}`) });
      await reload();
      // The form of an entry that was just taken back would show what is no longer so.
      leave(() => {
        setFocus(null);
        setVisit((n) => n + 1);
      });
      setToast({ words: say(way === "undo" ? "undone" : "redone") });
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [undo, reload, leave, say]);
  const back = useCallback(() => turn("undo"), [turn]);

  const desk: Desk | null = useMemo(() => view && {
    app, view, focus, go, reload, lock: props.onLock, card: setCard,
    tell: (words: string) => setToast({ words }),
    did: async (done: Saved) => {
      undo.did(done);
      setSaved(done.at);
      await reload();
    },
    save: async (sheet: Sheet) => {
      const done = await call("save_sheet", { case: caseId, sheet });
      undo.did(done);
      setSaved(done.at);
      await reload();
      return done;
    },
    remove: async (id: string, revision: number, what: string) => {
      try {
        const gone = await call("remove_entry", { case: caseId, id, revision });
        undo.did(gone);
        setSaved(gone.at);
        await reload();
        setToast({ words: say("removed", { what }), undo: () => void back() });
      } catch (thrown) {
        setRefusal(thrown as Refusal);
      }
    },
  }, [app, view, focus, go, reload, props.onLock, caseId, say, undo, back]);

  useCaseKeys(useMemo(() => ({
    section: (n: number) => { const next = SCREENS[n - 1]; if (next) go(next); },
    goTo: () => setOver("go"),
    newHere: () => go(screen === "today" || screen === "check" || screen === "request" || screen === "limits" ? "timeline" : screen, "new"),
    evidence: () => go("evidence", "new"),
    deadline: () => go("dates", "new"),
    list: () => setOver("keys"),
    undo: () => void turn("undo"),
    redo: () => void turn("redo"),
  }), [go, screen, turn]));

  if (!desk || !view) {
    return (
      <Frame index={null}>
        <Page title={say(refusal ? "case-not-open" : "opening")}>
          <RefusalBanner refusal={refusal} onRetry={() => void reload()} />
          {refusal && <div className="row"><button type="button" className="button" onClick={props.onLeave}>{say("all-cases")}</button></div>}
        </Page>
      </Frame>
    );
  }
  const screens: Record<Screen, () => React.ReactNode> = {
    today: () => <Today desk={desk} />,
    facts: () => <Facts key={visit} desk={desk} />,
    alerts: () => <Alerts key={visit} desk={desk} />,
    timeline: () => <Timeline key={visit} desk={desk} />,
    evidence: () => <Evidence key={visit} desk={desk} />,
    check: () => <Check key={visit} desk={desk} />,
    request: () => <Request desk={desk} />,
    dates: () => <Dates key={visit} desk={desk} />,
    letters: () => <Letters key={visit} desk={desk} />,
    limits: () => <Limits app={app} onBack={null} onSettings={props.onSettings} />,
  };
  return (
    <>
      <a className="skip" href="#sheet">{say("skip-to-sheet")}</a>
      <Frame index={<CaseIndex desk={desk} screen={screen} saved={saved ? say("saved-at", { time: timeOfDay(saved, lang) }) : ""} onLeave={toCases} onGoTo={() => setOver("go")} />}>
        {screens[screen]()}
      </Frame>
      <div aria-live="polite" className="visually-hidden">{saved && say("saved-at", { time: timeOfDay(saved, lang) })}</div>
      {refusal && <div className="toast-refusal"><RefusalBanner refusal={refusal} onRetry={() => void reload()} /></div>}
      {toast && (
        <div className="toast" role="status">
          <span>{toast.words}</span>
          {toast.undo && <button type="button" className="link" onClick={toast.undo}>{say("undo")}</button>}
        </div>
      )}
      {card && <FactCard key={card.id} desk={desk} link={card} onClose={() => setCard(null)} />}
      {over === "go" && <GoTo onGo={go} onClose={() => setOver(null)} onLock={props.onLock} onLeave={() => { setOver(null); toCases(); }} />}
      {over === "keys" && <KeyList onClose={() => setOver(null)} />}
    </>
  );
}
