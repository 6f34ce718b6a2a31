// How far a long work is, with a way to stop it.
import { useEffect, useState } from "react";
import { call, type ProgressView } from "../../bridge";
import { useWords } from "../../words";

export function Working({ words }: { words: string }) {
  const { say, number } = useWords();
  const [progress, setProgress] = useState<ProgressView | null>(null);
  useEffect(() => {
    const timer = setInterval(() => void call("progress", {}).then(setProgress, () => undefined), 400);
    return () => clearInterval(timer);
  }, []);
  const known = progress && progress.total > 0;
  const percent = known ? Math.min(100, (100 * progress.done) / progress.total) : 0;
  return (
    <div className="row grow" role="status">
      <span className="small">{words}{known && ` ${number(progress.done)} / ${number(progress.total)}`}</span>
      {known && <span className="progress grow"><span style={{ width: `${percent}%` }} /></span>}
      <button type="button" className="button mini" onClick={() => void call("stop_work", {})}>{say("stop")}</button>
    </div>
  );
}
