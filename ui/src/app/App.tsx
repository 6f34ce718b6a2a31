// Where the program stands: locked, being set up, at the list of cases, or in a case.
import { useCallback, useEffect, useMemo, useState } from "react";
import { call, type AppState, type CaseRow, type Settings } from "../bridge";
import { CaseList } from "../features/cases/CaseList";
import { FirstRun } from "../features/first-run/FirstRun";
import { Unlock } from "../features/unlock/Unlock";
import { Limits } from "../features/settings/Limits";
import { runScreenKey } from "../parts/screenKeys";
import { WordsProvider, sayIn, useWords } from "../words";
import { rightToLeft } from "../words/languages";
import { CaseDesk } from "./CaseDesk";
import { useCases } from "./cases";
import { GoTo } from "./GoTo";
import { Help, KeyList } from "./Help";
import { useKeys } from "./keys";

export function App() {
  const [app, setApp] = useState<AppState | null>(null);
  const [fatal, setFatal] = useState(false);
  const [caseId, setCaseId] = useState<string | null>(null);
  const [setUp, setSetUp] = useState(false);
  const [limits, setLimits] = useState(false);
  const [over, setOver] = useState<"go" | "keys" | "help" | null>(null);
  const [blank, setBlank] = useState(() => location.search === "?blank");

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
    setCaseId(null);
    setSetUp(false);
    setApp((old) => (old ? { ...old, open: false } : old));
    void call("lock", {}).catch(() => undefined).then(ask);
  }, [ask]);
  // Inside a case the case hears its keys itself; a lock is heard everywhere.
  const outside = !caseId;
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
  const theme = app?.settings.theme ?? "system";
  useEffect(() => {
    const page = document.documentElement;
    page.lang = lang;
    page.dir = rightToLeft(lang) ? "rtl" : "ltr";
    const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
    const paint = () => {
      page.dataset.theme = theme === "dark" || (theme === "system" && dark?.matches) ? "dark" : "light";
    };
    paint();
    dark?.addEventListener("change", paint);
    return () => dark?.removeEventListener("change", paint);
  }, [lang, theme]);

  const settings = useCallback(async (next: Settings) => setApp(await call("set_settings", next)), []);

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
    if (limits) return <Limits app={app} onBack={() => setLimits(false)} onSettings={settings} />;
    if (!app.open && (setUp || app.vaults.length === 0)) {
      return <FirstRun app={app} onSettings={settings} onApp={setApp} onCase={setCaseId} onDone={() => setSetUp(false)}
        onBack={app.vaults.length > 0 ? () => setSetUp(false) : null} onLimits={() => setLimits(true)} />;
    }
    if (!app.open) {
      return <Unlock app={app} onSettings={settings} onApp={setApp} onNew={() => setSetUp(true)} onLimits={() => setLimits(true)} />;
    }
    if (setUp) {
      return <FirstRun app={app} onSettings={settings} onApp={setApp} onCase={setCaseId} onDone={() => setSetUp(false)} onBack={null} onLimits={() => setLimits(true)} />;
    }
    if (caseId) return <CaseDesk key={caseId} app={app} caseId={caseId} onSettings={settings} onLock={lock} onLeave={() => setCaseId(null)} onCase={setCaseId} />;
    return <CaseList app={app} onCase={setCaseId} onLock={lock} onLimits={() => setLimits(true)} />;
  };
  return (
    <WordsProvider lang={lang}>
      {screen()}
      {outside && <Over over={over} app={app} cases={cases} onCase={setCaseId} onLimits={() => setLimits(true)} onLock={lock} onShow={setOver} />}
    </WordsProvider>
  );
}

/** What lies over the screens outside a case: the keys, the help, and *go to*. */
function Over({ over, app, cases, onCase, onLimits, onLock, onShow }: {
  over: "go" | "keys" | "help" | null;
  app: AppState;
  cases: CaseRow[];
  onCase: (id: string) => void;
  onLimits: () => void;
  onLock: () => void;
  onShow: (over: "keys" | "help" | null) => void;
}) {
  const { say, country } = useWords();
  const close = () => onShow(null);
  if (over === "keys") return <KeyList onClose={close} />;
  if (over === "help") return <Help screen={app.open ? "cases" : "unlock"} onClose={close} />;
  if (over !== "go") return null;
  const acts: [string, () => void][] = [["nav-limits", onLimits], ["keys-list", () => onShow("keys")], ["help", () => onShow("help")], ...(app.open ? [["lock", onLock] as [string, () => void]] : [])];
  const places = [
    ...cases.filter((row) => !row.damaged).map((row) => ({ key: row.id, words: row.title, kind: say("entry-case"), also: country(row.accusing), run: () => onCase(row.id) })),
    ...acts.map(([id, run]) => ({ key: id, words: say(id), kind: say("go-to-action"), also: "", run })),
  ];
  return <GoTo title={say("go-to")} places={places} onClose={close} />;
}
