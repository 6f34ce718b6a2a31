// The pages of a PDF: one at a time, drawn by pdf.js, with its text for who cannot see it.
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Notice } from "../../parts/Banner";
import { useWords } from "../../words";
import { NoPdf, openPdf, type OpenPdf } from "./pdf";

/** Most points of a drawn page: larger ones are drawn coarser, so that a huge page does not take the memory of the window. */
const MOST_POINTS = 16_000_000;
/** The widest side of a page at 100 %, in CSS pixels. */
const WIDTH = 620;

export function PdfPages({ address, size, called, zoom, onBroken }: { address: string; size: number; called: string; zoom: number; onBroken: () => void }) {
  const { say, number } = useWords();
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [locked, setLocked] = useState(false);
  const [page, setPage] = useState(1);
  const [text, setText] = useState("");
  const [drawn, setDrawn] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  const broken = useRef(onBroken);
  broken.current = onBroken;

  useEffect(() => {
    let mine: OpenPdf | null = null;
    let gone = false;
    openPdf(address, size).then((open) => {
      mine = open;
      if (gone) open.close();
      else setPdf(open);
    }, (thrown: unknown) => {
      if (gone) return;
      if (thrown instanceof NoPdf && thrown.why === "locked") setLocked(true);
      else broken.current();
    });
    return () => {
      gone = true;
      mine?.close();
    };
  }, [address, size]);

  useEffect(() => {
    if (!pdf) return undefined;
    let gone = false;
    let stop: () => void = () => undefined;
    const draw = async () => {
      const one = await pdf.document.getPage(page);
      const whole = one.getViewport({ scale: 1 });
      const wanted = (WIDTH / whole.width) * (zoom / 100);
      const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_POINTS / Math.max(1, whole.width * whole.height * wanted * wanted)));
      const view = one.getViewport({ scale: wanted * sharp });
      const sheet = canvas.current;
      if (gone || !sheet) return;
      sheet.width = Math.max(1, Math.floor(view.width));
      sheet.height = Math.max(1, Math.floor(view.height));
      sheet.style.width = `${Math.floor(view.width / sharp)}px`;
      const task = one.render({ canvas: sheet, viewport: view });
      stop = () => task.cancel();
      await task.promise;
      const words = await one.getTextContent();
      if (gone) return;
      setText(words.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
      setDrawn(page);
      one.cleanup();
    };
    draw().catch((thrown: unknown) => {
      if (!gone && (thrown as Error).name !== "RenderingCancelledException") broken.current();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [pdf, page, zoom]);

  if (locked) return <Notice tone="care">{say("pdf-locked")}</Notice>;
  if (!pdf) return <p className="small" role="status">{say("viewer-opening")}</p>;
  const to = (next: number) => setPage(Math.min(pdf.pages, Math.max(1, next)));
  const keys = (event: KeyboardEvent) => {
    const next = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: pdf.pages }[event.key];
    if (next === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    to(next);
  };
  return (
    <div className="pdf" onKeyDown={keys} data-testid="pdf" data-drawn={drawn}>
      <div className="row pages" role="group" aria-label={say("viewer-pages")}>
        <button type="button" className="button mini" aria-label={say("view-page-before")} disabled={page === 1} onClick={() => to(page - 1)} data-testid="page-before"><span className="chevron" aria-hidden="true">‹</span></button>
        <span className="small" role="status">{say("page-of", { page: number(page), pages: number(pdf.pages) })}</span>
        <button type="button" className="button mini" aria-label={say("view-page-after")} disabled={page === pdf.pages} onClick={() => to(page + 1)} data-testid="page-after"><span className="chevron" aria-hidden="true">›</span></button>
        {pdf.pages > 2 && (
          <label className="small">{say("page-go")}{" "}
            <select className="field-box" value={page} onChange={(event) => to(Number(event.target.value))} data-testid="page-list">
              {Array.from({ length: Math.min(pdf.pages, 2_000) }, (_, n) => <option key={n} value={n + 1}>{number(n + 1)}</option>)}
            </select>
          </label>
        )}
      </div>
      <div className="pan" dir="ltr" tabIndex={0} role="group" aria-label={say("page-called", { called, page: number(page) })}>
        {/* The letters of a page are placed from the left, whatever the screen reads. */}
        <canvas ref={canvas} dir="ltr" className="page-picture" aria-hidden="true" />
        <p className="visually-hidden" data-testid="pdf-text">{drawn === page ? text : ""}</p>
      </div>
    </div>
  );
}
