// The passphrase: words chosen by chance first, one's own second, typed twice.
import type { Words } from "../../bridge";
import { Check } from "../../parts/marks";
import { PassphraseField } from "../../parts/PassphraseField";
import { useWords } from "../../words";

export function PhraseStep({ words, own, phrase, onPhrase, onOther, onOwn, onFolder }: {
  words: Words | null;
  own: boolean;
  phrase: string;
  onPhrase: (text: string) => void;
  onOther: () => void;
  onOwn: (mine: boolean) => void;
  onFolder: () => void;
}) {
  const { say, number } = useWords();
  // Nothing that can be pressed stands there before the words do.
  if (!own && !words) return <p role="status">{say("working")}</p>;
  const list = words?.words ?? [];
  const typed = phrase.trim().split(/\s+/u).filter(Boolean);
  const matching = list.findIndex((word, n) => typed[n] !== word);
  const good = matching === -1 ? list.length : matching;
  return (
    <div className="stack-24" style={{ maxWidth: 640 }}>
      {own ? (
        <>
          <p className="lead measure">{say("phrase-own-text")}</p>
          <PassphraseField name="phrase" label={say("phrase-own-label")} hint={say("phrase-own-hint")} value={phrase} onChange={onPhrase} />
          <div className="row"><button type="button" className="button quiet" onClick={() => onOwn(false)} data-testid="use-words">{say("phrase-use-words")}</button></div>
        </>
      ) : (
        <>
          <div>
            <h2>{say("phrase-words", { count: list.length })}</h2>
            <p className="lead measure">{say("phrase-words-text")}</p>
          </div>
          <ol className="words" data-testid="words">
            {list.map((word, n) => <li key={`${n}-${word}`}><span>{number(n + 1)}</span><bdi lang="en" data-word="">{word}</bdi></li>)}
          </ol>
          <div className="row">
            <button type="button" className="button mini" onClick={onOther}>{say("phrase-other")}</button>
            <button type="button" className="button quiet mini" onClick={() => onOwn(true)} data-testid="own-phrase">{say("phrase-own")}</button>
          </div>
          <PassphraseField name="phrase" label={say("phrase-type", { count: list.length })} hint={say("phrase-type-hint")} value={phrase} onChange={onPhrase} shown />
          <p className="small" role="status">{typed.length > 0 && <span className="marked"><Check />{say("phrase-match", { good, count: list.length })}</span>}</p>
          <p className="aside">{say("phrase-why")}</p>
        </>
      )}
      <p className="small">{say("vault-where")} <button type="button" className="link" onClick={onFolder} data-testid="other-folder">{say("vault-elsewhere")}</button></p>
    </div>
  );
}

export function AgainStep({ again, onAgain, matches }: { again: string; onAgain: (text: string) => void; matches: boolean }) {
  const { say } = useWords();
  return (
    <div className="stack" style={{ maxWidth: 560 }}>
      <p className="lead measure">{say("again-text")}</p>
      <PassphraseField name="again" label={say("again-label")} value={again} onChange={onAgain} />
      <p className="small" role="status">{again && say(matches ? "again-same" : "again-other")}</p>
      <p className="aside">{say("again-lost")}</p>
    </div>
  );
}
