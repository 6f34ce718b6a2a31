// The list of all cases as the core gives it, and what is looked for in it.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type ClinicView, type ProgressView } from "../../bridge";

/** After this long a reading says how far it is. */
const SOON = 700;

export function useClinic() {
  const [view, setView] = useState<ClinicView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [progress, setProgress] = useState<ProgressView | null>(null);
  const read = useCallback(async () => {
    setRefusal(null);
    const ask = setInterval(() => {
      call("progress", {}).then((now) => setProgress(now.busy && now.total > 0 ? now : null), () => undefined);
    }, SOON);
    try {
      const now = await call("clinic", {});
      setView(now);
      return now;
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return null;
    } finally {
      clearInterval(ask);
      setProgress(null);
    }
  }, []);
  return { view, refusal, setRefusal, progress, read };
}

/** Ids of the cases that a text finds; `null` while nothing is looked for. */
export function useFound(text: string, named: (text: string) => readonly string[]): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const wanted = text.trim();
    let current = true;
    if (!wanted) setFound(null);
    // The core knows spellings and numbers; names of countries are words of the screen.
    else call("find_cases", { text: wanted }).then((ids) => current && setFound(new Set([...ids, ...named(wanted)])), () => current && setFound(new Set(named(wanted))));
    return () => { current = false; };
  }, [text, named]);
  return found;
}
