// Screen 14: the portal packet. What to copy box by box, which exhibits go, who learns what, and what was sent.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Refusal, call, type Disclosure, type PacketDesk, type PacketWrittenView, type PortalView, type RequestKind, type RequestLanguage } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import type { Desk, Screen } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { PrintDialog } from "../../parts/PrintDialog";
import { firstKind, kindOf, planOf, usePlanChange } from "../../parts/plan";
import { Progress } from "../../parts/Progress";
import { RequestChoice } from "../../parts/RequestChoice";
import { useScreenKey } from "../../parts/screenKeys";
import { useWords } from "../../words";
import { Boxes } from "./Boxes";
import { Exhibits, LARGE_MB, largeFrom } from "./Exhibits";
import { Seen } from "./Seen";
import { Sent } from "./Sent";
import { Ticks } from "./Ticks";
import { NO_PROFILE, useProfile } from "./useProfile";
import { WhoLearns } from "./WhoLearns";

/** What a kind of request can lack, with its words and where it is written down. */
const LACKS: Record<string, [string, Screen, string]> = {
  alerts: ["request-needs-alerts", "alerts", "new"],
  applicant: ["request-needs-applicant", "facts", "person"],
  decision: ["packet-needs-decision", "facts", "decision"],
  new_fact: ["packet-needs-new_fact", "request", "kind:revision"],
};

/** Finds out which kind was chosen last, and what is known of the portal, before the packet is asked for. */
export function Packet({ desk }: { desk: Desk }) {
  const { say } = useWords();
  const [known, setKnown] = useState<PacketDesk | null>(null);
  const { id } = desk.view;
  const asked = kindOf(desk.focus);
  useEffect(() => {
    const answer = asked ? call("choose_packet", { case: id, kind: asked }) : call("packet_desk", { case: id });
    // Where that cannot be read, the packet itself says what is wrong.
    answer.then(setKnown, () => setKnown({ kind: asked ?? null, profile: NO_PROFILE }));
  }, [id, asked]);
  if (!known) return <Page title={say("packet-title")} under={say("setting-paper")} ruled><span /></Page>;
  return <PacketOf desk={desk} known={known} />;
}

