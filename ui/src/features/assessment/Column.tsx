// One of the four columns of the result: the first few in view, the rest on demand.
import { useState } from "react";
import type { EntryLink } from "../../bridge";
import { stop, useRoving } from "../../parts/roving";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";

const FIRST = 4;

export function Column({ id, sign, items, canOpen, onOpen, onAsk }: {
  id: string;
  sign: "plus" | "minus" | "gap" | "ask";
  items: readonly { key: string; text: string; links: EntryLink[]; ask?: string }[];
  canOpen: (link: EntryLink) => boolean;
  onOpen: (link: EntryLink) => void;
  onAsk: (question: string) => void;
}) {
  const { say, number, lang } = useWords();
  const { box, ...roving } = useRoving<HTMLUListElement>();
  const [all, setAll] = useState(false);
  const signs = { plus: "+", minus: "−", gap: "", ask: SIGNS[lang].question };
  const shown = all || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
  return (
    <section aria-labelledby={`col-${id}`}>
      <h2 id={`col-${id}`}>{say(id)} <span className="small count">{number(items.length)}</span></h2>
      <ul ref={box} {...roving}>
        {shown.map((item) => {
          const link = item.links.find(canOpen);
          const { ask } = item;
          const press = link ? () => onOpen(link) : ask ? () => onAsk(ask) : null;
          return (
            <li key={item.key}>
              <span className={`sign ${sign}`} aria-hidden="true">{signs[sign]}</span>
              <span>{press ? <button type="button" className="plain" {...stop(item.key)} onClick={press}>{item.text}</button> : item.text}</span>
            </li>
          );
        })}
        {items.length === 0 && <li className="small">{say("nothing-here")}</li>}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="link small" data-testid={`more-${id}`} onClick={() => setAll(true)}>{say("show-more", { count: items.length - shown.length })}</button>
      )}
    </section>
  );
}
