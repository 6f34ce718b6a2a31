// How long it takes to lay out the timeline: `npx vitest bench`. Figures are read, not asserted.
import { bench, describe } from "vitest";
import { findGaps } from "../src/features/timeline/gaps";
import { lay } from "../src/features/timeline/layout";
import { scaleOf } from "../src/features/timeline/scale";
import { made } from "./timelineRows";

describe("laying out", () => {
  for (const count of [300, 1_250, 5_000, 20_000]) {
    const { rows, spans } = made(count);
    const pairs = spans.map((span): [number, number] | null => (span ? [span.first, span.until] : null));
    const widths = rows.map(() => 140);
    bench(`${count} entries`, () => {
      const scale = scaleOf(pairs, findGaps(rows, [], "2024-01-01"), 900, 3);
      lay(rows, spans, widths, scale);
    });
  }
});
