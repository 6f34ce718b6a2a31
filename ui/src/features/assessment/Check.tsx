// Screen 6, its result: what the answers show, and the questions that are still open.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type AssessmentView, type Certainty, type EntryLink, type InterviewView, type QuestionView, type YesNo } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { asked, type Desk } from "../../parts/desk";
import { HOME } from "../../parts/entryWords";
import { Page } from "../../parts/Frame";
import { LawReview } from "../../parts/LawReview";
import { useLeave } from "../../parts/Leave";
import { WhoSees } from "../../parts/marks";
import { PrintDialog } from "../../parts/PrintDialog";
import { stop, useRoving } from "../../parts/roving";
import { useScreenKey } from "../../parts/screenKeys";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { AnswerForm } from "./AnswerForm";
import { Column } from "./Column";
import { FindOut, alertUnknown } from "./FindOut";
import { gapCount } from "./gaps";
import { Grounds } from "./Grounds";
import { Powers } from "./Powers";
import { Questions, type Wanted } from "./Questions";

export function Check({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const { view } = desk;
  const [result, setResult] = useState<AssessmentView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = useLeave();
  const from = asked(desk.focus);
  const [given, setGiven] = useState(() => (from.what === "change" ? (view.answers.find((one) => one.id === from.id) ?? null) : null));
  const [plan, setPlan] = useState<InterviewView | null>(null);
  // The answer to an earlier question, or one in another language, must not replace a later one.
  const turn = useRef(0);
  const ask = useCallback(async () => {
    const mine = (turn.current += 1);
    const last = () => mine === turn.current;
    try {
      const found = await call("assess_case", { case: view.id, language: lang });
      if (last()) setResult(found);
      const next = await call("interview", { case: view.id, language: lang });
      if (last()) setPlan(next);
    } catch (thrown) {
      if (last()) setRefusal(thrown as Refusal);
    }
  }, [view.id, lang]);
  // Whatever changed in the case may change the result, also on a card over this screen.
  useEffect(() => void ask(), [ask, view.stamp]);
  const [wanted, setWanted] = useState<Wanted | null>(desk.focus ? { id: desk.focus } : null);
  const wish = (id: string) => setWanted({ id });
  const roving = useRoving<HTMLTableElement>();
  const [printing, setPrinting] = useState(false);
  useScreenKey("print", useCallback(() => setPrinting(true), []));
  // What the engine reads, and of it what never leaves.
  const kept = [view.alerts, view.charges, view.proceedings, view.protection, view.events, view.evidence, view.answers].flat().filter((one) => one.standing.disclosure === "never_leaves").length;

  const answer = async (question: QuestionView, value: YesNo, words: string, certainty: Certainty | null) => {
    setRefusal(null);
    try {
      await desk.did(await call("answer_question", { case: view.id, question: question.id, answer: value, words, certainty }));
      await ask();
      return true;
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      return false;
    }
  };
  const open = (link: EntryLink) => {
    if (HOME[link.kind]) desk.card(link);
  };
  if (given) {
    const close = () => setGiven(null);
    return (
      <Page title={say("entry-answer")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        <AnswerForm desk={desk} sheet={given} onDone={() => { close(); void ask(); }} />
      </Page>
    );
  }
  if (!result) return <Page title={say("check-title")}><RefusalBanner refusal={refusal} /></Page>;
  const gaps = gapCount(result.missing, plan, view);
  const columns = [
    { id: "for-you", sign: "plus", items: result.for_you.map((point) => ({ key: point.id, text: point.text, links: point.rests_on })) },
    { id: "against-you", sign: "minus", items: result.against_you.map((point) => ({ key: point.id, text: point.text, links: point.rests_on })) },
    { id: "missing", sign: "gap", items: result.missing.map(({ question }) => ({ key: question.id, text: question.text, links: [] as EntryLink[], ask: question.id })) },
    { id: "cannot-judge", sign: "ask", items: result.cannot_judge.map((point) => ({ key: point.id, text: point.text, links: point.rests_on })) },
  ] as const;
  return (
    <Page title={say("check-title")} under={say("check-under")}
      actions={<>
        <button type="button" className="button" onClick={() => setPrinting(true)} data-testid="print-situation">{say("print")}</button>
        <button type="button" className="button primary main" onClick={() => desk.go("interview")} data-testid="fill-gaps">{gaps > 0 ? say("fill-gaps", { count: gaps }) : say("interview-review")}</button>
      </>}
      foot={<><span className="caption">{say("simple-first")}</span><span className="caption">{say("not-advice-short")} {say("rules-as-of", { date: dayWords(result.as_of, lang) })}</span><LawReview /></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        {/* Where no alert is one the CCF can mend, the road that is left comes first. */}
        {result.outside && <Roads roads={result.other_roads} />}
        {alertUnknown(view, result) && <FindOut desk={desk} />}
        <div className="quad">
          {columns.map((column) => <Column key={column.id} {...column} onOpen={open} onAsk={wish} canOpen={(link) => Boolean(HOME[link.kind])} />)}
        </div>
        <Grounds view={view} result={result} onOpen={open} onAsk={wish} onLibrary={(id) => desk.go("library", id)} onRefugee={() => desk.go("refugee")} />
        <Questions desk={desk} result={result} answers={view.answers} wanted={wanted} onAnswer={answer} />
        {view.answers.length > 0 && (
          <section className="stack-8" data-testid="answers">
            <h2>{say("answers-given")}</h2>
            <table className="facts" ref={roving.box} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}><tbody>{view.answers.map((one) => (
              <tr key={one.id}>
                <td><button type="button" className="link" {...stop(one.id)} onClick={() => desk.card({ kind: "answer", id: one.id })}>{one.question || say("entry-answer")}</button></td>
                <td>{say(`answer-${one.answer}`)}{one.words && <div className="small"><Typed text={one.words} /></div>}</td>
                <td><WhoSees short disclosure={one.standing.disclosure} /></td>
              </tr>
            ))}</tbody></table>
          </section>
        )}
        <Powers powers={result.powers} />
        {!result.outside && <Roads roads={result.other_roads} />}
      </div>
      {printing && <PrintDialog desk={desk} paper="print_situation" title={say("print-situation-question")} kept={kept} onClose={() => setPrinting(false)} onRefused={setRefusal} />}
    </Page>
  );
}

/** Alerts that the CCF cannot mend, each with the road that is left. */
function Roads({ roads }: { roads: AssessmentView["other_roads"] }) {
  const { say } = useWords();
  if (roads.length === 0) return null;
  return (
    <section className="stack-8" data-testid="other-roads">
      <h2>{say("other-roads")}</h2>
      <ul className="stack-8 measure">{roads.map((road) => <li key={road.id + road.text} className="aside">{road.text}</li>)}</ul>
    </section>
  );
}
