// A backup of everything in one file, read back before it is called done.
import { useEffect, useState } from "react";
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
      <p className="small measure">{say("backup-grows")}</p>
      <p className="aside">{say("backup-says")}</p>
      <p className="small measure">{say("backup-restore")}</p>
    </section>
  );
}

/** How often it is looked whether a backup that nobody asked for was made or failed. */
const LOOK_MS = 2000;

/** The backups that are made by themselves in a folder. */
export function Automatic({ safety, onSafety }: { safety: SafetyView; onSafety: (safety: SafetyView) => void }) {
  const { say, lang } = useWords();
  const { busy, refusal, attempt } = useAttempt();
  const chosen = safety.automatic_folder !== "";
  const waiting = chosen && (safety.automatic_made === "" || safety.automatic_failed !== null);
  useEffect(() => {
    if (!waiting) return;
    // Locked meanwhile: the page goes with it.
    const look = setInterval(() => void call("safety", {}).then(onSafety, () => undefined), LOOK_MS);
    return () => clearInterval(look);
  }, [waiting, onSafety]);
  const ask = (command: "choose_automatic" | "stop_automatic") => attempt(async () => onSafety(await call(command, {})));
  return (
    <section className="stack" aria-labelledby="automatic-part">
      <h2 id="automatic-part" className="head-line">{say("auto-backup")}</h2>
      <RefusalBanner refusal={refusal?.code === "stopped" ? null : refusal} />
      {!chosen && <p className="small measure">{say("auto-backup-none")}</p>}
      {chosen && <p className="small measure">
        {say("auto-backup-on")} <Typed text={safety.automatic_folder} />.
        {safety.automatic_made !== "" && <> {say("auto-backup-last", { day: dayWords(safety.automatic_made, lang) })}</>}
        {safety.automatic_made === "" && !safety.automatic_failed && <> {say("auto-backup-soon")}</>}
      </p>}
      {chosen && safety.automatic_failed && <Notice tone="care"><strong>{say("auto-backup-failed")}</strong> {say("auto-backup-failed", undefined, "todo")}</Notice>}
      <div className="row">
        <button type="button" className="button" disabled={busy} onClick={() => void ask("choose_automatic")} data-testid="automatic-choose">{say(chosen ? "auto-backup-other" : "auto-backup-choose")}</button>
        {chosen && <button type="button" className="button" disabled={busy} onClick={() => void ask("stop_automatic")} data-testid="automatic-stop">{say("auto-backup-stop")}</button>}
      </div>
      {chosen && <p className="aside">{say("auto-backup-stay")}</p>}
    </section>
  );
}
