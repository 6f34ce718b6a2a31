// What was changed in this case, the last first: the way back through it, also after a lock.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type StepView, type UndoList } from "../bridge";
import { RefusalBanner } from "../parts/Banner";
import { Dialog } from "../parts/Dialog";
import { Erased } from "../parts/Erased";
import { Typed } from "../parts/Typed";
import { useWords } from "../words";
import { dayWords, timeOfDay } from "../words/dates";

export function Changes({ caseId, onUndo, onRedo, onClose }: {
  caseId: string;
  onUndo: () => Promise<void>;
  onRedo: () => Promise<void>;
  onClose: () => void;
}) {
  const { say, lang, colon } = useWords();
  const [list, setList] = useState<UndoList | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = useCallback(async () => {
    try {
      setList(await call("undo_list", { case: caseId }));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [caseId]);
  useEffect(() => void read(), [read]);
  const row = (step: StepView, n: number, act: () => Promise<void>, words: string, id: string) => (
    <li key={`${id}-${n}`} className="spread">
      <div>
        <strong>{step.kind && say(`entry-${step.kind}`)}{step.label && <>{colon} <Typed text={step.label} /></>}</strong>
        <p className="small">{say(`step-${step.act}`)} {say("history-at", { day: dayWords(step.at, lang), time: timeOfDay(step.at, lang) })}</p>
      </div>
      {n === 0 && <button type="button" className="button mini" data-testid={id} onClick={() => void act().then(read)}>{words}</button>}
    </li>
  );
  return (
    <Dialog title={say("changes")} wide onClose={onClose}>
      <RefusalBanner refusal={refusal} />
      <p className="small">{say("changes", undefined, "text")}</p>
      {list && list.undone.length > 0 && <><h3>{say("changes-undone")}</h3><ol className="stack-8 history">{list.undone.map((step, n) => row(step, n, onRedo, say("redo"), "redo-first"))}</ol></>}
      {list && list.done.length === 0 && <p>{say("nothing-to-undo")}</p>}
      <ol className="stack-8 history">{list?.done.map((step, n) => row(step, n, onUndo, say("take-back"), "undo-first"))}</ol>
      {list && <Erased rows={list.erased} what="entry" />}
      <div className="row"><button type="button" className="button" autoFocus onClick={onClose}>{say("close")}</button></div>
    </Dialog>
  );
}
