// Screens 10 and 11: the evidence shelf, and taking papers in.
import { memo, useCallback, useEffect, useState } from "react";
import { Refusal, call, type Disclosure, type EvidenceSheet } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { asked as askedFor, type Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { LongList } from "../../parts/LongList";
import { WhoSees } from "../../parts/marks";
import { Progress } from "../../parts/Progress";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords, dayWords } from "../../words/dates";
import { Custody } from "./Custody";
import { EvidenceDetail } from "./EvidenceDetail";
import { EvidenceForm } from "./EvidenceForm";
import { useBlocked } from "./useBlocked";
import { useTroubles } from "./useTroubles";
import { Viewer } from "./Viewer";

export function Evidence({ desk }: { desk: Desk }) {
  const { say, join, lang } = useWords();
  const { view } = desk;
  const wanted = desk.focus === "dropped" ? null : desk.focus;
  const [chosen, setChosen] = useState(() => askedFor(wanted).id || (view.evidence[0]?.id ?? ""));
  const [turned, setTurned] = useState(() => Boolean(askedFor(wanted).id));
  const [queue, setQueue] = useState<string[]>(() => (askedFor(wanted).what === "change" ? [askedFor(wanted).id] : []));
  const [busy, setBusy] = useState<"adding" | "checking" | null>(null);
  const [custody, setCustody] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const current = view.evidence.find((e) => e.id === chosen) ?? view.evidence[0];
  const { troubles, learn } = useTroubles(view.id, queue.length === 0 && !busy && current?.file?.in_vault ? current.id : "");

  const [why, setWhy] = useState("");
  const asking = current !== undefined && why === current.id;
  const blocked = useBlocked(view, asking);

  const attempt = async (what: "adding" | "checking", work: () => Promise<void>) => {
    setBusy(what);
    setRefusal(null);
    try {
      await work();
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
    } finally {
      setBusy(null);
    }
  };
  const add = (command: "add_evidence" | "add_dropped" = "add_evidence") => attempt("adding", async () => {
    const { added, left, refused, troubles } = await call(command, { case: view.id });
    learn(Object.fromEntries([...added.map((one) => [one.id, ""]), ...troubles.map((one) => [one.id, one.why])]));
    if (added.length > 0) await desk.reload();
    setQueue(added.map((one) => one.id));
    if (added[0]) setChosen(added[0].id);
    // What is in stays in, and is said, whatever became of the rest.
    if (left > 0 && (added.length > 0 || left > 1)) desk.tell(say("papers-left", { count: added.length, left }));
    if (refused) throw new Refusal(refused);
  });
  const check = () => attempt("checking", async () => {
    const rows = await call("check_evidence", { case: view.id });
    await desk.reload();
    const changed = rows.filter((row) => row.unchanged === "no").map((row) => (row.copy ? say("copy-of-mark", { mark: row.mark, kind: say(`copy-kind-${row.copy}`) }) : row.mark));
    const same = rows.filter((row) => row.unchanged === "yes").length;
    desk.tell(changed.length > 0 ? say("check-changed", { marks: join(changed) }) : say("check-same", { count: same }));
  });
  const choose = useCallback((id: string) => { setChosen(id); setTurned(true); }, []);
  // Another screen asked to see a paper far down the shelf.
  useEffect(() => document.querySelector(".tile[aria-pressed=true]")?.scrollIntoView?.({ block: "nearest" }), []);
  // Another screen asked to add a paper, or papers were dropped on the window.
  useEffect(() => {
    if (desk.focus === "new") void add();
    if (desk.focus === "dropped") void add("add_dropped");
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const asked: EvidenceSheet | undefined = view.evidence.find((e) => e.id === queue[0]);
  if (asked) {
    const next = () => setQueue((old) => old.slice(1));
    return (
      <Page title={say("four-questions")} under={<><span className="mono">{asked.mark}</span> <Typed text={asked.file?.name ?? asked.title} /></>} ruled>
        <div className="stack">
          <Trouble why={troubles[asked.id]} />
          {asked.file && asked.revision === 1 && <Notice tone="care">{say("file-outside-still-there")}</Notice>}
          <EvidenceForm key={asked.id} desk={desk} sheet={asked} onDone={next} />
        </div>
      </Page>
    );
  }
  const logged = view.evidence.find((e) => e.id === custody);
  if (logged) return <Custody desk={desk} exhibit={logged} onBack={() => setCustody("")} />;
  const files = view.evidence.filter((e) => e.file?.in_vault);
  const spoiled = view.evidence.filter((e) => e.file?.unchanged === "no" || e.copies.some((copy) => copy.file.unchanged === "no"));
  // At the foot of the page: it may be known only while somebody is about to press something beside the paper.
  const trouble = current && troubles[current.id];
  // No word that all is unchanged without a check of all.
  const checked = view.papers.files > 0 && view.papers.same === view.papers.files;
  const seen = current?.file ?? current?.copies[0]?.file;
  return (
    <Page title={say("nav-evidence")} under={<>{say("evidence-under", { count: view.evidence.length, files: files.length })}{checked && ` ${say("papers-same-on", { count: view.papers.same, date: dayWords(view.papers.last, lang) })}`}{checked && view.papers.first !== view.papers.last && ` ${say("papers-oldest-check", { date: dayWords(view.papers.first, lang) })}`}</>} ruled flush={view.evidence.length > 0}
      actions={<>
        {files.length > 0 && <button type="button" className="button" onClick={() => desk.go("proofs")} data-testid="go-proofs">{say("nav-proofs")}</button>}
        {files.length > 0 && <button type="button" className="button" disabled={busy !== null} onClick={() => void check()} data-testid="check-all">{say(busy === "checking" ? "checking" : "check-all")}</button>}
        <button type="button" className="button primary" disabled={busy !== null} onClick={() => void add()} data-testid="add-paper">{busy === "adding" ? say("adding") : `+ ${say("add-paper")}`}</button>
      </>}
      foot={busy || refusal || trouble ? (
        <div className="grow stack-8">
          <RefusalBanner refusal={refusal} />
          {busy ? <Progress words={say(busy)} /> : trouble && <Trouble why={trouble} mark={current?.mark} />}
        </div>
      ) : undefined}>
      {!current ? (
        <Empty title={say("no-papers")} text={say("no-papers", undefined, "text")}>
          <button type="button" className="button primary" disabled={busy !== null} onClick={() => void add()}>{say("add-paper")}</button>
        </Empty>
      ) : (
        <div className={`split turn${seen ? " three" : ""}${turned ? " turned" : ""}`}>
          <div className="list shelf">
            {spoiled.length > 0 && (
              <div className="banner bad" role="status"><strong>{say("check-changed", { marks: join(spoiled.map((e) => e.mark)) })}</strong>{" "}
                {say("error-attachment-damaged", undefined, "safe")} {say("error-attachment-damaged", undefined, "todo")}</div>
            )}
            <div role="list">
              <LongList as="list" count={view.evidence.length} guess={83} at={Math.max(0, view.evidence.findIndex((e) => e.id === current.id))}
                row={(n) => {
                  const exhibit = view.evidence[n];
                  return exhibit && <Tile key={exhibit.id} exhibit={exhibit} sees={blocked.seenBy(exhibit)} place={n + 1} all={view.evidence.length} chosen={exhibit.id === current.id} onChoose={choose} />;
                }} />
            </div>
          </div>
          {seen && <Viewer key={`seen-${current.id}`} caseId={view.id} exhibit={current} />}
          <EvidenceDetail key={current.id} desk={desk} exhibit={current} blocked={blocked} asking={asking} onAsk={(on) => setWhy(on ? current.id : "")} onChange={() => setQueue([current.id])} onCustody={() => setCustody(current.id)} onBack={() => setTurned(false)} onRefusal={setRefusal} />
        </div>
      )}
    </Page>
  );
}

/** Why a paper that came in cannot be used as it is, and what to do; nothing where it can. `mark` says which paper. */
function Trouble({ why, mark }: { why: string | undefined; mark?: string | undefined }) {
  const { say } = useWords();
  return why ? <Notice tone="care">{mark && <><bdi className="mono">{mark}</bdi> </>}<span data-testid="paper-trouble">{say(`paper-trouble-${why}`)}</span></Notice> : null;
}

/** One paper on the shelf. */
const Tile = memo(function Tile({ exhibit, sees, place, all, chosen, onChoose }: { exhibit: EvidenceSheet; sees: Disclosure | null; place: number; all: number; chosen: boolean; onChoose: (id: string) => void }) {
  const { say, lang } = useWords();
  return (
    <div role="listitem" aria-posinset={place} aria-setsize={all}>
      <button type="button" className="tile" aria-pressed={chosen} onClick={() => onChoose(exhibit.id)}>
        <span className="leaf" aria-hidden="true"><i /><i /><i /><i /></span>
        <span className="grow">
          <span className="spread"><span className="mono">{exhibit.mark}</span><span className={sees ? "small" : "small to-come"} aria-hidden={!sees || undefined}><WhoSees short disclosure={sees ?? "never_leaves"} /></span></span>
          <strong><Typed text={exhibit.title} /></strong>
          <span className="small" style={{ display: "block" }}>{exhibit.dated.kind === "unknown" ? say(`evidence-kind-${exhibit.kind}`) : dateWords(exhibit.dated, lang, say)}</span>
          {exhibit.file?.unchanged === "no" && <span className="chip late">{say("hash-changed")}</span>}
        </span>
      </button>
    </div>
  );
});
