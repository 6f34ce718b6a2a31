// A paragraph of the request with its marks: what is blocked, what is still open, and the exhibits it names, a press away.
import type { BlockedRow } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { Shown } from "../../parts/Typed";
import { useWords } from "../../words";
import { tongueOf } from "../../words/tongue";
import { piecesOf } from "./pieces";

export function Marked({ desk, text, blocked }: { desk: Desk; text: string; /** Words in it that may not leave. */ blocked: readonly BlockedRow[] }) {
  const words = useWords();
  const { label, lang } = words;
  return (
    <bdi lang={tongueOf(text, lang)}>{piecesOf(text, blocked, desk.view.evidence).map((piece, n) => {
      if (piece.kind === "plain") return <Shown key={n} text={piece.text} />;
      if (piece.kind === "exhibit") {
        const link = { kind: "evidence" as const, id: piece.id };
        return <button key={n} type="button" className="link cite" aria-label={entryLabel(desk.view, link, words)} onClick={() => desk.card(link)} data-testid={`cite-${piece.text}`}>{piece.text}</button>;
      }
      return <mark key={n} className={piece.kind}><span className="visually-hidden" lang={lang}>{label(piece.kind === "open" ? "request-mark-open" : "request-mark-blocked")} </span><Shown text={piece.text} /></mark>;
    })}</bdi>
  );
}
