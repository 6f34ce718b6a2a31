// Screen 12: the custody log of one paper, in plain sentences, with what a check of its chain showed.
import { useEffect, useState } from "react";
import { Refusal, call, type CustodyView, type EvidenceSheet } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { Check } from "../../parts/marks";
import { Said, Typed, unmarked } from "../../parts/Typed";
import { useOneAtATime } from "../../parts/once";
import { useWords } from "../../words";
import { dateWords, dayWords, timeOfDay } from "../../words/dates";

export function Custody({ desk, exhibit, onBack }: { desk: Desk; exhibit: EvidenceSheet; onBack: () => void }) {
  const { say, lang, number } = useWords();
  const [log, setLog] = useState<CustodyView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const request = { case: desk.view.id, id: exhibit.id, language: lang };
  const oneAtATime = useOneAtATime();
  useEffect(() => {
    let here = true;
    call("custody", { case: desk.view.id, id: exhibit.id, language: lang }).then((found) => { if (here) setLog(found); }, (thrown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [desk.view.id, exhibit.id, lang]);
  const save = () => oneAtATime(async () => {
    setRefusal(null);
    try {
      desk.tell(say("custody-saved", { name: (await call("save_custody", request)).name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
    }
  });
  const broken = (log?.faults.length ?? 0) > 0;
  return (
    <Page title={say("custody")} under={<><span className="mono">{exhibit.mark}</span> <Typed text={exhibit.title} />. {say("custody-under")}</>} ruled
      actions={<>
        <button type="button" className="button" onClick={onBack} data-testid="custody-back">{say("back")}</button>
        <button type="button" className="button" disabled={!log} onClick={() => void save()} data-testid="custody-save">{say("custody-save")}</button>
      </>}>
      <div className="stack custody" data-testid="custody" data-state={log ? (broken ? "broken" : "whole") : "reading"}>
        <RefusalBanner refusal={refusal} />
        {log && broken && <div className="banner bad" role="alert"><strong>{say("custody-broken")}</strong> {log.faults.map((fault) => say(`custody-${fault}`)).join(" ")}</div>}
        {log && !broken && log.total > 0 && <p><span className="chip ok"><Check />{say("custody-whole", { count: log.total })}</span></p>}
        {log && log.total === 0 && <Notice>{say("custody-empty")}</Notice>}
        {log && log.total > log.rows.length && <p className="small">{say("custody-newest", { count: log.rows.length, total: number(log.total) })}</p>}
        {(exhibit.origin || exhibit.got.kind !== "unknown") && (
          <p className="small">{say("custody-from")} {exhibit.origin && <Typed text={exhibit.origin} />} {exhibit.got.kind !== "unknown" && `${say("evidence-got", undefined, "short")}: ${dateWords(exhibit.got, lang, say)}`}</p>
        )}
        <ol className="custody-lines">
          {log?.rows.map((row, n) => (
            <li key={row.hash}>
              <span className="when"><span className="small">{dayWords(row.at, lang)}</span> <span className="caption">{timeOfDay(row.at, lang)}</span></span>
              <span className="grow">
                {row.copy && <span className="small">{say(`copy-kind-${row.copy}`)}. </span>}{say(`deed-${row.deed}`)}{" "}
                {row.source && <span data-testid="custody-source">{row.source.state === "now" ? <>{say("custody-source-now")} <Typed text={row.source.words} />.</> : say(`custody-source-${row.source.state}`)}{" "}</span>}
                {row.by ? <Said text={say("custody-by", { who: unmarked(row.by) })} /> : say("custody-nobody")}
                <span className="caption"> <span className="mono">{row.hash.slice(0, 8)}</span>{row.signed && <> {say("custody-signed", { key: row.signed.slice(0, 8) })}</>}</span>
              </span>
              <span className="visually-hidden">{number(n + 1)}</span>
            </li>
          ))}
        </ol>
        {exhibit.origin && <p className="caption">{say("custody-names")}</p>}
        <p className="caption">{say("custody-clock")} {say("hash-limit")}</p>
      </div>
    </Page>
  );
}
