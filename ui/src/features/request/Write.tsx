// Writing: the paragraphs of one section. Every paragraph can be put in other words.
import { useState } from "react";
import { Refusal, type PlanSheet, type RequestParagraph, type RequestView } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { BlockedList, BlockedNotice } from "../../parts/BlockedNotice";
import type { Desk } from "../../parts/desk";
import { LawReview } from "../../parts/LawReview";
import { useLeave } from "../../parts/Leave";
import { VerdictChip } from "../../parts/marks";
import { useOneAtATime } from "../../parts/once";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { Marked } from "./Marked";
import { ParagraphForm } from "./ParagraphForm";
import { PlanForm } from "./PlanForm";
import { RestsOn } from "./RestsOn";
import { withWords, wordsOf } from "./own";
import { SETTINGS, blockedInSettings, factChanged, sectionsOf } from "./sections";

/** What stands in a paragraph; where words of it may not leave, the person's own, so that they are seen and not what is put in their place. */
function shownWords(plan: PlanSheet, one: RequestParagraph, blocked: boolean): string {
  return (blocked && wordsOf(plan, one.key)) || one.text;
}

export function Write({ desk, draft, plan, at, onGo }: {
  desk: Desk;
  draft: RequestView;
  plan: PlanSheet;
  /** The part that is open. */
  at: string;
  onGo: (id: string) => void;
}) {
  const { say } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = useLeave();
  const section = sectionsOf(draft.paragraphs).find((one) => one.id === at);
  // The key of a paragraph of the arguments holds the id of its ground.
  const ground = (key: string) => draft.grounds.find((one) => one.id === key.split("/")[1]);
  const open = draft.paragraphs.find((one) => one.key === editing);
  const blockedIn = (key: string) => draft.blocked.filter((one) => one.key === key);
  const elsewhere = blockedInSettings(plan, draft);
  const oneAtATime = useOneAtATime();
  const remove = (one: RequestParagraph, words: string) => oneAtATime(async () => {
    setEditing(null);
    setRefusal(null);
    try {
      // Saved on top of what is on the screen, so that no change made since is lost: the core refuses an older state.
      await desk.save({ kind: "plan", fields: withWords(plan, one.key, words, one.was ?? one.text) });
      desk.tell(say("request-removed", { number: one.number }), "undo");
      // The button is gone, and its paragraph is what has to be read now.
      document.querySelector<HTMLElement>(`[data-testid="edit-${one.key}"]`)?.focus();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  });
  return (
    <>
      <RefusalBanner refusal={refusal} />
      {!section && elsewhere.length > 0 && <Notice tone="bad"><BlockedList found={elsewhere} /><p className="small">{say("request-blocked-why")}</p></Notice>}
      {!section && <PlanForm desk={desk} plan={plan} />}
      {section && (
        <div className="stack">
          {section.id === "arguments" && <LawReview />}
          {section.id === "arguments" && draft.grounds.length === 0 && <p className="small">{say("request-no-grounds")}</p>}
          {section.paragraphs.map((one, n) => {
            const part = one.part !== "" && one.part !== section.paragraphs[n - 1]?.part ? one.part : "";
            const argued = section.id === "arguments" ? ground(one.key) : undefined;
            return (
              <div key={one.key} className="stack-8">
                {part && <h2 className="form-head spread"><span lang={plan.language} dir="auto">{part}</span>{argued && <VerdictChip verdict={argued.verdict} />}</h2>}
                {open?.key === one.key ? <ParagraphForm desk={desk} plan={plan} paragraph={one} onDone={() => setEditing(null)} /> : (
                  <article className={one.was !== null ? "builder-paragraph own" : "builder-paragraph"} data-testid={`paragraph-${one.key}`}>
                    <div className="spread"><span className="caption"><bdi>{one.number}</bdi>{one.secret && <> · {say("disclosure-short-ccf_only")}</>}{one.was !== null && <> · {say("request-own-words")}</>}</span>
                      <button type="button" className="button mini" onClick={() => leave(() => setEditing(one.key))} data-testid={`edit-${one.key}`} aria-label={say("request-edit-n", { number: one.number })}>{say("request-edit")}</button></div>
                    <p className="pre" lang={plan.language} dir="auto"><Marked desk={desk} text={shownWords(plan, one, blockedIn(one.key).length > 0)} blocked={blockedIn(one.key)} /></p>
                    {one.foot.length > 0 && <p className="caption pre" dir="auto"><Marked desk={desk} text={one.foot.join("\n")} blocked={[]} /></p>}
                    <RestsOn desk={desk} draft={draft} paragraph={one} ground={ground(one.key)} />
                    {factChanged(plan, one) && (
                      <Notice tone="care">
                        <strong>{say("request-fact-changed")}</strong>
                        <p className="small">{say("request-said-then")}</p><p className="small pre" dir="auto"><Typed text={plan.own.find((own) => own.key === one.key && own.language === plan.language)?.was ?? ""} /></p>
                        <p className="small">{say("request-says-now")}</p><p className="small pre" dir="auto"><Typed text={one.was ?? ""} /></p>
                      </Notice>
                    )}
                    {blockedIn(one.key).length > 0 && <BlockedNotice id={one.key} words={wordsOf(plan, one.key)} number={one.number} found={blockedIn(one.key)} why={say("request-blocked-why")} onRemove={(words) => leave(() => void remove(one, words))} onEdit={() => (wordsOf(plan, one.key) === "" ? onGo(SETTINGS) : leave(() => setEditing(one.key)))} />}
                  </article>
                )}
              </div>
            );
          })}
          {plan.own.some((own) => wordsOf(plan, own.key) !== "" && !draft.paragraphs.some((one) => one.key === own.key) && own.key.startsWith(`${section.id}/`)) && <Notice tone="care">{say("request-own-without-place")}</Notice>}
        </div>
      )}
    </>
  );
}
