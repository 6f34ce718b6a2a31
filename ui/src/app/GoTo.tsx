// Go to (Ctrl+K) and find (Ctrl+F): a box with a list under it, by keyboard alone or by hand.
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Dialog } from "../parts/Dialog";
import { Typed } from "../parts/Typed";
import { useWords } from "../words";
import { answering, ready, type Place } from "./find";

/** The most rows shown; more words find fewer. */
const MOST = 60;

export function GoTo({ title, places, onClose }: { title: string; places: Place[]; onClose: () => void }) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const known = useMemo(() => places.map(ready), [places]);
  const wanted = useDeferredValue(text);
  const all = useMemo(() => answering(known, wanted), [known, wanted]);
  const found = all.slice(0, MOST);
  const current = Math.min(at, found.length - 1);
  useEffect(() => list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" }), [current, found.length]);
  const run = (place: Place | undefined) => {
    if (!place) return;
    onClose();
    place.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const to = { ArrowDown: current >= last ? 0 : current + 1, ArrowUp: current <= 0 ? last : current - 1, PageDown: Math.min(last, current + 8), PageUp: Math.max(0, current - 8) }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(found[current]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <Dialog title={title} wide onClose={onClose}>
      <input className="field-box" role="combobox" aria-label={title} aria-expanded={found.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list"
        aria-activedescendant={found[current] ? `${id}-${current}` : undefined} value={text} autoFocus autoComplete="off" spellCheck={false} dir="auto" data-testid="go-to-box"
        onKeyDown={onKey} onChange={(event) => { setText(event.target.value); setAt(0); }} />
      <ul className="go-to" role="listbox" id={`${id}-list`} aria-label={title} ref={list}>
        {found.map((place, n) => (
          <li key={place.key} id={`${id}-${n}`} role="option" aria-selected={n === current} data-testid="go-to-option"
            onMouseMove={() => { if (n !== current) setAt(n); }} onClick={() => run(place)}>
            <span className="grow"><Typed text={place.words} /></span><span className="caption">{place.kind}</span>
          </li>
        ))}
      </ul>
      <p className="small" role="status">{found.length === 0 ? say("nothing-found") : all.length > MOST ? say("more-found", { count: all.length - MOST }) : ""}</p>
    </Dialog>
  );
}
