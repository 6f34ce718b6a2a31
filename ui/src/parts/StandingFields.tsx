// How sure, who sees, whence, and who says otherwise: on every form.
import { useState } from "react";
import type { CaseView, Certainty, Disclosure, Standing } from "../bridge";
import { useWords } from "../words";
import { useEntryOptions } from "./entryWords";
import { AreaField, ChoiceField } from "./fields";
import { HowSure, WhoSees } from "./marks";
import { DifferingFields, SourcesField } from "./SourceFields";

const SURE: Certainty[] = ["confirmed", "likely", "suspected", "unknown"];
const SEES: Disclosure[] = ["may_reach_state", "ccf_only", "never_leaves"];

/** A standing to begin with: goes to the CCF, not to the state. */
export function newStanding(disclosure: Disclosure = "ccf_only"): Standing {
  return { certainty: "unknown", disclosure, sources: [], differing: [], they_say: "", i_say: "", note: "" };
}

export function StandingFields({ view, value, onChange, self, error = () => null }: {
  view: CaseView;
  value: Standing;
  onChange: (value: Standing) => void;
  /** Id of the entry itself, which is no source of itself. */
  self?: string;
  error?: (field: string) => string | null;
}) {
  const { say } = useWords();
  const options = useEntryOptions(view, ["evidence", "source"], self);
  const [disputed, setDisputed] = useState(Boolean(value.they_say || value.i_say));
  const set = (change: Partial<Standing>) => onChange({ ...value, ...change });
  return (
    <div className="form-part">
      <ChoiceField name="certainty" label={say("standing-sure")} value={value.certainty}
        options={SURE.map((certainty) => ({ value: certainty, label: <HowSure certainty={certainty} /> }))}
        onChange={(certainty) => set({ certainty })} />
      <ChoiceField name="disclosure" label={say("standing-sees")} hint={say(`disclosure-${value.disclosure}`, undefined, "price")}
        value={value.disclosure}
        options={SEES.map((disclosure) => ({ value: disclosure, label: <WhoSees disclosure={disclosure} /> }))}
        onChange={(disclosure) => set({ disclosure })} />
      <SourcesField name="sources" label={say("standing-sources")} values={value.sources} options={options} error={error} onChange={(sources) => set({ sources })} />
      <DifferingFields view={view} self={self} values={value.differing} error={error} onChange={(differing) => set({ differing })} />
      {disputed ? (
        <div className="form-part">
          <h2 className="form-head">{say("disputed")}</h2>
          <p className="hint">{say("disputed-hint")}</p>
          <AreaField name="they_say" label={say("they-say")} rows={2} value={value.they_say} error={error("they_say")} onChange={(they_say) => set({ they_say })} />
          <AreaField name="i_say" label={say("i-say")} rows={2} value={value.i_say} error={error("i_say")} onChange={(i_say) => set({ i_say })} />
        </div>
      ) : <div className="row"><button type="button" className="button mini" data-testid="add-dispute" onClick={() => setDisputed(true)}>{say("add-dispute")}</button></div>}
      <AreaField name="note" label={say("standing-note")} hint={say("standing-note", undefined, "hint")} rows={2}
        value={value.note} error={error("note")} onChange={(note) => set({ note })} />
    </div>
  );
}
