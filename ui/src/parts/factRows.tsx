// What a fact says, as labels and values: the body of its card.
import type { ReactNode } from "react";
import type { AlertSheet, CaseView, ChargeSheet, DateSheet, EntryLink, EvidenceSheet, LetterSheet, OutcomeSheet, PersonSheet, ProceedingSheet, ProtectionSheet, SentenceSheet, Standing, WarrantSheet } from "../bridge";
import { useWords } from "../words";
import { entryLabel, linkOf, personLabel } from "./entryWords";
import { Typed } from "./Typed";
import { WhenWords } from "./WhenWords";

type Words = ReturnType<typeof useWords>;
export type Row = [label: string, value: ReactNode];

const text = (value: string): ReactNode => (value ? <span className="pre"><Typed text={value} /></span> : null);
const when = (date: DateSheet): ReactNode => (date.kind === "unknown" && !date.typed ? null : <WhenWords date={date} />);
const yesNo = (value: string, { say }: Words): ReactNode => (value === "unknown" ? null : say(`answer-${value}`));
const list = (values: ReactNode[]): ReactNode => (values.length === 0 ? null : <ul className="stack-4">{values.map((value, n) => <li key={n}>{value}</li>)}</ul>);

/** What an entry is found by, whatever its kind. */
export interface Found { title: string; revision: number; standing: Standing | null; rows: Row[] }

export function warrantWords(warrant: WarrantSheet, words: Words): ReactNode {
  const { say, label } = words;
  const parts = [
    warrant.number && <>{label("warrant-number")} <Typed text={warrant.number} /></>, warrant.issued.kind !== "unknown" && <WhenWords date={warrant.issued} />,
    warrant.authority && <Typed text={warrant.authority} />, warrant.signatory && <>{say("warrant-signatory")} <Typed text={warrant.signatory} /></>,
    warrant.valid !== "unknown" && <>{say("warrant-valid")} {say(`answer-${warrant.valid}`)}</>,
    warrant.copy_on_file !== "unknown" && <>{say("copy-on-file")} {say(`answer-${warrant.copy_on_file}`)}</>,
  ].filter(Boolean);
  return list(parts);
}

export function sentenceWords(sentence: SentenceSheet, words: Words): ReactNode {
  const { say, label } = words;
  if (sentence.there !== "yes") return null;
  return list([
    sentence.months === null ? say("sentence-length-unknown") : say("months-long", { months: sentence.months }),
    sentence.left_months !== null && <>{label("charge-left-months")} {words.number(sentence.left_months)}</>,
    sentence.passed.kind !== "unknown" && <WhenWords date={sentence.passed} />, sentence.court && <Typed text={sentence.court} />,
    sentence.in_absentia !== "unknown" && <>{say("charge-in-absentia")} {say(`answer-${sentence.in_absentia}`)}</>,
    sentence.enforcement_limit && <>{say("sentence-limit")} <Typed text={sentence.enforcement_limit} /></>,
  ].filter(Boolean));
}

function decisionWords(end: OutcomeSheet, words: Words): ReactNode {
  const { say, join } = words;
  return (
    <>
      <strong>{say(`outcome-${end.kind}`)}</strong> {end.date.kind !== "unknown" && <WhenWords date={end.date} />}
      <div className="small">{join([end.body, end.reference, end.is_final === "yes" && say("decision-final"), end.is_final === "no" && say("decision-not-final"), end.by_court === "yes" && say("decision-by-court"), end.by_court === "no" && say("decision-not-by-court")])}</div>
      {end.reason && <p className="small pre"><Typed text={end.reason} /></p>}
    </>
  );
}

