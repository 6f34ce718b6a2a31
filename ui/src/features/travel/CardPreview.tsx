// The two sides as they would be printed, at their own size. What does not fit hangs over the edge and is said.
import { cardSide, type CardSheet, type CardView } from "../../bridge";
import { Notice } from "../../parts/Banner";
import { useWords } from "../../words";

/** Width of a side and height of the card in tenths of a millimetre. */
const WIDE = 740;
const HIGH = 1050;

export function CardPreview({ caseId, drawn, sheet }: { caseId: string; drawn: CardView; sheet: CardSheet }) {
  const { say, number } = useWords();
  const sides = ["officer", "me"] as const;
  return (
    <section aria-label={say("card-preview")} className="stack-8" data-testid="card-preview" data-over={drawn.over.join(" ")}>
      <div className="spread"><h2 className="sub">{say("card-preview")}</h2><span className="small">{say("card-fold")}</span></div>
      {drawn.over.map((much, n) => much > 0 && <Notice key={n} tone="bad">{say("card-over", { side: number(n + 1), mm: number(Math.ceil(much / 10)) })}</Notice>)}
      {drawn.strange > 0 && <Notice tone="care">{say("card-strange", { count: drawn.strange })}</Notice>}
      <div className="card-sheet" dir="ltr" lang={sheet.first}>
        {sides.map((side, n) => (
          <div key={side} className="card-half">
            {/* Its room is there before the picture is. */}
            <img style={{ aspectRatio: `${WIDE} / ${drawn.high[n] ?? HIGH}` }} src={cardSide(caseId, n, drawn.version)} alt={say(`card-side-${side}`)} data-testid={`card-side-${n}`} />
            {(drawn.over[n] ?? 0) > 0 && <span className="card-end" style={{ top: `${(100 * HIGH) / (drawn.high[n] ?? HIGH)}%` }} aria-hidden="true" />}
          </div>
        ))}
      </div>
      <div className="card-captions small">{sides.map((side) => <p key={side}>{say(`card-side-${side}`)}</p>)}</div>
    </section>
  );
}
