// What to look at before sending: what the program can tell, and what only the person can.
import { useState } from "react";
import type { PortalView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";

export function Ticks({ desk, portal, read, onRead }: { desk: Desk; portal: PortalView; read: boolean; onRead: () => void }) {
  const words = useWords();
  const { say, lang } = words;
  const [own, setOwn] = useState({ signed: false, one: false, document: false, authority: false });
  const until = portal.identity_until && dayWords(portal.identity_until, lang);
  const own_ = (name: keyof typeof own) => (
    <label className="tick"><input type="checkbox" checked={own[name]} onChange={() => setOwn({ ...own, [name]: !own[name] })} data-testid={`tick-${name}`} /><span>{say(`packet-tick-${name}`)}</span></label>
  );
  return (
    <section className="stack-8" data-testid="packet-ticks">
      <h2 className="sub">{say("packet-before")}</h2>
      <ul className="plain-list stack-8 small">
        {!portal.of_entity && <li className={`told ${portal.identity}`}>{say(`packet-identity-${portal.identity}`, { date: until })}</li>}
        <li className={`told ${portal.spilled.length > 0 ? "no" : "yes"}`}>
          {say(portal.spilled.length > 0 ? "packet-spilled" : "packet-no-spill", { count: portal.spilled.length })}
          {portal.spilled.length > 0 && (
            <ul className="plain-list">{portal.spilled.map((spill) => (
              <li key={spill.what + spill.of + spill.within.id}>
                <button type="button" className="link" onClick={() => desk.card(spill.within)}><Typed text={entryLabel(desk.view, spill.within, words) || spill.within.id} /></button>
                {" "}<span className="caption">{say(`guarded-${spill.what}`)}</span>
              </li>
            ))}</ul>
          )}
          {" "}<span className="caption">{say("packet-spill-limits")}</span>
        </li>
        <li className={`told ${read ? "yes" : "unknown"}`}>{read ? say("packet-read") : <button type="button" className="link" onClick={onRead}>{say("packet-read-now")}</button>}</li>
      </ul>
      {portal.of_entity && own_("document")}
      {portal.of_entity && own_("authority")}
      {own_("one")}
      {own_("signed")}
    </section>
  );
}
