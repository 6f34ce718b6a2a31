// Nobody loses typed text by a click: leaving a form keeps it first, and asks only where that cannot be done.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useWords } from "../words";
import { Dialog } from "./Dialog";

/** Keeps what a form holds; false where it could not. *Refused* where it is kept, and the save that somebody had asked for was
    refused. */
type Settle = () => Promise<boolean | "refused">;

interface Leaving {
  /** Does `go` at once, or after what was typed is kept, or the person has said that it may go; it hears whether a save
      that was under way was refused. Does `stay` where the person said that it may not. */
  leave: (go: (refused: boolean) => void, stay?: () => void) => void;
  /** Takes note of a form that holds text which is not saved, and gives the way to let go of it. */
  hold: (settle: Settle) => () => void;
}

const LeaveContext = createContext<Leaving>({ leave: (go) => go(false), hold: () => () => undefined });

export function LeaveGuard({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const held = useRef(new Set<Settle>());
  const [asked, setAsked] = useState<{ go: () => void; stay: () => void } | null>(null);
  const hold = useCallback((settle: Settle) => {
    held.current.add(settle);
    return () => void held.current.delete(settle);
  }, []);
  const leave = useCallback((go: (refused: boolean) => void, stay: () => void = () => undefined) => {
    const forms = [...held.current];
    if (forms.length === 0) return go(false);
    void Promise.all(forms.map((settle) => settle())).then((kept) => {
      const refused = kept.includes("refused");
      if (kept.every(Boolean)) go(refused);
      else setAsked({ go: () => go(refused), stay });
    });
  }, []);
  const value = useMemo(() => ({ leave, hold }), [leave, hold]);
  return (
    <LeaveContext.Provider value={value}>
      {children}
      {asked && (
        <DropQuestion title={say("leave-unkept")} text={say("leave-unkept", undefined, "text")} onKeep={() => { setAsked(null); asked.stay(); }}
          onDrop={() => { setAsked(null); asked.go(); }} />
      )}
    </LeaveContext.Provider>
  );
}

/** Asks before typed text goes. The safe button has the focus. */
export function DropQuestion({ title, text, onKeep, onDrop }: { title: string; text: string; onKeep: () => void; onDrop: () => void }) {
  const { say } = useWords();
  return (
    <Dialog title={title} onClose={onKeep}>
      <p className="small">{text}</p>
      <div className="row">
        <button type="button" className="button" autoFocus onClick={onKeep} data-testid="keep-typing">{say("keep-typing")}</button>
        <button type="button" className="button danger" onClick={onDrop} data-testid="leave-anyway">{say("leave-anyway")}</button>
      </div>
    </Dialog>
  );
}

/** For buttons that lead away from a form. */
export function useLeave(): Leaving["leave"] {
  return useContext(LeaveContext).leave;
}

/** For a form: how what it holds is kept; null where it holds nothing that is not saved. */
export function useHold(settle: Settle | null): void {
  const { hold } = useContext(LeaveContext);
  useEffect(() => (settle ? hold(settle) : undefined), [settle, hold]);
}
