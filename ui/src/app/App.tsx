// Where the program stands: locked, being set up, at the list of cases, or in a case.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { call, type AppState, type CaseRow, type CaseView, type Refusal, type Settings } from "../bridge";
import { CaseList } from "../features/cases/CaseList";
import { FirstRun } from "../features/first-run/FirstRun";
import { Unlock } from "../features/unlock/Unlock";
import { People } from "../features/safety/People";
import { Safety } from "../features/safety/Safety";
import { IdleNotice } from "../parts/IdleNotice";
import { Progress } from "../parts/Progress";
import { runScreenKey } from "../parts/screenKeys";
import { WordsProvider, sayIn, useWords } from "../words";
import { Beside, type BesideScreen } from "./Beside";
import { CaseDesk } from "./CaseDesk";
import { useCopying } from "./copy";
import { useCases } from "./cases";
import { GoTo } from "./GoTo";
import { Help, KeyList } from "./Help";
import { titlePlaces, useTitles } from "./titles";
import { useKeys } from "./keys";
import { useLooks, useSizeKeys } from "./looks";

export function App() {
  const [app, setApp] = useState<AppState | null>(null);
  const [fatal, setFatal] = useState(false);
  const [opened, setOpened] = useState<{ id: string; view: CaseView | null } | null>(null);
  const [opening, setOpening] = useState(false);
  const [setUp, setSetUp] = useState(false);
  const [beside, show] = useState<{ screen: BesideScreen; focus: string | null } | null>(null);
  const setBeside = useCallback((screen: BesideScreen | null, focus?: string) => show(screen && { screen, focus: focus ?? null }), []);
  const [over, setOver] = useState<"go" | "keys" | "help" | null>(null);
  const [blank, setBlank] = useState(() => location.search === "?blank");
  const [apart, setApart] = useState<"safety" | "people" | null>(null);
  const [arriving, setArriving] = useState(true);

  const ask = useCallback(async () => {
    try {
      setApp(await call("app_state", {}));
    } catch {
      setFatal(true);
    }
  }, []);
  useEffect(() => void ask(), [ask]);

  // Where there is no vault yet, setting up goes on after the vault is made: first facts follow.
  const nothingYet = app !== null && !app.open && app.vaults.length === 0;
  useEffect(() => {
    if (nothingYet) setSetUp(true);
  }, [nothingYet]);

  const lock = useCallback(() => {
    setOpened(null);
    setArriving(true);
    setSetUp(false);
    setApart(null);
    setApp((old) => (old ? { ...old, open: false } : old));
    void call("lock", {}).catch(() => undefined).then(ask);
  }, [ask]);
  // Inside a case the case hears its keys itself; a lock is heard everywhere.
  const outside = !opened;
  useKeys(useMemo(() => ({
    lock,
    ...(outside && {
      list: () => setOver("keys"), help: () => setOver("help"),
      "go-to": () => setOver("go"), new: () => void runScreenKey("new"), find: () => { if (!runScreenKey("find")) setOver("go"); },
      save: () => window.dispatchEvent(new Event("redress:save")), print: () => void runScreenKey("print"),
    }),
  }), [lock, outside]));
  useEffect(() => setOver(null), [outside, app?.open]);
  const cases = useCases(over === "go" && outside && app?.open === true);

  const lang = app?.settings.language ?? "en";
  useLooks(app?.settings);
  useCopying();
  // The screen before stays until the case is there: no empty frame between them.
  const openCase = useCallback(async (id: string) => {
    setOpening(true);
    let view: CaseView | null = null;
    try {
      view = await call("open_case", { case: id, language: lang });
    } catch {
      // The case itself asks once more, and says what is wrong.
    }
    setOpening(false);
    setOpened({ id, view });
  }, [lang]);
  const toCase = useCallback((id: string) => void openCase(id), [openCase]);
  // Shown at once, so that two quick choices do not take each other back; only the answer to the last one counts.
  const choices = useRef(0);
  const settings = useCallback(async (next: Settings) => {
    const turn = (choices.current += 1);
    setApp((old) => (old ? { ...old, settings: next } : old));
    const answer = await call("set_settings", next);
    if (turn === choices.current) setApp(answer);
  }, []);
  // A choice holds though it could not be remembered; that is said here where the screen itself does not say it.
  const [unkept, setUnkept] = useState<Refusal | null>(null);
  const choose = useCallback(async (next: Settings) => {
    setUnkept(null);
    try {
      await settings(next);
    } catch (thrown) {
      setUnkept(thrown as Refusal);
    }
  }, [settings]);
  useEffect(() => {
    if (!unkept) return undefined;
    const timer = setTimeout(() => setUnkept(null), 12_000);
    return () => clearTimeout(timer);
  }, [unkept]);
  const author = useCallback(async (name: string) => setApp(await call("set_author", { name })), []);
  useSizeKeys(app?.settings, choose);

  // After Shift three times nothing is shown until somebody is there.
  useEffect(() => {
    if (!blank) return undefined;
    const show = (event: KeyboardEvent | MouseEvent) => { if (!("key" in event) || event.key !== "Shift") setBlank(false); };
    window.addEventListener("keydown", show);
    window.addEventListener("mousedown", show);
    return () => { window.removeEventListener("keydown", show); window.removeEventListener("mousedown", show); };
  }, [blank]);

  if (blank) return <main aria-label={sayIn(lang)("blank")} data-testid="blank" tabIndex={-1} />;
  if (fatal) return <p role="alert">{sayIn("en")("error-internal")}</p>;
  if (!app) return null;
  const screen = () => {
    const besides = beside && <Beside app={app} screen={beside.screen} focus={beside.focus} onScreen={setBeside} onBack={() => setBeside(null)} onSettings={choose} onAuthor={author} />;
    if (setUp || (!app.open && app.vaults.length === 0)) {
      // Stays as it is while settings or limits are looked at: the step, and what was typed.
      return (
        <>
          {besides}
          <div className="stays" hidden={beside !== null}>
            <FirstRun app={app} onSettings={choose} onApp={setApp} onCase={toCase} onDone={() => setSetUp(false)}
              onBack={!app.open && app.vaults.length > 0 ? () => setSetUp(false) : null} onBeside={setBeside} />
          </div>
        </>
      );
    }
    if (besides) return besides;
    if (!app.open) {
      return <Unlock app={app} onSettings={choose} onApp={setApp} onNew={() => setSetUp(true)} onBeside={setBeside} />;
    }
    if (apart === "safety") return <Safety app={app} onBack={() => setApart(null)} onPeople={() => setApart("people")} onLock={lock} onSettings={settings} />;
    if (apart === "people") return <People app={app} onAuthor={author} onBack={() => setApart(null)} onSafety={() => setApart("safety")} onLock={lock} />;
    if (opened) return <CaseDesk key={opened.id} app={app} caseId={opened.id} first={opened.view} onSettings={settings} onChoose={choose} onAuthor={author} onLock={lock} onLeave={() => { setArriving(false); setOpened(null); }} onCase={toCase} />;
    return <CaseList app={app} arriving={arriving} onCase={toCase} onLock={lock} onSafety={() => setApart("safety")} onBeside={setBeside} />;
  };
  return (
    <WordsProvider lang={lang}>
      {screen()}
      {outside && <Over over={over} app={app} cases={cases} onCase={toCase} onLibrary={(focus) => setBeside("library", focus)} onLimits={() => setBeside("limits")} onPeople={app.open && !setUp ? () => { setBeside(null); setApart("people"); } : null} onLock={lock} onShow={setOver} />}
      {opening && <div className="opening"><Progress words={sayIn(lang)("opening")} steered={false} /></div>}
      {app.open && <IdleNotice />}
      {unkept && <Unkept refusal={unkept} />}
    </WordsProvider>
  );
}

