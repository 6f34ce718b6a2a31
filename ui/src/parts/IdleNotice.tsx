// A quiet word before the papers lock because nobody has touched the window for a while.
import { useEffect, useRef, useState } from "react";
import { onIdle } from "../bridge";
import { useWords } from "../words";

export function IdleNotice() {
  const { say } = useWords();
  const [left, setLeft] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => onIdle(setLeft), []);
  const near = left > 0;
  // Over an open dialog too: what is modal lies above everything but a popover.
  useEffect(() => {
    if (near) box.current?.showPopover?.();
  }, [near]);
  if (!near) return null;
  return (
    <div className="idle-notice" popover="manual" ref={box} data-testid="idle-notice">
      <strong aria-hidden="true">{say("idle-soon", { count: left })}</strong>
      <span role="status" className="visually-hidden">{say("idle-soon-said")}</span>
      <span>{say("idle-stay")}</span>
    </div>
  );
}
