// A core whose answers come when the test says so, as on a machine that does other things too.
import { act } from "@testing-library/react";
import { replaceCore } from "../src/bridge";
import type { MemoryCore } from "./core";

export interface Late {
  /** How many wait for their answer. */
  waiting: () => number;
  /** Answers those that wait; the next ones wait again. */
  answer: () => Promise<void>;
  /** Answers those that wait, and holds nothing from then on. */
  free: () => Promise<void>;
}

/** Puts this core in place, and holds what is asked of it by these names. */
export function late(core: MemoryCore, ...names: string[]): Late {
  const waiting: (() => void)[] = [];
  let held = true;
  replaceCore((async (name: string, request: unknown) => {
    if (held && names.includes(name)) await new Promise<void>((go) => waiting.push(go));
    return core.call(name, request);
  }) as typeof core.call);
  const answer = () => act(async () => waiting.splice(0).forEach((go) => go()));
  return { waiting: () => waiting.length, answer, free: () => { held = false; return answer(); } };
}

/** As long as what must not happen has time to happen. */
export const aMoment = (ms = 50) => act(async () => { await new Promise((later) => setTimeout(later, ms)); });
