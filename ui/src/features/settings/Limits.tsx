// Screen 24 in its first form: what this program cannot do.
import type { AppState } from "../../bridge";
import { Page } from "../../parts/Frame";
import { useWords } from "../../words";

const LIMITS = ["off", "force", "hash", "older", "ssd", "malware", "access", "deleting", "filing", "capture", "forgotten"];

export function Limits({ app }: { app: AppState }) {
  const { say } = useWords();
  return (
    <Page title={say("limits-title")} under={say("limits-under")} ruled
      foot={<span className="caption">{say("version", { version: app.version })} {say("not-advice")}</span>}>
      <section className="stack">
        <h2>{say("what-this-cannot-do")}</h2>
        <ul className="limits">
          {LIMITS.map((limit) => <li key={limit}><h3>{say(`limit-${limit}`)}</h3><p className="small">{say(`limit-${limit}`, undefined, "text")}</p></li>)}
        </ul>
      </section>
    </Page>
  );
}
