// The number that the portal gave: from then on the packet is kept as it was, and the clocks run.
import { useState } from "react";
import { Refusal, call, type PacketView, type PortalView } from "../../bridge";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { entryLabel, linkOf } from "../../parts/entryWords";
import { TextField } from "../../parts/fields";
import { Typed } from "../../parts/Typed";
import { useOneAtATime } from "../../parts/once";
import { useWords } from "../../words";
import { dateWords, dayWords } from "../../words/dates";

export function Sent({ desk, portal, onChanged, onRefused }: {
  desk: Desk;
  portal: PortalView;
  onChanged: () => void;
  onRefused: (refusal: Refusal | null) => void;
}) {
  const { say, lang } = useWords();
  const open = portal.written.find((one) => !one.number);
  const [number, setNumber] = useState("");
  const [day, setDay] = useState(noDate());
  const [refused, setRefused] = useState<Refusal | null>(null);
  const oneAtATime = useOneAtATime();
  const freeze = (packet: PacketView) => oneAtATime(async () => {
    setRefused(null);
    try {
      await desk.did(await call("mark_sent", { case: desk.view.id, id: packet.id, number, day, language: lang }));
      setNumber("");
      setDay(noDate());
      desk.tell(say("packet-frozen"));
      onChanged();
    } catch (thrown) {
      setRefused(thrown as Refusal);
    }
  });
  const error = (field: string) => (refused?.field === field ? say(`packet-error-${field}`) : null);
  const other = refused && refused.field !== "number" && refused.field !== "day";
  return (
    <section className="stack" data-testid="packet-sent">
      <h2 className="sub">{say("packet-number")}</h2>
      {open ? (
        <form className="stack-8" onSubmit={(event) => { event.preventDefault(); void freeze(open); }}>
          <p className="small">{say("packet-of-day", { date: dayWords(open.made, lang), count: open.count })}</p>
          {open.changed.length > 0 && <p className="small"><strong>{say("packet-case-changed", { count: open.changed.length })}</strong></p>}
          {open.own_changed && <p className="small" data-testid="own-changed"><strong>{say("packet-own-changed")}</strong></p>}
          <TextField name="number" label={say("packet-number-label")} ltr value={number} error={error("number")} onChange={setNumber} />
          <DateField name="day" label={say("packet-day-label")} value={day} error={error("day")} onChange={setDay} />
          {other && <p className="field-error" role="alert">{say(`error-${refused.code}`)}</p>}
          <button type="submit" className="button" data-testid="freeze">{say("packet-freeze")}</button>
          <p className="caption">{say("packet-clocks")}</p>
        </form>
      ) : <p className="small">{say("packet-write-first")}</p>}
      {portal.written.filter((one) => one.number).map((one) => <Kept key={one.id} desk={desk} packet={one} onRefused={onRefused} />)}
    </section>
  );
}

/** A packet that was sent: what says something else by now, a check, and its bytes again. */
function Kept({ desk, packet, onRefused }: { desk: Desk; packet: PacketView; onRefused: (refusal: Refusal | null) => void }) {
  const words = useWords();
  const { say, lang } = words;
  const [checked, setChecked] = useState<string[] | null>(null);
  const name = (id: string) => {
    const link = linkOf(desk.view, id);
    return (link && entryLabel(desk.view, link, words)) || say("packet-gone");
  };
  const ask = async (work: () => Promise<void>) => {
    try {
      await work();
      onRefused(null);
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") onRefused(thrown as Refusal);
    }
  };
  const it = { case: desk.view.id, id: packet.id, revision: packet.revision };
  return (
    <div className="card stack-8" data-testid="packet-kept">
      <p><strong><Typed text={packet.number} /></strong></p>
      <p className="small">{say("packet-sent-on", { date: packet.sent ? dateWords(packet.sent, lang, say) : "", count: packet.count })}</p>
      {packet.changed.length > 0 && (
        <details className="small" data-testid="older-words"><summary>{say("packet-older-words", { count: packet.changed.length })}</summary>
          <ul className="plain-list">{packet.changed.map((id) => <li key={id}><Typed text={name(id)} /></li>)}</ul>
        </details>
      )}
      {packet.own_changed && <p className="small" data-testid="older-own">{say("packet-older-own")}</p>}
      <div className="row">
        <button type="button" className="button mini" onClick={() => void ask(async () => setChecked((await call("check_packet", it)).wrong))} data-testid="check-packet">{say("packet-check")}</button>
        <button type="button" className="button mini" onClick={() => void ask(async () => desk.tell(say("request-written", { name: (await call("export_packet", it)).name })))} data-testid="export-packet">{say("packet-again")}</button>
      </div>
      {checked && <p className="small" role="status">{checked.length === 0 ? say("packet-as-it-was") : say("packet-spoiled", { names: checked.join(" ") })}</p>}
    </div>
  );
}
