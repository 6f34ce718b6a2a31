// The parts of the request: all of them to choose from, and once one is chosen that one alone, so that there is room to write.
import { useRef, useState, type ReactNode } from "react";
import type { RequestLanguage } from "../../bridge";
import { useWords } from "../../words";

/** One part: what is counted in it stands beside its name. */
export interface Part { id: string; /** Empty for what is no section of the paper. */ number: string; heading: string; state: ReactNode }

export function Sections({ parts, at, paper, blocked, onGo }: {
  parts: Part[];
  /** The part that is open. */
  at: string;
  /** The language of the headings. */
  paper: RequestLanguage;
  /** Places in all parts that may not leave. */
  blocked: number;
  onGo: (id: string) => void;
}) {
  const { say, number } = useWords();
  const [listed, setListed] = useState(true);
  const toggle = useRef<HTMLButtonElement>(null);
  const here = parts.find((one) => one.id === at);
  const name = (one: Part) => (
    <>
      <span className="n" aria-hidden={one.number === "" || undefined}>{one.number === "" ? "–" : number(Number(one.number))}</span>
      {one.number === "" ? <span>{one.heading}</span> : <span lang={paper} dir="auto">{one.heading}</span>}
    </>
  );
  const go = (id: string) => {
    onGo(id);
    setListed(false);
    // The row that was pressed is gone, and what was chosen begins at its top.
    const column = toggle.current?.closest(".builder-write");
    if (column) column.scrollTop = 0;
    toggle.current?.focus();
  };
  return (
    <div className="builder-parts">
      <button ref={toggle} type="button" className="builder-at" aria-expanded={listed} onClick={() => setListed(!listed)} data-testid="sections">
        {listed || !here ? <span className="all">{say("request-sections")}</span> : name(here)}
        {blocked > 0 ? <span className="caption late-words">{say("request-blocked-n", { count: blocked })}</span> : !listed && here?.state && <span className="caption">{here.state}</span>}
        {!listed && <span className="link small">{say("request-all-parts")}</span>}
        <svg className="mark" viewBox="0 0 16 16" aria-hidden="true"><path d={listed ? "M3.5 10 8 5.5 12.5 10" : "M3.5 6 8 10.5 12.5 6"} fill="none" stroke="currentColor" strokeWidth="1.5" /></svg>
      </button>
      {listed && (
        <nav className="builder-steps" aria-label={say("request-sections")}>
          {parts.map((one) => (
            <button key={one.id} type="button" aria-current={at === one.id ? "step" : undefined} onClick={() => go(one.id)} data-testid={`section-${one.id}`}>
              {name(one)}<span className="caption">{one.state}</span>
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
