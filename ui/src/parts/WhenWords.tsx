// A date on a card: in words, as it was typed, and the days it can mean.
import type { DateSheet } from "../bridge";
import { useWords } from "../words";
import { dateWords, dayWords } from "../words/dates";
import { Called, Typed } from "./Typed";

export function WhenWords({ date }: { date: DateSheet }) {
  const { say, lang } = useWords();
  const words = dateWords(date, lang, say);
  const { first, last } = date;
  const days = first && last
    ? (first === last ? dayWords(first, lang) : say("date-from-to", { first: dayWords(first, lang), last: dayWords(last, lang) }))
    : first ? say("date-from", { first: dayWords(first, lang) }) : last ? say("date-to", { last: dayWords(last, lang) }) : "";
  // A Gregorian day says itself; anything else is told as days too.
  const told = date.calendar === "gregorian" && first === last && first !== null;
  return (
    <>
      <Called text={words} />
      {date.calendar !== "gregorian" && <span className="small"> {say(`calendar-${date.calendar}`)}</span>}
      {date.typed && date.typed !== words && <div className="small">{say("date-as-typed")} <Typed text={date.typed} /></div>}
      {days && !told && <div className="small">{say("date-means", { days })}</div>}
    </>
  );
}
