// Writing: the sections, and the paragraphs of one of them. Every paragraph can be put in other words.
import { useState } from "react";
import { Refusal, type PlanSheet, type RequestParagraph, type RequestView } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { LawReview } from "../../parts/LawReview";
import { useLeave } from "../../parts/Leave";
import { VerdictChip } from "../../parts/marks";
import { useOneAtATime } from "../../parts/once";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { BlockedList, BlockedNotice } from "./BlockedNotice";
import { Marked } from "./Marked";
import { ParagraphForm } from "./ParagraphForm";
import { PlanForm } from "./PlanForm";
import { RestsOn } from "./RestsOn";
import { withWords, wordsOf } from "./own";
import { Sections } from "./Sections";

interface Section {
  id: string;
  number: string;
  heading: string;
  paragraphs: RequestParagraph[];
}

/** The sections that have paragraphs, in order. */
function sections(all: RequestParagraph[]): Section[] {
  const found: Section[] = [];
  for (const one of all) {
    const number = one.number.split(".")[0] ?? "";
    const last = found[found.length - 1];
    if (last?.number === number) last.paragraphs.push(one);
    else found.push({ id: one.section, number, heading: one.heading, paragraphs: [one] });
  }
  return found;
}

/** Whether the program says something else there now than when the own words were written. */
export function factChanged(plan: PlanSheet, one: RequestParagraph): boolean {
  const own = plan.own.find((words) => words.key === one.key && words.language === plan.language);
  return one.was !== null && own !== undefined && own.was !== "" && own.was !== one.was;
}

/** What stands in a paragraph; where words of it may not leave, the person's own, so that they are seen and not what is put in their place. */
function shownWords(plan: PlanSheet, one: RequestParagraph, blocked: boolean): string {
  return (blocked && wordsOf(plan, one.key)) || one.text;
}

export function Write({ desk, draft, plan }: { desk: Desk; draft: RequestView; plan: PlanSheet }) {
  const { say } = useWords();
  const all = sections(draft.paragraphs);
  const [at, setAt] = useState("settings");
  const [editing, setEditing] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = useLeave();
  const go = (to: string) => leave(() => { setAt(to); setEditing(null); });
  const section = all.find((one) => one.id === at);
  const state = (one: Section) => {
    const blocked = one.paragraphs.filter((p) => draft.blocked.some((b) => b.key === p.key)).length;
    const changed = one.paragraphs.filter((p) => factChanged(plan, p)).length;
    const own = one.paragraphs.filter((p) => p.was !== null).length;
    if (blocked > 0) return <span className="late-words">{say("request-blocked-n", { count: blocked })}</span>;
    if (changed > 0) return <span className="care-words">{say("request-changed-n", { count: changed })}</span>;
    return own > 0 ? <span>{say("request-own-n", { count: own })}</span> : null;
  };
  // The key of a paragraph of the arguments holds the id of its ground.
  const ground = (key: string) => draft.grounds.find((one) => one.id === key.split("/")[1]);
  const open = draft.paragraphs.find((one) => one.key === editing);
  const blockedIn = (key: string) => draft.blocked.filter((one) => one.key === key);
  // What stands in a field of the settings is mended there.
  const elsewhere = draft.blocked.filter((one) => wordsOf(plan, one.key) === "");
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
      <Sections at={at} paper={plan.language} blocked={draft.blocked.length} onGo={go}
        parts={[{ id: "settings", number: "", heading: say("request-settings"), state: elsewhere.length > 0 && <span className="late-words">{say("request-blocked-n", { count: elsewhere.length })}</span> },
          ...all.map((one) => ({ id: one.id, number: one.number, heading: one.heading, state: state(one) }))]} />
      {!section && elsewhere.length > 0 && <Notice tone="bad"><BlockedList found={elsewhere} /><p className="small">{say("request-blocked-why")}</p></Notice>}
      {!section && <PlanForm desk={desk} plan={plan} />}
      {section && (
        <section className="stack" aria-label={section.heading}>
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
                    {blockedIn(one.key).length > 0 && <BlockedNotice plan={plan} number={one.number} found={blockedIn(one.key)} onRemove={(words) => leave(() => void remove(one, words))} onEdit={() => (wordsOf(plan, one.key) === "" ? go("settings") : leave(() => setEditing(one.key)))} />}
                  </article>
                )}
              </div>
            );
          })}
          {plan.own.some((own) => wordsOf(plan, own.key) !== "" && !draft.paragraphs.some((one) => one.key === own.key) && own.key.startsWith(`${section.id}/`)) && <Notice tone="care">{say("request-own-without-place")}</Notice>}
        </section>
      )}
    </>
  );
}
