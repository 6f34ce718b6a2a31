// A backup of everything in one file, read back before it is called done.
import { useState } from "react";
import { call, type SafetyView, type Written } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Progress } from "../../parts/Progress";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

export function Backup({ safety, onDone }: { safety: SafetyView; onDone: () => void }) {
  const { say, lang } = useWords();
  const { busy, refusal, attempt } = useAttempt();
  const [done, setDone] = useState<Written | null>(null);
  const make = () => attempt(async () => {
    setDone(null);
    setDone(await call("back_up", {}));
    onDone();
  });
  const made = safety.backup_made !== "";
  return (
    <section className="stack" aria-labelledby="backup-part">
      <h2 id="backup-part" className="head-line">{say("backup")}</h2>
      <RefusalBanner refusal={refusal} />
      {done && <Notice tone="good"><strong>{say("backup-done")}</strong> <Typed text={done.name} />. {say("backup-done", undefined, "todo")}</Notice>}
      <p className="small measure">
        {made ? say("backup-last", { day: dayWords(safety.backup_made, lang) }) : say("backup-none")}
        {made && safety.backup_saves > 0 && <> {say("backup-since", { count: safety.backup_saves })}</>}
      </p>
      {busy
        ? <Progress words={say("backup-working")} />
        : <div className="row"><button type="button" className="button" onClick={() => void make()} data-testid="back-up">{say("backup-make")}</button></div>}
      <p className="aside">{say("backup-says")}</p>
      <p className="small measure">{say("backup-restore")}</p>
    </section>
  );
}