/** That a setting holds, and will not be remembered. */
function Unkept({ refusal }: { refusal: Refusal }) {
  const { say } = useWords();
  return <div className="toast" role="alert" data-testid="settings-unkept"><span>{say(`error-${refusal.code}`)} {say("settings-unkept")}</span></div>;
}

/** What lies over the screens outside a case: the keys, the help, and *go to*. */
function Over({ over, app, cases, onCase, onLibrary, onLimits, onPeople, onLock, onShow }: {
  over: "go" | "keys" | "help" | null;
  app: AppState;
  cases: CaseRow[];
  onCase: (id: string) => void;
  onLibrary: (focus?: string) => void;
  onLimits: () => void;
  /** None where no vault is open. */
  onPeople: (() => void) | null;
  onLock: () => void;
  onShow: (over: "keys" | "help" | null) => void;
}) {
  const { say, country } = useWords();
  const close = () => onShow(null);
  const titles = useTitles(over === "go");
  if (over === "keys") return <KeyList onClose={close} />;
  if (over === "help") return <Help screen={app.open ? "cases" : "unlock"} onLibrary={() => { close(); onLibrary(); }} onClose={close} />;
  if (over !== "go") return null;
  const acts: [string, () => void][] = [["nav-library", () => onLibrary()], ["nav-limits", onLimits], ...(onPeople ? [["nav-people", onPeople] as [string, () => void]] : []), ["keys-list", () => onShow("keys")], ["help", () => onShow("help")], ...(app.open ? [["lock", onLock] as [string, () => void]] : [])];
  const places = [
    ...cases.filter((row) => !row.damaged).map((row) => ({ key: row.id, words: row.title, kind: say("entry-case"), also: country(row.accusing), run: () => onCase(row.id) })),
    ...titlePlaces(titles, say, (id) => onLibrary(id)),
    ...acts.map(([id, run]) => ({ key: id, words: say(id), kind: say("go-to-action"), also: "", run })),
  ];
  return <GoTo title={say("go-to")} places={places} onClose={close} />;
}
