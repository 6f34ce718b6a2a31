// Where the program stands: locked, being set up, at the list of cases, or in a case.
import { useCallback, useEffect, useState } from "react";
import { call, type AppState, type Settings } from "../bridge";
import { CaseList } from "../features/cases/CaseList";
import { FirstRun } from "../features/first-run/FirstRun";
import { Unlock } from "../features/unlock/Unlock";
import { Limits } from "../features/settings/Limits";
import { WordsProvider, sayIn } from "../words";
import { rightToLeft } from "../words/languages";
import { CaseDesk } from "./CaseDesk";
import { useLockKeys } from "./keys";

export function App() {
  const [app, setApp] = useState<AppState | null>(null);
  const [fatal, setFatal] = useState(false);
  const [caseId, setCaseId] = useState<string | null>(null);
  const [setUp, setSetUp] = useState(false);
  const [limits, setLimits] = useState(false);

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
  useLockKeys(lock);

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
    if (caseId) return <CaseDesk key={caseId} app={app} caseId={caseId} onSettings={settings} onLock={lock} onLeave={() => setCaseId(null)} />;
    return <CaseList app={app} onCase={setCaseId} onLock={lock} onLimits={() => setLimits(true)} />;
  };
  return (
    <WordsProvider lang={lang}>
      {screen()}
    </WordsProvider>
  );
}
