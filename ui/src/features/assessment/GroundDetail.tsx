// One ground in full: what must be shown, the facts it rests on and the papers that show them, what
// speaks against, what is missing, the rules, decisions that went each way, what nobody here can judge.
import { Fragment } from "react";
import type { AnswerSheet, AssessmentView, CaseView, DecidedView, EntryLink, GroundView } from "../../bridge";
import { VerdictChip } from "../../parts/marks";
import { Cited, Said, Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { SIGNS } from "../../words/languages";

/** What is open about every ground, of what no program can judge. */
const OPEN = ["judge-told", "judge-past-decisions"];

export function GroundDetail({ view, result, ground, onOpen, onAsk, onLibrary, onRefugee }: { view: CaseView; result: AssessmentView; ground: GroundView; onOpen: (link: EntryLink) => void; onAsk: (question: string) => void; onLibrary: (id: string) => void; onRefugee: () => void }) {
  const { say, label, lang, country } = useWords();
  const named = (code: string) => (code ? country(code) : say("by-country-unknown"));
  const [first, ...others] = ground.by_country;
  const papers = ground.proofs.map((link) => ({ link, paper: view.evidence.find((one) => one.id === link.id) }));
  const open = result.cannot_judge.filter((point) => OPEN.includes(point.id));
  return (
    <div className="stack-8" data-testid={`detail-${ground.id}`}>
      {first && <p>{say("by-country", { country: named(first.country) })}</p>}
      <p><strong>{say("must-show")}</strong> {ground.must_show}</p>
      <Points view={view} title={say("rests-on")} points={ground.rests_on} onOpen={onOpen} />
      <p><strong>{say("proofs")}</strong> {papers.length === 0 ? say("proofs-none") : papers.map(({ link, paper }, n) => (
        <Fragment key={link.id}>{n > 0 && SIGNS[lang].comma}<button type="button" className="link" onClick={() => onOpen(link)}>{paper ? <Typed text={paper.title} /> : say("entry-evidence")}</button></Fragment>
      ))}</p>
      <Points view={view} title={say("against-you")} points={ground.against} onOpen={onOpen} />
      {ground.missing.length > 0 && <div><strong>{label("missing")}</strong><Asked questions={ground.missing} onAsk={onAsk} /></div>}
      {others.map((one) => (
        <div key={one.country} className="aside stack-4">
          <div className="row"><strong>{say("by-country-other", { country: named(one.country) })}</strong>{" "}<VerdictChip verdict={one.verdict} /></div>
          <Points view={view} title={say("against-you")} points={one.against} onOpen={onOpen} />
          {one.missing.length > 0 && <div><strong>{label("missing")}</strong><Asked questions={one.missing} onAsk={onAsk} /></div>}
        </div>
      ))}
      {ground.usual_evidence.length > 0 && <p><strong>{say("usual-evidence")}</strong> {ground.usual_evidence.join(SIGNS[lang].semicolon)}.</p>}
      <Decisions decisions={ground.decisions} />
      <p><strong>{say("who-decides")}</strong> {say(`forum-${ground.forum}`)}</p>
      {open.length > 0 && <p><strong>{say("not-judged")}</strong> {open.map((point) => point.text).join(" ")}</p>}
      {ground.rules.map((rule) => (
        <p key={rule.citation} className="caption"><Cited rule={rule} /> <Said latin="en" text={say("rule-source", { source: rule.source, date: dayWords(rule.as_of, lang) })} /> {rule.confidence !== "sourced" && <strong>{say("check-official")}</strong>}</p>
      ))}
      {ground.id === "G-REFUGEE" && <p><button type="button" className="button mini" onClick={onRefugee} data-testid="to-refugee">{say("refugee-open")}</button></p>}
      <p><button type="button" className="link" onClick={() => onLibrary(ground.id)} data-testid="ground-library">{say("library-more")}</button></p>
    </div>
  );
}

function Asked({ questions, onAsk }: { questions: GroundView["missing"]; onAsk: (question: string) => void }) {
  return <ul>{questions.map((question) => <li key={question.id}><button type="button" className="link" onClick={() => onAsk(question.id)}>{question.text}</button></li>)}</ul>;
}

/** Sentences about facts that are not sure enough. */
const NOT_SURE = ["fact-not-sure", "fact-only-likely"];

/** The answers among the entries of a point that can still be said to be surer. */
function unsure(view: CaseView, links: EntryLink[]): AnswerSheet[] {
  return links.flatMap((link) => (link.kind === "answer" ? view.answers.filter((one) => one.id === link.id && one.standing.certainty !== "confirmed") : []));
}

/** A way to the card of each, where it is said in one press. */
function SayHowSure({ answers, onOpen }: { answers: AnswerSheet[]; onOpen: (link: EntryLink) => void }) {
  const { say } = useWords();
  return <>{answers.map(({ id, question }) => (
    <div key={id}><button type="button" className="link" onClick={() => onOpen({ kind: "answer", id })} data-testid={`say-sure-${id}`}>
      {answers.length > 1 ? say("answer-say-sure-of", { question }) : say("answer-say-sure")}</button></div>
  ))}</>;
}

function Points({ view, title, points, onOpen }: { view: CaseView; title: string; points: GroundView["rests_on"]; onOpen: (link: EntryLink) => void }) {
  const { say, lang } = useWords();
  if (points.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul>{points.map((point) => (
        <li key={point.id}>{point.text} {point.rests_on.filter((link) => link.kind !== "answer").map((link, n) => (
          <Fragment key={link.id}>{n > 0 && SIGNS[lang].comma}<button type="button" className="link" onClick={() => onOpen(link)}>{say(`entry-${link.kind}`)}</button></Fragment>
        ))}{NOT_SURE.includes(point.id) && <SayHowSure answers={unsure(view, point.rests_on)} onOpen={onOpen} />}</li>
      ))}</ul>
    </div>
  );
}

function Decisions({ decisions }: { decisions: DecidedView[] }) {
  const { say, lang } = useWords();
  if (decisions.length === 0) return <p><strong>{say("decisions-title")}</strong> {say("decisions-none")}</p>;
  return (
    <div>
      <strong>{say("decisions-title")}</strong> {say("decisions-bind")}
      <ul data-testid="decisions">{decisions.map((one) => (
        <li key={one.id} data-result={one.result}>
          <strong>{say(`decided-${one.result}`)}</strong>{SIGNS[lang].semicolon}
          {one.number ? say("decision-number", { number: one.number }) : say("decision-of-year", { year: String(one.year) })}
          {one.data && <>{SIGNS[lang].semicolon}{one.data}</>}
          {one.tags.length > 0 && <>{SIGNS[lang].semicolon}{one.tags.join(SIGNS[lang].comma)}</>}.
          {one.note && <span className="small"> {one.note}</span>}
        </li>
      ))}</ul>
    </div>
  );
}
