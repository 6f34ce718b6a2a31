// What a paragraph rests on: its facts and exhibits, each a press from its card, and the way to name one more paper.
import { useState } from "react";
import { Refusal, type EntryLink, type GroundView, type RequestParagraph, type RequestView } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Dialog } from "../../parts/Dialog";
import { entryLabel, rowOf } from "../../parts/entryWords";
import { SelectField } from "../../parts/fields";
import { useOneAtATime } from "../../parts/once";
import { PickField } from "../../parts/PickField";
import { Called } from "../../parts/Typed";
import { useWords } from "../../words";
import { piecesOf } from "./pieces";

/** Facts beside which the request names the papers that show them. */
const SHOWN: EntryLink["kind"][] = ["charge", "alert", "protection", "proceeding", "event"];

/** The entries behind a paragraph, each once: what it tells, what its point of an argument rests on, the exhibits it names
    and those that show its facts and may go with it. */
export function behind(desk: Desk, draft: RequestView, one: RequestParagraph, ground: GroundView | undefined): EntryLink[] {
  const point = ground?.rests_on.find((known) => known.id === one.key.split("/")[2]);
  const cited = piecesOf(one.text, [], desk.view.evidence).flatMap((piece): EntryLink[] => (piece.kind === "exhibit" ? [{ kind: "evidence", id: piece.id }] : []));
  const told = [...one.tells, ...(point?.rests_on ?? [])];
  const leaves = (id: string) => draft.learners.some((row) => row.entry.kind === "evidence" && row.entry.id === id && row.disclosure !== "never_leaves");
  const shown = desk.view.evidence.filter((paper) => leaves(paper.id) && told.some((link) => SHOWN.includes(link.kind) && paper.proves.includes(link.id))).map((paper): EntryLink => ({ kind: "evidence", id: paper.id }));
  const all = [...told, ...cited, ...shown];
  return all.filter((link, n) => all.findIndex((other) => other.kind === link.kind && other.id === link.id) === n);
}

export function RestsOn({ desk, draft, paragraph, ground }: { desk: Desk; draft: RequestView; paragraph: RequestParagraph; ground: GroundView | undefined }) {
  const words = useWords();
  const { say } = words;
  const [adding, setAdding] = useState(false);
  const links = behind(desk, draft, paragraph, ground);
  const facts = links.filter((link) => SHOWN.includes(link.kind));
  if (links.length === 0) return null;
  const named = (link: EntryLink) => entryLabel(desk.view, link, words) || say(`entry-${link.kind}`);
  const mark = (link: EntryLink) => (link.kind === "evidence" ? rowOf(desk.view.evidence, link.id)?.mark : undefined);
  return (
    <div className="rests-on" role="group" aria-label={say("request-rests-on-n", { number: paragraph.number })} data-testid={`rests-${paragraph.key}`}>
      <strong className="small">{say("request-rests-on")}</strong>
      {links.map((link) => (
        <button key={`${link.kind} ${link.id}`} type="button" className={mark(link) ? "chip mono" : "chip"} aria-label={named(link)} onClick={() => desk.card(link)}>{mark(link) ?? <Called text={named(link)} />}</button>
      ))}
      {facts.length > 0 && <button type="button" className="link small" aria-label={say("request-add-paper-n", { number: paragraph.number })} onClick={() => setAdding(true)} data-testid={`add-${paragraph.key}`}>+ {say("request-add-paper")}</button>}
      {adding && <AddPaper desk={desk} draft={draft} facts={facts} named={named} onClose={() => setAdding(false)} />}
    </div>
  );
}

/** Asks which papers show a fact, and writes it down with each of them. */
function AddPaper({ desk, draft, facts, named, onClose }: { desk: Desk; draft: RequestView; facts: EntryLink[]; named: (link: EntryLink) => string; onClose: () => void }) {
  const { say, join } = useWords();
  const [fact, setFact] = useState(facts[0]?.id ?? "");
  const [papers, setPapers] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const once = useOneAtATime();
  const { evidence } = desk.view;
  const stays = (id: string) => draft.learners.some((row) => row.entry.kind === "evidence" && row.entry.id === id && row.disclosure === "never_leaves");
  const options = evidence.filter((one) => !one.proves.includes(fact)).map((one) => ({ value: one.id, label: join([`${one.mark} ${one.title}`, stays(one.id) && say("disclosure-short-never_leaves")]) }));
  const save = () => once(async () => {
    setBusy(true);
    setRefusal(null);
    try {
      for (const id of papers) {
        const paper = evidence.find((one) => one.id === id);
        if (paper) await desk.save({ kind: "evidence", fields: { ...paper, proves: [...paper.proves, fact] } });
        // Tried again after a refusal, what is written down is not written twice.
        setPapers((left) => left.filter((one) => one !== id));
      }
      onClose();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      setBusy(false);
    }
  });
  const one = facts.find((link) => link.id === fact);
  return (
    <Dialog title={say("request-add-question")} onClose={onClose}>
      <div className="stack">
      <RefusalBanner refusal={refusal} />
      {facts.length > 1
        ? <SelectField name="add-fact" label={say("request-add-fact")} value={fact} options={facts.map((link) => ({ value: link.id, label: named(link) }))} onChange={(next) => { setFact(next); setPapers([]); }} />
        : one && <p className="lead"><Called text={named(one)} /></p>}
      {options.length > 0
        ? <PickField name="add-papers" label={say("request-add-papers")} hint={say("request-add-hint")} values={papers} options={options} onChange={setPapers} />
        : <p className="small">{say(evidence.length > 0 ? "request-add-all" : "request-add-none")}</p>}
      </div>
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onClose}>{say("cancel")}</button>
        {options.length === 0
          ? <button type="button" className="button primary" onClick={() => desk.go("evidence", "new")} data-testid="add-new-paper">{say("add-paper")}</button>
          : <button type="button" className="button primary" disabled={busy || papers.length === 0} onClick={() => void save()} data-testid="add-papers-now">{say(busy ? "saving" : "save")}</button>}
      </div>
    </Dialog>
  );
}
