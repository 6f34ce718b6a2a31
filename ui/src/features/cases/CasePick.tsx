// Chooses a case for the quick log: any spelling of a name, or the case number.
import { useEffect, useState } from "react";
import { call, type ClinicCase } from "../../bridge";
import { TextField } from "../../parts/fields";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";

/** As many as are offered at once. */
const OFFERED = 6;

export function CasePick({ cases, value, onChange }: { cases: readonly ClinicCase[]; value: string; onChange: (id: string) => void }) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    if (!text.trim()) setFound([]);
    else call("find_cases", { text }).then((ids) => current && setFound(ids), () => current && setFound([]));
    return () => { current = false; };
  }, [text]);
  const chosen = cases.find((one) => one.id === value);
  const offered = cases.filter((one) => found.includes(one.id)).slice(0, OFFERED);
  return (
    <div className="stack-8">
      <p className="small">{say("log-case")} {chosen ? <strong><Typed text={chosen.title || chosen.id} /></strong> : say("log-no-case")} {chosen?.number && <bdi className="mono">{chosen.number}</bdi>}</p>
      <TextField name="log-find" label={say("log-find")} value={text} onChange={setText} />
      {offered.length > 0 && (
        <ul className="pick-list">
          {offered.map((one) => (
            <li key={one.id}><button type="button" className="index-link" aria-pressed={one.id === value} onClick={() => { onChange(one.id); setText(""); }} data-testid="log-pick">
              <span><Typed text={one.title || one.id} /></span><bdi className="mono">{one.number}</bdi></button></li>
          ))}
        </ul>
      )}
      {text.trim() && offered.length === 0 && <p className="small">{say("clinic-none-found")}</p>}
    </div>
  );
}
