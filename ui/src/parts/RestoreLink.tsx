// Puts a backup back from the screens that are there before anything is open.
import { useState } from "react";
import { Refusal, call, type AppState } from "../bridge";
import { useWords } from "../words";
import { Progress } from "./Progress";

export function RestoreLink({ onApp, onRefusal }: { onApp: (app: AppState) => void; onRefusal: (refusal: Refusal | null) => void }) {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    onRefusal(null);
    try {
      onApp(await call("restore_backup", {}));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefusal(thrown as Refusal);
    } finally {
      setBusy(false);
    }
  };
  if (busy) return <Progress words={say("restoring")} />;
  return <button type="button" className="link" onClick={() => void restore()} data-testid="restore">{say("restore-link")}</button>;
}
