// Proof of time: one hash leaves, proofs come back by file and are checked here, and what must be compared elsewhere is said.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, rootPicture, type CourierView, type RootFile } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { useWords } from "../../words";
import { Sent } from "./Sent";

export function Proofs({ desk }: { desk: Desk }) {
  const { say } = useWords();
  const id = desk.view.id;
  const [view, setView] = useState<CourierView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [scan, setScan] = useState(false);
  const work = useAttempt();
  const look = useCallback(async () => {
    try {
      setView(await call("courier", { case: id }));
      setRefusal(null);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [id]);
  useEffect(() => void look(), [look]);
  const save = (what: RootFile) => work.attempt(async () => {
    const written = await call("save_root", { case: id, what });
    await look();
    desk.tell(say("root-written", { name: written.name }));
  });
  const show = () => work.attempt(async () => {
    setView(await call("send_root", { case: id }));
    setScan(true);
  });
  const take = () => work.attempt(async () => {
    const taken = await call("take_proof", { case: id });
    setView(taken.view);
    desk.tell(say(`proof-taken-${taken.what}`));
  });
  const fault = work.refusal?.code === "bad-proof" ? work.refusal.detail ?? "" : "";
  return (
    <Page title={say("proofs-title")} under={say("proofs-under")} ruled
      actions={<><button type="button" className="button" onClick={() => desk.go("evidence")} data-testid="proofs-back">{say("nav-evidence")}</button>
        <button type="button" className={`button ${view?.sent.length ? "primary" : ""}`} disabled={work.busy || !view?.sent.length} onClick={() => void take()} data-testid="proof-take">{say("proof-take")}</button></>}
      foot={<span className="caption">{say("proofs-limit")}</span>}>
      <div className="proofs">
        <RefusalBanner refusal={fault ? null : work.refusal ?? refusal} />
        {fault && <Fault fault={fault} />}
        <Notice>{say("proofs-says")}</Notice>
        {view && view.files === 0 && <Empty title={say("proofs-empty")} text={say("proofs-empty-text")}><button type="button" className="button" onClick={() => desk.go("evidence", "new")}>{say("add-paper")}</button></Empty>}
        {view && view.files > 0 && (
          <section aria-labelledby="root-now" className="stack">
            <h2 id="root-now" className="head-line">{say("root-now", { count: view.files })}</h2>
            {view.without > 0 && <p className="small">{say("root-without", { count: view.without })}</p>}
            <div className="row">
              <button type="button" className={`button ${view?.sent.length ? "" : "primary"}`} disabled={work.busy} onClick={() => void save("request")} data-testid="root-request">{say("root-request")}</button>
              <button type="button" className="button" disabled={work.busy} onClick={() => void save("list")} data-testid="root-list">{say("root-list")}</button>
              <button type="button" className="button" disabled={work.busy} onClick={() => void show()} data-testid="root-scan">{say("root-scan")}</button>
            </div>
            <p className="small">{say("root-ways")}</p>
            {scan && <div className="root-shown">
              <img className="root-code" src={rootPicture(id, view.root)} alt={say("root-code")} data-testid="root-code" />
              <div className="stack"><ol className="root-rows" dir="ltr" data-testid="root-rows">{view.rows.map((row) => <li key={row}><bdi className="mono">{row}</bdi></li>)}</ol>
                <p className="small">{say("root-rows-check")}</p></div>
            </div>}
          </section>
        )}
        {view && view.sent.length > 0 && (
          <section aria-labelledby="root-sent" className="stack">
            <div className="spread"><h2 id="root-sent" className="section">{say("root-sent")}</h2><button type="button" className="button mini" onClick={() => void look()} data-testid="proof-again">{say("proof-again")}</button></div>
            {view.sent.map((one) => <Sent key={one.id} sent={one} />)}
          </section>
        )}
      </div>
    </Page>
  );
}

/** Why a file proves nothing. The focus goes here, so that it is seen wherever the page was scrolled to. */
function Fault({ fault }: { fault: string }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [fault]);
  return (
    <div className="banner bad" role="alert" tabIndex={-1} ref={box} data-testid="proof-fault" data-fault={fault}>
      <strong>{say("error-bad-proof")}</strong> {say(`fault-${fault}`)} {say("error-bad-proof", undefined, "safe")} {say("error-bad-proof", undefined, "todo")}
    </div>
  );
}
