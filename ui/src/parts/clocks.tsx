// The law data of clocks and letters, read once for each language, and the rule under a clock with its source.
import { useEffect, useState } from "react";
import { call, type ClockRuleView, type ClocksView } from "../bridge";
import { useWords } from "../words";
import { dayWords } from "../words/dates";
import type { Lang } from "../words/languages";
import { Cited, Law, Said } from "./Typed";

/** They are part of the program and stay the same while it runs. */
const known = new Map<Lang, ClocksView>();

/** Nothing until they are here; without them no law is shown. */
export function useClocks(): ClocksView | null {
  const { lang } = useWords();
  const [, setRead] = useState(0);
  useEffect(() => {
    let here = true;
    if (!known.has(lang)) call("list_clocks", { language: lang }).then((all) => { known.set(lang, all); if (here) setRead((n) => n + 1); }, () => undefined);
    return () => { here = false; };
  }, [lang]);
  return known.get(lang) ?? null;
}

/** A rule: article, instrument, version, source, date, and whether it was only recalled. */
export function ClockLaw({ clock }: { clock: ClockRuleView }) {
  const { say, lang } = useWords();
  const { rule } = clock;
  return (
    <p className="caption" data-testid="clock-law"><Cited rule={rule} /> <Law text={clock.fact} />. <Said latin="en" text={say("rule-source", { source: rule.source, date: dayWords(rule.as_of, lang) })} /> {rule.confidence !== "sourced" && <strong>{say("check-official")}</strong>}</p>
  );
}
