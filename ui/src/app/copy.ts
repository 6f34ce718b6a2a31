// What is copied goes through the core, as plain text: it asks the desktop not to keep it, and clears it again.
import { useEffect } from "react";
import { callRaw } from "../bridge";

// Only a text of many megabytes is refused; then nothing was copied, and a cut leaves its text where it is.
const copy = (text: string) => callRaw("copy_text", text).then(() => true, () => false);

/** A field with text of its own; a passphrase is never copied. */
function field(): HTMLInputElement | HTMLTextAreaElement | null {
  const at = document.activeElement;
  if (at instanceof HTMLTextAreaElement) return at;
  return at instanceof HTMLInputElement && at.type !== "password" && at.selectionStart !== null ? at : null;
}

function chosen(): string {
  const at = field();
  if (at && at.selectionStart !== at.selectionEnd) return at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0);
  return document.getSelection()?.toString() ?? "";
}

export function useCopying(): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      event.preventDefault();
      const text = chosen();
      if (text) void copy(text);
    };
    const onCut = (event: ClipboardEvent) => {
      event.preventDefault();
      const [at, text] = [field(), chosen()];
      if (!at || !text || at.readOnly) return;
      // The text goes only once it was copied, and only if it is still the chosen one. As typed, so that the field's own undo knows it.
      void copy(text).then((copied) => {
        if (copied && field() === at && chosen() === text) document.execCommand("delete");
      });
    };
    document.addEventListener("copy", onCopy);
    document.addEventListener("cut", onCut);
    return () => {
      document.removeEventListener("copy", onCopy);
      document.removeEventListener("cut", onCut);
    };
  }, []);
}
