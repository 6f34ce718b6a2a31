// Keys work in every layout: by the letter the layout gives, else by the place on the keyboard.
import { useLayoutEffect } from "react";

export type Order =
  | "lock" | "go-to" | "find" | "new" | "save" | "print" | "deadline" | "evidence" | "undo" | "redo" | "list" | "help" | "log" | "detained"
  | { section: number };

type Stroke = Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const LETTERS: Record<string, Order> = {
  l: "lock", k: "go-to", f: "find", n: "new", s: "save", p: "print", d: "deadline", z: "undo", y: "redo", "/": "list",
};
const WITH_SHIFT: Record<string, Order> = { a: "evidence", n: "log", z: "redo", "/": "list" };
const PLACES: Record<string, Order> = {
  KeyL: "lock", KeyK: "go-to", KeyF: "find", KeyN: "new", KeyS: "save", KeyP: "print", KeyD: "deadline", KeyZ: "undo", KeyY: "redo", Slash: "list",
};
const PLACES_WITH_SHIFT: Record<string, Order> = { KeyA: "evidence", KeyN: "log", KeyZ: "redo" };
/** With Ctrl these belong to the field and to the size of the window, wherever the layout puts them. */
const OTHERS = ["a", "c", "v", "x", "q", "+", "-", "=", "0"];

/**
 * What a stroke means. A Russian or Arabic layout has no Latin letter to go by, so the place counts. Where a layout
 * has the letter elsewhere (Dvorak, French, German), the letter that is printed on the key counts first, so that
 * Ctrl+A on a French keyboard selects all and does nothing else.
 */
export function meant(stroke: Stroke): Order | null {
  if (stroke.code === "F1") return "help";
  // One key in every layout: there may be no time for more.
  if (stroke.code === "F2" && !stroke.ctrlKey && !stroke.metaKey && !stroke.altKey && !stroke.shiftKey) return "detained";
  if (!(stroke.ctrlKey || stroke.metaKey) || stroke.altKey) return null;
  const letter = stroke.key.length === 1 ? stroke.key.toLowerCase() : "";
  const [letters, places] = stroke.shiftKey ? [WITH_SHIFT, PLACES_WITH_SHIFT] : [LETTERS, PLACES];
  const digit = /^Digit([1-8])$/u.exec(stroke.code);
  if (digit && !stroke.shiftKey) return { section: Number(digit[1]) };
  const byLetter = letters[letter];
  if (byLetter) return byLetter;
  if (!stroke.shiftKey && OTHERS.includes(letter)) return null;
  return places[stroke.code] ?? null;
}

export type Deeds = Partial<Record<Exclude<Order, object>, () => void>> & { section?: (n: number) => void };

/** In a field, Ctrl+Z belongs to the typing. */
function typing(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && !["radio", "checkbox"].includes(at.type));
}

/**
 * Does what a key means, before any field or dialog hears it. The core hears Ctrl+L and Ctrl+Q by itself as well.
 * Heard from the moment the screen is there: an effect after the painting loses the key of a person who is quick.
 */
export function useKeys(deeds: Deeds): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const order = meant(event);
      if (!order) return;
      if ((order === "undo" || order === "redo") && typing()) return;
      const run = typeof order === "object" ? deeds.section && (() => deeds.section?.(order.section)) : deeds[order];
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      // A key that is held does not do it again and again.
      if (!event.repeat || order === "undo" || order === "redo") run();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [deeds]);
}
