// A long list has only the rows near the view in the page, and says where each stands among all.
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FEW, LongList, PART } from "../src/parts/LongList";

class Observer {
  static all: Observer[] = [];
  boxes = new Set<Element>();
  constructor(readonly heard: IntersectionObserverCallback) { Observer.all.push(this); }
  observe(box: Element) { this.boxes.add(box); }
  unobserve(box: Element) { this.boxes.delete(box); }
  disconnect() { this.boxes.clear(); }
  /** The parts between these are in view, as tall as told. */
  see(seen: (part: number) => boolean, tall = 1_500) {
    const entries = [...this.boxes].map((target, part) => ({ target, isIntersecting: seen(part), boundingClientRect: { height: tall } as DOMRect }) as IntersectionObserverEntry);
    act(() => this.heard(entries, this as unknown as IntersectionObserver));
  }
}

const list = (count: number, at = 0) => (
  <div role="list"><LongList as="list" count={count} guess={50} at={at}
    row={(n) => <div key={n} role="listitem" aria-posinset={n + 1} aria-setsize={count}><button type="button">paper {n}</button></div>} /></div>
);
const shown = () => screen.getAllByRole("listitem").map((row) => Number(row.getAttribute("aria-posinset")) - 1);

describe("a long list", () => {
  beforeEach(() => { Observer.all = []; vi.stubGlobal("IntersectionObserver", Observer); });
  afterEach(() => vi.unstubAllGlobals());

  it("draws a short one whole", () => {
    render(list(FEW));
    expect(shown()).toHaveLength(FEW);
  });

  it("draws the beginning of thousands, and says of each row where it stands", () => {
    render(list(10_000));
    expect(shown()).toEqual(Array.from({ length: 2 * PART }, (_, n) => n));
    expect(screen.getByText("paper 0").closest("[role=listitem]")?.getAttribute("aria-setsize")).toBe("10000");
  });

  it("draws the row that was asked for from the start", () => {
    render(list(10_000, 7_000));
    expect(screen.getByText("paper 7000")).toBeTruthy();
    expect(shown().length).toBeLessThanOrEqual(3 * PART);
  });

  it("follows the view, with rows to go to on both sides, and keeps the room of those it lets go", () => {
    render(list(10_000));
    const [watch] = Observer.all;
    watch?.see((part) => part === 0, 2_100);
    watch?.see((part) => part === 40 || part === 41, 2_100);
    expect(shown()).toEqual(Array.from({ length: 4 * PART }, (_, n) => 39 * PART + n));
    const [first] = [...(watch?.boxes ?? [])] as HTMLElement[];
    expect(first?.style.height).toBe("2100px");
    expect(first?.childElementCount).toBe(0);
  });

  it("keeps what it has while it is out of view itself", () => {
    render(list(10_000));
    Observer.all[0]?.see(() => false);
    expect(shown()).toHaveLength(2 * PART);
  });

  it("makes a table of parts, each row with its number", () => {
    const { container } = render(<table aria-rowcount={500}><LongList as="table" count={500} guess={50} row={(n) => <tr key={n} aria-rowindex={n + 1}><td>fact {n}</td></tr>} /></table>);
    expect(container.querySelectorAll("tr[aria-rowindex]")).toHaveLength(2 * PART);
    expect(container.querySelectorAll("tr[aria-hidden] > td")).toHaveLength(Math.ceil(500 / PART) - 2);
  });

  it("follows when rows go", () => {
    const { rerender } = render(list(10_000, 9_999));
    rerender(list(100, 9_999));
    Observer.all[0]?.see((part) => part === 3);
    expect(shown().at(-1)).toBe(99);
  });
});
