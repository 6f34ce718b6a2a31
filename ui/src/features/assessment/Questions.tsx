// The questions still open, each answered where it stands: first those that most grounds ask, sensitive ones last and
// announced. The whole list is one stop of Tab; a question opens when it is pressed.
import { useEffect, useRef, useState } from "react";
import type { AnswerSheet, AssessmentView, Certainty, GapView, YesNo } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { draftsOf } from "../../parts/drafts";
import { useLeave } from "../../parts/Leave";
import { stop, useRoving } from "../../parts/roving";
import { useWords } from "../../words";
import { Question } from "./Question";
import { ORDERS, grouped, type GapGroup, type Order } from "./gaps";

/** So many of a group are shown before the rest is asked for. */
const FIRST = 6;

/** A question that was asked for elsewhere on the screen; the same one twice is a new wish. */
export interface Wanted { id: string }

export function Questions({ desk, result, answers, wanted, onAnswer }: {
  desk: Desk;
  result: AssessmentView;
  answers: AnswerSheet[];
  wanted: Wanted | null;
  onAnswer: (question: GapView["question"], value: YesNo, words: string, certainty: Certainty | null) => Promise<boolean>;
}) {
  const { say, number } = useWords();
  const [order, setOrder] = useState<Order>("most");
  // An answer begun and not saved stands open again, wherever it is.
  const begun = (id: string) => draftsOf(desk, "answer", id).length > 0;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(result.missing.map((gap) => gap.question.id).filter(begun)));
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const { box, ...roving } = useRoving<HTMLDivElement>();
  const inside = useRef(false);
  // Folding away an answer that was begun keeps it first, as leaving the screen does.
  const leave = useLeave();

  useEffect(() => {
    const gap = result.missing.find((one) => one.question.id === wanted?.id);
    if (!gap) return;
    const key = gap.question.sensitive ? "tender" : "most";
    setOrder("most");
    setOpen((old) => new Set(old).add(gap.question.id));
    setUnfolded((old) => new Set(old).add(key));
    setWhole((old) => new Set(old).add(key));
    // Only a new wish moves the view; a new result keeps its place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  useEffect(() => {
    if (!wanted) return;
    const row = document.getElementById(`q-${wanted.id}`);
    row?.scrollIntoView?.({ block: "center" });
    row?.querySelector<HTMLElement>("[data-stop]")?.focus({ preventScroll: true });
    // The row is there once its group is whole.
  }, [wanted, whole]);
  // The question that was answered has gone; the keyboard goes on in the list.
  useEffect(() => {
    if (!inside.current) return;
    inside.current = false;
    box.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
  }, [result, box]);

  if (result.missing.length === 0) return null;
  const groups = grouped(result, order);
  const toggle = (set: typeof setOpen, key: string) => leave(() => set((old) => {
    const next = new Set(old);
    if (!next.delete(key)) next.add(key);
    return next;
  }));
  const answer: typeof onAnswer = async (...given) => {
    inside.current = true;
    const done = await onAnswer(...given);
    if (!done) inside.current = false;
    return done;
  };
  const name = (one: GapGroup) => {
    if (one.tender) return say("questions-tender");
    if (one.teller) return say(`teller-${one.teller}`);
    return result.grounds.find((ground) => ground.id === one.ground)?.name ?? say("questions-most");
  };
  const rows = (one: GapGroup) => {
    const shown = whole.has(one.key) || one.gaps.length <= FIRST + 1 ? one.gaps : one.gaps.slice(0, FIRST);
    return (
      <>
        <ul className="gap-list">{shown.map((gap) => {
          const { id, text, teller } = gap.question;
          const isOpen = open.has(id);
          return (
            <li key={id} id={`q-${id}`}>
              <button type="button" className="gap-row" aria-expanded={isOpen} data-testid={`q-open-${id}`} {...stop(`${one.key}/${id}`)} onClick={() => toggle(setOpen, id)}>
                <span className="sign gap" aria-hidden="true" /><span className="grow">{text}</span>
                <span className="caption">{begun(id) ? say("questions-begun") : order === "teller" ? say("asked-by", { count: gap.grounds.length }) : `${say(`teller-${teller}`)} · ${say("asked-by", { count: gap.grounds.length })}`}</span>
              </button>
              {isOpen && <Question desk={desk} question={gap.question} grounds={result.grounds.filter((ground) => gap.grounds.includes(ground.id)).map((ground) => ground.name)}
                given={answers.find((known) => known.id === id)} onAnswer={answer} />}
            </li>
          );
        })}</ul>
        {shown.length < one.gaps.length && <div><button type="button" className="link small" data-testid={`gaps-more-${one.key}`} {...stop(`more/${one.key}`)}
          onClick={() => setWhole((old) => new Set(old).add(one.key))}>{say("show-more", { count: one.gaps.length - shown.length })}</button></div>}
      </>
    );
  };
  return (
    <section id="questions" className="stack" aria-labelledby="questions-title" tabIndex={-1}>
      <div className="row gap-head">
        <h2 id="questions-title">{say("questions-title")} <span className="small count">{number(result.missing.length)}</span></h2>
        <span className="segments" role="group" aria-label={say("questions-order")}>
          {ORDERS.map((one) => <button key={one} type="button" aria-pressed={order === one} data-testid={`gaps-by-${one}`} onClick={() => leave(() => setOrder(one))}>{say(`questions-by-${one}`)}</button>)}
        </span>
      </div>
      <p className="small">{say("questions-keys")}</p>
      <div ref={box} className="stack gaps" {...roving}>
        {groups.map((one, n) => {
          // The first group stands open; a group of questions that may hurt only when it is asked for.
          const isOpen = (n === 0 && !one.tender) !== unfolded.has(one.key);
          if (one.key === "most") return <div key={one.key} className="stack-8">{rows(one)}</div>;
          return (
            <div key={one.key} className="stack-8">
              <h3><button type="button" className="plain gap-fold" aria-expanded={isOpen} data-testid={`gaps-${one.key}`} {...stop(one.key)} onClick={() => toggle(setUnfolded, one.key)}>
                {name(one)} <span className="small count">{number(one.gaps.length)}</span></button></h3>
              {one.tender && <p className="small">{say("questions-tender-text")}</p>}
              {isOpen && rows(one)}
            </div>
          );
        })}
      </div>
    </section>
  );
}
