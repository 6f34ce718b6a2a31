// Forms not finished: offered where the form is opened, and listed where somebody looks for them.
import { useState } from "react";
import { Refusal, type DraftView } from "../bridge";
import { useWords } from "../words";
import { dayWords, timeOfDay } from "../words/dates";
import { RefusalBanner } from "./Banner";
import type { Desk } from "./desk";
import { Dialog } from "./Dialog";
import { draftLabel, standing } from "./drafts";
import { HOME, linkOf } from "./entryWords";
import { Typed } from "./Typed";

/** The drafts that can be gone on with. An exhibit comes with its file, so its form needs the exhibit. */
export function unfinished(desk: Desk): DraftView[] {
  return desk.drafts.filter((draft) => HOME[draft.form] && (draft.form !== "evidence" || standing(desk, draft)));
}

/** What the screen of a draft is asked to open: the form of its entry, the question, or a new form. */
function place(desk: Desk, draft: DraftView): string {
  if (!standing(desk, draft)) return "new";
  return draft.form === "answer" && !linkOf(desk.view, draft.entry) ? draft.entry : `change:${draft.entry}`;
}

function Words({ draft }: { draft: DraftView }) {
  const { say, lang, colon } = useWords();
  const label = draftLabel(draft);
  return (
    <>
      <strong>{say(`entry-${draft.form}`)}{label && <>{colon} <Typed text={label} /></>}</strong>
      <p className="small">{say(draft.entry ? "draft-changed-at" : "draft-begun-at", { day: dayWords(draft.at, lang), time: timeOfDay(draft.at, lang) })}</p>
    </>
  );
}

/** One draft, over its form. */
export function Offered({ desk, draft, onGoOn }: { desk: Desk; draft: DraftView; onGoOn: () => void }) {
  const { say } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <div className="banner care" role="status" data-testid="draft-offered">
      <Words draft={draft} />
      <RefusalBanner refusal={refusal} />
      <div className="row">
        <button type="button" className="button mini" onClick={onGoOn} data-testid="draft-go-on">{say("draft-go-on")}</button>
        <button type="button" className="button mini danger" data-testid="draft-drop"
          onClick={() => void desk.dropDraft(draft.id).catch((thrown: unknown) => setRefusal(thrown as Refusal))}>{say("draft-drop")}</button>
      </div>
    </div>
  );
}

/** All of them, each with the way to its form. */
export function UnfinishedList({ desk, onGone }: { desk: Desk; onGone?: () => void }) {
  const { say } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const goOn = (draft: DraftView) => {
    onGone?.();
    desk.go(HOME[draft.form] ?? "today", place(desk, draft), draft.id);
  };
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <ul className="stack-8 history">
        {unfinished(desk).map((draft) => (
          <li key={draft.id} className="spread">
            <div><Words draft={draft} /></div>
            <span className="row">
              <button type="button" className="button mini" onClick={() => goOn(draft)} data-testid="draft-go-on">{say("draft-go-on")}</button>
              <button type="button" className="link small" data-testid="draft-drop"
                onClick={() => void desk.dropDraft(draft.id).catch((thrown: unknown) => setRefusal(thrown as Refusal))}>{say("draft-drop")}</button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The link "2 forms not finished"; nothing where all are finished. */
export function UnfinishedLink({ desk }: { desk: Desk }) {
  const { say } = useWords();
  const count = unfinished(desk).length;
  if (count === 0) return null;
  return <button type="button" className="link" onClick={desk.showDrafts} data-testid="unfinished">{say("forms-not-finished", { count })}</button>;
}

/** The list behind it. */
export function UnfinishedDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { say } = useWords();
  const count = unfinished(desk).length;
  return (
    <Dialog title={say("forms-not-finished", { count })} wide onClose={onClose}>
      <p className="small">{say("forms-not-finished", { count }, "text")}</p>
      <UnfinishedList desk={desk} onGone={onClose} />
      <div className="row"><button type="button" className="button" autoFocus onClick={onClose}>{say("close")}</button></div>
    </Dialog>
  );
}
