// Letters in and out, and notes.
import { useState } from "react";
import type { LetterSheet, NoteSheet } from "../../bridge";
import { asked, type Desk } from "../../parts/desk";
import { newForm } from "../../parts/drafts";
import { entryLabel, linkOf } from "../../parts/entryWords";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { useClocks } from "../../parts/clocks";
import { LongList } from "../../parts/LongList";
import { WhoSees } from "../../parts/marks";
import { Called, Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import { CommissionPaper, type WantedPaper } from "./CommissionPaper";
import { LetterForm } from "./LetterForm";
import { NoteForm } from "./NoteForm";
import { ToWrite } from "./ToWrite";

type Open = { kind: "letter"; sheet?: LetterSheet } | { kind: "note"; sheet?: NoteSheet; about?: string };

export function Letters({ desk }: { desk: Desk }) {
  const { say, lang, join } = useWords();
  const { view } = desk;
  const leave = useLeave();
  const [open, setOpen] = useState<Open | null>(() => {
    const from = asked(desk.focus);
    if (newForm(desk) === "note") return { kind: "note" };
    if (from.what === "new") return { kind: "letter" };
    if (from.what === "about") return { kind: "note", about: from.id };
    const letter = view.letters.find((one) => one.id === from.id);
    if (letter) return { kind: "letter", sheet: letter };
    const note = view.notes.find((one) => one.id === from.id);
    return note ? { kind: "note", sheet: note } : null;
  });
  const [paper, setPaper] = useState<WantedPaper | null>(null);
  const clocks = useClocks();
  const done = () => setOpen(null);
  if (paper) return <CommissionPaper desk={desk} wanted={paper} onBack={() => setPaper(null)} />;
  if (open) {
    return (
      <Page title={say(open.sheet ? open.kind : `add-${open.kind}`)} ruled actions={<button type="button" className="button" onClick={() => leave(done)}>{say("back")}</button>}>
        {open.kind === "letter" && <LetterForm desk={desk} sheet={open.sheet} onDone={done} />}
        {open.kind === "note" && <NoteForm desk={desk} sheet={open.sheet} about={open.about} onDone={done} />}
      </Page>
    );
  }
  return (
    <Page title={say("nav-letters")} under={say("letters-under")} ruled foot={<span className="caption">{say("not-advice")}</span>}>
      <div className="stack-24">
        <section>
          <div className="spread head-row"><h2>{say("letters")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "letter" })} data-testid="add-letter">{say("add-letter")}</button></div>
          {view.letters.length === 0 && <Empty title={say("no-letters")} text={say("no-letters", undefined, "text")} />}
          <table className="facts" aria-rowcount={view.letters.length}>
            <LongList as="table" count={view.letters.length} guess={62} row={(n) => {
              const letter = view.letters[n];
              return letter && <tr key={letter.id} aria-rowindex={n + 1}>
                <td><button type="button" className="link" onClick={() => desk.card({ kind: "letter", id: letter.id })} data-testid="open-card"><strong><Typed text={letter.title} /></strong></button>
                  <div className="small">{join([say(`direction-${letter.direction}`), letter.with])}</div>
                  {letter.step.kind && <div className="small" data-testid="letter-step">{join([clocks?.kinds.find((one) => one.kind === letter.step.kind)?.facts.name, clocks?.outcomes.find((one) => one.outcome === letter.step.outcome)?.facts.name])}{!letter.step.confirmed && <strong> {say("letter-unconfirmed")}</strong>}</div>}<AboutLinks desk={desk} ids={letter.about} /></td>
                <td>{dateWords(letter.arrived.kind === "unknown" ? letter.dated : letter.arrived, lang, say)}</td>
                <td>{letter.reply_by.kind !== "unknown" && say("letter-reply-until", { date: dateWords(letter.reply_by, lang, say) })}</td>
                <td><WhoSees short disclosure={letter.standing.disclosure} /></td>
                <td className="end"><button type="button" className="button mini" aria-label={say("change-what", { what: letter.title })} onClick={() => setOpen({ kind: "letter", sheet: letter })} data-testid="change-letter">{say("change")}</button></td>
              </tr>;
            }} />
          </table>
        </section>
        <section>
          <div className="spread head-row"><h2>{say("notes")}</h2><button type="button" className="button" onClick={() => setOpen({ kind: "note" })} data-testid="add-note">{say("add-note")}</button></div>
          <p className="small">{say("never-in-a-paper")}</p>
          <div role="list">
            <LongList as="list" count={view.notes.length} guess={84} row={(n) => {
              const note = view.notes[n];
              return note && <div key={note.id} role="listitem" aria-posinset={n + 1} aria-setsize={view.notes.length} className="note">
                <button type="button" className="link small" onClick={() => setOpen({ kind: "note", sheet: note })} data-testid="change-note">{dateWords(note.written, lang, say)}</button>
                <p className="measure pre"><Typed text={note.text} /></p>
                <AboutLinks desk={desk} ids={note.about} />
              </div>;
            }} />
          </div>
        </section>
        {/* Last: it comes a moment later, and must move nothing that is about to be pressed. */}
        <ToWrite desk={desk} onDraft={setPaper} />
      </div>
    </Page>
  );
}

/** What a letter or a note is about, each a way to its card. */
function AboutLinks({ desk, ids }: { desk: Desk; ids: string[] }) {
  const words = useWords();
  const links = ids.flatMap((id) => linkOf(desk.view, id) ?? []);
  if (links.length === 0) return null;
  return (
    <div className="row tight small">{links.map((link) => (
      <button key={link.id} type="button" className="link small" onClick={() => desk.card(link)}><Called text={entryLabel(desk.view, link, words)} /></button>
    ))}</div>
  );
}
