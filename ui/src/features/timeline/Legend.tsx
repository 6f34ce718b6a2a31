// What the marks of the timeline mean.
import type { Certainty } from "../../bridge";
import { useWords } from "../../words";
import { Circle } from "./Bar";

const SURE: Certainty[] = ["confirmed", "likely", "suspected", "unknown"];

export function Legend() {
  const { say } = useWords();
  return (
    <ul className="row small legend" aria-label={say("legend")}>
      {SURE.map((certainty) => (
        <li key={certainty} className="marked">
          <svg className="lanes" viewBox="0 0 14 14" aria-hidden="true"><Circle x={7} y={7} certainty={certainty} /></svg>
          {say(`certainty-${certainty}`)}
        </li>
      ))}
      {(["month", "about", "between", "open"] as const).map((shape) => (
        <li key={shape} className="marked">
          <svg className="lanes bar" viewBox="0 0 28 14" aria-hidden="true">
            {shape === "month" && <path className="shape" strokeWidth="5" d="M1 7H27" />}
            {shape === "about" && <path className="shape" strokeWidth="5" strokeDasharray="4 3" d="M1 7H27" />}
            {shape === "between" && <path className="shape" strokeWidth="1.6" d="M2 7H26M2 2V12M26 2V12" />}
            {shape === "open" && <path className="shape" strokeWidth="1.6" d="M26 2V12M2 7H5M8 7H11M14 7H17M20 7H23" />}
          </svg>
          {say(`shape-${shape}`)}
        </li>
      ))}
    </ul>
  );
}
