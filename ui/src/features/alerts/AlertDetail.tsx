// One alert, beside the ledger.
import type { AlertSheet } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { HowSure, WhoSees } from "../../parts/marks";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";

export function AlertDetail({ desk, alert, onChange, onBack, mark }: {
  desk: Desk;
  alert: AlertSheet;
  onChange: () => void;
  /** Back to the list, where the window is too narrow for both. */
  onBack: () => void;
  mark: (id: string) => string;
}) {
  const { say, lang, country, join } = useWords();
  const { view } = desk;
  const charges = view.charges.filter((charge) => alert.charges.includes(charge.id));
  return (
    <aside className="detail" aria-label={say(`channel-${alert.channel}`)}>
      <div className="spread">
        <button type="button" className="button mini back-to-list" onClick={onBack}>{say("back")}</button>
        <span className="caption">{say("entry-of", { n: view.alerts.indexOf(alert) + 1, count: view.alerts.length })}</span>
        <button type="button" className="button mini" onClick={onChange} data-testid="change-alert">{say("change")}</button>
      </div>
      <div>
        <h2>{say(`channel-${alert.channel}`)}</h2>
        <p className="small">{join([country(alert.country), alert.issued.kind !== "unknown" && dateWords(alert.issued, lang, say)])}</p>
      </div>
      <dl className="pairs">
        <dt>{say("alert-does")}</dt><dd>{say(`channel-${alert.channel}`, undefined, "what")}</dd>
        <dt>{say("alert-reviewed")}</dt><dd>{say(`reviewed-${alert.reviewed_first}`)}</dd>
        {alert.how_known && <><dt>{say("alert-how-known", undefined, "short")}</dt><dd><Typed text={alert.how_known} /></dd></>}
        <dt>{say("proof")}</dt>
        <dd>{alert.exhibits.length === 0 ? say("none") : alert.exhibits.map((id) => (
          <button key={id} type="button" className="link" onClick={() => desk.go("evidence", id)}>{mark(id)}</button>
        ))}</dd>
        <dt>{say("alert-status", undefined, "short")}</dt><dd>{say(`alert-status-${alert.status}`)}</dd>
        {alert.ended.kind !== "unknown" && <><dt>{say("alert-ended", undefined, "short")}</dt><dd>{dateWords(alert.ended, lang, say)}</dd></>}
        <dt>{say("alert-reference", undefined, "short")}</dt><dd>{alert.reference ? <Typed text={alert.reference} /> : say("answer-unknown")}</dd>
        {charges.length > 0 && <><dt>{say("facts-charge")}</dt><dd>{charges.map((charge) => <button key={charge.id} type="button" className="link" onClick={() => desk.go("facts", charge.id)}><Typed text={charge.offence} /></button>)}</dd></>}
        <dt>{say("how-sure")}</dt><dd><HowSure certainty={alert.standing.certainty} /></dd>
        <dt>{say("who-sees")}</dt><dd><WhoSees disclosure={alert.standing.disclosure} /></dd>
        {alert.next_step && <><dt>{say("alert-next-step")}</dt><dd><Typed text={alert.next_step} /></dd></>}
      </dl>
      {alert.standing.differing.map((other, n) => <p key={n} className="aside"><strong>{say("sources-differ")}</strong> <Typed text={other.says} /></p>)}
      <hr />
      <h3>{say("the-road")}</h3>
      <p className="small">{say(alert.in_interpol_files ? "road-ccf" : "road-other")}</p>
      {alert.in_interpol_files
        ? <button type="button" className="button primary" onClick={() => desk.go("request")} data-testid="alert-request">{say("big-request")}</button>
        : <button type="button" className="button" onClick={() => desk.go("check")}>{say("see-roads")}</button>}
      <p className="aside">{say("alert-warrant-stays")}</p>
      <p className="caption">{say("channels-as-of")}</p>
    </aside>
  );
}
