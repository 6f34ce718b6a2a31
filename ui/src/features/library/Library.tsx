// Screen 23: the library. Everything in it is on this computer, and each text shows its date.
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { call, type FoundView, type LibraryRow } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { useScreenKey } from "../../parts/screenKeys";
import { Law } from "../../parts/Typed";
import { useWords } from "../../words";
import { EntryDetail, LibraryText } from "./EntryDetail";
import { Helpers } from "./Helpers";
import { useLibrary } from "./useLibrary";

/** The shapes of the map are read when somebody looks at it. */
const Countries = lazy(() => import("./Countries").then((module) => ({ default: module.Countries })));

const SHELVES = ["guides", "rules", "procedure", "decisions", "alerts", "cases", "glossary", "help", "countries"] as const;

export function Library({ open, focus, accusing = "" }: {
  /** Whether a vault is open: one's own words are there only then. */
  open: boolean;
  /** What another screen asked to open: an entry, or `country:` and two letters. */
  focus: string | null;
  /** The state that asks for the person of the case. */
  accusing?: string;
}) {
  const { say } = useWords();
  const leave = useLeave();
  const shelves = useLibrary(open);
  const asked = focus?.startsWith("country:") ? focus.slice(8) : "";
  const [picked, setShelf] = useState<string | null>(asked ? "countries" : null);
  const [chosen, setChosen] = useState(asked ? "" : (focus ?? ""));
  const [turned, setTurned] = useState(Boolean(focus));
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<FoundView | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useScreenKey("find", useCallback(() => { box.current?.focus(); box.current?.select(); }, []));
  // Only the answer to what was typed last counts.
  useEffect(() => {
    if (!query.trim()) { setFound(null); return undefined; }
    let here = true;
    call("search_library", { query: query.slice(0, 400) }).then((answer) => { if (here) setFound(answer); }, () => undefined);
    return () => { here = false; };
  }, [query, shelves.own]);
  const shelf = picked ?? shelves.rows.find((one) => one.id === focus)?.shelf ?? "guides";
  const rows = useMemo(() => {
    if (found) return found.entries.map((id) => shelves.rows.find((one) => one.id === id)).filter((one): one is LibraryRow => one !== undefined);
    return shelves.rows.filter((one) => one.shelf === shelf);
  }, [found, shelves.rows, shelf]);
  const current = rows.find((one) => one.id === chosen) ?? rows[0];
  const go = (id: string) => leave(() => {
    const row = shelves.rows.find((one) => one.id === id);
    if (!row) return;
    setQuery("");
    setShelf(row.shelf);
    setChosen(id);
    setTurned(true);
  });
  const pick = (id: string) => leave(() => { setChosen(id); setTurned(true); });
  const keys = (event: KeyboardEvent, row: LibraryRow) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = rows[rows.indexOf(row) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    leave(() => { setChosen(next.id); document.getElementById(`entry-${next.id}`)?.focus(); });
  };
  const map = shelf === "countries" && (!found || rows.length === 0);
  const mine = found ? found.own : null;
  const helpers = open && (found ? shelves.own.some((one) => one.kind === "helper" && found.own.includes(one.id)) : shelf === "help");
  return (
    <Page title={say("nav-library")} under={say("library-under")} ruled flush
      actions={<label className="row library-find"><strong>{say("library-find")}</strong>
        <input ref={box} className="field-box" type="search" dir="auto" value={query} autoComplete="off" spellCheck={false} aria-keyshortcuts="Control+F" data-testid="library-find" onChange={(event) => setQuery(event.target.value)} /></label>}>
      <div className="library">
        <nav className="shelves" aria-label={say("library-shelves")}>
          {SHELVES.map((one) => (
            <button key={one} type="button" aria-pressed={!found && one === shelf} data-testid={`shelf-${one}`}
              onClick={() => leave(() => { setQuery(""); setFound(null); setShelf(one); setChosen(""); setTurned(false); })}>{say(`shelf-${one}`)}</button>
          ))}
        </nav>
        {map && shelves.rights
          ? <Suspense fallback={<p className="small shelf-note">{say("opening")}</p>}><Countries view={shelves.rights} shelves={shelves} open={open} first={asked || "CY"} accusing={accusing} find={query} /></Suspense>
          : (
            <div className={`split turn${turned ? " turned" : ""}`}>
              <div className="list shelf" data-testid="library-list">
                <RefusalBanner refusal={shelves.refusal} />
                {found && <p className="caption shelf-note" role="status">{say("library-found", { count: rows.length })}</p>}
                {rows.map((row) => (
                  <button key={row.id} type="button" id={`entry-${row.id}`} className="tile entry" aria-pressed={row.id === current?.id} data-testid={`entry-${row.id}`} onClick={() => pick(row.id)} onKeyDown={(event) => keys(event, row)}>
                    <span className="grow"><strong><LibraryText row={row} text={row.title} /></strong>
                      <span className="small entry-first"><LibraryText row={row} text={row.text[0] ?? ""} /></span></span>
                    <span className="caption">{found ? say(`shelf-${row.shelf}`) : <Law text={row.id} />}{shelves.own.some((one) => one.kind === "correction" && one.about === row.id) && <> · {say("correction-short")}</>}</span>
                  </button>
                ))}
                {found && rows.length === 0 && !helpers && <p className="small shelf-note">{say("library-nothing")}</p>}
                {helpers && <Helpers shelves={shelves} only={mine} />}
                {shelf === "help" && !found && !open && <p className="small shelf-note">{say("library-locked")}</p>}
              </div>
              {current && <EntryDetail key={current.id} row={current} shelves={shelves} open={open} onGo={go} onBack={() => setTurned(false)} />}
            </div>
          )}
      </div>
    </Page>
  );
}
