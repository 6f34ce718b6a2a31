// One piece of work that a screen asks of the core: busy while it runs, a refusal in words if it fails.
import { useState } from "react";
import type { Refusal } from "../bridge";

/** What the person stopped is no refusal. `attempt` gives what went wrong, for what else follows from it. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<Refusal | null> => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      return null;
    } catch (thrown) {
      const refused = thrown as Refusal;
      if (refused.code !== "stopped") setRefusal(refused);
      return refused;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, setRefusal, attempt };
}

/** The rows of a recovery sheet that a refusal names, from 1; none where it names none. */
export function wrongRows(refused: Refusal | null): number[] {
  return refused?.code === "wrong-sheet-row" ? (refused.detail ?? "").split(", ").map(Number) : [];
}
