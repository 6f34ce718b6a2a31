// Screen 1: open your papers.
import { useEffect, useRef, useState } from "react";
import { Refusal, call, callRaw, type AppState, type Settings } from "../../bridge";
import { Languages } from "../../parts/Languages";
import { PassphraseField } from "../../parts/PassphraseField";
import { Progress } from "../../parts/Progress";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { RestoreLink } from "../../parts/RestoreLink";
import { Typed } from "../../parts/Typed";
import { Forgot } from "./Forgot";
import { useWords } from "../../words";
import { wallWords } from "../../words/dates";

export function Unlock({ app, onApp, onSettings, onNew, onBeside }: {
  app: AppState;
  onApp: (app: AppState) => void;
  onSettings: (settings: Settings) => Promise<void>;
  onNew: () => void;
  onBeside: (screen: "library" | "settings" | "limits", focus?: string) => void;
}) {
  const { say, lang } = useWords();
  const [phrase, setPhrase] = useState("");
  const [forgot, setForgot] = useState(false);
  const [restored, setRestored] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // After a refusal the hand goes back to the passphrase, all of it chosen, to type it again; the
  // refusal is read out by itself.
  useEffect(() => {
    field.current?.focus();
    if (refusal) field.current?.select();
  }, [refusal]);
  // The button of a language is gone once it was pressed, and so is what *I forgot* showed: the hand goes on in the field.
  useEffect(() => field.current?.focus(), [lang, forgot]);

  const attempt = async (work: () => Promise<AppState>) => {
    setBusy(true);
    setRefusal(null);
    try {
      onApp(await work());
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    } finally {
      setBusy(false);
    }
  };
  const open = () => attempt(async () => {
    const next = await callRaw("unlock", phrase);
    setPhrase("");
    return next;
  });
  const chosen = app.vaults.find((vault) => vault.key === app.chosen) ?? app.vaults[0];
  return (
    <div className="centre">
      <header className="spread">
        <span className="section" lang="en">Redress</span>
        <Languages app={app} onSettings={onSettings} />
      </header>
      <main className="card">
        {forgot ? <Forgot onApp={onApp} onBack={() => setForgot(false)} /> : <>
        <div>
          <h1 className="display">{say("unlock-title")}</h1>
          <p className="small">{say("unlock-under")}</p>
          {chosen?.changed && <p className="small" data-testid="last-change">{say("unlock-changed", { when: wallWords(chosen.changed, lang, app.today) })}</p>}
        </div>
        <RefusalBanner refusal={refusal} />
        {restored && <Notice tone="good">{say("restored-now")}</Notice>}
        <form className="stack" onSubmit={(event) => { event.preventDefault(); if (phrase) void open(); else field.current?.focus(); }}>
          {app.vaults.length > 1 && (
            <div className="field">
              <label htmlFor="vault">{say("unlock-which")}</label>
              <select id="vault" className="field-box" value={chosen?.key ?? ""} data-testid="field-vault"
                onChange={(event) => void attempt(() => call("choose_vault", { key: event.target.value }))}>
                {app.vaults.map((vault) => <option key={vault.key} value={vault.key}>{vault.present ? vault.name : say("vault-away", { name: vault.name })}</option>)}
              </select>
            </div>
          )}
          <PassphraseField ref={field} name="passphrase" label={say("passphrase")} value={phrase} onChange={setPhrase} />
          <div>
            <button type="submit" className="button primary main wide" disabled={busy} data-testid="unlock">{say(busy ? "unlocking" : "unlock")}</button>
            <p className="caption" style={{ marginTop: 8 }}>{say("unlock-wait")}</p>
            {busy && <Progress words={say("opening-vault")} stoppable={false} />}
          </div>
        </form>
        <hr />
        <div className="row links">
          <button type="button" className="link" onClick={() => { setRefusal(null); setForgot(true); }} data-testid="forgot">{say("forgot-link")}</button>
          <button type="button" className="link" onClick={() => onBeside("library", "GU-02")} data-testid="first-hour">{say("library-first-hour")}</button>
          <button type="button" className="link" onClick={() => onBeside("library")} data-testid="library">{say("nav-library")}</button>
          <button type="button" className="link" onClick={() => onBeside("settings")} data-testid="settings">{say("nav-settings")}</button>
          <button type="button" className="link" onClick={() => onBeside("limits")} data-testid="limits">{say("what-this-cannot-do")}</button>
          <button type="button" className="link" onClick={() => void attempt(() => call("choose_folder", { purpose: "open" }))} data-testid="other-vault">{say("open-other-vault")}</button>
          <RestoreLink onRefusal={setRefusal} onApp={(next) => { setRestored(true); onApp(next); }} />
          <button type="button" className="link" onClick={onNew} data-testid="new-vault">{say("new-vault")}</button>
          <button type="button" className="link" onClick={() => void attempt(() => call("look_round", {}))} data-testid="look-round">{say("look-round")}</button>
        </div>
        </>}
      </main>
      <footer className="spread caption">
        <span>{chosen && <>{say("vault-name")} <Typed text={chosen.name} /></>}</span>
        <span>{say("no-network")}</span>
      </footer>
    </div>
  );
}
