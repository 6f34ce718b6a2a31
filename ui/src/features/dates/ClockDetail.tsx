// One clock: the legal day beside the one often seen, what starts it, why it has no day, and its rule with its source.
import type { ClocksView, DueRow } from "../../bridge";
import { ClockLine } from "../../parts/ClockLine";
import { ClockLaw } from "../../parts/clocks";
import type { Desk } from "../../parts/desk";
import { howFar } from "../../parts/dueWords";
import { LawReview } from "../../parts/LawReview";
import { Called, Law, Said } from "../../parts/Typed";
import { WhenFlag } from "../../parts/WhenFlag";
import { useWords } from "../../words";
import { dateWords, dayWords, weekday } from "../../words/dates";
import { Rests } from "./DateDetail";

export function ClockDetail({ desk, row, clocks, onBack, onOpen }: { desk: Desk; row: DueRow; clocks: ClocksView | null; onBack: () => void; onOpen: () => void }) {
  const { say, lang, join } = useWords();
  const mark = row.clock;
  if (!mark) return null;
  const clock = clocks?.rules.find((one) => one.id === mark.rule);
  const late = row.near === "late" && !mark.told ? clocks?.rules.find((one) => one.id === clock?.late) : undefined;
  const far = howFar(row, say);
  return (
    <section className="detail date-detail" aria-label={say("date-chosen")}>
      <button type="button" className="button mini back-to-list" onClick={onBack}>{say("back")}</button>
      <div>
        <p className="small">{say("due-kind-clock")}</p>
        <h2><Called text={row.title} /></h2>
      </div>
      <p className={`marked due-far ${row.near}`} data-testid="clock-state"><WhenFlag when={row.near} /><strong>{say(mark.state === "running" ? `due-${row.near}` : `clock-state-${mark.state}`)}</strong>{far && <span>{far}</span>}</p>
      <ClockLine mark={mark} share={clock?.real_share ?? 0} day={row.day} today={desk.view.today} />
      {mark.state === "not_started" && clock?.not_yet && <p className="small">{clock.not_yet}</p>}
      {mark.state !== "running" && mark.why.map((why) => <p key={why} className={mark.state === "asks" ? "banner care" : "small"} data-testid="clock-why">{why}</p>)}
      {mark.real_from && clock && <p className="small" data-testid="clock-real"><Said text={clock.real} latin="en" /> <span className="caption"><Law text={clock.real_source} /></span></p>}
      <dl className="pairs">
        {row.day && <><dt>{say("clock-legal")}</dt><dd>{join([weekday(row.day, lang), dayWords(row.day, lang)])}</dd></>}
        {mark.from.kind !== "unknown" && <><dt>{say("clock-from")}</dt><dd>{dateWords(mark.from, lang, say)}</dd></>}
        <dt>{say("clock-limit")}</dt><dd>{clock ? clock.limit : ""}</dd>
        <dt>{say("date-set-by")}</dt><dd><Rests desk={desk} row={row} clocks={clocks} /></dd>
      </dl>
      {mark.told && <p className="small">{say("clock-told")}</p>}
      {late && <div><p className="small">{late.limit}.</p><ClockLaw clock={late} /></div>}
      {mark.state === "running" && mark.why.map((why) => <p key={why} className="small">{why}</p>)}
      {clock && <><ClockLaw clock={clock} /><p><button type="button" className="link small" onClick={() => desk.go("library", clock.fact)} data-testid="clock-library">{say("library-more")}</button></p></>}
      <p className="aside">{say("clock-not-advice")} <LawReview /></p>
      <div className="row"><button type="button" className="button primary" onClick={onOpen} data-testid="change-date">{say("clock-open")}</button></div>
    </section>
  );
}
