// Screen 13: the request as it would go out today. One writes on the left, the page is in the middle, and at the end
// stands who learns what. Narrow windows show one of the three at a time.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type PaperForm, type RequestKind, type RequestLanguage, type RequestView } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { firstKind, kindOf, planOf, usePlanChange } from "../../parts/plan";
import { RequestChoice } from "../../parts/RequestChoice";
import { useScreenKey } from "../../parts/screenKeys";
import { useWords } from "../../words";
import { CheckList } from "./CheckList";
import { PagePreview } from "./PagePreview";
import { WhoLearns } from "./WhoLearns";
import { Write } from "./Write";

type Tab = "write" | "page" | "learns";
const TABS: Tab[] = ["write", "page", "learns"];

export function Request({ desk }: { desk: Desk }) {
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
  const [checking, setChecking] = useState(desk.focus === "check");
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
  const choose = (next: RequestKind) => leave(() => { setKind(next); setPressed(true); setChecking(false); });
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
  if (!draft) {
    return (
      <Page title={say(`request-kind-${kind}`)} under={say(refusal ? "request-not-yet" : "setting-paper")} ruled actions={controls}>
        {missing ? (
          <div className="stack">
            <Notice tone="care">{say(`request-needs-${refusal.field}`)}</Notice>
            <div className="row"><button type="button" className="button primary" onClick={() => desk.go(refusal.field === "alerts" ? "alerts" : "facts", refusal.field === "alerts" ? "new" : "person")}>{say("answer")}</button></div>
          </div>
        ) : <RefusalBanner refusal={refusal} onRetry={() => void ask()} />}
      </Page>
    );
  }
  return (
    <Page title={say(`request-kind-${kind}`)} under={say("request-under", { pages: draft.pages })} ruled flush
      actions={<>
        {controls}
        <button type="button" className="button" onClick={() => desk.go("packet", pressed ? `kind:${kind}` : undefined)} data-testid="open-packet">{say("packet-title")}</button>
        <button type="button" className="button" onClick={() => setAsking(true)} data-testid="save-pdf">{say("save-paper")}</button>
        <button type="button" className="button primary main" aria-pressed={checking} onClick={() => leave(() => setChecking(!checking))} data-testid="check-request">{say(checking ? "request-write-on" : "request-check")}</button>
      </>}
      foot={<><span className="caption">{say("request-short")}</span><span className="caption">{say("not-advice-short")}</span></>}>
      <div className={`builder tab-${tab}`}>
        <div className="segments builder-tabs" role="group" aria-label={say("request-parts")}>
          {TABS.map((one) => <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)} data-testid={`tab-${one}`}>{say(`request-tab-${one}`)}</button>)}
        </div>
        <div className="builder-write" aria-label={say("request-tab-write")} tabIndex={0} role="region">
          <RefusalBanner refusal={refusal} />
          {checking ? <CheckList desk={desk} rows={draft.check} onWrite={() => setChecking(false)} /> : <Write key={`${kind}-${paper}`} desk={desk} draft={draft} plan={plan} />}
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
  );
}