function PacketOf({ desk, known }: { desk: Desk; known: PacketDesk }) {
  const { say, lang, number } = useWords();
  const { view } = desk;
  const [kind, setKind] = useState<RequestKind>(known.kind ?? firstKind(view));
  const plan = planOf(view, kind);
  const paper = plan.language;
  const choice = `${kind}-${paper}`;
  const [answer, setAnswer] = useState<{ choice: string; portal: PortalView } | null>(null);
  const [tab, setTab] = useState<"boxes" | "learns">(desk.focus === "learns" ? "learns" : "boxes");
  const [part, setPart] = useState<Disclosure | undefined>(undefined);
  const [read, setRead] = useState(desk.focus === "learns");
  const [copied, setCopied] = useState<{ choice: string; ids: ReadonlySet<string> }>({ choice, ids: new Set() });
  const [asking, setAsking] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [written, setWritten] = useState<{ choice: string; view: PacketWrittenView } | null>(null);
  const { busy, refusal, setRefusal, attempt } = useAttempt();
  const turns = useRef(0);
  const look = useCallback(async () => {
    // An answer to an older choice never shows under a newer one.
    const turn = ++turns.current;
    try {
      const portal = await call("portal_packet", { case: view.id, choice: { kind, paper }, language: lang });
      if (turn !== turns.current) return;
      setAnswer({ choice: `${kind}-${paper}`, portal });
      setRefusal(null);
    } catch (thrown) {
      if (turn !== turns.current) return;
      setAnswer(null);
      setRefusal(thrown as Refusal);
    }
  }, [view.id, kind, paper, lang, setRefusal]);
  // Whatever is saved in the case may change what would go.
  useEffect(() => void look(), [look, view]);
  const profile = useProfile(known.profile, () => void look());
  const portal = answer?.choice === choice ? answer.portal : null;
  const done = copied.choice === choice ? copied.ids : new Set<string>();
  const turn = (to: "boxes" | "learns", at?: Disclosure) => {
    setTab(to);
    setPart(at);
    if (to === "learns") setRead(true);
  };
  const choose = (next: RequestKind) => {
    setKind(next);
    setRead(false);
    setTab("boxes");
    setRefusal(null);
    call("choose_packet", { case: view.id, kind: next }).catch(setRefusal);
  };
  // The language is that of the request itself, so that both papers are in one.
  const change = usePlanChange(desk);
  const speak = (language: RequestLanguage) => change(kind, { language }).catch(setRefusal);
  const write = () => {
    setAsking(false);
    void attempt(async () => {
      setWritten({ choice, view: await call("write_packet", { case: view.id, choice: { kind, paper } }) });
      await desk.reload();
      await look();
    });
  };
  const lacks = refusal?.code === "paper-failed" ? LACKS[refusal.field ?? ""] : undefined;
  useScreenKey("print", useMemo(() => (portal ? () => setPrinting(true) : null), [portal]));
  const ready = portal?.boxes.filter((box) => box.fill === "ready").length ?? 0;
  const largeMb = profile.sheet.large_mb ?? LARGE_MB;
  const tooLong = portal?.boxes.filter((box) => [...box.value].length > (profile.limitOf(box.asks.id) ?? Infinity)).length ?? 0;
  const under = portal ? say("packet-under", { done: number(done.size), all: number(ready) }) : say(refusal ? "request-not-yet" : "setting-paper");
  // The choice stands at one place whatever the answer is, so that it keeps the focus while the answer comes.
  return (
    <Page title={say("packet-title-of", { kind: say(`request-kind-${kind}`) })} ruled flush={portal !== null} under={under}
      actions={portal && <>
        <div className="segments" role="group" aria-label={say("packet-title")}>
          {(["boxes", "learns"] as const).map((one) => <button key={one} type="button" aria-pressed={tab === one} onClick={() => turn(one)} data-testid={`packet-${one}`}>{say(one === "boxes" ? "packet-boxes" : "who-learns-what")}</button>)}
        </div>
        <button type="button" className="button" onClick={() => setPrinting(true)} data-testid="print-sheet">{say("packet-print")}</button>
        <button type="button" className="button primary main" disabled={busy} onClick={() => setAsking(true)} data-testid="write-packet">{say(busy ? "packet-writing" : "packet-write")}</button>
      </>}>
      <div className={portal ? "split" : undefined}>
        <div className={portal ? "list packet-main" : undefined}>
          <div className="stack">
            <div className="row packet-choice"><RequestChoice kind={kind} paper={paper} onKind={choose} onPaper={(language) => void speak(language)} /></div>
            {lacks ? <Lacks desk={desk} lacks={lacks} /> : <RefusalBanner refusal={refusal} onRetry={portal ? undefined : () => void look()} />}
            <Progress words={say("packet-writing")} />
            {written?.choice === choice && <Done written={written.view} />}
            {portal && (tab === "boxes"
              ? <Boxes boxes={portal.boxes} profile={profile} done={done} desk={desk} onCopied={(id) => setCopied({ choice, ids: new Set([...done, id]) })} onItems={() => turn("learns", "ccf_only")} />
              : <WhoLearns desk={desk} goes={portal.goes} secrets={portal.confidential} at={part} onChanged={() => void look()} />)}
          </div>
        </div>
        {portal && (
          <aside className="detail" aria-label={say("packet-before")} tabIndex={0}>
            <Exhibits portal={portal} largeMb={largeMb} />
            <Ticks key={`ticks-${choice}`} desk={desk} portal={portal} read={read} onRead={() => turn("learns")} />
            <Sent key={`sent-${kind}`} desk={desk} portal={portal} onChanged={() => void look()} onRefused={setRefusal} />
            <Seen portal={portal} profile={profile} />
          </aside>
        )}
      </div>
      {portal && printing && (
        <PrintDialog desk={desk} paper={() => call("print_copy_sheet", { case: view.id, choice: { kind, paper }, language: lang })} title={say("packet-print-question")}
          what={say("packet-print-what")} kept={0} onClose={() => setPrinting(false)} onRefused={setRefusal} />
      )}
      {portal && asking && (
        <Dialog title={say("packet-write-question")} onClose={() => setAsking(false)}>
          <p className="small">{say("packet-write-warning")}</p>
          {!read && <p className="small"><strong>{say("packet-not-read")}</strong></p>}
          {portal.spilled.length > 0 && <p className="small"><strong>{say("packet-spilled", { count: portal.spilled.length })}</strong></p>}
          {tooLong > 0 && <p className="small"><strong>{say("packet-some-long", { count: tooLong })}</strong></p>}
          {portal.exhibits.some((one) => largeFrom(one.size_bytes, largeMb)) && <p className="small">{say("packet-some-large")}</p>}
          <div className="row">
            <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>{say("cancel")}</button>
            {!read && <button type="button" className="button" onClick={() => { setAsking(false); turn("learns"); }} data-testid="read-first">{say("who-learns-what")}</button>}
            <button type="button" className="button primary" onClick={write} data-testid="write-packet-now">{say("packet-write")}</button>
          </div>
        </Dialog>
      )}
    </Page>
  );
}

/** Why this kind cannot be drafted yet, and the way to what is missing; the choice of another stands above. */
function Lacks({ desk, lacks: [words, screen, focus] }: { desk: Desk; lacks: [string, Screen, string] }) {
  const { say } = useWords();
  return (
    <>
      <Notice tone="care"><span data-testid="packet-lacks">{say(words)} {say("packet-other-kind")}</span></Notice>
      <div className="row"><button type="button" className="button primary" onClick={() => desk.go(screen, focus)} data-testid="packet-give">{say("answer")}</button></div>
    </>
  );
}

/** What was written, and what of it could not be printed. */
function Done({ written }: { written: PacketWrittenView }) {
  const { say, label } = useWords();
  return (
    <Notice>
      <p data-testid="packet-written">{say("packet-written", { name: written.name, count: written.count })}</p>
      {written.apart.map((one) => <p key={one.mark} className="small"><bdi className="mono">{label("packet-not-printed")} {one.mark}</bdi> {say(`packet-apart-${one.why}`)}</p>)}
      {written.strange && <p className="small">{say("packet-strange", { signs: written.strange })}</p>}
    </Notice>
  );
}