function person(it: PersonSheet, view: CaseView, words: Words): Row[] {
  const { say, country, join, label } = words;
  const name = (id: string) => { const other = view.people.find((one) => one.id === id); return other ? personLabel(view, other, words) : ""; };
  const ties = it.relations.map((tie) => <>{say("relation-to-other", { kind: say(`relation-kind-${tie.kind}`), name: name(tie.to) })} {tie.words && <Typed text={tie.words} />}</>);
  const back = view.people.flatMap((other) => other.relations.filter((tie) => tie.to === it.id)
    .map((tie) => <>{say("relation-from-other", { kind: say(`relation-kind-${tie.kind}`), name: personLabel(view, other, words) })} {tie.words && <Typed text={tie.words} />}</>));
  return [
    [say("card-role"), join([it.role, ...it.also].map((role) => say(`role-${role}`)))],
    [say("person-names"), it.names.length > 1 ? list(it.names.slice(1).map((one) => <><Typed text={one.full} /> <span className="small">{say(`name-kind-${one.kind}`)}</span></>)) : null],
    [say("person-born"), when(it.born)], [say("person-birth-place"), text(join([it.birth_place, country(it.birth_country)]))],
    [say("person-nationality"), join(it.nationalities.map((one) => country(one.country)))],
    [say("papers"), list(it.papers.map((paper) => <>{join([say(`paper-kind-${paper.kind}`), country(paper.country), paper.number])} {paper.expires.kind !== "unknown" && <span className="small">{label("paper-expires")} <WhenWords date={paper.expires} /></span>}</>))],
    [say("person-occupation"), text(it.occupation)], [say("person-organisation"), text(it.organisation)],
    [say("contact"), list(it.contacts.map((one) => <>{label(`contact-kind-${one.kind}`)} <Typed text={one.value} /> <span className={`chip ${one.safe === "yes" ? "ok" : one.safe === "no" ? "late" : ""}`}>{say(`contact-safe-${one.safe}`)}</span>
      {one.neutral && <div className="small">{label("contact-neutral")} <Typed text={one.neutral} /></div>}{one.note && <div className="small"><Typed text={one.note} /></div>}</>))],
    [say("person-ties"), list([...ties, ...back])], [say("person-residence"), text(it.residence)],
  ];
}

function alert(it: AlertSheet, view: CaseView, words: Words): Row[] {
  const { say, country, join } = words;
  const charges = view.charges.filter((charge) => it.charges.includes(charge.id));
  return [
    [say("alert-from"), country(it.country)], [say("card-sent"), when(it.issued)], [say("alert-reference", undefined, "short"), text(it.reference)],
    [say("alert-sent-to"), text(it.sent_to)], [say("alert-held-by"), text(it.held_by)], [say("alert-how-known", undefined, "short"), text(it.how_known)],
    [say("alert-status", undefined, "short"), say(`alert-status-${it.status}`)], [say("last-seen"), when(it.last_confirmed)], [say("alert-ended", undefined, "short"), when(it.ended)],
    [say("alert-history"), list(it.history.map((step) => <>{say(`alert-status-${step.status}`)} <WhenWords date={step.date} />{step.words && <p className="small pre"><Typed text={step.words} /></p>}</>))],
    [say("sis-kind"), it.sis === "unknown" ? null : say(`sis-kind-${it.sis}`)],
    [say("alert-document"), it.document.number || it.document.record !== "unknown" ? join([say(`paper-kind-${it.document.kind}`), country(it.document.country), it.document.number, it.document.record !== "unknown" && say(`document-record-${it.document.record}`)]) : null],
    [say("alert-assets"), text(it.assets)], [say("card-says"), text(it.summary)], [say("notice-offence"), text(it.notice.offence)], [say("notice-laws"), text(it.notice.laws)],
    [say("warrant"), warrantWords(it.notice.warrant, words)], [say("sentence"), sentenceWords(it.notice.sentence, words)], [say("notice-file-number"), text(it.notice.file_number)],
    [say("card-charge"), list(charges.map((charge) => <Typed text={charge.offence} />))], [say("alert-next-step"), text(it.next_step)],
  ];
}

function charge(it: ChargeSheet, view: CaseView, words: Words): Row[] {
  const { say, country, join } = words;
  const people = view.people.filter((one) => it.people.includes(one.id));
  return [
    [say("alert-from"), country(it.country)], [say("card-laws"), list(it.laws.map((law) => <Typed text={law} />))], [say("they-say"), text(it.acts)], [say("i-say"), text(it.reply)],
    [say("card-acts-when"), when(it.acts_when)], [say("card-charged"), when(it.charged)], [say("card-natures"), join(it.natures.map((nature) => say(`nature-${nature}`)))],
    [say("charge-max-months"), it.max_months === null ? null : words.number(it.max_months)], [say("card-death"), yesNo(it.death_possible, words)], [say("card-life"), yesNo(it.life_possible, words)],
    [say("charge-amount"), it.amount && join([`${it.amount} ${it.currency}`, it.valued_by])], [say("warrant"), warrantWords(it.warrant, words)], [say("sentence"), sentenceWords(it.sentence, words)],
    [say("card-together"), list(it.co_accused.map((other) => <><strong><Typed text={other.name} /></strong> <Typed text={other.outcome} /></>))],
    [say("card-people"), list(people.map((one) => personLabel(view, one, words)))],
  ];
}

