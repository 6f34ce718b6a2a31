// Screen 5: the alert ledger across channels, and who can mend what.
import { useCallback, useEffect, useState, type KeyboardEvent } from "react";
import { call, lists, type AlertSheet, type ChannelView, type Refusal } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { asked, type Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { HowSure } from "../../parts/marks";
import { PrintDialog } from "../../parts/PrintDialog";
import { useScreenKey } from "../../parts/screenKeys";
import { Called, Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { AlertDetail } from "./AlertDetail";
import { AlertForm } from "./AlertForm";
import { nextStep } from "./nextStep";

export function Alerts({ desk }: { desk: Desk }) {
  const { say, lang, country } = useWords();
  const { view } = desk;
  const leave = useLeave();
  const from = asked(desk.focus);
  const [open, setOpen] = useState<AlertSheet | "new" | null>(() =>
    from.what === "new" ? "new" : from.what === "change" ? (view.alerts.find((one) => one.id === from.id) ?? null) : null);
  const [chosen, setChosen] = useState<string>(from.id || (view.alerts[0]?.id ?? ""));
  const [turned, setTurned] = useState(from.what === "see");
  // Null while they are asked for: in which group a row stands follows from them, and rows that changed places would be pressed
  // for each other.
  const [channels, setChannels] = useState<ChannelView[] | null>(null);
  useEffect(() => {
    let here = true;
    // Without them the ledger still works, and says nothing of the law: it is not shown without its source.
    call("list_channels", { language: lang }).then((all) => { if (here) setChannels(all); }, () => { if (here) setChannels((old) => old ?? []); });
    return () => { here = false; };
  }, [lang]);
  const [printing, setPrinting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const print = useCallback(() => setPrinting(true), []);
  useScreenKey("print", view.alerts.length > 0 && !open ? print : null);
  const choose = (id: string) => {
    setChosen(id);
    setTurned(true);
  };
  if (open) {
    const close = () => setOpen(null);
    return (
      <Page title={say(open === "new" ? "add-alert" : "change-alert")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        {channels && <AlertForm desk={desk} sheet={open === "new" ? undefined : open} channels={channels} onDone={(saved) => { if (saved) setChosen(saved.id); close(); }} />}
      </Page>
    );
  }
  const channelOf = (alert: AlertSheet) => channels?.find((one) => one.channel === alert.channel);
  const mends = (alert: AlertSheet) => { const known = channelOf(alert); return known ? known.forum === "ccf" : alert.in_interpol_files; };
  const groups = [
    { id: "mend", rows: view.alerts.filter(mends) },
    { id: "other", rows: view.alerts.filter((alert) => !mends(alert)) },
  ];
  const order = groups.flatMap((group) => group.rows);
  const current = view.alerts.find((alert) => alert.id === chosen) ?? view.alerts[0];
  const sure = view.alerts.filter((alert) => alert.standing.certainty === "confirmed").length;
  // Up and down move through the ledger, Enter opens the card.
  const keys = (event: KeyboardEvent, alert: AlertSheet) => {
    if (event.key === "Enter" && alert.id === current?.id) {
      event.preventDefault();
      desk.card({ kind: "alert", id: alert.id });
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = order[order.indexOf(alert) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    setChosen(next.id);
    document.getElementById(`alert-${next.id}`)?.focus();
  };
  return (
    <Page title={say("nav-alerts")} under={say("alerts-under", { count: view.alerts.length, sure })} ruled flush={view.alerts.length > 0}
      actions={<>
        {view.alerts.length > 0 && <button type="button" className="button" onClick={print} data-testid="print-alerts">{say("print")}</button>}
        <button type="button" className="button primary" onClick={() => setOpen("new")} data-testid="add-alert">+ {say("add-alert")}</button>
      </>}>
      {view.alerts.length === 0 ? (
        <Empty title={say("no-alerts")} text={say("no-alerts", undefined, "text")}>
          <button type="button" className="button primary" onClick={() => setOpen("new")}>{say("add-alert")}</button>
        </Empty>
      ) : channels && (
        <div className={`split turn${turned ? " turned" : ""}`}>
          <div className="list">
            <RefusalBanner refusal={refusal} />
            <table className="ledger">
              <thead><tr><th>{say("alert")}</th><th>{say("alert-from")}</th><th>{say("how-sure")}</th><th>{say("proof")}</th><th>{say("last-seen")}</th><th>{say("alert-next-step")}</th></tr></thead>
              {groups.map((group) => (
                <tbody key={group.id}>
                  <tr className="group-row"><td colSpan={6}>
                    <span className="group-head"><span className="section">{say(`alerts-${group.id}`)}</span><span className="small">{say(`alerts-${group.id}`, undefined, "text")}</span></span>
                  </td></tr>
                  {group.rows.length === 0 && <tr><td colSpan={6} className="small">{say(`alerts-${group.id}`, undefined, "none")}</td></tr>}
                  {group.rows.map((alert) => (
                    <LedgerRow key={alert.id} desk={desk} alert={alert} channel={channelOf(alert)} chosen={alert.id === current?.id} from={country(alert.country)}
                      onChoose={() => choose(alert.id)} onKeys={(event) => keys(event, alert)} />
                  ))}
                </tbody>
              ))}
            </table>
            <p className="row small sure-legend"><span className="caption">{say("how-sure")}</span>{lists.CERTAINTY_WORDS.map((certainty) => <HowSure key={certainty} certainty={certainty} />)}</p>
          </div>
          {current && <AlertDetail desk={desk} alert={current} channel={channelOf(current)} onChange={() => setOpen(current)} onBack={() => setTurned(false)} onChoose={choose} />}
        </div>
      )}
      {printing && <PrintDialog desk={desk} paper="print_alerts" title={say("print-alerts-question")} kept={view.alerts.filter((one) => one.standing.disclosure === "never_leaves").length}
        onClose={() => setPrinting(false)} onRefused={setRefusal} />}
    </Page>
  );
}

/** The second line of a row: what tells one alert of a channel from another. */
function under(alert: AlertSheet, words: ReturnType<typeof useWords>): string {
  const { say, join, lang } = words;
  if (alert.status === "deleted") return join([say("alert-status-deleted"), alert.ended.kind !== "unknown" && dateWords(alert.ended, lang, say)]);
  if (alert.status === "reissued" || alert.status === "challenged") return say(`alert-status-${alert.status}`);
  if (alert.sent_to || alert.held_by) return alert.sent_to || alert.held_by;
  if (alert.document.number) return join([say(`paper-kind-${alert.document.kind}`), alert.document.number]);
  if (alert.sis !== "unknown") return say(`sis-kind-${alert.sis}`);
  return alert.notice.public_extract === "no" ? say("not-on-public-list") : alert.reference;
}

function LedgerRow({ desk, alert, channel, chosen, from, onChoose, onKeys }: {
  desk: Desk;
  alert: AlertSheet;
  channel: ChannelView | undefined;
  chosen: boolean;
  from: string;
  onChoose: () => void;
  onKeys: (event: KeyboardEvent) => void;
}) {
  const words = useWords();
  const { say, lang } = words;
  const step = nextStep(alert, channel, desk, say, onChoose);
  const exhibits = desk.view.evidence.filter((one) => alert.exhibits.includes(one.id) || one.proves.includes(alert.id));
  const second = under(alert, words);
  return (
    <tr className={`pick${chosen ? " chosen" : ""}`} onClick={onChoose}>
      <td><button type="button" id={`alert-${alert.id}`} className="plain" aria-pressed={chosen} onClick={onChoose} onKeyDown={onKeys}><strong>{say(`channel-${alert.channel}`)}</strong></button>
        {second && <div className="small"><Typed text={second} /></div>}</td>
      <td>{from || say("answer-unknown")}</td>
      <td><HowSure certainty={alert.standing.certainty} /></td>
      <td>{exhibits.length === 0 ? say("none") : <span className="marks">{exhibits.map((one) => (
        <button key={one.id} type="button" className="link" onClick={(event) => { event.stopPropagation(); desk.card({ kind: "evidence", id: one.id }); }}><bdi>{one.mark}</bdi></button>
      ))}</span>}</td>
      <td>{alert.last_confirmed.kind !== "unknown" ? dateWords(alert.last_confirmed, lang, say) : say(alert.status === "suspected" || alert.status === "unknown" ? "never" : "certainty-unknown")}</td>
      <td>{step.go ? <button type="button" className="link" data-testid="next-step" onClick={(event) => { event.stopPropagation(); step.go?.(); }}><Called text={step.words} /></button> : <Called text={step.words} />}</td>
    </tr>
  );
}
