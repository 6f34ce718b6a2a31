// A picture pasted or dropped onto a text has no place there: it is refused in words that say where it belongs.
import { useEffect } from "react";
import { useWords } from "../words";

function picture(data: DataTransfer | null): boolean {
  return [...(data?.items ?? [])].some((item) => item.kind === "file") || [...(data?.types ?? [])].includes("Files");
}

export function usePastedPictures(tell: (words: string) => void): void {
  const { say } = useWords();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      // Programs give a formatted text as a picture too; where there is text, the field takes it as plain text.
      if (!picture(event.clipboardData) || event.clipboardData?.getData("text/plain")) return;
      event.preventDefault();
      tell(say("picture-pasted"));
    };
    const onDrop = (event: DragEvent) => {
      if (!picture(event.dataTransfer)) return;
      event.preventDefault();
      if (event.type === "drop") tell(say("picture-pasted"));
    };
    window.addEventListener("paste", onPaste);
    window.addEventListener("dragover", onDrop);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("paste", onPaste);
      window.removeEventListener("dragover", onDrop);
      window.removeEventListener("drop", onDrop);
    };
  }, [say, tell]);
}
