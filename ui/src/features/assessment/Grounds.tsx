// Every ground with its verdict, what it rests on, what speaks against, what is missing, and the rule.
import { Fragment, useState } from "react";
import type { EntryLink, GroundView } from "../../bridge";
import { VerdictChip } from "../../parts/marks";
import { Law, Said } from "../../parts/Typed";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";

export function Grounds({ grounds, onOpen }: { grounds: GroundView[]; onOpen: (link: EntryLink) => void }) {
  const { say, label, lang } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? grounds : grounds.filter((ground) => ground.verdict !== "not_met");
  // What every ground rests on (that there is an alert) tells nothing about one of them.
  const resting = grounds.filter((ground) => ground.rests_on.length > 0);
  const shared = new Set(resting.length < 2 ? [] : resting[0]?.rests_on.map((point) => point.id).filter((id) => resting.every((ground) => ground.rests_on.some((point) => point.id === id))));
  const rests = (ground: GroundView) => {
    const own = ground.rests_on.filter((point) => !shared.has(point.id));
    return (own.length > 0 ? own : ground.rests_on).slice(0, 2).map((point) => point.text).join(" ");
  };
  return (
    <section className="stack-8" aria-label={say("ground")}>
      <table>
        <thead><tr><th>{say("ground")}</th><th>{say("verdict")}</th><th>{say("rests-on")}</th><th>{say("still-missing")}</th><th>{say("rule")}</th></tr></thead>
        <tbody>
          {shown.map((ground) => (
            <Fragment key={ground.id}>
              <tr data-testid={`ground-${ground.id}`} data-verdict={ground.verdict}>
                <td><button type="button" className="plain" aria-expanded={open === ground.id} data-testid={`open-${ground.id}`}
                  onClick={() => setOpen(open === ground.id ? null : ground.id)}><strong>{ground.name}</strong></button></td>
                <td><VerdictChip verdict={ground.verdict} /></td>
                <td>{rests(ground) || say("nothing-here")}</td>
                <td>{ground.missing[0] ? <a href={`#q-${ground.missing[0].id}`}>{ground.missing[0].text}</a> : say("nothing-here")}</td>
                <td className="small">{ground.rules[0] && <Law text={ground.rules[0].citation} />}{ground.rules[0] && ground.rules[0].confidence !== "sourced" && <div>{say("check-official")}</div>}</td>
              </tr>
              {open === ground.id && (
                <tr><td colSpan={5} style={{ background: "var(--well)" }}>
                  <div className="stack-8">
                    <p><strong>{say("must-show")}</strong> {ground.must_show}</p>
                    <Points title={say("rests-on")} points={ground.rests_on} onOpen={onOpen} />
                    <Points title={say("against-you")} points={ground.against} onOpen={onOpen} />
                    {ground.missing.length > 0 && <p><strong>{label("missing")}</strong> {ground.missing.map((question) => question.text).join(" ")}</p>}
                    {ground.usual_evidence.length > 0 && <p><strong>{say("usual-evidence")}</strong> {ground.usual_evidence.join(SIGNS[lang].semicolon)}.</p>}
                    <p><strong>{say("who-decides")}</strong> {say(`forum-${ground.forum}`)}</p>
                    {ground.rules.map((rule) => (
                      <p key={rule.citation} className="caption"><Law text={rule.citation} />. <Law text={rule.instrument} />, <Law text={rule.version} />. <Said latin="en" text={say("rule-source", { source: rule.source, date: rule.as_of })} /> {rule.confidence !== "sourced" && <strong>{say("check-official")}</strong>}</p>
                    ))}
                  </div>
                </td></tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {grounds.some((ground) => ground.verdict === "not_met") && (
        <div><button type="button" className="link" onClick={() => setAll(!all)} data-testid="all-grounds">{say(all ? "hide-not-met" : "show-not-met", { count: grounds.length - grounds.filter((g) => g.verdict !== "not_met").length })}</button></div>
      )}
    </section>
  );
}

function Points({ title, points, onOpen }: { title: string; points: GroundView["rests_on"]; onOpen: (link: EntryLink) => void }) {
  const { say } = useWords();
  if (points.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul>{points.map((point) => (
        <li key={point.id}>{point.text} {point.rests_on.filter((link) => link.kind !== "answer").map((link) => (
          <button key={link.id} type="button" className="link" onClick={() => onOpen(link)}>{say(`entry-${link.kind}`)}</button>
        ))}</li>
      ))}</ul>
    </div>
  );
}
