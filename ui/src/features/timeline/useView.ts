// What of the timeline is in view: its width, the zoom, and how far it is moved.
import { useCallback, useEffect, useRef, useState } from "react";

export const CLOSEST = 48;
export const STEP = 1.5;

export interface View {
  box: React.RefObject<HTMLDivElement | null>;
  width: number;
  zoom: number;
  left: number;
}

export interface ViewMoves {
  /** Zooms about a place of the view, 0 to 1 from its start. */
  zoomBy: (factor: number, about?: number) => void;
  fit: () => void;
  pan: (by: number) => void;
  /** Moves so that a stretch is in view. */
  show: (from: number, to: number) => void;
}

/** `wholeAt` gives the width of everything at a zoom; `names` is the width of the names of lanes. */
export function useView(names: number, wholeAt: (zoom: number, plot: number) => number): View & ViewMoves {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1000);
  const [{ zoom, left }, setPlace] = useState({ zoom: 1, left: 0 });
  const plot = width - names;
  const wide = useRef(wholeAt);
  wide.current = wholeAt;
  useEffect(() => {
    const measure = () => box.current && setWidth(Math.max(520, box.current.clientWidth));
    measure();
    if (typeof ResizeObserver === "undefined" || !box.current) return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const clamp = useCallback((at: number, by: number) => Math.max(0, Math.min(at, wide.current(by, plot) - plot)), [plot]);
  const zoomBy = useCallback((factor: number, about = 0.5) => setPlace((old) => {
    const next = Math.max(1, Math.min(CLOSEST, old.zoom * factor));
    const grown = wide.current(next, plot) / wide.current(old.zoom, plot);
    return { zoom: next, left: clamp((old.left + about * plot) * grown - about * plot, next) };
  }), [plot, clamp]);
  const fit = useCallback(() => setPlace({ zoom: 1, left: 0 }), []);
  const pan = useCallback((by: number) => setPlace((old) => ({ ...old, left: clamp(old.left + by, old.zoom) })), [clamp]);
  const show = useCallback((from: number, to: number) => setPlace((old) => {
    if (from >= old.left && to <= old.left + plot) return old;
    return { ...old, left: clamp(from - plot / 3, old.zoom) };
  }), [plot, clamp]);
  return { box, width, zoom, left: clamp(left, zoom), zoomBy, fit, pan, show };
}
