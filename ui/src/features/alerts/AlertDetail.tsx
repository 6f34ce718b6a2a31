// One alert, beside the ledger: what it does, how it is known, how it stood, and the road.
import type { AlertSheet, ChannelView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { HowSure, WhoSees } from "../../parts/marks";
import { Called, Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { notKnown, partsOf } from "./fields";
import { Road } from "./Road";

export function AlertDetail({ desk, alert, channel, onChange, onBack, onChoose }: {
  desk: Desk;
  alert: AlertSheet;
  channel: ChannelView | undefined;
  onChange: () => void;
  /** Back to the list, where the window is too narrow for both. */
  onBack: () => void;
  onChoose: (id: string) => void;
}) {
  const words = useWords();
  const { say, lang, country, join } = words;
  const { view } = desk;
  const charges = view.charges.filter((charge) => alert.charges.includes(charge.id));
  const proof = view.evidence.filter((one) => alert.exhibits.includes(one.id) || one.proves.includes(alert.id));
  const before = view.alerts.find((one) => one.id === alert.replaces && one.id !== alert.id);
  const after = view.alerts.filter((one) => one.replaces === alert.id && one.id !== alert.id);
  const missing = notKnown(alert, view);
  const parts = partsOf(alert);
  const { document } = alert;
  const other = (one: AlertSheet) => <button key={one.id} type="button" className="link" onClick={() => onChoose(one.id)}>{entryLabel(view, { kind: "alert", id: one.id }, words)}</button>;
  return (
    <aside className="detail" aria-label={say(`channel-${alert.channel}`)}>
      <div className="spread">
        <button type="button" className="button mini back-to-list" onClick={onBack}>{say("back")}</button>
        <span className="caption">{say("entry-of", { n: view.alerts.indexOf(alert) + 1, count: view.alerts.length })}</span>
        <span className="row tight">
          <button type="button" className="button mini" onClick={() => desk.card({ kind: "alert", id: alert.id })} data-testid="card-alert">{say("fact-card")}</button>
          <button type="button" className="button mini" onClick={onChange} data-testid="change-alert">{say("change")}</button>
        </span>
      </div>
      <div>
        <h2>{say(`channel-${alert.channel}`)}</h2>
        <p className="small">{join([country(alert.country), alert.issued.kind !== "unknown" && dateWords(alert.issued, lang, say)])}</p>
      </div>
      <dl className="pairs">
        {channel && <><dt>{say("alert-does")}</dt><dd>{channel.what}</dd></>}
        {parts.has("reviewed_first") && <><dt>{say("alert-reviewed")}</dt><dd>{say(`reviewed-${alert.reviewed_first}`)}</dd></>}
        {alert.how_known && <><dt>{say("alert-how-known", undefined, "short")}</dt><dd><Typed text={alert.how_known} /></dd></>}
        <dt>{say("proof")}</dt>
        <dd>{proof.length === 0 ? say("none") : <ul className="stack-4">{proof.map((one) => (
          <li key={one.id}><button type="button" className="link" onClick={() => desk.card({ kind: "evidence", id: one.id })}><bdi>{one.mark}</bdi> <Typed text={one.title} /></button></li>
        ))}</ul>}</dd>
        <dt>{say("active-today")}</dt><dd>{say(`active-${alert.status}`)}</dd>
        {alert.ended.kind !== "unknown" && <><dt>{say("alert-ended", undefined, "short")}</dt><dd>{dateWords(alert.ended, lang, say)}</dd></>}
        {alert.reference && <><dt>{say("alert-reference", undefined, "short")}</dt><dd><Typed text={alert.reference} /></dd></>}
        {alert.held_by && <><dt>{say("alert-held-by")}</dt><dd><Typed text={alert.held_by} /></dd></>}
        {alert.sis !== "unknown" && <><dt>{say("sis-kind")}</dt><dd>{say(`sis-kind-${alert.sis}`)}</dd></>}
        {(document.number || document.record !== "unknown") && <><dt>{say("alert-document")}</dt><dd>{join([say(`paper-kind-${document.kind}`), country(document.country), document.number, document.record !== "unknown" && say(`document-record-${document.record}`)])}</dd></>}
        {alert.notice.warrant.number && <><dt>{say("warrant")}</dt><dd><Typed text={alert.notice.warrant.number} /></dd></>}
        {alert.notice.public_extract !== "unknown" && <><dt>{say("notice-public-extract", undefined, "short")}</dt><dd>{say(`answer-${alert.notice.public_extract}`)}<div className="small">{say("notice-public-extract-hint")}</div></dd></>}
        {charges.length > 0 && <><dt>{say("facts-charge")}</dt><dd>{charges.map((charge) => <button key={charge.id} type="button" className="link" onClick={() => desk.card({ kind: "charge", id: charge.id })}><Typed text={charge.offence} /></button>)}</dd></>}
        {before && <><dt>{say("replaces-short")}</dt><dd>{other(before)}</dd></>}
        {after.length > 0 && <><dt>{say("replaced-by")}</dt><dd>{after.map(other)}</dd></>}
        <dt>{say("how-sure")}</dt><dd><HowSure certainty={alert.standing.certainty} /></dd>
        <dt>{say("who-sees")}</dt><dd><WhoSees disclosure={alert.standing.disclosure} /></dd>
        {missing.length > 0 && <><dt>{say("not-known")}</dt><dd data-testid="not-known">{join(missing.map((id) => say(id)))}</dd></>}
      </dl>
      {alert.history.length > 0 && (
        <div data-testid="status-history">
          <h3>{say("alert-history")}</h3>
          <ol className="life">
            {alert.history.map((step, n) => (
              <li key={n}><strong>{say(`alert-status-${step.status}`)}</strong> {step.date.kind !== "unknown" && <span className="small">{dateWords(step.date, lang, say)}</span>}
                {step.words && <p className="small pre"><Typed text={step.words} /></p>}
                {step.exhibits.map((id) => <button key={id} type="button" className="link small" onClick={() => desk.card({ kind: "evidence", id })}><Called text={entryLabel(view, { kind: "evidence", id }, words)} /></button>)}</li>
            ))}
            <li><strong>{say(`alert-status-${alert.status}`)}</strong> <span className="small">{say("status-now")}</span></li>
          </ol>
        </div>
      )}
      {alert.standing.differing.map((one, n) => <p key={n} className="aside"><strong>{say("sources-differ")}</strong> <Typed text={one.says} /></p>)}
      <hr />
      <Road desk={desk} alert={alert} channel={channel} />
    </aside>
  );
}
