// Screen 13 in its first form: the request as it would go out today, and who learns what.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, requestPage, type Disclosure, type LearnerRow, type RequestView } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { LawReview } from "../../parts/LawReview";
import { VerdictChip, WhoSees } from "../../parts/marks";
import { useScreenKey } from "../../parts/screenKeys";
import { Said, Typed } from "../../parts/Typed";
import { useWords } from "../../words";

const ORDER: Disclosure[] = ["may_reach_state", "ccf_only", "never_leaves"];

export function Request({ desk }: { desk: Desk }) {
  const { say, lang, number, country } = useWords();
  const { view } = desk;
  const [draft, setDraft] = useState<RequestView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [page, setPage] = useState(1);
  const [asking, setAsking] = useState(false);
  const ask = useCallback(async () => {
    try {
      setDraft(await call("draft_request", { case: view.id, language: lang }));
      setRefusal(null);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [view.id, lang]);
  useEffect(() => void ask(), [ask]);
  const save = async () => {
    setAsking(false);
    try {
      const written = await call("save_request", { case: view.id });
      await desk.reload();
      desk.tell(say("request-written", { name: written.name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
    }
  };
  const print = useCallback(() => setAsking(true), []);
  useScreenKey("print", draft ? print : null);
  const missing = refusal?.code === "paper-failed" && (refusal.field === "alerts" || refusal.field === "applicant");
  if (!draft) {
    return (
      <Page title={say("request-title")} under={say(refusal ? "request-not-yet" : "setting-paper")} ruled>
        {missing ? (
          <div className="stack">
            <Notice tone="care">{say(`request-needs-${refusal.field}`)}</Notice>
            <div className="row"><button type="button" className="button primary" onClick={() => desk.go(refusal.field === "alerts" ? "alerts" : "facts", refusal.field === "alerts" ? "new" : "person")}>{say("answer")}</button></div>
          </div>
        ) : <RefusalBanner refusal={refusal} onRetry={() => void ask()} />}
      </Page>
    );
  }
  // What the paper argues: grounds at least arguable, weak ones only where there is nothing else.
  const good = draft.grounds.filter((ground) => ground.verdict === "strong" || ground.verdict === "arguable");
  const argued = good.length > 0 ? good : draft.grounds.filter((ground) => ground.verdict === "weak");
  const label = (row: LearnerRow): string => {
    const alert = view.alerts.find((one) => one.id === row.entry.id);
    if (alert) return [say(`channel-${alert.channel}`), country(alert.country)].filter(Boolean).join(", ");
    const protection = view.protection.find((one) => one.id === row.entry.id);
    if (protection) return [say(`protection-kind-${protection.kind}`), country(protection.country)].filter(Boolean).join(", ");
    const proceeding = view.proceedings.find((one) => one.id === row.entry.id);
    if (proceeding) return [say(`proceeding-kind-${proceeding.kind}`), proceeding.body || country(proceeding.country)].filter(Boolean).join(", ");
    return row.entry.kind === "answer" ? say("entry-answer") : row.label;
  };
  return (
    <Page title={say("request-title")} under={say("request-under", { pages: draft.pages })} ruled flush
      actions={<>
        <button type="button" className="button" onClick={() => desk.go("packet")} data-testid="open-packet">{say("packet-title")}</button>
        <button type="button" className="button primary main" onClick={() => setAsking(true)} data-testid="save-pdf">{say("save-pdf")}</button>
      </>}
      foot={<><span className="caption">{say("request-short")}</span><span className="caption">{say("not-advice-short")}</span></>}>
      <div className="split">
        <div className="list viewer">
          <RefusalBanner refusal={refusal} />
          <div className="row-top" style={{ flexWrap: "wrap" }}>
            <div style={{ flex: "1 1 420px", maxWidth: 620 }}>
              <img className="page-picture" src={requestPage(view.id, page, draft.version)} alt={say("page-picture", { page, pages: draft.pages })} data-testid="request-page" />
              <div className="spread" style={{ marginTop: 10 }}>
                <span className="small">{say("live-preview", { page, pages: draft.pages })}</span>
                <span className="row">
                  <button type="button" className="button mini" disabled={page <= 1} onClick={() => setPage(page - 1)} data-testid="page-before">{say("page-before")}</button>
                  <button type="button" className="button mini" disabled={page >= draft.pages} onClick={() => setPage(page + 1)} data-testid="page-after">{say("page-after")}</button>
                </span>
              </div>
            </div>
            <div className="stack" style={{ flex: "1 1 220px" }}>
              <h2 className="sub">{say("request-grounds")}</h2>
              <ul className="stack-8">{argued.map((ground) => <li key={ground.id} className="spread"><span>{ground.name}</span><VerdictChip verdict={ground.verdict} /></li>)}</ul>
              {argued.length === 0 ? <p className="small">{say("request-no-grounds")}</p> : <LawReview />}
              <h2 className="sub">{say("request-notes")}</h2>
              <ul className="stack-8">{draft.notes.map((note) => <li key={note.kind + note.about} className="aside"><Said latin="en" text={say(`request-note-${note.kind}`, { about: note.about, count: note.count })} /></li>)}</ul>
            </div>
          </div>
        </div>
        <aside className="detail" aria-label={say("who-learns-what")} tabIndex={0}>
          <div><h2>{say("who-learns-what")}</h2><p className="small">{say("who-learns-under")}</p></div>
          {ORDER.map((disclosure) => {
            const rows = draft.learners.filter((row) => row.disclosure === disclosure);
            return (
              <section key={disclosure} className="stack-8">
                <h3><WhoSees disclosure={disclosure} /> <span className="small">{number(rows.length)}</span></h3>
                {disclosure === "may_reach_state" && <p className="small">{say("state-learns-challenge")}</p>}
                <ul className="stack-8 small">{rows.map((row) => <li key={row.entry.id}><Typed text={label(row)} /></li>)}</ul>
              </section>
            );
          })}
        </aside>
      </div>
      {asking && (
        <Dialog title={say("save-pdf-question")} onClose={() => setAsking(false)}>
          <p className="small">{say("save-pdf-warning")}</p>
          <div className="row">
            <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>{say("cancel")}</button>
            <button type="button" className="button primary" onClick={() => void save()} data-testid="save-pdf-now">{say("save-pdf")}</button>
          </div>
        </Dialog>
      )}
    </Page>
  );
}
