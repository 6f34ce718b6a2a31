// Every ground with its verdict: those of which something is known in one table, the simple ones
// first; those nothing is known of yet, and those not met, each behind a line that counts them.
import { Fragment, useId, useState } from "react";
import type { AssessmentView, CaseView, EntryLink, GroundView } from "../../bridge";
import { VerdictChip } from "../../parts/marks";
import { Law } from "../../parts/Typed";
import { stop, useRoving } from "../../parts/roving";
import { useWords } from "../../words";
import { GroundDetail } from "./GroundDetail";

export function Grounds({ view, result, onOpen, onAsk, onLibrary, onRefugee }: { view: CaseView; result: AssessmentView; onOpen: (link: EntryLink) => void; onAsk: (question: string) => void; onLibrary: (id: string) => void; onRefugee: () => void }) {
  const { say } = useWords();
  const { grounds } = result;
  const unmet = grounds.filter((ground) => ground.verdict === "not_met");
  const unknown = grounds.filter((ground) => ground.verdict !== "not_met" && ground.nothing_known);
  const known = grounds.filter((ground) => ground.verdict !== "not_met" && !ground.nothing_known);
  // What every ground rests on (that there is an alert) tells nothing about one of them.
  const resting = grounds.filter((ground) => ground.rests_on.length > 0);
  const shared = new Set(resting.length < 2 ? [] : resting[0]?.rests_on.map((point) => point.id).filter((id) => resting.every((ground) => ground.rests_on.some((point) => point.id === id))));
  const rows = (some: GroundView[]) => <Rows view={view} result={result} grounds={some} shared={shared} onOpen={onOpen} onAsk={onAsk} onLibrary={onLibrary} onRefugee={onRefugee} />;
  return (
    <section className="stack-8" aria-label={say("ground")}>
      {known.length > 0 && rows(known)}
      <Folded id="unknown" grounds={unknown} rows={rows} />
      <Folded id="not-met" grounds={unmet} rows={rows} />
    </section>
  );
}

/** A group of grounds behind a line that counts them. */
function Folded({ id, grounds, rows }: { id: "unknown" | "not-met"; grounds: GroundView[]; rows: (some: GroundView[]) => React.ReactNode }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (grounds.length === 0) return null;
  return (
    <div className="stack-8">
      <div><button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)} data-testid={id === "unknown" ? "unknown-grounds" : "all-grounds"}>
        {say(open ? `hide-${id}` : `show-${id}`, { count: grounds.length })}
      </button></div>
      {open && <><h3>{say(`grounds-${id}`)}</h3>{rows(grounds)}</>}
    </div>
  );
}

function Rows({ view, result, grounds, shared, onOpen, onAsk, onLibrary, onRefugee }: {
  view: CaseView;
  result: AssessmentView;
  grounds: GroundView[];
  shared: Set<string>;
  onOpen: (link: EntryLink) => void;
  onAsk: (question: string) => void;
  onLibrary: (id: string) => void;
  onRefugee: () => void;
}) {
  const { say } = useWords();
  const { box, ...roving } = useRoving<HTMLTableElement>();
  const [open, setOpen] = useState<string | null>(null);
  const rests = (ground: GroundView) => {
    const own = ground.rests_on.filter((point) => !shared.has(point.id));
    return (own.length > 0 ? own : ground.rests_on).slice(0, 2).map((point) => point.text).join(" ");
  };
  return (
    <table className="grounds" ref={box} {...roving}>
      <thead><tr><th>{say("ground")}</th><th>{say("verdict")}</th><th>{say("rests-on")}</th><th>{say("still-missing")}</th><th>{say("rule")}</th></tr></thead>
      <tbody>
        {grounds.map((ground) => (
          <Fragment key={ground.id}>
            <tr data-testid={`ground-${ground.id}`} data-verdict={ground.verdict}>
              <td><button type="button" className="plain" aria-expanded={open === ground.id} data-testid={`open-${ground.id}`} {...stop(ground.id, "ground")}
                onClick={() => setOpen(open === ground.id ? null : ground.id)}><strong>{ground.name}</strong></button></td>
              <td>{ground.by_country.length === 0 ? <VerdictChip verdict={ground.verdict} /> : <ByCountry all={ground.by_country} />}</td>
              <td>{rests(ground) || say("nothing-here")}</td>
              <td><Missing ground={ground} onAsk={onAsk} /></td>
              <td className="small">{ground.rules[0] && <Law text={ground.rules[0].citation} words={ground.rules[0].in_words.citation} />}{ground.rules[0] && ground.rules[0].confidence !== "sourced" && <div>{say("check-official")}</div>}</td>
            </tr>
            {open === ground.id && <tr><td colSpan={5} className="ground-full"><GroundDetail view={view} result={result} ground={ground} onOpen={onOpen} onAsk={onAsk} onLibrary={onLibrary} onRefugee={onRefugee} /></td></tr>}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The verdict against the alerts of each country, where it is not the same against all. */
function ByCountry({ all }: { all: GroundView["by_country"] }) {
  const { say, country } = useWords();
  const id = useId();
  return (
    <div className="by-country">
      <div id={id} className="caption">{say("by-country-title")}</div>
      <ul aria-labelledby={id} data-testid="by-country">
        {all.map((one) => <li key={one.country}><div><VerdictChip verdict={one.verdict} /></div>{" "}<div>{one.country ? country(one.country) : say("by-country-unknown")}</div></li>)}
      </ul>
    </div>
  );
}

/** The first question that a ground asks, and how many more it has. */
function Missing({ ground, onAsk }: { ground: GroundView; onAsk: (question: string) => void }) {
  const { say } = useWords();
  const [first, ...more] = ground.missing;
  if (!first) return <>{say("nothing-here")}</>;
  return <>
    <button type="button" className="link" {...stop(`${ground.id}/${first.id}`, "missing")} onClick={() => onAsk(first.id)}>{first.text}</button>
    {more.length > 0 && <div className="caption">{say("show-more", { count: more.length })}</div>}
  </>;
}
