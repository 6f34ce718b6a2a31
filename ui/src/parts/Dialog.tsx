// A dialog: the question as title, the safe button focused.
import { useEffect, useRef, type ReactNode } from "react";
import { Called } from "./Typed";

export function Dialog({ title, wide, onClose, children }: { title: string; wide?: boolean; onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal?.();
    return () => {
      dialog?.close?.();
      // What opened it may have gone meanwhile; whoever goes by keyboard is not sent back to the top of the window.
      requestAnimationFrame(() => { if (document.activeElement === document.body) document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true }); });
    };
  }, []);
  return (
    <dialog ref={box} className={wide ? "wide" : ""} aria-label={title} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <h2><Called text={title} /></h2>
      {children}
    </dialog>
  );
}
