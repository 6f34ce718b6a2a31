// What a mark of disclosure costs, or why something is blocked by itself, with its source and date.
import type { PortalTextView } from "../bridge";
import { useWords } from "../words";
import { dayWords } from "../words/dates";
import { Said } from "./Typed";

export function Priced({ text }: { text: PortalTextView }) {
  const { say, lang } = useWords();
  return (
    <div className="measure">
      <p className="small">{text.says}</p>
      <p className="caption"><bdi>{text.fact}</bdi>. <Said latin="en" text={say("rule-source", { source: text.source, date: dayWords(text.as_of, lang) })} /> {text.confidence !== "sourced" && <strong>{say("check-official")}</strong>}</p>
    </div>
  );
}
