// What is still missing of the ways back in, in one line each; nothing where nothing is.
import { useEffect, useState } from "react";
import { call, type SafetyView } from "../bridge";
import { useWords } from "../words";
import { useLate } from "./useLate";

/** Saves after which a new backup is worth a word. */
const MANY = 50;

export interface Safety {
  /** `undefined` while it is being asked and waited for, `null` where it cannot be told: that is no reason to disturb. */
  safety: SafetyView | null | undefined;
  /** It came after the screen had stopped waiting for it: it stands where it pushes nothing away. */
  late: boolean;
}

export function useSafety(): Safety {
  const [safety, setSafety] = useState<SafetyView | null>();
  const late = useLate(safety !== undefined);
  useEffect(() => {
    let here = true;
    const settle = (found: SafetyView | null) => { if (here) setSafety(found); };
    call("safety", {}).then(settle, () => settle(null));
    return () => { here = false; };
  }, []);
  return { safety: safety === undefined && late ? null : safety, late };
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
