// What differs between two states of an entry: the field, what it was, what it is.
import { useMemo } from "react";
import type { Sheet } from "../bridge";
import { useWords } from "../words";
import type { Desk } from "./desk";
import { entryLabel, linkOf } from "./entryWords";
import { differences } from "./fieldWords";
import { Typed } from "./Typed";

/** The longest value shown whole, in characters. */
const WHOLE = 240;

function Value({ text }: { text: string }) {
  const { say } = useWords();
  if (!text) return <span className="caption">{say("field-was-empty")}</span>;
  if (text.length <= WHOLE) return <Typed text={text} />;
  return <details className="more"><summary><Typed text={`${text.slice(0, WHOLE)}…`} /></summary><Typed text={text} /></details>;
}

export function Differences({ desk, before, after }: { desk: Desk; before: Sheet; after: Sheet }) {
  const words = useWords();
  const { say } = words;
  const rows = useMemo(() => {
    const entry = (id: string) => {
      const link = linkOf(desk.view, id);
      return link ? entryLabel(desk.view, link, words) : "";
    };
    return differences(before, after, { ...words, entry });
  }, [desk.view, before, after, words]);
  if (rows.length === 0) return <p className="small">{say("history-same")}</p>;
  return (
    <dl className="differences" data-testid="differences">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd><span className="visually-hidden">{say("field-before")} </span>{row.before ? <s className="was"><Value text={row.before} /></s> : <Value text="" />} <span aria-hidden="true" className="turns">→</span> <span className="visually-hidden">{say("field-after")} </span><span><Value text={row.after} /></span></dd>
        </div>
      ))}
    </dl>
  );
}
