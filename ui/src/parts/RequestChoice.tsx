// Which kind of request, and the language of the paper: chosen where it is written and where it is sent.
import type { RequestKind, RequestLanguage } from "../bridge";
import { useWords } from "../words";
import { KINDS, PAPER_LANGUAGES } from "./plan";

export function RequestChoice({ kind, paper, onKind, onPaper }: {
  kind: RequestKind;
  paper: RequestLanguage;
  onKind: (kind: RequestKind) => void;
  onPaper: (paper: RequestLanguage) => void;
}) {
  const { say } = useWords();
  return (
    <>
      <div className="segments" role="group" aria-label={say("request-kind")}>
        {KINDS.map((one) => <button key={one} type="button" aria-pressed={kind === one} onClick={() => onKind(one)} data-testid={`kind-${one}`}>{say(`request-short-${one}`)}</button>)}
      </div>
      <div className="segments" role="group" aria-label={say("request-language")}>
        {PAPER_LANGUAGES.map((one) => <button key={one} type="button" aria-pressed={paper === one} title={say(`paper-language-${one}`)} aria-label={`${one.toUpperCase()} ${say(`paper-language-${one}`)}`} onClick={() => onPaper(one)} data-testid={`paper-${one}`}>{one.toUpperCase()}</button>)}
      </div>
    </>
  );
}
