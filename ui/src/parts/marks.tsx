// The four families of marks: each a shape with a word, so that nothing hangs on colour.
import type { Certainty, Disclosure, Verdict } from "../bridge";
import { useWords } from "../words";

function Sure({ certainty }: { certainty: Certainty }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {certainty === "confirmed" && <circle cx="8" cy="8" r="5" fill="currentColor" />}
      {certainty !== "confirmed" && (
        <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5"
          strokeDasharray={certainty === "unknown" ? "2.2 2" : undefined} />
      )}
      {certainty === "likely" && <circle cx="8" cy="8" r="2" fill="currentColor" />}
    </svg>
  );
}

/** How sure a fact is. */
export function HowSure({ certainty }: { certainty: Certainty }) {
  const { say } = useWords();
  return <span className="marked"><Sure certainty={certainty} />{say(`certainty-${certainty}`)}</span>;
}

/** Who may come to see a fact. */
export function WhoSees({ disclosure, short }: { disclosure: Disclosure; short?: boolean }) {
  const { say } = useWords();
  return (
    <span className="marked">
      <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
        {disclosure === "never_leaves" && <rect x="3" y="3" width="10" height="10" fill="currentColor" />}
        {disclosure === "ccf_only" && (
          <>
            <rect x="3.7" y="3.7" width="8.6" height="8.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <rect x="3.7" y="8" width="8.6" height="4.3" fill="currentColor" />
          </>
        )}
        {disclosure === "may_reach_state" && (
          <path d="M9 3h4v4M13 3 7.5 8.5M7 4H3v9h9V9" fill="none" stroke="currentColor" strokeWidth="1.5" />
        )}
      </svg>
      {say(short ? `disclosure-short-${disclosure}` : `disclosure-${disclosure}`)}
    </span>
  );
}

const BARS: Record<Verdict, number> = { strong: 3, arguable: 2, weak: 1, missing_facts: 0, not_met: 0 };

/** How strong a ground is: never a number, never a percentage. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  const { say } = useWords();
  const full = BARS[verdict];
  return (
    <span className={`chip ${verdict}`}>
      <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
        {verdict === "not_met" ? (
          <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />
        ) : (
          [0, 1, 2].map((n) => (
            <rect key={n} x={2 + n * 4.4} y={9 - n * 3} width="3" height={5 + n * 3}
              fill={n < full ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1"
              strokeDasharray={verdict === "missing_facts" ? "1.4 1.2" : undefined} />
          ))
        )}
      </svg>
      {say(`verdict-${verdict}`)}
    </span>
  );
}

/** A check mark, drawn the same way in both directions of writing. */
export function Check() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.2 3.2L13 5" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
