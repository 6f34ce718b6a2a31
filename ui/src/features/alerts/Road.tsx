// The road: who can decide, what can be tried, its button and its caution; with the law's source and date.
import type { AlertSheet, ChannelView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { Law, Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

export function Road({ desk, alert, channel }: { desk: Desk; alert: AlertSheet; channel: ChannelView | undefined }) {
  const { say, lang } = useWords();
  const ccf = channel ? channel.forum === "ccf" : alert.in_interpol_files;
  return (
    <>
      <h3>{say("the-road")}</h3>
      <p className="small">{say(ccf ? "road-ccf" : "road-other")}</p>
      {channel && (
        <dl className="pairs">
          <dt>{say("road-decides")}</dt><dd>{channel.forum === "nobody" ? say("road-nobody") : say(`forum-${channel.forum}`)}</dd>
          <dt>{say("road-try")}</dt><dd>{channel.remedy}</dd>
        </dl>
      )}
      {ccf
        ? <button type="button" className="button primary" onClick={() => desk.go("request")} data-testid="alert-request">{say("big-request")}</button>
        : <button type="button" className="button primary" onClick={() => desk.go("dates", `about:${alert.id}`)} data-testid="alert-task">{say("road-task")}</button>}
      <p className="aside">{say(alert.channel === "national_warrant" ? "road-warrant" : "alert-warrant-stays")}</p>
      {channel && (
        <p className="caption" data-testid="channel-law"><button type="button" className="link" onClick={() => desk.go("library", channel.fact.startsWith("AL-") ? channel.fact : `AL-${channel.fact}`)} data-testid="to-library">{say("library-more")}</button>. <Law text={channel.fact} />. <Said latin="en" text={say("rule-source", { source: channel.source, date: dayWords(channel.as_of, lang) })} /> {channel.confidence !== "sourced" && <strong>{say("check-official")}</strong>}</p>
      )}
    </>
  );
}
