// The copy that was made: what it has lost, and what to look at before it is given away.
import type { EvidenceSheet, SharedMade } from "../../bridge";
import { Notice } from "../../parts/Banner";
import { Page } from "../../parts/Frame";
import { Check } from "../../parts/marks";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { Found } from "./Found";

export function Made({ exhibit, made, onBack }: { exhibit: EvidenceSheet; made: SharedMade; onBack: () => void }) {
  const { say, join, number } = useWords();
  const pages = (list: readonly number[]) => join(list.map((page) => number(page)));
  return (
    <Page title={say(made.boxes > 0 ? "redact-done" : "safe-copy-done")} under={<><span className="mono">{exhibit.mark}</span> <Typed text={exhibit.title} /></>} ruled
      actions={<button type="button" className="button primary" onClick={onBack} data-testid="redact-finish">{say("redact-finish")}</button>}>
      <div className="stack measure" data-testid="copy-made">
        <p><span className="chip ok"><Check />{say("redact-written", { name: made.name, pages: made.pages })}</span></p>
        {made.boxes > 0 && <p>{say("redact-burnt", { count: made.boxes })}</p>}
        <p>{say("redact-original-stays")}</p>
        {made.incomplete.length > 0 && <Notice tone="care">{say("redact-incomplete", { pages: pages(made.incomplete) })}</Notice>}
        {made.smaller.length > 0 && <Notice tone="care">{say("redact-smaller", { pages: pages(made.smaller) })}</Notice>}
        <Found rows={made.removed} looked={made.looked} title={say("removed-title")} none={say("removed-none")} />
        <p className="small">{say("redact-look-again")}</p>
      </div>
    </Page>
  );
}
