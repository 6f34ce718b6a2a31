// How far a long work is: what it does, how many of how many, how long still, and a way to stop it.
import { useEffect, useRef, useState } from "react";
import { call, type ProgressView } from "../bridge";
import { useWords } from "../words";

/** Under this many milliseconds nothing is said: most work is over before it could be read. */
const QUIET_MS = 300;
const ASK_MS = 250;

/** Seconds that are left, by the pace so far; nothing is said before the pace means something. */
export function secondsLeft(done: number, total: number, passedMs: number): number | null {
  if (passedMs < 1_000 || done <= 0 || total <= done) return null;
  return Math.max(1, Math.round((passedMs / done) * (total - done) / 1_000));
}

export function Progress({ words, steered = true, stoppable = true }: {
  words: string;
  /** The core tells how far it is and can be stopped. While it is not busy, as behind a file dialog, nothing is shown. */
  steered?: boolean;
  /** Whether stopping halfway is safe. */
  stoppable?: boolean;
}) {
  const { say, number } = useWords();
  const began = useRef(Date.now());
  const [shown, setShown] = useState(false);
  const [progress, setProgress] = useState<ProgressView | null>(null);
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    const late = setTimeout(() => setShown(true), QUIET_MS);
    const timer = setInterval(() => steered && void call("progress", {}).then(setProgress, () => undefined), ASK_MS);
    return () => {
      clearTimeout(late);
      clearInterval(timer);
    };
  }, [steered]);
  if (!shown || (steered && !progress?.busy)) return null;
  const known = progress !== null && progress.busy && progress.total > 0;
  const done = known ? Math.min(progress.done, progress.total) : 0;
  const total = known ? progress.total : 0;
  const left = known ? secondsLeft(done, total, Date.now() - began.current) : null;
  const paper = progress?.busy && progress.papers > 1 ? say("progress-paper", { paper: number(progress.paper), papers: number(progress.papers) }) : "";
  const count = known ? say(progress.mib ? "progress-mib" : "progress-count", { done: number(done), total: number(total) }) : "";
  const stop = () => {
    setStopping(true);
    void call("stop_work", {}).catch(() => setStopping(false));
  };
  return (
    <div className="work" data-testid="progress">
      <div className="spread small">
        {/* Read out once: the count changes too often to be spoken. */}
        <span role="status">{words}</span>
        <span>{[paper, count, left !== null && (left < 60 ? say("progress-seconds", { count: left }) : say("progress-minutes", { count: Math.ceil(left / 60) }))].filter(Boolean).join(" ")}</span>
      </div>
      <div className="row">
        <progress className="progress grow" aria-label={words} max={known ? total : undefined} value={known ? done : undefined} />
        {steered && stoppable && <button type="button" className="button mini" disabled={stopping} onClick={stop} data-testid="stop-work">{say(stopping ? "stopping" : "stop")}</button>}
      </div>
    </div>
  );
}
