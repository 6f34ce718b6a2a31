// What a screen does on Ctrl+F, Ctrl+N and Ctrl+P. A screen registers it while it is shown; the app asks.
import { useLayoutEffect } from "react";

export type ScreenKey = "find" | "new" | "print";

const shown: Record<ScreenKey, (() => void)[]> = { find: [], new: [], print: [] };

/** For a screen: what the key does here; null where it has nothing of its own. */
export function useScreenKey(key: ScreenKey, run: (() => void) | null): void {
  // Before the painting, so that no key is lost between the screen and its hearing.
  useLayoutEffect(() => {
    if (!run) return undefined;
    shown[key].push(run);
    return () => { shown[key] = shown[key].filter((one) => one !== run); };
  }, [key, run]);
}

/** For the app: does it, and tells whether the screen had something. */
export function runScreenKey(key: ScreenKey): boolean {
  const run = shown[key].at(-1);
  run?.();
  return run !== undefined;
}
