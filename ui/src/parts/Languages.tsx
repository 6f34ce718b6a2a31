// The languages of the screens, each by its own name.
import type { AppState, Settings } from "../bridge";
import { LANGUAGES } from "../words/languages";

export function Languages({ app, onSettings }: { app: AppState; onSettings: (settings: Settings) => Promise<void> }) {
  return (
    <span className="row">
      {LANGUAGES.map(([language, name]) => app.settings.language === language
        ? <strong key={language} lang={language} aria-current="true">{name}</strong>
        : <button key={language} type="button" className="link" lang={language} data-testid={`language-${language}`}
            onClick={() => void onSettings({ ...app.settings, language })}>{name}</button>)}
    </span>
  );
}
