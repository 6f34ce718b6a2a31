// A new passphrase: words chosen by chance first, typed once from paper; a phrase of one's own second, typed twice.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type Words } from "../bridge";
import { useWords } from "../words";
import { RefusalBanner } from "./Banner";
import { Check } from "./marks";
import { PassphraseField } from "./PassphraseField";

/** Fewest signs of a phrase of one's own; the core looks closer. */
const FEWEST = 16;

const tidy = (text: string) => text.trim().split(/\s+/u).join(" ");

/** Gives the phrase once it is typed as it should be, and an empty text until then. */
export function NewPhrase({ onPhrase }: { onPhrase: (phrase: string) => void }) {
  const { say, number } = useWords();
  const [words, setWords] = useState<Words | null>(null);
  const [own, setOwn] = useState(false);
  const [phrase, setPhrase] = useState("");
  const [again, setAgain] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fresh = useCallback(async () => {
    setPhrase("");
    try {
      setWords(await call("make_passphrase", {}));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, []);
  useEffect(() => void fresh(), [fresh]);

  const list = words?.words ?? [];
  const expected = list.join(" ");
  const whole = own ? phrase.trim().length >= FEWEST && tidy(again) === tidy(phrase) : expected !== "" && tidy(phrase) === expected;
  useEffect(() => onPhrase(whole ? tidy(phrase) : ""), [whole, phrase, onPhrase]);
  const turn = (mine: boolean) => {
    setOwn(mine);
    setPhrase("");
    setAgain("");
  };
  const typed = phrase.trim().split(/\s+/u).filter(Boolean);
  const differs = list.findIndex((word, n) => typed[n] !== word);
  if (own) {
    return (
      <div className="stack">
        <p className="small measure">{say("phrase-own-text")}</p>
        <PassphraseField name="new-phrase" label={say("phrase-own-label")} hint={say("phrase-own-hint")} value={phrase} onChange={setPhrase} />
        <PassphraseField name="new-again" label={say("again-label")} value={again} onChange={setAgain} />
        <p className="small" role="status">{again && say(tidy(again) === tidy(phrase) ? "again-same" : "again-other")}</p>
        <div className="row"><button type="button" className="button quiet mini" onClick={() => turn(false)}>{say("phrase-use-words")}</button></div>
      </div>
    );
  }
  return (
    <div className="stack">
      <RefusalBanner refusal={refusal} />
      <p className="small measure">{say("phrase-words-text")}</p>
      <ol className="words" data-testid="words">
        {list.map((word, n) => <li key={`${n}-${word}`}><span>{number(n + 1)}</span><bdi lang="en" data-word="">{word}</bdi></li>)}
      </ol>
      <div className="row">
        <button type="button" className="button mini" onClick={() => void fresh()}>{say("phrase-other")}</button>
        <button type="button" className="button quiet mini" onClick={() => turn(true)} data-testid="own-phrase">{say("phrase-own")}</button>
      </div>
      <PassphraseField name="new-phrase" label={say("phrase-type", { count: list.length })} hint={say("new-phrase-hint")} value={phrase} onChange={setPhrase} shown />
      <p className="small" role="status">{typed.length > 0 && <span className="marked"><Check />{say("phrase-match", { good: differs === -1 ? list.length : differs, count: list.length })}</span>}</p>
    </div>
  );
}
