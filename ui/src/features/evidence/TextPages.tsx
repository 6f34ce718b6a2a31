// A text, in parts. A web page or a drawing is shown as the text it is written in: nothing in it is loaded or run.
import { useEffect, useState } from "react";
import { readPart } from "../../bridge";
import { Notice } from "../../parts/Banner";
import { unmarked } from "../../parts/Typed";
import { useWords } from "../../words";

/** How much is shown at a time, in bytes. */
const PART = 256 * 1024;

export function TextPages({ address, size, plain, onBroken }: { address: string; size: number; plain: boolean; onBroken: () => void }) {
  const { say, number } = useWords();
  const [part, setPart] = useState(0);
  const [text, setText] = useState<string | null>(null);
  const parts = Math.max(1, Math.ceil(size / PART));
  useEffect(() => {
    const stop = new AbortController();
    setText(null);
    readPart(address, part * PART, Math.min(size, (part + 1) * PART), stop.signal)
      .then((bytes) => setText(unmarked(new TextDecoder().decode(bytes))))
      .catch(() => { if (!stop.signal.aborted) onBroken(); });
    return () => stop.abort();
    // Told once: another address is another part of the screen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [address, part, size]);
  return (
    <>
      {!plain && <Notice>{say("viewer-as-text")}</Notice>}
      {parts > 1 && (
        <div className="row pages" role="group" aria-label={say("viewer-pages")}>
          <button type="button" className="button mini" aria-label={say("view-page-before")} disabled={part === 0} onClick={() => setPart(part - 1)}><span className="chevron" aria-hidden="true">‹</span></button>
          <span className="small" role="status">{say("page-of", { page: number(part + 1), pages: number(parts) })}</span>
          <button type="button" className="button mini" aria-label={say("view-page-after")} disabled={part === parts - 1} onClick={() => setPart(part + 1)}><span className="chevron" aria-hidden="true">›</span></button>
        </div>
      )}
      {text === null ? <p className="small" role="status">{say("viewer-opening")}</p> : <pre className="page-text" dir="auto" tabIndex={0} data-testid="evidence-text">{text}</pre>}
    </>
  );
}
