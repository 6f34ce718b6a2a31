// Who works on which case: a list of cases, of which one is open for changing who does.
import { useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { Refusal, call, type CaseShare, type CaseShares, type PeopleView, type VaultPerson } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { LongList } from "../../parts/LongList";
import { Names, SHARES, onCase } from "../../parts/people";
import { Typed, unmarked } from "../../parts/Typed";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";

/** From so many cases on, they are searched. */
const MANY = 8;
/** The height of a closed row in pixels, until one is seen. */
const ROW = 64;

type Choice = CaseShare | "none";
const CHOICES: readonly Choice[] = ["none", ...SHARES];
interface Wish { case: string; person: VaultPerson; part: Choice }

export function CaseParts({ view, cases, title, start = "", onView }: {
  view: PeopleView;
  /** The cases that are shown. */
  cases: readonly CaseShares[];
  title: string;
  /** The case that is open from the start. */
  start?: string;
  onView: (view: PeopleView) => void;
}) {
  const id = useId();
  const { say } = useWords();
  const [open, setOpen] = useState(start);
  const [wanted, setWanted] = useState("");
  // What was chosen and is on its way, by person.
  const [pending, setPending] = useState<Record<string, Choice>>({});
  const [given, setGiven] = useState<Wish | null>(null);
  const [refused, setRefused] = useState<{ case: string; refusal: Refusal } | null>(null);
  const [own, setOwn] = useState<Wish | null>(null);
  // One after the other, so that no answer covers a newer one.
  const last = useRef<Promise<void>>(Promise.resolve());
  const give = (wish: Wish) => {
    const { person, part } = wish;
    setPending((old) => ({ ...old, [person.id]: part }));
    setRefused(null);
    setGiven(null);
    last.current = last.current.then(async () => {
      try {
        onView(await call("give_share", { case: wish.case, person: person.id, share: part === "none" ? null : part }));
        setGiven(wish);
      } catch (thrown) {
        setRefused({ case: wish.case, refusal: thrown as Refusal });
      } finally {
        setPending((old) => (old[person.id] === part ? Object.fromEntries(Object.entries(old).filter(([id]) => id !== person.id)) : old));
      }
    });
  };
  const choose = (wish: Wish) => (wish.person.me ? setOwn(wish) : give(wish));
  const turn = (id: string) => {
    // What is on its way is waited for: its answer belongs where it was asked.
    if (Object.keys(pending).length > 0) return;
    setGiven(null);
    setRefused(null);
    setOpen(open === id ? "" : id);
  };
  // A key typed here does not wait for the list.
  const text = useDeferredValue(wanted).trim().toLocaleLowerCase();
  const found = useMemo(() => {
    if (!text) return cases;
    const named = new Set(view.people.filter((one) => one.name.toLocaleLowerCase().includes(text)).map((one) => one.id));
    return cases.filter((one) => one.title.toLocaleLowerCase().includes(text) || one.shares.some(({ person }) => named.has(person)));
  }, [cases, view.people, text]);
  return (
    <section className="stack" aria-labelledby={id} data-testid="people-cases">
      <h2 id={id} className="head-line">{title}</h2>
      {cases.length === 0 && <p className="small measure">{say("people-cases-none")}</p>}
      {cases.length > MANY && (
        <div className="safety-field stack-4">
          <TextField name="people-find" label={say("people-find")} value={wanted} onChange={setWanted} />
          <p className="caption" role="status" data-testid="people-found">{say("people-found", { count: found.length })}</p>
        </div>
      )}
      {cases.length > 0 && (
        <div role="list" aria-labelledby={id} className="people-cases">
          <LongList key={text} as="list" count={found.length} guess={ROW} row={(n) => {
            const one = found[n];
            if (!one) return null;
            return (
              <Row key={one.case} view={view} one={one} open={open === one.case} onTurn={() => turn(one.case)}>
                <Chosen view={view} one={one} pending={pending} given={given?.case === one.case ? given : null} refusal={refused?.case === one.case ? refused.refusal : null} onChoose={choose} />
              </Row>
            );
          }} />
        </div>
      )}
      {own && (
        <Dialog title={say("people-own-title")} onClose={() => setOwn(null)}>
          <p>{say("people-own-title", undefined, "text")}</p>
          <div className="row">
            <button type="button" className="button" autoFocus onClick={() => setOwn(null)} data-testid="own-part-keep">{say("people-own-keep")}</button>
            <button type="button" className="button danger" onClick={() => { setOwn(null); give(own); }} data-testid="own-part-go">{say("people-own-go")}</button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** One case: who works on it, one's own part, and for its supervisor the way to change that. */
function Row({ view, one, open, onTurn, children }: { view: PeopleView; one: CaseShares; open: boolean; onTurn: () => void; children: React.ReactNode }) {
  const { say, label } = useWords();
  const title = one.title || one.case;
  const manages = one.mine === "supervisor";
  return (
    <div role="listitem" className="people-case" data-testid="people-case" data-case={one.case}>
      <div className="people-case-head">
        <div className="stack-4">
          <strong><Typed text={title} /></strong>
          <p className="caption"><Names names={onCase(view, one).map(({ person }) => person.name)} most={6} /></p>
          <p className="caption">{label("people-my-part")} {say(`people-part-${one.mine}`)}</p>
        </div>
        {manages && (
          <button type="button" className="button mini" aria-expanded={open} aria-label={`${say(open ? "close" : "people-change")}: ${unmarked(title)}`} onClick={onTurn} data-testid="people-change">
            {say(open ? "close" : "people-change")}
          </button>
        )}
      </div>
      {manages && open && children}
    </div>
  );
}

/** A choice for each person, changed at once; what is refused goes back to what it was. */
function Chosen({ view, one, pending, given, refusal, onChoose }: {
  view: PeopleView;
  one: CaseShares;
  pending: Record<string, Choice>;
  given: Wish | null;
  refusal: Refusal | null;
  onChoose: (wish: Wish) => void;
}) {
  const { say, lang } = useWords();
  const now = (id: string): Choice => pending[id] ?? one.shares.find(({ person }) => person === id)?.share ?? "none";
  return (
    <div className="people-parts stack" data-testid="people-parts">
      <RefusalBanner refusal={refusal} />
      <div className="people-choices">
        {view.people.filter((person) => !person.left).map((person) => (
          <PartField key={person.id} person={person} value={now(person.id)} onChange={(part) => { if (part !== now(person.id)) onChoose({ case: one.case, person, part }); }} />
        ))}
      </div>
      <p className="small" role="status" data-testid="part-given">{given && <><strong>{say("people-given")}</strong> <Typed text={given.person.name} />{SIGNS[lang].comma}{say(`people-part-${given.part}`)}.</>}</p>
      <h3>{say("people-parts")}</h3>
      <dl className="people-means small">{CHOICES.map((part) => [<dt key={`${part}-t`}>{say(`people-part-${part}`)}</dt>, <dd key={part}>{say(`people-part-${part}`, undefined, "text")}</dd>])}</dl>
      <p className="aside">{say("people-know-older")} {say("people-know-copies")}</p>
    </div>
  );
}

/** The part of one person. Their name is what somebody typed, and says what language it is in. */
function PartField({ person, value, onChange }: { person: VaultPerson; value: Choice; onChange: (part: Choice) => void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}><Typed text={person.name} />{person.me && <> ({say("people-you")})</>}</label>
      <select id={id} className="field-box" data-testid={`field-part-${person.id}`} value={value} onChange={(event) => onChange(event.target.value as Choice)}>
        {CHOICES.map((part) => <option key={part} value={part}>{say(`people-part-${part}`)}</option>)}
      </select>
    </div>
  );
}
