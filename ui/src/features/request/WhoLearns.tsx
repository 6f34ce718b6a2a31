// Who learns what if this draft went out today, and how long it is.
import type { Disclosure, LearnerRow, PlanSheet, RequestView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { WhoSees } from "../../parts/marks";
import { Said, Typed } from "../../parts/Typed";
import { useWords } from "../../words";

const ORDER: Disclosure[] = ["may_reach_state", "ccf_only", "never_leaves"];

export function WhoLearns({ desk, draft, plan }: { desk: Desk; draft: RequestView; plan: PlanSheet }) {
  const { say, number, country } = useWords();
  const { view } = desk;
  const label = (row: LearnerRow): string => {
    const alert = view.alerts.find((one) => one.id === row.entry.id);
    if (alert) return [say(`channel-${alert.channel}`), country(alert.country)].filter(Boolean).join(", ");
    const protection = view.protection.find((one) => one.id === row.entry.id);
    if (protection) return [say(`protection-kind-${protection.kind}`), country(protection.country)].filter(Boolean).join(", ");
    const proceeding = view.proceedings.find((one) => one.id === row.entry.id);
    if (proceeding) return [say(`proceeding-kind-${proceeding.kind}`), proceeding.body || country(proceeding.country)].filter(Boolean).join(", ");
    return row.entry.kind === "answer" ? say("entry-answer") : row.label;
  };
  // A note names a rule in English; where it has words in the language of the screen, those stand there.
  const cited = (about: string) => draft.grounds.flatMap((ground) => ground.rules).find((rule) => rule.citation === about)?.in_words.citation || about;
  const long = draft.counted > draft.budget;
  return (
    <aside className="detail builder-learns" aria-label={say("who-learns-what")} tabIndex={0}>
      <div><h2>{say("who-learns-what")}</h2><p className="small">{say("who-learns-under")}</p></div>
      {ORDER.map((disclosure) => {
        const rows = draft.learners.filter((row) => row.disclosure === disclosure);
        return (
          <section key={disclosure} className="stack-8">
            <h3><WhoSees short disclosure={disclosure} /> <span className="small">{number(rows.length)}</span></h3>
            {disclosure === "may_reach_state" && <p className="small">{say("state-learns-challenge")}</p>}
            <ul className="stack-8 small">{rows.map((row) => <li key={row.entry.id}><Typed text={label(row)} /></li>)}</ul>
          </section>
        );
      })}
      <section className="stack-8" data-testid="length">
        <div className="spread"><h3>{say(draft.counted_summary ? "request-length-summary" : "request-length")}</h3><span className="small">{say("request-length-of", { pages: draft.counted, budget: draft.budget })}</span></div>
        <meter className={long ? "over" : undefined} min={0} max={draft.budget} value={Math.min(draft.counted, draft.budget)} aria-label={say("request-length")} />
        {long && <p className="small"><strong>{say("request-too-long")}</strong></p>}
        {plan.pages === null && <p className="small">{say(draft.counted_summary ? "request-two-pages" : "request-length-unconfirmed", { budget: draft.budget })}</p>}
      </section>
      {draft.notes.length > 0 && (
        <section className="stack-8">
          <h3>{say("request-notes")}</h3>
          <ul className="stack-8">{draft.notes.map((note) => <li key={note.kind + note.about} className="small"><Said latin="en" text={say(`request-note-${note.kind}`, { about: cited(note.about), count: note.count })} /></li>)}</ul>
        </section>
      )}
    </aside>
  );
}