function proceeding(it: ProceedingSheet, view: CaseView, words: Words): Row[] {
  const { say, country, join } = words;
  const titled = (one: ProceedingSheet) => join([say(`proceeding-kind-${one.kind}`), country(one.country), one.body]);
  const first = view.proceedings.find((one) => one.id === it.appeal_of);
  const later = view.proceedings.filter((one) => one.appeal_of === it.id && one.id !== it.id);
  return [
    [say("card-body"), text(it.body)], [say("alert-reference", undefined, "short"), text(it.reference)], [say("card-opened"), when(it.opened)], [say("card-about"), text(it.about)],
    [say("decisions"), list([...it.earlier, ...(it.outcome ? [it.outcome] : [])].map((end) => decisionWords(end, words)))],
    [say("replaces-from"), first && titled(first)], [say("proceeding-appealed-by"), list(later.map(titled))],
    [say("card-people"), list(view.people.filter((one) => it.people.includes(one.id)).map((one) => personLabel(view, one, words)))],
  ];
}

function protection(it: ProtectionSheet, words: Words): Row[] {
  const { say, country } = words;
  return [
    [say("card-country"), country(it.country)], [say("card-now"), say(`protection-status-${it.status}`)], [say("card-fled"), country(it.from_country)], [say("card-office"), text(it.authority)],
    [say("card-asked"), when(it.asked)], [say("card-granted"), when(it.granted)], [say("card-ended"), when(it.ended)], [say("card-confirm"), yesNo(it.will_confirm, words)],
    [say("card-consent"), yesNo(it.consent_to_ask, words)], [say("card-citizen"), yesNo(it.naturalised, words)], [say("card-citizen-since"), when(it.naturalised_on)], [say("card-excluded"), yesNo(it.excluded_1f, words)],
  ];
}

function evidence(it: EvidenceSheet, view: CaseView, words: Words): Row[] {
  const { say } = words;
  return [
    [say("evidence-kind", undefined, "short"), say(`evidence-kind-${it.kind}`)], [say("evidence-dated", undefined, "short"), when(it.dated)], [say("evidence-origin", undefined, "short"), text(it.origin)],
    [say("evidence-got", undefined, "short"), when(it.got)], [say("evidence-citation", undefined, "short"), text(it.citation)], [say("card-names-others"), yesNo(it.names_others, words)],
    [say("evidence-harm", undefined, "short"), text(it.harm)],
    [say("evidence-consent", undefined, "short"), it.consent !== "unknown" && say(`consent-${it.consent}`)], [say("evidence-consent-words", undefined, "short"), text(it.consent_words)],
    [say("evidence-translates", undefined, "short"), view.evidence.filter((one) => one.id === it.translates).map((one) => <Typed key={one.id} text={`${one.mark} ${one.title}`} />)[0]],
    [say("evidence-translator", undefined, "short"), text(it.translator)],
    [say("evidence-reliability", undefined, "short"), it.reliability !== "unknown" && say(`reliability-${it.reliability}`)], [say("evidence-doubts", undefined, "short"), text(it.doubts)],
  ];
}

function letter(it: LetterSheet, view: CaseView, words: Words): Row[] {
  const { say } = words;
  const sent = it.direction === "sent";
  const answers = view.letters.find((one) => one.id === it.answers);
  const answered = view.letters.filter((one) => one.answers === it.id);
  return [
    [say(sent ? "letter-to" : "letter-from"), text(it.with)], [say("letter-dated"), when(it.dated)], [say(sent ? "card-left" : "card-arrived"), when(it.arrived)],
    [say("alert-reference", undefined, "short"), text(it.reference)], [say("card-says"), text(it.says)], [say("card-reply-by"), when(it.reply_by)],
    [say("card-answers"), answers && text(answers.title)], [say("letter-answered-by"), list(answered.map((one) => <Typed text={one.title} />))],
  ];
}

