// Screen 5: the alert ledger across channels, and who can mend what.
import { useState } from "react";
import { lists, type AlertSheet } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { HowSure } from "../../parts/marks";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { AlertDetail } from "./AlertDetail";
import { AlertForm } from "./AlertForm";

export function Alerts({ desk }: { desk: Desk }) {
  const { say, lang, country, join } = useWords();
  const { view } = desk;
  const leave = useLeave();
  const [open, setOpen] = useState<AlertSheet | "new" | null>(() =>
    desk.focus === "new" ? "new" : null);
  const [chosen, setChosen] = useState<string>(() => desk.focus && desk.focus !== "new" ? desk.focus : (view.alerts[0]?.id ?? ""));
  const [turned, setTurned] = useState(() => Boolean(desk.focus && desk.focus !== "new"));
  const choose = (id: string) => {
    setChosen(id);
    setTurned(true);
  };
  if (open) {
    const close = () => setOpen(null);
    return (
      <Page title={say(open === "new" ? "add-alert" : "change-alert")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        <AlertForm desk={desk} sheet={open === "new" ? undefined : open} onDone={(saved) => { if (saved) setChosen(saved.id); close(); }} />
      </Page>
    );
  }
  const mark = (id: string) => view.evidence.find((e) => e.id === id)?.mark ?? "";
  const groups = [
    { id: "mend", rows: view.alerts.filter((alert) => alert.in_interpol_files) },
    { id: "other", rows: view.alerts.filter((alert) => !alert.in_interpol_files) },
  ];
  const current = view.alerts.find((alert) => alert.id === chosen) ?? view.alerts[0];
  const sure = view.alerts.filter((alert) => alert.standing.certainty === "confirmed").length;
  return (
    <Page title={say("nav-alerts")} under={say("alerts-under", { count: view.alerts.length, sure })} ruled flush={view.alerts.length > 0}
      actions={<button type="button" className="button primary" onClick={() => setOpen("new")} data-testid="add-alert">+ {say("add-alert")}</button>}>
      {view.alerts.length === 0 ? (
        <Empty title={say("no-alerts")} text={say("no-alerts", undefined, "text")}>
          <button type="button" className="button primary" onClick={() => setOpen("new")}>{say("add-alert")}</button>
        </Empty>
      ) : (
        <div className={`split turn${turned ? " turned" : ""}`}>
          <div className="list">
            <table>
              <thead><tr><th>{say("alert")}</th><th>{say("alert-from")}</th><th>{say("how-sure")}</th><th>{say("proof")}</th><th>{say("last-seen")}</th><th>{say("alert-next-step")}</th></tr></thead>
              {groups.map((group) => (
                <tbody key={group.id}>
                  <tr className="group-row"><td colSpan={6}>
                    <span className="group-head"><span className="section">{say(`alerts-${group.id}`)}</span><span className="small">{say(`alerts-${group.id}`, undefined, "text")}</span></span>
                  </td></tr>
                  {group.rows.length === 0 && <tr><td colSpan={6} className="small">{say(`alerts-${group.id}`, undefined, "none")}</td></tr>}
                  {group.rows.map((alert) => (
                    <tr key={alert.id} className={`pick${alert.id === current?.id ? " chosen" : ""}`} onClick={() => choose(alert.id)}>
                      <td><button type="button" className="plain" aria-pressed={alert.id === current?.id} onClick={() => choose(alert.id)}><strong>{say(`channel-${alert.channel}`)}</strong></button>
                        {alert.sent_to && <div className="small"><Typed text={alert.sent_to} /></div>}</td>
                      <td>{country(alert.country) || say("answer-unknown")}</td>
                      <td><HowSure certainty={alert.standing.certainty} /></td>
                      <td>{join(alert.exhibits.map(mark)) || say("none")}</td>
                      <td>{alert.last_confirmed.kind === "unknown" ? say("never") : dateWords(alert.last_confirmed, lang, say)}</td>
                      <td>{alert.next_step && <Typed text={alert.next_step} />}</td>
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
            <p className="row small sure-legend"><span className="caption">{say("how-sure")}</span>{lists.CERTAINTY_WORDS.map((certainty) => <HowSure key={certainty} certainty={certainty} />)}</p>
          </div>
          {current && <AlertDetail desk={desk} alert={current} onChange={() => setOpen(current)} onBack={() => setTurned(false)} mark={mark} />}
        </div>
      )}
    </Page>
  );
}
