// What the person saw in the portal and no source tells: the size of a file, and how many pages. Kept for every case.
import type { PortalView } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { NumberField } from "../../parts/fields";
import { Told } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { LARGE_MB } from "./Exhibits";
import type { Profile } from "./useProfile";

export function Seen({ portal, profile }: { portal: PortalView; profile: Profile }) {
  const { say, lang, number } = useWords();
  const { sheet, set } = profile;
  const over = portal.pages > portal.page_budget;
  return (
    <section className="stack-8" data-testid="packet-seen">
      <h2 className="sub">{say("packet-seen")}</h2>
      <p className="small">
        {say("packet-pages", { pages: portal.pages, limit: number(portal.page_budget) })}
        {over && <> <strong className="packet-missing">{say("packet-pages-over")}</strong></>}
      </p>
      <NumberField name="page-limit" label={say("packet-page-limit")} value={sheet.pages} onChange={(pages) => set({ pages: pages || null })} />
      <NumberField name="large-mb" label={say("packet-limit")} hint={say("packet-limit-without", { size: number(LARGE_MB) })} value={sheet.large_mb} onChange={(large) => set({ large_mb: large || null })} />
      {portal.limits.map((text) => <p key={text.id} className="caption"><Told text={text.says} /> {say("check-official")}. {dayWords(text.as_of, lang)}</p>)}
      <RefusalBanner refusal={profile.refusal} onRetry={profile.keep} />
      <p className="caption" role="status" data-testid="packet-seen-day">{sheet.at ? say("packet-seen-day", { date: dayWords(sheet.at, lang) }) : say("packet-seen-none")}</p>
    </section>
  );
}
