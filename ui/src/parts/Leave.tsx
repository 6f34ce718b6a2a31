// Nobody loses typed text by a click: leaving a form with changes asks first.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useWords } from "../words";
import { Dialog } from "./Dialog";

interface Leaving {
  /** Does `go` at once, or after the person has said that the typed text may go. */
  leave: (go: () => void) => void;
  /** Tells whether the form in view holds text that is not saved. */
  hold: (changed: boolean) => void;
}

const LeaveContext = createContext<Leaving>({ leave: (go) => go(), hold: () => undefined });

export function LeaveGuard({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const changed = useRef(false);
  const [asked, setAsked] = useState<{ go: () => void } | null>(null);
  const hold = useCallback((now: boolean) => { changed.current = now; }, []);
  const leave = useCallback((go: () => void) => {
    if (changed.current) setAsked({ go });
    else go();
  }, []);
  const value = useMemo(() => ({ leave, hold }), [leave, hold]);
  return (
    <LeaveContext.Provider value={value}>
      {children}
      {asked && (
        <Dialog title={say("leave-question")} onClose={() => setAsked(null)}>
          <p className="small">{say("leave-question", undefined, "text")}</p>
          <div className="row">
            <button type="button" className="button" autoFocus onClick={() => setAsked(null)} data-testid="keep-typing">{say("keep-typing")}</button>
            <button type="button" className="button danger" data-testid="leave-anyway"
              onClick={() => { changed.current = false; setAsked(null); asked.go(); }}>{say("leave-anyway")}</button>
          </div>
        </Dialog>
      )}
    </LeaveContext.Provider>
  );
}

/** For buttons that lead away from a form. */
export function useLeave(): Leaving["leave"] {
  return useContext(LeaveContext).leave;
}

/** For a form: says whether it holds text that is not saved. */
export function useHold(changed: boolean): void {
  const { hold } = useContext(LeaveContext);
  useEffect(() => {
    hold(changed);
    return () => hold(false);
  }, [changed, hold]);
}
