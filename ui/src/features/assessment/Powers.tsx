// Who can decide what about the alerts of the case: the CCF, the General Secretariat, a court, a
// data-protection authority, another body, or nobody.
import type { PowerView } from "../../bridge";
import { Said } from "../../parts/Typed";
import { useWords } from "../../words";

export function Powers({ powers }: { powers: PowerView[] }) {
  const { say } = useWords();
  if (powers.length === 0) return null;
  return (
    <section className="stack-8" aria-labelledby="powers-title" data-testid="powers">
      <h2 id="powers-title">{say("powers-title")}</h2>
      <table className="facts"><tbody>{powers.map((power) => (
        <tr key={power.id} data-testid={`power-${power.id}`}>
          <td><span className={`sign ${power.can ? "plus" : "minus"}`} aria-hidden="true">{power.can ? "+" : "−"}</span> {say(`forum-${power.forum}`)}</td>
          <td>{power.what}</td>
          <td className="small"><Said latin="en" text={say("power-source", { source: power.source })} />{power.confidence !== "sourced" && <div>{say("check-official")}</div>}</td>
        </tr>
      ))}</tbody></table>
    </section>
  );
}
