// Screen 19: held. Large type, the first hour in steps, the numbers, and one line to log what happens.
import { useEffect, useRef, useState } from "react";
import { Refusal, call, type CardSheet, type LibraryRow } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { lastKeep } from "../../parts/lastKeep";
import { LawReview } from "../../parts/LawReview";
import { Law, Told, Typed } from "../../parts/Typed";
import { Progress } from "../../parts/Progress";
import { useLate } from "../../parts/useLate";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { LawyerSheet } from "./LawyerSheet";

/** The guides of the first hour, in the order they are needed. */
const GUIDES = ["GU-02", "GU-03", "GU-05", "GU-04", "GU-06", "GU-07"];

export function Detained({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const id = desk.view.id;
  const [rows, setRows] = useState<LibraryRow[]>([]);
  const [card, setCard] = useState<CardSheet | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const numbers = useAttempt();
  const calls = useRef<HTMLElement>(null);
  useEffect(() => {
    let here = true;
    const refused = (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); };
    call("list_library", { language: lang }).then((all) => { if (here) setRows(GUIDES.flatMap((one) => all.filter((row) => row.id === one))); }, refused);
    // What was typed last on the card is kept first.
    lastKeep.ends.then(() => call("card", { case: id })).then((kept) => { if (here) setCard(kept); }, refused);
    return () => { here = false; };
  }, [id, lang]);
  // The numbers first: nothing stands below them that they would push away.
  const known = card !== null || refusal !== null;
  // A long work holds the papers: the sheet does not wait for it, and stands where numbers that come later push nothing.
  const late = useLate(known);
  const wanted = desk.focus === "calls";
  // Once, on arriving: numbers that come later take the focus from nobody who is typing.
  useEffect(() => {
    if (wanted) calls.current?.focus();
  }, [wanted]);
  const save = () => numbers.attempt(async () => {
    if (!card) return;
    desk.tell(say("numbers-written", { name: (await call("save_numbers", { case: id, sheet: card })).name }));
  });
  const list = card ? [...(card.lawyer ? [{ who: say("card-lawyer"), number: card.lawyer, ours: true }] : []), ...card.calls.map((one) => ({ ...one, ours: false }))] : [];
  return (
    <Page title={say("nav-detained")} under={say("detained-under")} ruled
      actions={<button type="button" className="button primary main" onClick={desk.log} data-testid="detained-log">{say("something-happened")} <span className="keys">Ctrl N</span></button>}
      foot={<span className="caption">{say("not-advice")}</span>}>
      <div className="detained">
        <section aria-labelledby="first-hour" className="stack-24">
          <RefusalBanner refusal={refusal} />
          <h2 id="first-hour" className="head-line">{say("detained-first-hour")}</h2>
          {rows.map((row) => (
            <article key={row.id} className="stack-8" data-testid={`guide-${row.id}`}>
              <h3><Told text={row.title} /></h3>
              <ol className="held-steps">{row.text.map((text) => <li key={text}><Told text={text} /></li>)}</ol>
              <p className="caption"><Law text={row.id} />. {say("library-as-of", { date: dayWords(row.as_of, lang) })} {row.confidence !== "sourced" && <strong>{say(`confidence-${row.confidence}`)}</strong>}</p>
            </article>
          ))}
          <LawReview />
          {late && <LawyerSheet desk={desk} />}
        </section>
        <div className="stack-24">
          <section ref={calls} tabIndex={-1} aria-labelledby="held-calls" className="stack" data-testid="held-calls">
            <h2 id="held-calls" className="head-line">{say("detained-calls")}</h2>
            <RefusalBanner refusal={numbers.refusal} />
            {late && !known && <><p role="status" data-testid="calls-wait">{say("held-wait")}</p><Progress words={say("held-by-work")} /></>}
            {list.length > 0 ? (
              <dl className="held-calls">{list.map((one, n) => <div key={n}><dt>{one.ours ? one.who : <Typed text={one.who} />}</dt><dd dir="ltr">{one.number}</dd></div>)}</dl>
            ) : card && <p>{say("detained-no-calls")}</p>}
            {known && <div className="row">
              <button type="button" className="button" onClick={() => desk.go("travel")} data-testid="held-change">{say("detained-change")}</button>
              {list.length > 0 && <button type="button" className="button" disabled={numbers.busy} onClick={() => void save()} data-testid="save-numbers">{say(numbers.busy ? "setting-paper" : "numbers-save")}</button>}
            </div>}
            {list.length > 0 && <p className="small">{say("numbers-plain")}</p>}
          </section>
          {known && !late && <LawyerSheet desk={desk} />}
        </div>
      </div>
    </Page>
  );
}
