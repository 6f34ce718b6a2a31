// Screen 24 in its first form: settings, and what this program cannot do.
import type { AppState, Settings, Theme } from "../../bridge";
import { ChoiceField } from "../../parts/fields";
import { Frame, Page } from "../../parts/Frame";
import { useWords } from "../../words";
import { LANGUAGES, notReviewed } from "../../words/languages";

const LIMITS = ["off", "force", "hash", "ssd", "malware", "access", "deleting", "filing", "capture", "forgotten"];

export function Limits({ app, onSettings, onBack }: {
  app: AppState;
  onSettings: (settings: Settings) => Promise<void>;
  onBack: (() => void) | null;
}) {
  const { lang, say } = useWords();
  const page = (
    <Page title={say("limits-title")} under={say("limits-under")} ruled
      actions={onBack && <button type="button" className="button" onClick={onBack} data-testid="back">{say("back")}</button>}
      foot={<span className="caption">{say("version", { version: app.version })} {say("not-advice")}</span>}>
      <div className="two">
        <section className="stack">
          <h2>{say("what-this-cannot-do")}</h2>
          <ul className="stack measure">
            {LIMITS.map((limit) => <li key={limit}><h3>{say(`limit-${limit}`)}</h3><p className="small">{say(`limit-${limit}`, undefined, "text")}</p></li>)}
          </ul>
        </section>
        <section className="stack">
          <h2>{say("settings")}</h2>
          <ChoiceField name="language" label={say("set-up-language")} value={app.settings.language}
            options={LANGUAGES.map(([value, name]) => ({ value, label: <span lang={value}>{name}</span> }))}
            onChange={(language) => void onSettings({ ...app.settings, language })} />
          <ChoiceField name="theme" label={say("theme")} value={app.settings.theme}
            options={(["system", "light", "dark"] as Theme[]).map((theme) => ({ value: theme, label: say(`theme-${theme}`) }))}
            onChange={(theme) => void onSettings({ ...app.settings, theme })} />
          {notReviewed(lang) && <p className="aside" data-testid="not-reviewed">{say("translation-state")}</p>}
        </section>
      </div>
    </Page>
  );
  return onBack ? <Frame index={<div className="index-head"><span className="name">Redress</span></div>}>{page}</Frame> : page;
}
