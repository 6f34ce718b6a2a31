// Settings of this computer: language, colours, size of the text, motion. Kept outside the vault; they hold
// nothing of a case. Where a vault is open, the name that work in it is written under stands below them. Every change is seen at once, and nothing that was typed elsewhere is lost by it.
import { lists, type AppState, type Motion, type Settings as Chosen, type Theme } from "../../bridge";
import { ChoiceField } from "../../parts/fields";
import { Page } from "../../parts/Frame";
import { LanguageName } from "../../parts/Typed";
import { useWords } from "../../words";
import { LANGUAGES, notReviewed } from "../../words/languages";
import { Author } from "./Author";

export function Settings({ app, onSettings, onAuthor }: { app: AppState; onSettings: (settings: Chosen) => Promise<void>; onAuthor: (name: string) => Promise<void> }) {
  const { say, number, lang } = useWords();
  const { settings } = app;
  const set = (change: Partial<Chosen>) => void onSettings({ ...settings, ...change });
  return (
    <Page title={say("settings")} under={say("settings-under")} ruled
      foot={<span className="caption">{say("version", { version: app.version })} {say("not-advice")}</span>}>
      <div className="form settings">
        <ChoiceField name="language" label={say("set-up-language")} value={settings.language}
          options={LANGUAGES.map(([value, name]) => ({ value, label: <LanguageName language={value} name={name} /> }))}
          onChange={(language) => set({ language })} />
        {notReviewed(lang) && <p className="aside" data-testid="not-reviewed">{say("translation-state")}</p>}
        <ChoiceField<Theme> name="theme" label={say("theme")} hint={say("theme-hint")} value={settings.theme}
          options={(["system", "light", "dark"] as const).map((theme) => ({ value: theme, label: say(`theme-${theme}`) }))}
          onChange={(theme) => set({ theme })} />
        <ChoiceField name="text_percent" label={say("text-size")} hint={say("text-size-hint")} value={String(settings.text_percent)}
          options={lists.TEXT_SIZES.map((size) => ({ value: String(size), label: say("text-size-percent", { percent: number(size) }) }))}
          onChange={(size) => set({ text_percent: Number(size) })} />
        <ChoiceField<Motion> name="motion" label={say("motion")} hint={say("motion-hint")} value={settings.motion}
          options={(["system", "less"] as const).map((motion) => ({ value: motion, label: say(`motion-${motion}`) }))}
          onChange={(motion) => set({ motion })} />
        {app.open && <Author author={app.author} onAuthor={onAuthor} />}
      </div>
    </Page>
  );
}
