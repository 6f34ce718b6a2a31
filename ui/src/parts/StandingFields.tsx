// How sure, who sees, whence: on every form.
import type { CaseView, Certainty, Disclosure, Standing } from "../bridge";
import { useWords } from "../words";
import { AreaField, ChoiceField, TickField } from "./fields";
import { HowSure, WhoSees } from "./marks";
import { Typed } from "./Typed";

const SURE: Certainty[] = ["confirmed", "likely", "suspected", "unknown"];
const SEES: Disclosure[] = ["may_reach_state", "ccf_only", "never_leaves"];

/** A standing to begin with: goes to the CCF, not to the state. */
export function newStanding(disclosure: Disclosure = "ccf_only"): Standing {
  return { certainty: "unknown", disclosure, sources: [], note: "", differing: [] };
}

export function StandingFields({ view, value, onChange, self }: {
  view: CaseView;
  value: Standing;
  onChange: (value: Standing) => void;
  /** Id of the entry itself, which is no source of itself. */
  self?: string;
}) {
  const { say } = useWords();
  const options = [
    ...view.evidence.filter((e) => e.id !== self).map((e) => ({ value: e.id, label: `${e.mark} ${e.title}` })),
    ...view.sources.map((s) => ({ value: s.id, label: s.title })),
  ];
  return (
    <div className="form-part">
      <ChoiceField name="certainty" label={say("standing-sure")} value={value.certainty}
        options={SURE.map((certainty) => ({ value: certainty, label: <HowSure certainty={certainty} /> }))}
        onChange={(certainty) => onChange({ ...value, certainty })} />
      <ChoiceField name="disclosure" label={say("standing-sees")} hint={say(`disclosure-${value.disclosure}`, undefined, "price")}
        value={value.disclosure}
        options={SEES.map((disclosure) => ({ value: disclosure, label: <WhoSees disclosure={disclosure} /> }))}
        onChange={(disclosure) => onChange({ ...value, disclosure })} />
      {options.length > 0 && (
        <TickField name="sources" label={say("standing-sources")} values={value.sources} options={options}
          onChange={(sources) => onChange({ ...value, sources })} />
      )}
      {value.differing.map((other, n) => (
        <p key={n} className="aside"><strong>{say("sources-differ")}</strong> <Typed text={other.says} /></p>
      ))}
      <AreaField name="note" label={say("standing-note")} hint={say("standing-note", undefined, "hint")} rows={2}
        value={value.note} onChange={(note) => onChange({ ...value, note })} />
    </div>
  );
}
