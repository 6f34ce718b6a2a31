// One case: the index at the side, one screen at a time.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Refusal, call, changesMade, onDrop, type AppState, type CaseView, type EntryLink, type PeopleView, type Saved, type Settings, type Sheet } from "../bridge";
import { Alerts } from "../features/alerts/Alerts";
import { Allegations } from "../features/allegations/Allegations";
import { Check } from "../features/assessment/Check";
import { Dates } from "../features/dates/Dates";
import { Detained } from "../features/detained/Detained";
import { Evidence } from "../features/evidence/Evidence";
import { Redaction } from "../features/redaction/Redaction";
import { Facts } from "../features/facts/Facts";
import { Interview } from "../features/interview/Interview";
import { Letters } from "../features/letters/Letters";
import { Library } from "../features/library/Library";
import { Packet } from "../features/packet/Packet";
import { Proofs } from "../features/proofs/Proofs";
import { Refugee } from "../features/refugee/Refugee";
import { Request } from "../features/request/Request";
import { People } from "../features/safety/People";
import { Safety } from "../features/safety/Safety";
import { Limits } from "../features/settings/Limits";
import { Settings as SettingsSheet } from "../features/settings/Settings";
import { Travel } from "../features/travel/Travel";
import { Timeline } from "../features/timeline/Timeline";
import { Today } from "../features/today/Today";
import { RefusalBanner } from "../parts/Banner";
import { CaseIdContext, type Desk, type Screen } from "../parts/desk";
import { FactCard } from "../parts/FactCard";
import { Frame, Page, PageNotice } from "../parts/Frame";
import { LogDialog, newDraft, type LogDraft } from "../parts/LogDialog";
import { LeaveGuard, useLeave } from "../parts/Leave";
import { runScreenKey } from "../parts/screenKeys";
import { UnfinishedDialog } from "../parts/Unfinished";
import { useNewDay } from "../parts/useNewDay";
import { useWords } from "../words";
import { timeOfDay } from "../words/dates";
import { CaseIndex, SCREENS } from "./CaseIndex";
import { useCases } from "./cases";
import { Changes } from "./Changes";
import { useDrafts } from "./drafts";
import { entryPlaces, type Place } from "./find";
import { GoTo } from "./GoTo";
import { Help, KeyList } from "./Help";
import { useKeys } from "./keys";
import { afterNews } from "./news";
import { whole } from "./portions";
import { ABOUT, titlePlaces, useTitles } from "./titles";
import { usePastedPictures } from "./paste";
import { useUndo, type Way } from "./undo";

/** Screens without entries of their own: Ctrl+N logs what happened. */
const LOG_HERE: Screen[] = ["today", "allegations", "refugee", "redaction", "check", "interview", "request", "packet", "travel", "detained", "proofs", "library", "safety", "people", "settings", "limits"];

interface CaseDeskProps {
  app: AppState;
  caseId: string;
  /** The case as it was just read, so that it is shown at once. */
  first: CaseView | null;
  /** Throws where the choice cannot be remembered. */
  onSettings: (settings: Settings) => Promise<void>;
  /** The same, for a screen that says nothing of it. */
  onChoose: (settings: Settings) => Promise<void>;
  onAuthor: (name: string) => Promise<void>;
  onLock: () => void;
  onLeave: () => void;
  onCase: (id: string) => void;
}

export function CaseDesk(props: CaseDeskProps) {
  return <LeaveGuard><Sheets {...props} /></LeaveGuard>;
}

