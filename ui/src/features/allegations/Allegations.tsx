// Screen 9: allegation against proof. Their words, one sentence a row, and what is set against each.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type MatrixView, type TextView } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { asked, type Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { Empty, Page } from "../../parts/Frame";
import { LawReview } from "../../parts/LawReview";
import { useLeave } from "../../parts/Leave";
import { PrintDialog } from "../../parts/PrintDialog";
import { useScreenKey } from "../../parts/screenKeys";
import { Called } from "../../parts/Typed";
import { useWords } from "../../words";
import { Contradictions } from "./Contradictions";
import { RowForm, type Deed } from "./RowForm";
import { Rows } from "./Rows";
import { allRows, firstGap, numbered, useMatrix } from "./useMatrix";

export function Allegations({ desk }: { desk: Desk }) {
  const words = useWords();
  const { say } = words;
  const { view } = desk;
  const { matrix, behind, refusal, refuse } = useMatrix(view);
  const leave = useLeave();
  const from = asked(desk.focus);
  const wanted = from.what === "see" || from.what === "change" ? from.id : "";
  const [open, setOpen] = useState(() => wanted || (view.allegations.find((row) => desk.drafts.some((draft) => draft.id === desk.resume && draft.entry === row.id))?.id ?? ""));
  const [printing, setPrinting] = useState(false);
  const [busy, setBusy] = useState(false);
  useScreenKey("print", useCallback(() => setPrinting(true), []));

  // A form that was left has saved its row: what is done to the row comes after that, on the row as it then stands.
  const [deed, setDeed] = useState<Deed | null>(null);
  // How many were done: after one the form begins anew, with the row as it is then. After a save it does not, or what was
  // typed meanwhile would go.
  const [deeds, setDeeds] = useState(0);
  // One at a time: a second press would be of the row as it was, before it was moved or cut.
  const doing = useRef(false);
  const begin = useCallback((next: Deed) => {
    if (doing.current) return;
    doing.current = true;
    setDeed(next);
  }, []);
  useEffect(() => {
    if (!deed) return;
    setDeed(null);
    const row = view.allegations.find((one) => one.id === deed.id);
    const ended = () => { doing.current = false; };
    if (!row) return ended();
    const named = { case: view.id, id: row.id, revision: row.revision };
    refuse(null);
    (deed.what === "split" ? call("split_row", { ...named, at: deed.at }) : deed.what === "join" ? call("join_rows", named) : call("move_row", { ...named, up: deed.what === "up" }))
      .then((saved) => desk.did(saved)).then(() => { done.current = deed.what; setDeeds((n) => n + 1); }).catch((thrown: unknown) => refuse(thrown as Refusal)).finally(ended);
  }, [deed, desk, refuse, view]);
  // The form begins anew, and the focus goes back to the button that was pressed, or to the page where it can go no further.
  const done = useRef<Deed["what"] | null>(null);
  useEffect(() => {
    if (!done.current) return;
    const button = document.getElementById(`row-${done.current}`);
    done.current = null;
    (button instanceof HTMLButtonElement && !button.disabled ? button : document.getElementById("sheet"))?.focus();
  }, [deeds]);

  const split = async (text: TextView) => {
    setBusy(true);
    refuse(null);
    try {
      await desk.did(await call("split_text", { case: view.id, of: text.entry.id }));
    } catch (thrown) {
      refuse(thrown as Refusal);
    }
    setBusy(false);
  };
  const rows = matrix ? allRows(view, matrix) : [];
  // *gap* leads to the first row that lacks something.
  const shown = open === "gap" && matrix ? (firstGap(view, matrix) ?? "") : open;
  const at = rows.find((one) => one.row.id === shown);
  const kept = view.allegations.filter((row) => row.standing.disclosure === "never_leaves").length;
  if (matrix && at) {
    const close = () => setOpen("");
    return (
      <Page title={say("allegation-number", { number: at.number })} under={<TextName desk={desk} matrix={matrix} id={at.row.id} />} ruled
        actions={<button type="button" className="button" onClick={() => leave(close)} data-testid="back">{say("back")}</button>}>
        <RefusalBanner refusal={refusal} />
        <RowForm key={`${at.row.id}-${deeds}`} desk={desk} matrix={matrix} at={at} onDone={close} onDeed={begin} />
      </Page>
    );
  }
  const missing = rows.filter((one) => one.state.gaps.includes("missing_paper")).length;
  const complete = rows.filter((one) => one.state.gaps.length === 0).length;
  const gap = matrix && firstGap(view, matrix);
  return (
    <Page title={say("nav-allegations")} under={rows.length > 0 ? say("allegations-under", { count: rows.length, missing, complete }) : say("allegations-under-none")}
      actions={rows.length > 0 && <>
        <button type="button" className="button" onClick={() => setPrinting(true)} data-testid="print-allegations">{say("print")}</button>
        {gap && <button type="button" className="button primary" onClick={() => setOpen(gap)} data-testid="first-gap">{say("allegations-first-gap")}</button>}
      </>}
      foot={<><span className="caption">{say("allegations-foot")}</span><span className="caption">{say("not-advice")}</span><LawReview /></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        {matrix && <Contradictions desk={desk} matrix={matrix} rows={rows} onOpen={setOpen} onRefused={refuse} />}
        {matrix && matrix.texts.length === 0 && rows.length === 0 && (
          <Empty title={say("allegations-none")} text={say("allegations-none", undefined, "text")}>
            <button type="button" className="button primary" onClick={() => desk.go("facts", "charge")} data-testid="write-charge">{say("do-next-add-charge", undefined, "act")}</button>
          </Empty>
        )}
        {matrix?.texts.map((text) => (
          <section key={text.entry.id} className="stack-8" aria-label={entryLabel(view, text.entry, words)} data-testid={`text-${text.entry.id}`}>
            <TextHead desk={desk} text={text} busy={busy || behind} primary={rows.length === 0} onSplit={() => void split(text)} />
            {text.rows.length > 0 && <Rows desk={desk} rows={numbered(view, matrix, text.rows)} matrix={matrix} onOpen={setOpen} />}
          </section>
        ))}
        {matrix && matrix.orphans.length > 0 && (
          <section className="stack-8">
            <h2 className="head-line">{say("allegations-orphans")}</h2>
            <Rows desk={desk} rows={numbered(view, matrix, matrix.orphans)} matrix={matrix} onOpen={setOpen} />
          </section>
        )}
      </div>
      {printing && <PrintDialog desk={desk} paper="print_allegations" title={say("print-allegations-question")} kept={kept} onClose={() => setPrinting(false)} onRefused={refuse} />}
    </Page>
  );
}

/** The charge or alert that a text is of, and the button that splits what has no row. */
function TextHead({ desk, text, busy, primary, onSplit }: { desk: Desk; text: TextView; busy: boolean; primary: boolean; onSplit: () => void }) {
  const words = useWords();
  const { say } = words;
  return (
    <div className="spread head-row">
      <h2><span className="caption">{say(`entry-${text.entry.kind}`)}</span> <button type="button" className="link" onClick={() => desk.card(text.entry)}><Called text={entryLabel(desk.view, text.entry, words)} /></button></h2>
      {text.unsplit > 0 && (
        <button type="button" className={`button${primary ? " primary" : ""}`} disabled={busy} onClick={onSplit} data-testid={`split-${text.entry.id}`}>
          {say(text.rows.length > 0 ? "allegations-split-rest" : "allegations-split", { count: text.unsplit })}
        </button>
      )}
    </div>
  );
}

function TextName({ desk, matrix, id }: { desk: Desk; matrix: MatrixView; id: string }) {
  const words = useWords();
  const text = matrix.texts.find((one) => one.rows.includes(id));
  return text ? <Called text={entryLabel(desk.view, text.entry, words)} /> : <>{words.say("allegations-orphans")}</>;
}
