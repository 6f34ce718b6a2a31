// What happened, what is safe, what to do.
import { useEffect, useRef, type ReactNode } from "react";
import { Refusal, type AppState } from "../bridge";
import { useWords } from "../words";
import { Typed } from "./Typed";

/** A refusal in words, heard by itself. The focus goes to the first wrong field of the form, else here, so that it is seen. */
export function RefusalBanner({ refusal, onRetry }: { refusal: Refusal | null; onRetry?: () => void }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!refusal) return;
    const wrong = box.current?.closest("form")?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? box.current)?.focus();
  }, [refusal]);
  if (!refusal) return null;
  const id = `error-${refusal.code}`;
  const values = { detail: refusal.detail ?? "", field: refusal.field ?? "" };
  return (
    <div className="banner bad" role="alert" tabIndex={-1} ref={box} data-testid="refusal" data-code={refusal.code}>
      <strong>{say(id, values)}</strong> {say(id, values, "safe")} {say(id, values, "todo")}
      {onRetry && <div className="row"><button type="button" className="button mini" onClick={onRetry}>{say("try-again")}</button></div>}
    </div>
  );
}

/** A calm notice. */
export function Notice({ tone, children }: { tone?: "good" | "care" | "bad"; children: ReactNode }) {
  return <div className={`banner ${tone ?? ""}`} role="status">{children}</div>;
}

/** What was found at opening: what happened, in which cases, what is safe and what to do. */
export function Found({ notice, small }: { notice: AppState["notices"][number]; small?: boolean }) {
  const { say } = useWords();
  const todo = say(`notice-${notice.kind}`, { count: notice.count }, "todo");
  return <>
    <strong>{say(`notice-${notice.kind}`, { count: notice.count })}</strong> {notice.names.map((name, n) => <span key={n}><Typed text={name} />. </span>)}
    {small ? <span className="small">{todo}</span> : todo}
  </>;
}

/** The error of one field of a form, in words. */
export function fieldError(refusal: Refusal | null, field: string, say: (id: string, values?: Record<string, string>) => string): string | null {
  if (!refusal?.field) return null;
  const same = refusal.field === field || refusal.field.startsWith(`${field}[`);
  if (!same) return null;
  if (refusal.code === "too-large") return say("field-too-long", { detail: refusal.detail ?? "" });
  if (refusal.code === "bad-date") return say("field-bad-date");
  if (refusal.detail?.startsWith("is empty")) return say("field-empty");
  return say("field-bad");
}
