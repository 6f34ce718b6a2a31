// One page of a paper, with its black boxes: drawn with the mouse, moved and stretched with the keyboard.
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { drawnPage } from "../../bridge";
import { useWords } from "../../words";
import { FULL, between, pressed, type Drawn } from "./boxes";

export function Sheet({ caseId, exhibit, copy, page, boxes, onDraw, onChange, onRemove, onFail }: {
  caseId: string;
  exhibit: string;
  copy: string;
  page: number;
  boxes: readonly Drawn[];
  onDraw: (box: Omit<Drawn, "key">) => void;
  onChange: (box: Drawn) => void;
  onRemove: (key: number) => void;
  onFail: () => void;
}) {
  const { say } = useWords();
  const paper = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState<{ x: number; y: number } | null>(null);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  // By address: a picture that the web view still holds is there before any effect runs.
  const address = drawnPage(caseId, exhibit, copy, page);
  const [drawn, setDrawn] = useState("");
  const loaded = drawn === address;
  const picture = useRef<HTMLImageElement>(null);
  // Such a picture can be whole before anybody listens for its loading.
  useEffect(() => { if (picture.current?.complete && picture.current.naturalWidth > 0) setDrawn(address); }, [address]);

  const place = (event: PointerEvent) => {
    const area = paper.current?.getBoundingClientRect();
    if (!area || area.width === 0 || area.height === 0) return null;
    return { x: ((event.clientX - area.left) / area.width) * FULL, y: ((event.clientY - area.top) / area.height) * FULL };
  };
  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || !loaded || event.target instanceof HTMLButtonElement) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    setBegun(place(event));
    setAt(place(event));
  };
  const up = (event: PointerEvent<HTMLDivElement>) => {
    const end = place(event);
    const box = begun && end && between(page, begun, end);
    setBegun(null);
    setAt(null);
    if (box) onDraw(box);
  };
  const key = (event: KeyboardEvent, box: Drawn) => {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      onRemove(box.key);
      return;
    }
    const next = pressed(box, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    onChange(next);
  };
  const style = (box: { left: number; top: number; width: number; height: number }) => ({
    left: `${box.left / 10}%`, top: `${box.top / 10}%`, width: `${box.width / 10}%`, height: `${box.height / 10}%`,
  });
  const preview = begun && at && between(page, begun, at);
  return (
    // A page is not mirrored, whatever the language of the window.
    <div className="redact-paper" dir="ltr" ref={paper} data-testid="redact-paper"
      onPointerDown={down} onPointerMove={(event) => begun && setAt(place(event))} onPointerUp={up} onPointerCancel={() => { setBegun(null); setAt(null); }}>
      <img key={address} ref={picture} src={address} alt={say("redact-page-alt", { page })} draggable={false}
        onLoad={() => setDrawn(address)} onError={onFail} data-testid="redact-page" data-loaded={loaded} />
      {!loaded && <p className="redact-wait small" role="status">{say("redact-drawing")}</p>}
      {loaded && boxes.map((box, n) => (
        <button key={box.key} type="button" className="redact-box" style={style(box)} aria-label={say("redact-box-name", { number: n + 1 })}
          aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Delete" onKeyDown={(event) => key(event, box)} data-testid={`redact-box-${n + 1}`} />
      ))}
      {preview && <span className="redact-box begun" style={style(preview)} aria-hidden="true" />}
    </div>
  );
}
