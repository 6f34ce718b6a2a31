// Sound and film: the whole of it is held in the memory of the window while it plays, so there is a limit, which is said.
import { useEffect, useState } from "react";
import { readWhole } from "../../bridge";
import { Notice } from "../../parts/Banner";
import { useWords } from "../../words";

/** The largest recording that is played here, in bytes: it is held in memory whole. */
export const MOST_PLAYED = 200 * 1024 * 1024;

const mib = (bytes: number) => Math.ceil(bytes / (1024 * 1024));

export function Media({ address, size, kind, type, called, onBroken }: { address: string; size: number; kind: "sound" | "film"; type: string; called: string; onBroken: () => void }) {
  const { say, number } = useWords();
  const [source, setSource] = useState("");
  const [done, setDone] = useState(0);
  const [wanted, setWanted] = useState(false);
  const large = size > MOST_PLAYED;
  useEffect(() => {
    if (!wanted || large) return undefined;
    const stop = new AbortController();
    let made = "";
    readWhole(address, size, setDone, stop.signal).then((parts) => {
      if (stop.signal.aborted) return;
      made = URL.createObjectURL(new Blob(parts, { type }));
      setSource(made);
    }).catch(() => { if (!stop.signal.aborted) onBroken(); });
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
    // Told once: another address is another part of the screen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [address, size, type, wanted, large]);
  if (large) return <Notice tone="care">{say("media-too-large", { size: number(mib(size)), most: number(mib(MOST_PLAYED)) })}</Notice>;
  if (!wanted) return <div className="row"><button type="button" className="button" onClick={() => setWanted(true)} data-testid="open-media">{say(kind === "film" ? "open-film" : "open-sound", { size: number(mib(size)) })}</button></div>;
  if (!source) return <progress className="progress" aria-label={say("viewer-opening")} max={size} value={done} />;
  return kind === "film"
    ? <video className="page-picture" controls preload="metadata" src={source} aria-label={called} onError={onBroken} data-testid="evidence-film" />
    : <audio controls preload="metadata" src={source} aria-label={called} onError={onBroken} data-testid="evidence-sound" />;
}
