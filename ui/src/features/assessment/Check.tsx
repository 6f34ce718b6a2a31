// Screen 6, its result: what the answers show, and the questions that are still open.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type AssessmentView, type EntryLink, type QuestionView, type YesNo } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk, Screen } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { Column } from "./Column";
import { Grounds } from "./Grounds";
import { Questions } from "./Questions";

const SCREEN: Partial<Record<EntryLink["kind"], Screen>> = { alert: "alerts", event: "timeline", evidence: "evidence", person: "facts", charge: "facts", protection: "facts", proceeding: "facts", source: "facts", letter: "letters" };

export function Check({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const { view } = desk;
  const [result, setResult] = useState<AssessmentView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = useCallback(async () => {
    try {
      setResult(await call("assess_case", { case: view.id, language: lang }));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, [view.id, lang]);
  useEffect(() => void ask(), [ask]);

  const answer = async (question: QuestionView, value: YesNo, words: string) => {
    setRefusal(null);
    try {
      await desk.did(await call("answer_question", { case: view.id, question: question.id, answer: value, words }));
      await ask();
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  };
  const open = (link: EntryLink) => {
    if (SCREEN[link.kind]) desk.card(link);
  };
  if (!result) return <Page title={say("check-title")}><RefusalBanner refusal={refusal} /></Page>;
  const columns = [
    { id: "for-you", sign: "plus", items: result.for_you.map((point) => ({ key: point.id, text: point.text, links: point.rests_on })) },
    { id: "against-you", sign: "minus", items: result.against_you.map((point) => ({ key: point.id, text: point.text, links: point.rests_on })) },
    { id: "missing", sign: "gap", items: result.missing.map((question) => ({ key: question.id, text: question.text, links: [] as EntryLink[] })) },
    { id: "cannot-judge", sign: "ask", items: result.cannot_judge.map((point) => ({ key: point.id, text: point.text, links: point.rests_on })) },
  ] as const;
  return (
    <Page title={say("check-title")} under={say("check-under")}
      actions={result.missing.length > 0 && <a className="button primary main" href="#questions" data-testid="fill-gaps">{say("fill-gaps", { count: result.missing.length })}</a>}
      foot={<><span className="caption">{say("simple-first")}</span><span className="caption">{say("not-advice-short")} {say("rules-as-of", { date: dayWords(result.as_of, lang) })}</span></>}>
      <div className="stack-24">
        <RefusalBanner refusal={refusal} />
        <div className="quad">
          {columns.map((column) => <Column key={column.id} {...column} onOpen={open} canOpen={(link) => Boolean(SCREEN[link.kind])} />)}
        </div>
        <Grounds grounds={result.grounds} onOpen={open} />
        <Questions desk={desk} questions={result.missing} answers={view.answers} focus={desk.focus} onAnswer={answer} />
        {result.other_roads.length > 0 && (
          <section className="stack-8">
            <h2>{say("other-roads")}</h2>
            <ul className="stack-8 measure">{result.other_roads.map((road) => <li key={road.id + road.text} className="aside">{road.text}</li>)}</ul>
          </section>
        )}
      </div>
    </Page>
  );
}
