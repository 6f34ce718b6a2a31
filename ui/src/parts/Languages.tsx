// The languages of the screens, each by its own name.
import type { AppState, Settings } from "../bridge";
import { LANGUAGES } from "../words/languages";
import { LanguageName } from "./Typed";

export function Languages({ app, onSettings }: { app: AppState; onSettings: (settings: Settings) => Promise<void> }) {
  return (
    <span className="row">
      {LANGUAGES.map(([language, name]) => app.settings.language === language
        ? <strong key={language} aria-current="true"><LanguageName language={language} name={name} /></strong>
        : <button key={language} type="button" className="link" data-testid={`language-${language}`}
            onClick={() => void onSettings({ ...app.settings, language })}><LanguageName language={language} name={name} /></button>)}
    </span>
  );
}
