// Several people in one vault: who opens it, and who works on which case.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type AppState, type PeopleView, type VaultPerson } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { Page } from "../../parts/Frame";
import { Typed, unmarked } from "../../parts/Typed";
import { useWords } from "../../words";
import { AddPerson } from "./AddPerson";
import { CaseParts } from "./CaseParts";
import { Outside } from "./Outside";
import { RemovePerson } from "./RemovePerson";

/** What everybody should know before letting somebody in. */
const KNOW = ["see", "trust", "names", "own", "stays", "older", "copies", "sheet"] as const;

export function People({ app, caseId = "", onAuthor, onBack, onSafety, onLock, onView }: {
  app: AppState;
  /** The open case, if there is one: who works on it is shown first. */
  caseId?: string;
  onAuthor: (name: string) => Promise<void>;
  /** To the list of cases; none inside a case. */
  onBack: (() => void) | null;
  onSafety: () => void;
  onLock: () => void;
  /** Hears what changed. */
  onView?: (view: PeopleView) => void;
}) {
  const { say } = useWords();
  const [view, setView] = useState<PeopleView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = useCallback(async () => {
    setRefusal(null);
    try {
      setView(await call("people", {}));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, []);
  useEffect(() => void read(), [read]);
  const change = (next: PeopleView) => {
    setView(next);
    onView?.(next);
  };
  const several = view !== null && view.people.length > 0;
  const here = several && caseId ? view.cases.filter((one) => one.case === caseId) : [];
  const others = view?.cases.filter((one) => !here.includes(one)) ?? [];
  const page = (
    <Page title={say("people-title")} under={say("people-under")} ruled
      actions={<button type="button" className="button" onClick={onSafety} data-testid="people-to-safety">{say("nav-safety")}</button>}
      foot={<span className="caption">{say("not-advice")}</span>}>
      <div className="safety people">
        <RefusalBanner refusal={refusal} onRetry={() => void read()} />
        {view && !view.on_disk && <p className="small measure" data-testid="people-throw-away">{say("people-throw-away")}</p>}
        {view?.on_disk && (
          <>
            {here.length > 0 && <CaseParts view={view} cases={here} title={say("people-works")} start={caseId} onView={change} />}
            <List view={view} onView={change} onAuthor={onAuthor} />
            <section className="stack-8" aria-labelledby="people-know">
              <h2 id="people-know" className="head-line">{say("people-know")}</h2>
              <ul className="dots stack-8 small measure">{KNOW.map((one) => <li key={one}>{say(`people-know-${one}`)}</li>)}</ul>
            </section>
            {several && (others.length > 0 || here.length === 0) && <CaseParts view={view} cases={others} title={say(here.length > 0 ? "people-other-cases" : "people-cases")} onView={change} />}
          </>
        )}
      </div>
    </Page>
  );
  if (!onBack) return page;
  return <Outside app={app} current="people" onCases={onBack} onSafety={onSafety} onPeople={() => undefined} onLock={onLock}>{page}</Outside>;
}

/** Who opens the vault, and who did; adding and removing for those who may. */
function List({ view, onView, onAuthor }: { view: PeopleView; onView: (view: PeopleView) => void; onAuthor: (name: string) => Promise<void> }) {
  const { say } = useWords();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<VaultPerson | null>(null);
  const [done, setDone] = useState<{ what: "added" | "removed"; name: string } | null>(null);
  const begin = useRef<HTMLButtonElement>(null);
  // Whoever goes by keyboard goes on where the form was.
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && !adding) begin.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  const people = [...view.people].sort((a, b) => Number(a.left) - Number(b.left));
  return (
    <section className="stack" aria-labelledby="people-list">
      <h2 id="people-list" className="head-line">{say("people-list")}</h2>
      {done?.what === "added" && (
        <Notice tone="good"><strong>{say("people-added")}</strong> <Typed text={done.name} />. {say("people-added", undefined, "next")} {say("people-added", undefined, "sheet")}</Notice>
      )}
      {done?.what === "removed" && <Notice tone="good"><strong>{say("people-removed")}</strong> <Typed text={done.name} />. {say("people-removed", undefined, "text")}</Notice>}
      {people.length === 0 && <p className="small measure" data-testid="people-alone">{say("people-alone")}</p>}
      {people.length > 0 && (
        <ul className="people-list" data-testid="people-list">
          {people.map((one) => (
            <li key={one.id} data-testid="person" data-person={one.id}>
              <strong><Typed text={one.name} /></strong>
              <span className="small">{(["me", "founder", "keeper", "left"] as const).filter((what) => one[what] && !(what === "keeper" && one.left))
                .map((what) => <span key={what} className="chip">{say(`people-${what === "me" ? "you" : what}`)}</span>)}</span>
              {view.keeper && !one.me && !one.founder && !one.left && (
                <button type="button" className="button mini danger" aria-label={say("people-remove-this", { name: unmarked(one.name) })}
                  onClick={() => { setDone(null); setRemoving(one); }} data-testid="person-remove">{say("people-remove")}</button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!view.keeper && <p className="small measure">{say("people-no-keeper")}</p>}
      {view.keeper && !adding && <div className="row"><button type="button" className="button" ref={begin} onClick={() => { setDone(null); setAdding(true); }} data-testid="person-add">{say("people-add")}</button></div>}
      {view.keeper && adding && (
        <AddPerson myName={view.my_name} onAuthor={onAuthor} onClose={() => setAdding(false)}
          onAdded={(next, name) => { setAdding(false); setDone({ what: "added", name }); onView(next); }} />
      )}
      {removing && (
        <RemovePerson person={removing} onClose={() => setRemoving(null)}
          onRemoved={(next) => { setDone({ what: "removed", name: removing.name }); setRemoving(null); onView(next); }} />
      )}
    </section>
  );
}
