// What cannot be used of the papers, and why: told when a paper comes in, looked for again when somebody comes back to it.
import { useCallback, useEffect, useState } from "react";
import { call } from "../../bridge";

/** How long a paper is open before it is looked at, in milliseconds: who leafs through the shelf starts nothing. */
const REST = 500;

/** Why each paper cannot be used, an empty word where it can; `learn` takes in what is known already. One is read at a time. */
export function useTroubles(caseId: string, open: string) {
  const [troubles, setTroubles] = useState<Record<string, string>>({});
  const [looking, setLooking] = useState(false);
  const learn = useCallback((found: Record<string, string>) => setTroubles((old) => ({ ...old, ...found })), []);
  const unknown = open !== "" && troubles[open] === undefined;
  useEffect(() => {
    if (!unknown || looking) return undefined;
    const timer = setTimeout(() => {
      setLooking(true);
      // Where it cannot be told nothing is: the packet looks once more before anything leaves.
      void call("look_for_trouble", { case: caseId, id: open, copy: "" }).catch(() => null)
        .then((found) => learn({ [open]: found?.why ?? "" })).finally(() => setLooking(false));
    }, REST);
    return () => clearTimeout(timer);
  }, [caseId, open, unknown, looking, learn]);
  return { troubles, learn };
}
