// What a screen shows when what it waits for does not come: a long work holds the papers, and nobody should wait for that.
import { useEffect, useState } from "react";

/** How long a screen waits before it shows the rest of itself, in milliseconds. */
export const PATIENCE = 1500;

/** Says that it came late, or has not come yet after all; once so it stays so, since what came meanwhile has its place. */
export function useLate(come: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (come || late) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [come, late]);
  return late;
}
