// Black boxes on the pages of a paper, in thousandths of a page from its upper left corner.
import type { BoxSheet } from "../../bridge";

export const FULL = 1000;
/** Smaller than this is a slip of the hand, not a box. */
const LEAST = 4;
/** How far an arrow key moves or stretches a box. */
export const STEP = 5;

/** A box and the name it has while it is on the screen. */
export interface Drawn extends BoxSheet {
  key: number;
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(Math.round(value), least), most);

/** The box between two corners; none where it would be a slip of the hand. */
export function between(page: number, from: { x: number; y: number }, to: { x: number; y: number }): BoxSheet | null {
  const side = (one: number, other: number) => {
    const [low, high] = [within(Math.min(one, other), 0, FULL), within(Math.max(one, other), 0, FULL)];
    return { start: low, size: high - low };
  };
  const across = side(from.x, to.x);
  const down = side(from.y, to.y);
  if (across.size < LEAST || down.size < LEAST) return null;
  return { page, left: across.start, top: down.start, width: across.size, height: down.size };
}

/** The box with a change, kept on its page and never without a size. */
export function changed<Box extends BoxSheet>(box: Box, change: Partial<BoxSheet>): Box {
  const next = { ...box, ...change };
  const width = within(next.width, 1, FULL);
  const height = within(next.height, 1, FULL);
  const left = within(next.left, 0, FULL - 1);
  const top = within(next.top, 0, FULL - 1);
  return { ...next, left, top, width: Math.min(width, FULL - left), height: Math.min(height, FULL - top) };
}

/** Moves a box without changing its size. */
export function moved<Box extends BoxSheet>(box: Box, across: number, down: number): Box {
  return { ...box, left: within(box.left + across, 0, FULL - box.width), top: within(box.top + down, 0, FULL - box.height) };
}

/** What an arrow key does to a box: it moves it, with Shift it stretches it; null for other keys. */
export function pressed<Box extends BoxSheet>(box: Box, key: string, shift: boolean): Box | null {
  const steps: Record<string, [number, number]> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
  const step = steps[key];
  if (!step) return null;
  const [across, down] = step;
  return shift ? changed(box, { width: box.width + across, height: box.height + down }) : moved(box, across, down);
}
