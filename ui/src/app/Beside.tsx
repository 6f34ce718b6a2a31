// Settings and limits outside a case: before a vault is open, and from the list of cases.
import type { AppState, Settings as Chosen } from "../bridge";
import { Limits } from "../features/settings/Limits";
import { Settings } from "../features/settings/Settings";
import { Frame } from "../parts/Frame";
import { useWords } from "../words";

export type BesideScreen = "settings" | "limits";

export function Beside({ app, screen, onScreen, onSettings, onAuthor, onBack }: {
  app: AppState;
  screen: BesideScreen;
  onScreen: (screen: BesideScreen) => void;
  onSettings: (settings: Chosen) => Promise<void>;
  onAuthor: (name: string) => Promise<void>;
  onBack: () => void;
}) {
  const { say } = useWords();
  const index = (
    <>
      <div className="index-head"><span className="name" lang="en">Redress</span></div>
      <nav aria-label={say("sections")}>
        <ul>
          {(["settings", "limits"] as const).map((name) => (
            <li key={name}><button type="button" className="index-link" aria-current={name === screen ? "page" : undefined}
              data-testid={`nav-${name}`} onClick={() => onScreen(name)}>{say(`nav-${name}`)}</button></li>
          ))}
        </ul>
      </nav>
      <div className="index-foot">
        <p className="caption">{say("no-network")}</p>
        <button type="button" className="button" onClick={onBack} data-testid="back">{say("back")}</button>
      </div>
    </>
  );
  return <Frame index={index}>{screen === "settings" ? <Settings app={app} onSettings={onSettings} onAuthor={onAuthor} /> : <Limits app={app} />}</Frame>;
}
