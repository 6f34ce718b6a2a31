// Keys are bound to places on the keyboard, so that they work in every layout.
import { useEffect } from "react";

/** Ctrl+L locks, from any state of the page. The core listens to it too. */
export function useLockKeys(lock: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyL") {
        event.preventDefault();
        lock();
      }
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [lock]);
}

export interface CaseKeys {
  section: (n: number) => void;
  goTo: () => void;
  newHere: () => void;
  evidence: () => void;
  deadline: () => void;
  list: () => void;
  undo: () => void;
  redo: () => void;
}

/** In a field, Ctrl+Z belongs to the typing. */
function typing(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && !["radio", "checkbox"].includes(at.type));
}

/** The keys inside a case. */
export function useCaseKeys(keys: CaseKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code === "F1") {
        event.preventDefault();
        keys.list();
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const act = () => {
        if (/^Digit[1-8]$/u.test(event.code)) return () => keys.section(Number(event.code.slice(5)));
        if (event.code === "KeyZ" && !typing()) return event.shiftKey ? keys.redo : keys.undo;
        if (event.shiftKey) return event.code === "KeyA" ? keys.evidence : null;
        if (event.code === "KeyK") return keys.goTo;
        if (event.code === "KeyN") return keys.newHere;
        if (event.code === "KeyD") return keys.deadline;
        if (event.code === "KeyS") return () => window.dispatchEvent(new Event("redress:save"));
        if (event.code === "Slash") return keys.list;
        return null;
      };
      const run = act();
      if (run) {
        event.preventDefault();
        run();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [keys]);
}
