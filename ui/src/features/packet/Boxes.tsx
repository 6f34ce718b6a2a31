// The copy-sheet: one box of the portal at a time, in its order, with what goes into it.
import { useState } from "react";
import { callRaw, type PortalBoxView } from "../../bridge";
import type { Desk, Screen } from "../../parts/desk";
import { NumberField } from "../../parts/fields";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import type { Profile } from "./useProfile";

/** A text longer than this is shown by its length; it is copied whole. */
const SHOWN = 160;

/** Where what a box needs is filled in. */
const FILL_IN: Partial<Record<string, [Screen, string]>> = {
  authority: ["facts", "representative"], "known-data": ["alerts", "new"], proceedings: ["facts", "charge"], summary: ["check", ""],
};

/** Most digits of a limit: what the core takes. */
const LIMIT_DIGITS = 6;

export function Boxes({ boxes, profile, done, desk, onCopied, onItems }: {
  boxes: PortalBoxView[];
  profile: Profile;
  done: ReadonlySet<string>;
  desk: Desk;
  onCopied: (id: string) => void;
  /** Shows what stays confidential, item by item. */
  onItems: () => void;
}) {
  const { say, number, lang } = useWords();
  const [failed, setFailed] = useState("");
  const [limits, setLimits] = useState(false);
  const next = boxes.find((box) => box.fill === "ready" && !done.has(box.asks.id))?.asks.id;
  const copy = async (box: PortalBoxView) => {
    try {
      await callRaw("copy_text", box.value);
      setFailed("");
      onCopied(box.asks.id);
    } catch {
      setFailed(box.asks.id);
    }
  };
  const person = desk.view.applicant;
  const fill = (box: PortalBoxView) => {
    const [screen, focus] = FILL_IN[box.asks.id] ?? ["facts", person ? `change:${person}` : "person"];
    desk.go(screen, focus || undefined);
  };
  return (
    <div className="stack">
      <div className="spread">
        <p className="caption measure">{say("packet-limits-hint")}</p>
        <button type="button" className="button mini stays" aria-pressed={limits} onClick={() => setLimits(!limits)} data-testid="edit-limits">{say("packet-limits")}</button>
      </div>
      <table className="facts portal-boxes" data-testid="portal-boxes">
        <thead><tr><th scope="col">{say("packet-box")}</th><th scope="col">{say("packet-asks")}</th><th scope="col">{say("packet-your-text")}</th><th scope="col"><span className="visually-hidden">{say("packet-copy")}</span></th></tr></thead>
        <tbody>{boxes.map((box, n) => {
          const id = box.asks.id;
          const count = [...box.value].length;
          const long = count > SHOWN;
          const limit = profile.limitOf(id);
          const over = limit === null ? 0 : count - limit;
          return (
            <tr key={id} className={id === next ? "chosen" : undefined} data-testid={`box-${id}`}>
              <td className="small">{number(n + 1)}</td>
              <td><strong>{box.asks.says}</strong>{box.asks.confidence !== "sourced" && <div className="caption">{say("packet-recalled")}</div>}</td>
              <td className="portal-text">
                {box.fill === "ready" && (long ? limit === null && say("packet-length", { count }) : <span className="portal-lines mono"><Typed text={box.value} /></span>)}
                {box.fill === "ready" && limit !== null && (
                  <div className="small portal-room" data-testid={`room-${id}`}>
                    {say("packet-length-of", { count: number(count), limit: number(limit) })}
                    {over > 0 && <strong className="packet-missing"> <span aria-hidden="true">△</span> {say("packet-over", { count: over })}</strong>}
                  </div>
                )}
                {box.fill === "missing" && <span className="packet-missing">{say("packet-missing")}</span>}
                {box.fill === "yourself" && <span className="small">{say("packet-yourself")}</span>}
                {box.fill === "nothing" && <span className="small">{say("packet-nothing")}</span>}
                {id === "confidential" && box.fill === "ready" && <button type="button" className="link small" onClick={onItems} data-testid="see-items">{say("packet-see-items")}</button>}
                {limits && <NumberField name={`limit-${id}`} label={say("packet-limit-of", { box: box.asks.says })} most={LIMIT_DIGITS} value={limit} onChange={(characters) => profile.setLimit(id, characters)} />}
                {failed === id && <div className="field-error" role="alert">{say("packet-not-copied")}</div>}
              </td>
              <td>
                {box.fill === "ready" && <button type="button" className={`button mini${id === next ? " primary" : ""}`} onClick={() => void copy(box)} data-testid={`copy-${id}`}>{say(done.has(id) ? "packet-copied" : "packet-copy")}</button>}
                {box.fill === "missing" && <button type="button" className="button mini" onClick={() => fill(box)}>{say("packet-fill")}</button>}
              </td>
            </tr>
          );
        })}</tbody>
      </table>
      <p className="caption measure">{say("packet-order", { date: dayWords(boxes[0]?.asks.as_of ?? "", lang) })}</p>
      <p className="caption measure">{say("copied-cleared")}</p>
      {/* Said once a text was copied, for those who do not see the button change. */}
      <p className="visually-hidden" role="status">{done.size > 0 ? say("packet-under", { done: number(done.size), all: number(boxes.filter((box) => box.fill === "ready").length) }) : ""}</p>
    </div>
  );
}