/** Finds an entry and what it says; nothing where it is not there any more. */
export function findFact(view: CaseView, link: EntryLink, words: Words): Omit<Found, "title"> | null {
  const { say, country, join } = words;
  const at = <One extends { id: string }>(rows: One[]) => rows.find((row) => row.id === link.id);
  const found = (it: { revision: number; standing?: Standing } | undefined, rows: (() => Row[])) =>
    (it ? { revision: it.revision, standing: it.standing ?? null, rows: rows().filter(([, value]) => Boolean(value)) } : null);
  switch (link.kind) {
    case "person": { const it = at(view.people); return found(it, () => person(it!, view, words)); }
    case "alert": { const it = at(view.alerts); return found(it, () => alert(it!, view, words)); }
    case "charge": { const it = at(view.charges); return found(it, () => charge(it!, view, words)); }
    case "allegation": {
      const it = at(view.allegations);
      const called = (ids: string[]) => list(ids.flatMap((id) => { const to = linkOf(view, id); return to ? [entryLabel(view, to, words)] : []; }));
      return found(it, () => [
        [say("cell-they_say"), text(it!.they_say || it!.said)], [say("cell-stood"), it!.they_say ? text(it!.said) : null], [say("cell-i_say"), text(it!.i_say)], [say("cell-proof"), called(it!.proof)],
        [say("cell-weak_point"), text(it!.weak_point)], [say("cell-rule"), list(it!.grounds)], [say("cell-missing_paper"), text(it!.missing_paper)], [say("cell-found"), it!.found_paper ? called([it!.found_paper]) : null],
      ]);
    }
    case "proceeding": { const it = at(view.proceedings); return found(it, () => proceeding(it!, view, words)); }
    case "protection": { const it = at(view.protection); return found(it, () => protection(it!, words)); }
    case "evidence": { const it = at(view.evidence); return found(it, () => evidence(it!, view, words)); }
    case "letter": { const it = at(view.letters); return found(it, () => letter(it!, view, words)); }
    case "event": {
      const it = at(view.events);
      return found(it, () => [
        [say("card-when"), when(it!.when)], [say("card-until"), when(it!.until)], [say("card-place"), text(join([it!.place, country(it!.place_country)]))],
        [say("card-took-place"), it!.took_place === "yes" ? null : say(`answer-${it!.took_place}`)], [say("card-what"), text(it!.what)],
        [say("card-people"), list(view.people.filter((one) => it!.people.includes(one.id)).map((one) => personLabel(view, one, words)))],
      ]);
    }
    case "source": {
      const it = at(view.sources);
      return found(it, () => [[say("source-kind"), say(`source-kind-${it!.kind}`)], [say("card-published"), text(it!.publisher)], [say("source-dated"), when(it!.dated)], [say("source-citation"), text(it!.citation)], [say("standing-note"), text(it!.note)]]);
    }
    case "task": {
      const it = at(view.tasks);
      return found(it, () => [[say("card-due"), when(it!.due)], [say("card-state"), say(`task-state-${it!.state}`)], [say("card-done"), when(it!.done)], [say("card-rule"), text(it!.rule)], [say("card-about"), text(it!.what)]]);
    }
    case "note": { const it = at(view.notes); return found(it, () => [[say("note"), text(it!.text)], [say("note-written"), when(it!.written)]]); }
    case "answer": {
      const it = at(view.answers);
      return found(it, () => [[say("entry-answer"), say(`answer-${it!.answer}`)], [say("answer-words"), text(it!.words)], [say("card-when"), when(it!.when)]]);
    }
    case "case": {
      const it = view.header;
      return found(it, () => [[say("facts-case"), text(it.title)], [say("alert-from"), country(it.accusing)], [say("card-about"), text(it.about)]]);
    }
    case "plan": { const it = at(view.plans); return it ? { revision: it.revision, standing: null, rows: [[say("request-kind"), say(`request-kind-${it.kind}`)], [say("request-language"), say(`paper-language-${it.language}`)]] } : null; }
    case "request": { const it = at(view.requests); return it ? { revision: 0, standing: null, rows: [[say("request-pages"), words.number(it.pages)]] } : null; }
  }
}
