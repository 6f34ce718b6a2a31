// Who may come to see a paper as things stand: an asylum file is blocked by itself, whatever it is marked, until it is let go.
import { useEffect, useState } from "react";
import { Refusal, call, type CaseView, type Disclosure, type DisclosureView, type EvidenceSheet } from "../../bridge";
import { useWords } from "../../words";

export interface Blocked {
  /** Who may come to see it; nothing while it is not known. */
  seenBy: (exhibit: EvidenceSheet) => Disclosure | null;
  /** What is known of each paper, and the reasons; nothing while it is not known. */
  map: DisclosureView | null;
  refusal: Refusal | null;
}

/** Says who comes to see a paper; the core is asked where the mark alone does not tell, or somebody asked `why`. */
export function useBlocked(view: CaseView, why: boolean): Blocked {
  const { lang } = useWords();
  const [found, setFound] = useState<{ of: string; map: DisclosureView } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = (exhibit: EvidenceSheet) => exhibit.kind === "asylum_file" && exhibit.standing.disclosure !== "never_leaves";
  const needed = why || view.evidence.some(open);
  const of = `${view.id} ${view.stamp} ${lang}`;
  useEffect(() => {
    if (!needed) return undefined;
    let here = true;
    setRefusal(null);
    call("disclosure_map", { case: view.id, language: lang }).then((map) => { if (here) setFound({ of, map }); }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [needed, of, view.id, lang]);
  const map = found?.of === of ? found.map : null;
  return { map, refusal, seenBy: (exhibit) => (open(exhibit) ? map?.rows.find((row) => row.entry.id === exhibit.id)?.seen_by ?? null : exhibit.standing.disclosure) };
}
