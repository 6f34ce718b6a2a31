// The first three steps: language, who it is for, three honest facts.
import type { AppState, CaseRole, Settings } from "../../bridge";
import { LanguageName } from "../../parts/Typed";
import { useWords } from "../../words";
import { LANGUAGES } from "../../words/languages";

export function LanguageStep({ app, onSettings }: { app: AppState; onSettings: (settings: Settings) => Promise<void> }) {
  const { say } = useWords();
  return (
    <fieldset className="stack" style={{ maxWidth: 420 }}>
      <legend className="visually-hidden">{say("set-up-language")}</legend>
      {LANGUAGES.map(([language, name]) => (
        <label key={language} className="card-choice choice">
          <input type="radio" name="language" checked={app.settings.language === language} data-testid={`language-${language}`}
            onChange={() => void onSettings({ ...app.settings, language })} />
          <LanguageName language={language} name={name} />
        </label>
      ))}
      <p className="small">{say("language-later")}</p>
    </fieldset>
  );
}

export function WhoStep({ role, onRole }: { role: CaseRole | "look"; onRole: (role: CaseRole | "look") => void }) {
  const { say } = useWords();
  return (
    <fieldset className="stack" style={{ maxWidth: 560 }}>
      <legend className="visually-hidden">{say("set-up-who")}</legend>
      {(["own", "client", "look"] as const).map((value) => (
        <label key={value} className="card-choice choice">
          <input type="radio" name="who" checked={role === value} data-testid={`who-${value}`} onChange={() => onRole(value)} />
          <span><strong>{say(`who-${value}`)}</strong><br /><span className="small">{say(`who-${value}`, undefined, "hint")}</span></span>
        </label>
      ))}
    </fieldset>
  );
}

export function FactsStep() {
  const { say, number } = useWords();
  return (
    <ol className="stack-24 measure">
      {(["one", "two", "three"] as const).map((fact, n) => (
        <li key={fact} className="row-top">
          <span className="section" aria-hidden="true">{number(n + 1)}</span>
          <div><h2>{say(`honest-${fact}`)}</h2><p className="lead">{say(`honest-${fact}`, undefined, "text")}</p></div>
        </li>
      ))}
    </ol>
  );
}
