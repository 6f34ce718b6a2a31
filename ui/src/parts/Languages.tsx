// The languages of the screens, each by its own name.
import type { AppState, Language, Settings } from "../bridge";

const NAMES: Record<Language, string> = { en: "English", ar: "العربية" };

export function Languages({ app, onSettings }: { app: AppState; onSettings: (settings: Settings) => Promise<void> }) {
  return (
    <span className="row">
      {(Object.keys(NAMES) as Language[]).map((language) => app.settings.language === language
        ? <strong key={language} lang={language} aria-current="true">{NAMES[language]}</strong>
        : <button key={language} type="button" className="link" lang={language} data-testid={`language-${language}`}
            onClick={() => void onSettings({ ...app.settings, language })}>{NAMES[language]}</button>)}
    </span>
  );
}
