// The form of a row: what is set against one sentence, and the sentence itself to split, join and order.
import { useState } from "react";
import { lists, type AllegationSheet, type Cell, type MatrixView, type Saved } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { useEntryOptions } from "../../parts/entryWords";
import { AreaField, SelectField, TextField, TickField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { useLeave } from "../../parts/Leave";
import { PickField } from "../../parts/PickField";
import { StandingFields } from "../../parts/StandingFields";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { SplitDialog } from "./SplitDialog";
import type { Numbered } from "./useMatrix";

export function RowForm({ desk, matrix, at, onDone, onDeed }: { desk: Desk; matrix: MatrixView; at: Numbered; onDone: (saved: Saved | null) => void; onDeed: (deed: Deed) => void }) {
  const { say } = useWords();
  const { view } = desk;
  const { row, state } = at;
  const proofs = useEntryOptions(view, ["evidence", "event", "source"]);
  const papers = useEntryOptions(view, ["evidence"]);
  // Those that the check rests on the same entries come first, and say so.
  const grounds = [...matrix.grounds].sort((a, b) => Number(state.suggested.includes(b.id)) - Number(state.suggested.includes(a.id)))
    .map((ground) => ({ value: ground.id, label: state.suggested.includes(ground.id) ? say("ground-suggested", { name: ground.name }) : ground.name }));
  const strange = row.grounds.filter((id) => !matrix.grounds.some((ground) => ground.id === id)).map((id) => ({ value: id, label: id }));
  return (
    <>
      <Sentence at={at} onDeed={onDeed} />
      <Form<AllegationSheet> desk={desk} start={row} title={say("entry-allegation")} sheet={(fields) => ({ kind: "allegation", fields })} onDone={onDone} removable={say("entry-allegation")}>
        {({ fields, set, error }) => (
          <>
            <AreaField name="i_say" label={say("cell-i_say")} hint={say("cell-i_say-hint")} rows={3} value={fields.i_say} error={error("i_say")} onChange={(i_say) => set({ i_say })} />
            <PickField name="proof" label={say("cell-proof")} hint={say("cell-proof-hint")} values={fields.proof} options={proofs} onChange={(proof) => set({ proof })} />
            <AreaField name="weak_point" label={say("cell-weak_point")} hint={say("cell-weak_point-hint")} rows={2} value={fields.weak_point} error={error("weak_point")} onChange={(weak_point) => set({ weak_point })} />
            <PickField name="grounds" label={say("cell-rule")} hint={say("cell-rule-hint")} values={fields.grounds} options={[...grounds, ...strange]} onChange={(next) => set({ grounds: next })} />
            <TextField name="missing_paper" label={say("cell-missing_paper")} hint={say("cell-missing_paper-hint")} value={fields.missing_paper} error={error("missing_paper")} onChange={(missing_paper) => set({ missing_paper })} />
            {(papers.length > 0 || fields.found_paper) && (
              <SelectField name="found_paper" label={say("cell-found")} hint={say("cell-found-hint")} value={fields.found_paper} error={error("found_paper")}
                options={[{ value: "", label: say("none") }, ...papers]} onChange={(found_paper) => set({ found_paper })} />
            )}
            <TickField<Cell> name="not_needed" label={say("cell-not-needed")} hint={say("cell-not-needed-hint")} values={fields.not_needed}
              options={lists.CELL_WORDS.map((cell) => ({ value: cell, label: say(`cell-${cell}`) }))} onChange={(not_needed) => set({ not_needed })} />
            <AreaField name="they_say" label={say("cell-they_say-own")} hint={say("cell-they_say-own-hint")} rows={2} value={fields.they_say} error={error("they_say")} onChange={(they_say) => set({ they_say })} />
            {row.settled.length > 0 && (
              <TickField name="settled" label={say("cell-settled")} hint={say("cell-settled-hint")} values={fields.settled}
                options={row.settled.map((mark, n) => ({ value: mark, label: say("cell-settled-one", { number: n + 1 }) }))} onChange={(settled) => set({ settled })} />
            )}
            <StandingFields view={view} error={error} value={fields.standing} onChange={(standing) => set({ standing })} />
          </>
        )}
      </Form>
    </>
  );
}

/** What can be done with a row as a whole. */
export type Deed = { what: "join" | "up" | "down"; id: string } | { what: "split"; id: string; at: number };

/** The sentence as it stood, and what can be done with it. What is typed in the form below is saved first. */
function Sentence({ at: { row, state, number, last }, onDeed }: { at: Numbered; onDeed: (deed: Deed) => void }) {
  const { say } = useWords();
  const leave = useLeave();
  const [splitting, setSplitting] = useState(false);
  const deed = (what: "join" | "up" | "down") => leave(() => onDeed({ what, id: row.id }));
  return (
    <div className="sentence" data-testid="sentence">
      <blockquote><Typed text={row.said} /></blockquote>
      {row.they_say && <p className="small">{say("cell-stood-hint")}</p>}
      {state.stands !== "there" && <p className="banner care" data-testid="stands">{say(`stands-${state.stands}`, undefined, "text")}</p>}
      <div className="row tight">
        <button type="button" className="button mini" onClick={() => setSplitting(true)} id="row-split" data-testid="row-split">{say("row-split")}</button>
        <button type="button" className="button mini" disabled={last} onClick={() => deed("join")} id="row-join" data-testid="row-join">{say("row-join")}</button>
        <button type="button" className="button mini" disabled={number === 1} onClick={() => deed("up")} id="row-up" data-testid="row-up">{say("row-up")}</button>
        <button type="button" className="button mini" disabled={last} onClick={() => deed("down")} id="row-down" data-testid="row-down">{say("row-down")}</button>
      </div>
      {splitting && <SplitDialog text={row.said} onClose={() => setSplitting(false)}
        onSplit={(place) => { setSplitting(false); leave(() => onDeed({ what: "split", id: row.id, at: place })); }} />}
    </div>
  );
}
