// Papers for the CCF that the program can draft, and what stands in the way of each.
import { useEffect, useState, type ReactNode } from "react";
import { Refusal, call, type CommissionView, type LawLine, type RequestKind } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { ofEntity } from "../../parts/ofEntity";
import { Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords, dayWords } from "../../words/dates";
import type { WantedPaper } from "./CommissionPaper";

const KINDS: RequestKind[] = ["access", "deletion", "revision"];

export function ToWrite({ desk, onDraft }: { desk: Desk; onDraft: (wanted: WantedPaper) => void }) {
  const { say, lang } = useWords();
  const [found, setFound] = useState<CommissionView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let here = true;
    call("commission_papers", { case: desk.view.id, language: lang })
      .then((view) => { if (here) { setFound(view); setRefusal(null); } }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [desk.view.id, desk.view.stamp, lang]);
  const draft = (paper: WantedPaper["paper"], kind: RequestKind = "deletion", letter = "") => () => onDraft({ paper, kind, letter });
  return (
    <section data-testid="to-write">
      <h2 className="head-row">{say("ccf-papers")}</h2>
      <RefusalBanner refusal={refusal} />
      {found && (
        <div className="paper-rows">
          <Row title={say("ccf-power")} text={say(ofEntity(desk.view) ? "ccf-power-use-entity" : "ccf-power-use")} blocked={found.power} lines={found.of_power} desk={desk}>
            <button type="button" className="button mini" disabled={found.power !== ""} onClick={draft("power")} aria-label={say("ccf-draft-what", { what: say("ccf-power") })} data-testid="draft-power">{say("ccf-draft")}</button>
          </Row>
          <Row title={say("ccf-cover")} text={say("ccf-cover-use")} blocked={found.cover} lines={found.of_cover} desk={desk}>
            {KINDS.map((kind) => <button key={kind} type="button" className="button mini" disabled={found.cover !== ""} onClick={draft("cover", kind)} aria-label={say("ccf-draft-what", { what: say(`ccf-cover-${kind}`) })} data-testid={`draft-cover-${kind}`}>{say(`ccf-cover-${kind}`)}</button>)}
          </Row>
          {found.late.length === 0
            ? <Row title={say("ccf-overdue")} text={say("ccf-overdue-none")} blocked="" lines={found.of_late} desk={desk} />
            : found.late.map((late) => (
              <Row key={late.letter} title={say("ccf-overdue")} text={say(`ccf-late-${late.limit}`, { date: dateWords(late.ended, lang, say) })} blocked={late.blocked} lines={found.of_late} desk={desk}>
                <button type="button" className="button mini" disabled={late.blocked !== ""} onClick={draft("overdue", "deletion", late.letter)} aria-label={say("ccf-draft-what", { what: say("ccf-overdue") })} data-testid="draft-overdue">{say("ccf-draft")}</button>
              </Row>
            ))}
        </div>
      )}
    </section>
  );
}

/** One paper: what it is for, what stands in its way, and where that was read. */
function Row({ title, text, blocked, lines, desk, children }: { title: string; text: string; blocked: string; lines: LawLine[]; desk: Desk; children?: ReactNode }) {
  const { say, lang } = useWords();
  return (
    <div className="paper-row">
      <div className="stack-4">
        <strong>{title}</strong>
        <p className="small measure">{text}</p>
        {blocked !== "" && <p className="small"><strong>{say(`ccf-blocked-${blocked}`)}</strong></p>}
        <details className="more"><summary>{say("ccf-reading")}</summary>
          <ul className="plain-list">{lines.map((line) => (
            <li key={line.id}><button type="button" className="link" onClick={() => desk.go("library", line.id)}><Said text={line.text} /></button>
              <div className="caption"><Said latin="en" text={say("rule-source", { source: line.source, date: dayWords(line.as_of, lang) })} />{line.confidence !== "sourced" && <strong> {say("check-official")}</strong>}</div></li>
          ))}</ul></details>
      </div>
      {children && <div className="row tight">{children}</div>}
    </div>
  );
}
