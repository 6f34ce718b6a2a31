// Keys mean the same in every layout, and never take what belongs to a field.
import { describe, expect, it } from "vitest";
import { meant, type Order } from "../src/app/keys";

interface Held { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; shiftKey?: boolean }

function press(code: string, key: string, held: Held = { ctrlKey: true }): Order | null {
  return meant({ code, key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
}

const WANTED: Record<string, Order> = {
  KeyL: "lock", KeyK: "go-to", KeyF: "find", KeyN: "new", KeyS: "save", KeyP: "print", KeyD: "deadline", KeyZ: "undo", KeyY: "redo", Slash: "list",
};

/** What each layout gives for the places of our keys. */
const NO_LATIN = {
  Russian: { KeyL: "д", KeyK: "л", KeyF: "а", KeyN: "т", KeyS: "ы", KeyP: "з", KeyD: "в", KeyZ: "я", KeyY: "н", Slash: "." },
  Arabic: { KeyL: "م", KeyK: "ن", KeyF: "ب", KeyN: "ى", KeyS: "س", KeyP: "ح", KeyD: "ي", KeyZ: "ئ", KeyY: "غ", Slash: "ظ" },
  Persian: { KeyL: "م", KeyK: "ن", KeyF: "ب", KeyN: "د", KeyS: "س", KeyP: "ح", KeyD: "ی", KeyZ: "ظ", KeyY: "غ", Slash: "." },
  Greek: { KeyL: "λ", KeyK: "κ", KeyF: "φ", KeyN: "ν", KeyS: "σ", KeyP: "π", KeyD: "δ", KeyZ: "ζ", KeyY: "υ", Slash: "/" },
} as const;

describe("keys", () => {
  it.each(Object.entries(NO_LATIN))("go by the place where a layout has no Latin letters (%s)", (_, layout) => {
    for (const [code, order] of Object.entries(WANTED)) expect(press(code, layout[code as keyof typeof layout]), code).toEqual(order);
    expect(press("KeyA", "ф", { ctrlKey: true, shiftKey: true })).toBe("evidence");
    expect(press("KeyZ", "Я", { ctrlKey: true, shiftKey: true })).toBe("redo");
  });

  it("go by the letter where a layout has it elsewhere", () => {
    // Dvorak: the letter printed on the key.
    expect(press("KeyP", "l")).toBe("lock");
    expect(press("KeyV", "k")).toBe("go-to");
    expect(press("KeyL", "n")).toBe("new");
    expect(press("Slash", "z")).toBe("undo");
    expect(press("BracketLeft", "/")).toBe("list");
    // What means nothing on Dvorak goes by its place.
    expect(press("KeyK", "t")).toBe("go-to");
    // German: Z and Y are swapped, and the slash needs Shift.
    expect(press("KeyY", "z")).toBe("undo");
    expect(press("KeyZ", "y")).toBe("redo");
    expect(press("Digit7", "/", { ctrlKey: true, shiftKey: true })).toBe("list");
    // French: evidence by the printed A.
    expect(press("KeyQ", "A", { ctrlKey: true, shiftKey: true })).toBe("evidence");
    expect(press("KeyW", "z")).toBe("undo");
  });

  it("never take select all, copy, paste, cut, quit or the size of the window", () => {
    // French: Ctrl+A sits on the place of Q, Ctrl+Q on the place of A.
    for (const [code, key] of [["KeyQ", "a"], ["KeyA", "q"], ["KeyC", "c"], ["KeyV", "v"], ["KeyX", "x"], ["Slash", "-"], ["Equal", "="], ["Digit0", "0"]] as const) expect(press(code, key), key).toBeNull();
    // Dvorak has X, C and V on the places of B, I and Period, and Q on the place of X.
    for (const [code, key] of [["KeyB", "x"], ["KeyI", "c"], ["Period", "v"]] as const) expect(press(code, key), key).toBeNull();
  });

  it("need Ctrl or Cmd, and never Alt", () => {
    for (const [code, order] of Object.entries(WANTED)) {
      expect(press(code, "x", {})).toBeNull();
      expect(press(code, "", { ctrlKey: true, altKey: true })).toBeNull();
      expect(press(code, "", { metaKey: true })).toEqual(order);
    }
    // AltGr, as it comes on some systems.
    expect(press("KeyL", "ł", { ctrlKey: true, altKey: true })).toBeNull();
    expect(press("F1", "F1", {})).toBe("help");
  });

  it("lead to sections by the row of digits in any layout", () => {
    // French digits need Shift; the key alone gives signs.
    const french = ["&", "é", '"', "'", "(", "-", "è", "_"];
    for (let n = 1; n <= 8; n += 1) {
      expect(press(`Digit${n}`, String(n))).toEqual({ section: n });
      expect(press(`Digit${n}`, french[n - 1] ?? "")).toEqual({ section: n });
      expect(press(`Digit${n}`, "١")).toEqual({ section: n });
    }
    expect(press("Digit9", "9")).toBeNull();
  });
});
