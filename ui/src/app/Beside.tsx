// Library, settings and limits outside a case: before a vault is open, and from the list of cases.
import type { AppState, Settings as Chosen } from "../bridge";
import { Limits } from "../features/settings/Limits";
import { Library } from "../features/library/Library";
import { Settings } from "../features/settings/Settings";
import { Frame } from "../parts/Frame";
import { LeaveGuard, useLeave } from "../parts/Leave";
import { useWords } from "../words";

export type BesideScreen = "library" | "settings" | "limits";

interface BesideProps {
  app: AppState;
  screen: BesideScreen;
  /** What the library opens. */
  focus: string | null;
  onScreen: (screen: BesideScreen) => void;
  onSettings: (settings: Chosen) => Promise<void>;
  onAuthor: (name: string) => Promise<void>;
  onBack: () => void;
}

export function Beside(props: BesideProps) {
  return <LeaveGuard><Sheets {...props} /></LeaveGuard>;
}

function Sheets({ app, screen, focus, onScreen, onSettings, onAuthor, onBack }: BesideProps) {
  const { say } = useWords();
  const leave = useLeave();
  const index = (
    <>
      <div className="index-head"><span className="name" lang="en">Redress</span></div>
      <nav aria-label={say("sections")}>
        <ul>
          {(["library", "settings", "limits"] as const).map((name) => (
            <li key={name}><button type="button" className="index-link" aria-current={name === screen ? "page" : undefined}
              data-testid={`nav-${name}`} onClick={() => leave(() => onScreen(name))}>{say(`nav-${name}`)}</button></li>
          ))}
        </ul>
      </nav>
      <div className="index-foot">
        <p className="caption">{say("no-network")}</p>
        <button type="button" className="button" onClick={() => leave(onBack)} data-testid="back">{say("back")}</button>
      </div>
    </>
  );
  return <Frame index={index}>{screen === "library" ? <Library key={focus} open={app.open} focus={focus} /> : screen === "settings" ? <Settings app={app} onSettings={onSettings} onAuthor={onAuthor} /> : <Limits app={app} />}</Frame>;
}