function Sheets(props: CaseDeskProps) {
  const { app, caseId } = props;
  const words = useWords();
  const { say, lang } = words;
  const [view, setView] = useState<CaseView | null>(props.first);
  const given = useRef(props.first);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [screen, setScreen] = useState<Screen>("today");
  const [focus, setFocus] = useState<string | null>(null);
  const [resume, setResume] = useState<string | null>(null);
  const [visit, setVisit] = useState(0);
  const [saved, setSaved] = useState("");
  const [full, setFull] = useState(false);
  const [toast, setToast] = useState<{ words: string; undo?: boolean } | null>(null);
  const [over, setOver] = useState<"go" | "find" | "keys" | "help" | "changes" | "drafts" | "log" | null>(null);
  const [draft, setDraft] = useState<LogDraft | null>(null);
  const [card, setCard] = useState<EntryLink | null>(null);
  const moved = useRef(false);
  const leave = useLeave();
  const drafts = useDrafts(caseId);
  const { read: readDrafts, settle: settleDrafts } = drafts;

  // The case as it is held now; what is asked for builds on it, one answer after the other.
  const held = useRef(props.first);
  const last = useRef<Promise<void>>(Promise.resolve());
  const take = useCallback(async (ask: () => Promise<CaseView>) => {
    const next = last.current.then(ask).then((found) => {
      held.current = found;
      setView(found);
      setRefusal(null);
    }).catch((thrown: unknown) => setRefusal(thrown as Refusal));
    last.current = next;
    await next;
  }, []);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => { here.current = false; };
  }, []);
  /** The rows after the first ones; those are shown meanwhile, unless there is more to be seen already. */
  const fill = useCallback((first: CaseView) => {
    // A form begun while the rest is read is a newer draft than what came with the first rows.
    readDrafts(first.drafts);
    if (!held.current) {
      held.current = first;
      setView(first);
    }
    return whole(first, (from) => call("case_part", { case: caseId, language: lang, from }), () => call("open_case", { case: caseId, language: lang }), () => here.current);
  }, [caseId, lang, readDrafts]);
  /** Reads the whole case from the vault. */
  const reopen = useCallback(() => take(async () => fill(await call("open_case", { case: caseId, language: lang }))), [take, fill, caseId, lang]);
  /** Asks what changed. */
  const reload = useCallback(() => take(async () => {
    const old = held.current;
    if (!old || old.to_come > 0) return fill(await call("open_case", { case: caseId, language: lang }));
    const now = afterNews(old, await call("look_again", { case: caseId, language: lang, seen: old.stamp }));
    readDrafts(now.drafts);
    return now;
  }), [take, fill, readDrafts, caseId, lang]);
  useEffect(() => {
    // What was just read is not read again, but for the rows that did not come with it.
    const first = given.current;
    given.current = null;
    if (!first) void reopen();
    else if (first.to_come > 0) void take(() => fill(first));
    else readDrafts(first.drafts);
  }, [reopen, readDrafts, take, fill]);
  useNewDay(useCallback(() => void reload(), [reload]));
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), toast.undo ? 12_000 : 6_000);
    return () => clearTimeout(timer);
  }, [toast]);
  // After a save it is asked whether the disk still had room, or the reserve had to be taken.
  useEffect(() => {
    if (saved) call("app_state", {}).then((now) => setFull(now.notices.some((one) => one.kind === "reserve-spent")), () => undefined);
  }, [saved]);
  // What was said in another language is not said again.
  useEffect(() => setToast(null), [lang]);
  // A new screen takes the focus, so that it is read out from its title.
  useEffect(() => {
    if (moved.current) document.getElementById("sheet")?.focus();
  }, [screen, visit]);

  // What was pressed may go with what it was about: the focus falls to no place, and is taken back to the page.
  const drawn = useRef(false);
  useEffect(() => {
    const again = drawn.current;
    drawn.current = view !== null;
    if (again && document.activeElement === document.body && !document.querySelector("dialog[open]")) document.getElementById("sheet")?.focus({ preventScroll: true });
  }, [view]);

  const go = useCallback((next: Screen, at?: string, draft?: string) => {
    setOver(null);
    leave(() => {
      moved.current = true;
      settleDrafts();
      setFocus(at ?? null);
      setResume(draft ?? null);
      setScreen(next);
      setVisit((n) => n + 1);
    });
  }, [leave, settleDrafts]);
  const toCases = useCallback(() => leave(props.onLeave), [leave, props.onLeave]);
  const tell = useCallback((text: string, undo?: "undo") => setToast({ words: text, undo: undo === "undo" }), []);
  usePastedPictures(tell);

  // Who works on the case is said beside its title, where several people open the vault.
  // Asked once all rows are there, so that none waits for it.
  const [people, setPeople] = useState<PeopleView | null>(null);
  const complete = view?.to_come === 0;
  useEffect(() => {
    if (!complete) return undefined;
    let here = true;
    call("people", {}).then((now) => { if (here) setPeople(now); }, () => undefined);
    return () => { here = false; };
  }, [complete]);
  const { onLeave } = props;
  const partsChanged = useCallback((now: PeopleView) => {
    setPeople(now);
    if (now.people.length === 0) return;
    const mine = now.cases.find((one) => one.case === caseId)?.mine;
    // Whoever gave their own part away is out of the case.
    if (!mine) onLeave();
    else if (mine !== held.current?.share) void reopen();
  }, [caseId, onLeave, reopen]);

  const step = useUndo(caseId);
  // What is typed is kept first: the form of an entry that was just taken back would show what is no longer so.
  const turn = useCallback((way: Way) => new Promise<void>((done) => {
    const asked = changesMade();
    const back = async (refused: boolean) => {
      setToast(null);
      try {
        // What was to be taken back was not saved: the change before it stays.
        if (refused || !(await asked)) return setToast({ words: say("undo-not-saved") });
        const moved = await step(way);
        if (!moved) return setToast({ words: say(`nothing-to-${way}`) });
        setSaved(moved.at);
        await reload();
        setFocus(null);
        setResume(null);
        setVisit((n) => n + 1);
        setToast({ words: say(way === "undo" ? "undone" : "redone") });
      } catch (thrown) {
        setRefusal(thrown as Refusal);
      } finally {
        done();
      }
    };
    leave((refused) => void back(refused));
  }), [step, reload, leave, say]);

  const removing = useRef(new Set<string>());
  const { keep: keepDraft, drop: dropDraft, list: draftList } = drafts;
  const desk: Desk | null = useMemo(() => view && {
    app, view, focus, go, reload, lock: props.onLock, tell, card: setCard, log: () => setOver("log"), drafts: draftList, resume, keepDraft, dropDraft, showDrafts: () => setOver("drafts"),
    did: async (done: Saved) => {
      setSaved(done.at);
      await reload();
    },
    save: async (sheet: Sheet, draft?: string) => {
      const done = await call("save_sheet", draft ? { case: caseId, sheet, draft } : { case: caseId, sheet });
      setSaved(done.at);
      await reload();
      return done;
    },
    remove: async (id: string, revision: number, what: string) => {
      // A second press would be refused, as the entry is gone, and say that something is wrong.
      if (removing.current.has(id)) return false;
      removing.current.add(id);
      try {
        const gone = await call("remove_entry", { case: caseId, id, revision });
        setSaved(gone.at);
        await reload();
        setToast({ words: say("removed", { what }), undo: true });
        return true;
      } catch (thrown) {
        setRefusal(thrown as Refusal);
        return false;
      } finally {
        removing.current.delete(id);
      }
    },
  }, [app, view, focus, go, reload, props.onLock, caseId, say, tell, draftList, resume, keepDraft, dropDraft]);

  useKeys(useMemo(() => ({
    section: (n: number) => { const next = SCREENS[n - 1]; if (next) go(next); },
    "go-to": () => setOver("go"),
    find: () => { if (!runScreenKey("find")) setOver("find"); },
    new: () => { if (!runScreenKey("new")) { if (LOG_HERE.includes(screen)) setOver("log"); else go(screen, "new"); } },
    log: () => setOver("log"),
    detained: () => go("detained"),
    save: () => window.dispatchEvent(new Event("redress:save")),
    print: () => { if (!runScreenKey("print")) tell(say("nothing-to-print")); },
    evidence: () => go("evidence", "new"),
    deadline: () => go("dates", "new"),
    list: () => setOver("keys"),
    help: () => setOver("help"),
    undo: () => void turn("undo"),
    redo: () => void turn("redo"),
  }), [go, screen, turn, tell, say]));

  // What is dropped on any screen of a case is a paper of it.
  const [dragged, setDragged] = useState(0);
  useEffect(() => onDrop(setDragged, (count) => { if (count > 0) go("evidence", "dropped"); }), [go]);

  const close = useCallback(() => setOver(null), []);
  const cases = useCases(over === "go");
  const titles = useTitles(over === "go");
  const { onLock, onCase } = props;
  const places = useMemo((): Place[] => {
    if (!view || (over !== "go" && over !== "find")) return [];
    const entries = entryPlaces(view, words, over === "find", setCard);
    if (over === "find") return entries;
    const acts: [string, () => void][] = [
      ["add-alert", () => go("alerts", "new")], ["add-event", () => go("timeline", "new")], ["add-date", () => go("dates", "new")], ["add-letter", () => go("letters", "new")],
      ["add-paper", () => go("evidence", "new")], ["nav-detained", () => go("detained")], ["nav-proofs", () => go("proofs")], ["nav-people", () => go("people")], ["changes", () => setOver("changes")], ["undo", () => void turn("undo")], ["redo", () => void turn("redo")],
      ["keys-list", () => setOver("keys")], ["help", () => setOver("help")], ["all-cases", toCases], ["lock", onLock],
    ];
    return [
      ...SCREENS.map((one) => ({ key: `screen-${one}`, words: say(`nav-${one}`), kind: say("go-to-screen"), also: "", run: () => go(one) })),
      ...acts.map(([id, run]) => ({ key: `act-${id}`, words: say(id), kind: say("go-to-action"), also: "", run })),
      ...entries,
      ...titlePlaces(titles, say, (id) => go("library", id)),
      ...cases.filter((row) => row.id !== caseId && !row.damaged).map((row) => ({ key: `case-${row.id}`, words: row.title, kind: say("entry-case"), also: words.country(row.accusing), run: () => leave(() => onCase(row.id)) })),
    ];
  }, [view, over, words, say, go, turn, toCases, onLock, onCase, cases, titles, caseId, leave]);

  if (!desk || !view) {
    return (
      <Frame index={null}>
        <Page title={say(refusal ? "case-not-open" : "opening")}>
          <RefusalBanner refusal={refusal} onRetry={() => void reopen()} />
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
    allegations: () => <Allegations key={visit} desk={desk} />,
    evidence: () => <Evidence key={visit} desk={desk} />,
    redaction: () => <Redaction key={visit} desk={desk} />,
    check: () => <Check key={visit} desk={desk} />,
    refugee: () => <Refugee key={visit} desk={desk} />,
    interview: () => null,
    request: () => null,
    packet: () => <Packet key={visit} desk={desk} />,
    dates: () => <Dates key={visit} desk={desk} />,
    letters: () => <Letters key={visit} desk={desk} />,
    travel: () => <Travel key={visit} desk={desk} />,
    detained: () => <Detained key={visit} desk={desk} />,
    proofs: () => <Proofs key={visit} desk={desk} />,
    library: () => <Library key={visit} open focus={focus} accusing={view.accusing} />,
    safety: () => <Safety app={app} caseId={caseId} onBack={null} onPeople={() => go("people")} onLock={props.onLock} onSettings={props.onSettings} onGone={props.onLeave} onChanged={() => void reload()} />,
    people: () => <People key={visit} app={app} caseId={caseId} onAuthor={props.onAuthor} onBack={null} onSafety={() => go("safety")} onLock={props.onLock} onView={partsChanged} />,
    settings: () => <SettingsSheet app={app} onSettings={props.onChoose} onAuthor={props.onAuthor} />,
    limits: () => <Limits app={app} />,
  };
  // Whoever only reads is told so on every sheet, before they type.
  const reads = view.share === "reader"
    ? <p className="banner care page-notice" role="note" data-testid="reader-notice"><strong>{say("people-reads")}</strong> {say("people-reads", undefined, "todo")}</p> : null;
  const savedWords = saved ? say("saved-at", { time: timeOfDay(saved, lang) }) : "";
  const index = <CaseIndex desk={desk} screen={screen} people={people} saved={savedWords} full={full} onLeave={toCases} onGoTo={() => setOver("go")} onChanges={() => setOver("changes")} />;
  return (
    <PageNotice.Provider value={reads}>
      <a className="skip" href="#sheet">{say("skip-to-sheet")}</a>
      {dragged > 0 && <div className="drop-here" role="status">{say("drop-here", { count: dragged })}</div>}
      {/* Work with steps has them in the index. */}
      <CaseIdContext.Provider value={desk.view.id}>
        {screen === "interview" ? <Interview key={visit} desk={desk} saved={savedWords} />
          : screen === "request" ? <Request desk={desk} index={index} saved={savedWords} visit={visit} />
          : <Frame index={index}>{screens[screen]()}</Frame>}
      </CaseIdContext.Provider>
      <div aria-live="polite" className="visually-hidden">{savedWords}</div>
      {refusal && <div className="toast-refusal"><RefusalBanner refusal={refusal} onRetry={() => void reopen()} /></div>}
      {toast && (
        <div className="toast" role="status">
          <span>{toast.words}</span>
          {toast.undo && <button type="button" className="link" onClick={() => void turn("undo")} data-testid="toast-undo">{say("undo")}</button>}
        </div>
      )}
      {card && <FactCard key={card.id} desk={desk} link={card} onClose={() => setCard(null)} />}
      {(over === "go" || over === "find") && <GoTo key={over} title={say(over === "go" ? "go-to" : "find-here")} places={places} onClose={close} />}
      {over === "keys" && <KeyList onClose={close} />}
      {over === "help" && <Help screen={screen} onLibrary={() => go("library", ABOUT[screen])} onClose={close} />}
      {over === "drafts" && <UnfinishedDialog desk={desk} onClose={close} />}
      {over === "changes" && <Changes caseId={caseId} onUndo={() => turn("undo")} onRedo={() => turn("redo")} onClose={close} />}
      {over === "log" && (
        <LogDialog caseId={caseId} draft={draft ?? newDraft(view.today)} onDraft={setDraft} onClose={close}
          onSaved={(done) => {
            setOver(null);
            setDraft(null);
            setSaved(done.at);
            setToast({ words: say("log-saved"), undo: true });
            void reload();
          }} />
      )}
    </PageNotice.Provider>
  );
}
