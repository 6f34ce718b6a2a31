// Screen 24: what keeps the papers safe, and what each of it does not do.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type AppState, type SafetyView, type Settings } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { Page } from "../../parts/Frame";
import { MachineCheck } from "../../parts/MachineCheck";
import { useWords } from "../../words";
import { Automatic, Backup } from "./Backup";
import { Erase } from "./Erase";
import { Locks } from "./Locks";
import { Outside } from "./Outside";
import { Passphrase } from "./Passphrase";
import { Report } from "./Report";
import { RecoverySheet } from "./RecoverySheet";
import { Shares } from "./Shares";

export function Safety({ app, caseId = "", onSettings, onBack, onPeople, onLock, onGone, onChanged }: {
  app: AppState;
  /** The open case, if there is one. */
  caseId?: string;
  onSettings: (settings: Settings) => Promise<void>;
  onBack: (() => void) | null;
  /** To the people of the vault; none where this build does not offer them. */
  onPeople: (() => void) | null;
  onLock: () => void;
  onGone?: () => void;
  onChanged?: () => void;
}) {
  const { say } = useWords();
  const [safety, setSafety] = useState<SafetyView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = useCallback(async () => {
    try {
      setSafety(await call("safety", {}));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, []);
  useEffect(() => void read(), [read]);
  const page = (
    <Page title={say("safety-title")} under={say("safety-under")} ruled
      actions={onBack && <button type="button" className="button" onClick={onBack} data-testid="back">{say("back")}</button>}
      foot={<span className="caption">{say("not-advice")}</span>}>
      <div className="safety">
        <RefusalBanner refusal={refusal} />
        {safety && !safety.on_disk && <p className="small measure">{say("safety-throw-away")}</p>}
        {safety?.on_disk && <RecoverySheet safety={safety} onSafety={(next) => { setSafety(next); void read(); }} />}
        {safety?.on_disk && <Shares safety={safety} onSafety={(next) => { setSafety(next); void read(); }} />}
        {safety?.on_disk && <Backup safety={safety} onDone={() => void read()} />}
        {safety?.on_disk && <Automatic safety={safety} onSafety={setSafety} />}
        {safety?.on_disk && <Report app={app} />}
        {safety?.on_disk && <Passphrase />}
        {safety?.on_disk && onPeople && (
          <section className="stack" aria-labelledby="people-part">
            <h2 id="people-part" className="head-line">{say("people-title")}</h2>
            <p className="small measure">{say("people-in-safety")}</p>
            <div className="row"><button type="button" className="button" onClick={onPeople} data-testid="safety-people">{say("people-show")}</button></div>
          </section>
        )}
        {/* Not before what stands above: it would be pushed away from under the pointer or the focus. */}
        {(safety || refusal) && <Locks app={app} onSettings={onSettings} />}
        {safety?.on_disk && <Erase caseId={caseId} onGone={() => onGone?.()} onChanged={() => onChanged?.()} />}
        {/* Last: its rows come a moment later, and what stood below them would be pushed away. */}
        <section className="stack" aria-labelledby="machine">
          <h2 id="machine" className="head-line">{say("machine")}</h2>
          <p className="small measure">{say("machine-why")}</p>
          <MachineCheck heading="h3" />
        </section>
      </div>
    </Page>
  );
  if (!onBack) return page;
  return <Outside app={app} current="safety" onCases={onBack} onSafety={() => undefined} onPeople={onPeople} onLock={onLock}>{page}</Outside>;
}
