// Screen 13: the request as it would go out today. One writes on the left, the page is in the middle, and at the end
// stands who learns what. Narrow windows show one of the three at a time.
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { Refusal, call, type PaperForm, type RequestKind, type RequestLanguage, type RequestView } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import type { Desk } from "../../parts/desk";
import { Frame, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { firstKind, kindOf, planOf, usePlanChange } from "../../parts/plan";
import { RequestChoice } from "../../parts/RequestChoice";
import { useScreenKey } from "../../parts/screenKeys";
import { useWords } from "../../words";
import { CheckList } from "./CheckList";
import { PagePreview } from "./PagePreview";
import { CHECK, SETTINGS, sectionsOf } from "./sections";
import { Steps } from "./Steps";
import { WhoLearns } from "./WhoLearns";
import { Write } from "./Write";

type Tab = "write" | "page" | "learns";
const TABS: Tab[] = ["write", "page", "learns"];

export function Request({ desk, index, saved, visit }: {
  desk: Desk;
  /** The index of the case, which the parts of the request stand in place of. */
  index: ReactNode;
  saved: string;
  /** Counts the times this screen was gone to. */
  visit: number;
}) {
  const { say, lang } = useWords();
  const { view } = desk;
  const asked = kindOf(desk.focus);
  const [kind, setKind] = useState<RequestKind>(() => asked ?? firstKind(view));
  // What was pressed here goes along to the packet; what the screen only began with does not.
  const [pressed, setPressed] = useState(false);
  const [drafted, setDrafted] = useState<{ of: string; draft: RequestView } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tab, setTab] = useState<Tab>("write");
  const [asking, setAsking] = useState(false);
  const [at, setAt] = useState(desk.focus === "check" ? CHECK : SETTINGS);
  const [wide, setWide] = useState(false);
  const column = useRef<HTMLDivElement>(null);
  // The way back from the check.
  const wrote = useRef(SETTINGS);
  useEffect(() => setWide(false), [visit]);
  const plan = planOf(view, kind);
  const paper = plan.language;
  // The paper of another choice is not shown under the name of this one.
  const choice = `${kind}-${paper}`;
  const draft = drafted?.of === choice ? drafted.draft : null;
  const leave = useLeave();
  // The answer to an earlier choice may come last: it is not the paper of this one.
  const turns = useRef(0);
  const ask = useCallback(async () => {
    const mine = (turns.current += 1);
    try {
      const next = await call("draft_request", { case: view.id, kind, paper, language: lang });
      if (mine !== turns.current) return;
      setDrafted({ of: choice, draft: next });
      setRefusal(null);
    } catch (thrown) {
      if (mine !== turns.current) return;
      setDrafted(null);
      setRefusal(thrown as Refusal);
    }
  }, [view.id, kind, paper, lang, choice]);
  // Whatever changed in the case may change the paper.
  useEffect(() => void ask(), [ask, view.stamp]);
  const choose = (next: RequestKind) => leave(() => { setKind(next); setPressed(true); setAt(SETTINGS); wrote.current = SETTINGS; });
  // What was chosen begins at its top, and is read out from there.
  const part = (next: string) => leave(() => {
    if (next !== CHECK) wrote.current = next;
    setAt(next);
    setTab("write");
    if (column.current) column.current.scrollTop = 0;
    column.current?.focus();
  });
  const change = usePlanChange(desk);
  const speak = (language: RequestLanguage) => change(kind, { language }).catch(setRefusal);
  const save = async (form: PaperForm) => {
    setAsking(false);
    try {
      const written = await call("save_request", { case: view.id, kind, paper, form });
      await desk.reload();
      desk.tell(say("request-written", { name: written.name }));
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
    }
  };
  const print = useCallback(() => setAsking(true), []);
  useScreenKey("print", draft ? print : null);
  const missing = refusal?.code === "paper-failed" && (refusal.field === "alerts" || refusal.field === "applicant");
  const blocked = draft?.blocked.length ?? 0;
  const controls = <RequestChoice kind={kind} paper={paper} onKind={choose} onPaper={(language) => void speak(language)} />;
  // While another paper is set, the parts of the one before stay.
  const known = draft ?? (refusal ? null : drafted?.draft ?? null);
  // What an undo took away is no part any more.
  const section = known ? sectionsOf(known.paragraphs).find((one) => one.id === at) : undefined;
  const here = at === CHECK || section ? at : SETTINGS;
  const checking = here === CHECK;
  const toCase = () => {
    setWide(true);
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-testid=nav-request]")?.focus());
  };
  const side = known && !wide ? <Steps desk={desk} draft={known} plan={plan} at={here} saved={saved} onGo={part} onCase={toCase} /> : index;
  if (!draft) {
    return (
      <Frame index={side}><Page title={say(`request-kind-${kind}`)} under={say(refusal ? "request-not-yet" : "setting-paper")} ruled actions={controls}>
        {missing ? (
          <div className="stack">
            <Notice tone="care">{say(`request-needs-${refusal.field}`)}</Notice>
            <div className="row"><button type="button" className="button primary" onClick={() => desk.go(refusal.field === "alerts" ? "alerts" : "facts", refusal.field === "alerts" ? "new" : "person")}>{say("answer")}</button></div>
          </div>
        ) : <RefusalBanner refusal={refusal} onRetry={() => void ask()} />}
      </Page></Frame>
    );
  }
  return (
    <Frame index={side}>
    <Page title={<span id="request-part" lang={section && paper} dir={section && "auto"}>{section?.heading ?? say(checking ? "request-check" : "request-settings")}</span>} under={say("request-under", { pages: draft.pages })} ruled flush
      actions={<>
        {controls}
        <button type="button" className="button" onClick={() => desk.go("packet", pressed ? `kind:${kind}` : undefined)} data-testid="open-packet">{say("packet-title")}</button>
        <button type="button" className="button" onClick={() => setAsking(true)} data-testid="save-pdf">{say("save-paper")}</button>
        <button type="button" className="button primary main" aria-pressed={checking} onClick={() => part(checking ? wrote.current : CHECK)} data-testid="check-request">{say(checking ? "request-write-on" : "request-check")}</button>
      </>}
      foot={<><span className="caption">{say("request-short")}</span><span className="caption">{say("not-advice-short")}</span></>}>
      <div className={`builder tab-${tab}`}>
        <div className="segments builder-tabs" role="group" aria-label={say("request-parts")}>
          {TABS.map((one) => <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)} data-testid={`tab-${one}`}>{say(`request-tab-${one}`)}</button>)}
        </div>
        <div ref={column} className="builder-write" aria-labelledby="request-part" tabIndex={0} role="region">
          <RefusalBanner refusal={refusal} />
          {checking ? <CheckList desk={desk} rows={draft.check} onWrite={() => part(wrote.current)} /> : <Write key={`${kind}-${paper}`} desk={desk} draft={draft} plan={plan} at={here} onGo={part} />}
        </div>
        <div className="builder-page" aria-label={say("request-tab-page")} tabIndex={0} role="region"><PagePreview caseId={view.id} draft={draft} /></div>
        <WhoLearns desk={desk} draft={draft} plan={plan} />
      </div>
      {asking && (
        <Dialog title={say("save-paper-question")} onClose={() => setAsking(false)}>
          <p className="small">{say("save-pdf-warning")}</p>
          {blocked > 0 && <Notice tone="care">{say("request-blocked-save", { count: blocked })}</Notice>}
          <div className="row">
            <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>{say("cancel")}</button>
            {draft.counted_summary && <button type="button" className="button" disabled={blocked > 0} onClick={() => void save("summary")} data-testid="save-summary-now">{say("save-summary")}</button>}
            <button type="button" className="button" disabled={blocked > 0} onClick={() => void save("docx")} data-testid="save-docx-now">{say("save-docx")}</button>
            <button type="button" className="button primary" disabled={blocked > 0} onClick={() => void save("pdf")} data-testid="save-pdf-now">{say("save-pdf")}</button>
          </div>
        </Dialog>
      )}
    </Page>
    </Frame>
  );
}
