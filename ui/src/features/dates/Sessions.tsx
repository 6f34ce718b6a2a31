// When the CCF meets, as far as the law data say; and the calendar file, which is written by hand alone.
import { useState } from "react";
import { call, type ClocksView } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import { Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

export function Sessions({ clocks, today }: { clocks: ClocksView; today: string }) {
  const { say, lang } = useWords();
  const coming = clocks.sessions.filter((session) => session.last >= today);
  return (
    <section className="sessions" aria-labelledby="ccf-sessions">
      <h2 id="ccf-sessions" className="head-line">{say("sessions")}</h2>
      {coming.map((session) => <p key={session.number} className="small">{say("session", { number: session.number, from: dayWords(session.first, lang), to: dayWords(session.last, lang) })}</p>)}
      {coming.length === 0 && <p className="small">{say("sessions-none")}</p>}
      <p className="small">{clocks.sessions_say}</p>
      <p className="caption"><Said latin="en" text={say("rule-source", { source: clocks.sessions_source, date: dayWords(clocks.sessions_as_of, lang) })} /></p>
    </section>
  );
}

export function CalendarDialog({ caseId, onSaved, onClose }: { caseId: string; onSaved: (name: string) => void; onClose: () => void }) {
  const { say } = useWords();
  const [tried, setTried] = useState(false);
  const { busy, refusal, attempt } = useAttempt();
  const save = () => { setTried(true); return attempt(async () => onSaved((await call("save_calendar", { case: caseId })).name)); };
  return (
    <Dialog title={say("calendar-file")} onClose={onClose}>
      <div className="stack">
        {tried && <RefusalBanner refusal={refusal} />}
        <p className="small">{say("calendar-what")}</p>
        <p className="small">{say("calendar-plain")}</p>
        <div className="row">
          <button type="button" className="button primary" disabled={busy} autoFocus onClick={() => void save()} data-testid="calendar-save">{say(busy ? "working" : "calendar-save")}</button>
          <button type="button" className="button" onClick={onClose} data-testid="calendar-close">{say("cancel")}</button>
        </div>
      </div>
    </Dialog>
  );
}
