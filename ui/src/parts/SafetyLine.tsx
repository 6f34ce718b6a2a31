// What is still missing of the ways back in, in one line each; nothing where nothing is.
import { useEffect, useState } from "react";
import { call, type SafetyView } from "../bridge";
import { useWords } from "../words";

/** Saves after which a new backup is worth a word. */
const MANY = 50;

/** Milliseconds that a screen waits for what it says of sheet and backup: a long work holds the papers, and nobody should wait for that. */
const PATIENCE = 1500;

/** `undefined` while it is being asked, `null` where it cannot be told: that is no reason to disturb. What comes later is for the next visit. */
export function useSafety(): SafetyView | null | undefined {
  const [safety, setSafety] = useState<SafetyView | null>();
  useEffect(() => {
    let asked = true;
    const settle = (found: SafetyView | null) => {
      if (asked) setSafety(found);
      asked = false;
    };
    const late = setTimeout(() => settle(null), PATIENCE);
    call("safety", {}).then(settle, () => settle(null));
    return () => { asked = false; clearTimeout(late); };
  }, []);
  return safety;
}

export function SafetyLine({ safety, onSafety }: { safety: SafetyView | null | undefined; onSafety: () => void }) {
  const { say } = useWords();
  if (!safety?.on_disk) return null;
  const missing = safety.sheet_made === "" && safety.shares_made === "" ? "remind-no-sheet" : safety.sheet_made !== "" && safety.sheet_read_back === "" ? "remind-not-read" : safety.sheet_made !== "" && safety.sheet_due ? "remind-try"
    : safety.shares_made !== "" && safety.shares_due ? "remind-shares"
    : safety.backup_made === "" ? "remind-no-backup" : safety.backup_saves >= MANY ? "remind-backup-old" : null;
  if (!missing) return null;
  return (
    <div className="banner care" data-testid="remind">
      {say(missing, { count: safety.backup_saves })} <button type="button" className="link" onClick={onSafety} data-testid="remind-go">{say(missing, { count: safety.backup_saves }, "act")}</button>
    </div>
  );
}
