// Screen 14: the portal packet. What to copy box by box, which exhibits go, who learns what, and what was sent.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type PacketChoice, type PacketWrittenView, type PortalView } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { Progress } from "../../parts/Progress";
import { useWords } from "../../words";
import { Boxes } from "./Boxes";
import { Exhibits, largeFrom } from "./Exhibits";
import { Sent } from "./Sent";
import { Ticks } from "./Ticks";
import { WhoLearns } from "./WhoLearns";

/** One kind of request in a packet (PR-021); the kinds that can be drafted say so themselves. */
const CHOICE: PacketChoice = { kind: "deletion", paper: "en" };

export function Packet({ desk }: { desk: Desk }) {
  const { say, lang, number } = useWords();
  const { view } = desk;
  const [portal, setPortal] = useState<PortalView | null>(null);
  const [tab, setTab] = useState<"boxes" | "learns">(desk.focus === "learns" ? "learns" : "boxes");
  const [read, setRead] = useState(desk.focus === "learns");
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [written, setWritten] = useState<PacketWrittenView | null>(null);
  const { busy, refusal, setRefusal, attempt } = useAttempt();
  const look = useCallback(async () => {
    try {
      setPortal(await call("portal_packet", { case: view.id, choice: CHOICE, language: lang }));
      setRefusal(null);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [view.id, lang, setRefusal]);
  // Whatever is saved in the case may change what would go.
  useEffect(() => void look(), [look, view]);
  const turn = (to: "boxes" | "learns") => {
    setTab(to);
    if (to === "learns") setRead(true);
  };
  const write = () => {
    setAsking(false);
    void attempt(async () => {
      setWritten(await call("write_packet", { case: view.id, choice: CHOICE }));
      await desk.reload();
      await look();
    });
  };
  if (!portal) {
    const missing = refusal?.code === "paper-failed" && (refusal.field === "alerts" || refusal.field === "applicant");
    return (
      <Page title={say("packet-title")} under={say(refusal ? "request-not-yet" : "setting-paper")} ruled>
        {missing ? <Notice tone="care">{say(`request-needs-${refusal.field}`)}</Notice> : <RefusalBanner refusal={refusal} onRetry={() => void look()} />}
      </Page>
    );
  }
  const ready = portal.boxes.filter((box) => box.fill === "ready").length;
  return (
    <Page title={say("packet-title-of", { kind: say(`request-kind-${CHOICE.kind}`) })} ruled flush
      under={say("packet-under", { done: number(done.size), all: number(ready) })}
      actions={<>
        <div className="segments" role="group" aria-label={say("packet-title")}>
          {(["boxes", "learns"] as const).map((one) => <button key={one} type="button" aria-pressed={tab === one} onClick={() => turn(one)} data-testid={`packet-${one}`}>{say(one === "boxes" ? "packet-boxes" : "who-learns-what")}</button>)}
        </div>
        <button type="button" className="button primary main" disabled={busy} onClick={() => setAsking(true)} data-testid="write-packet">{say(busy ? "packet-writing" : "packet-write")}</button>
      </>}>
      <div className="split">
        <div className="list viewer">
          <div className="stack">
            <RefusalBanner refusal={refusal} />
            <Progress words={say("packet-writing")} />
            {written && <Done written={written} />}
            {tab === "boxes"
              ? <Boxes boxes={portal.boxes} done={done} desk={desk} onCopied={(id) => setDone(new Set([...done, id]))} />
              : <WhoLearns desk={desk} onChanged={() => void look()} />}
          </div>
        </div>
        <aside className="detail" aria-label={say("packet-before")} tabIndex={0}>
          <Exhibits portal={portal} />
          <Ticks desk={desk} portal={portal} read={read} onRead={() => turn("learns")} />
          <Sent desk={desk} portal={portal} onChanged={() => void look()} onRefused={setRefusal} />
        </aside>
      </div>
      {asking && (
        <Dialog title={say("packet-write-question")} onClose={() => setAsking(false)}>
          <p className="small">{say("packet-write-warning")}</p>
          {!read && <p className="small"><strong>{say("packet-not-read")}</strong></p>}
          {portal.spilled.length > 0 && <p className="small"><strong>{say("packet-spilled", { count: portal.spilled.length })}</strong></p>}
          {portal.exhibits.some((one) => largeFrom(one.size_bytes)) && <p className="small">{say("packet-some-large")}</p>}
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
