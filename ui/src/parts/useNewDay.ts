// A window that stays open overnight asks again when the day has changed: what is late is worked out anew.
import { useEffect, useRef } from "react";

const MINUTE = 60_000;

/** The day on this computer's calendar, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** Calls `again` once for every new day. */
export function useNewDay(again: () => void): void {
  const seen = useRef(localDay(new Date()));
  useEffect(() => {
    const look = () => {
      const now = localDay(new Date());
      if (now === seen.current) return;
      seen.current = now;
      again();
    };
    const timer = setInterval(look, MINUTE);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [again]);
}
