// The marks of *when*: a flag whose shape says how near a day is.
import type { NearWord } from "../bridge";

export function WhenFlag({ when }: { when: NearWord }) {
  return (
    <svg className="mark flag" viewBox="0 0 16 16" aria-hidden="true">
      {when === "late" && <path d="M3 14V3h10l-3 3 3 3H4v5z" fill="currentColor" />}
      {when === "week" && <path d="M3.7 14V3.7H12L9.6 6l2.4 2.3H3.7" fill="none" stroke="currentColor" strokeWidth="1.4" />}
      {when === "month" && <path d="M3.7 14V3.7H9v4H3.7" fill="none" stroke="currentColor" strokeWidth="1.4" />}
      {when === "later" && <path d="M4 3v11" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      {when === "waiting" && <path d="M4.5 3v10M9.5 3v10" fill="none" stroke="currentColor" strokeWidth="2" />}
      {when === "open" && <path d="M3 8h10" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.4 2" />}
    </svg>
  );
}
