// A spelling in Latin letters for a name of another script: suggested on request, never saved unasked.
import { useState } from "react";
import { call } from "../bridge";
import { useWords } from "../words";
import { Typed } from "./Typed";

/** Letters of another script than Latin. */
const OTHER = /(?=\p{L})\P{Script=Latin}/u;

export function SpellingHint({ name, onUse }: { name: string; onUse: (spelling: string) => void }) {
  const { say } = useWords();
  const [found, setFound] = useState<{ of: string; text: string } | null>(null);
  if (!OTHER.test(name)) return null;
  const suggestion = found?.of === name ? found.text : "";
  const ask = async () => {
    const { text } = await call("suggest_spelling", { text: name }).catch(() => ({ text: "" }));
    setFound({ of: name, text });
  };
  return (
    <div className="row small" role="status">
      {!suggestion && <button type="button" className="link small" onClick={() => void ask()} data-testid="suggest-spelling">{say("suggest-spelling")}</button>}
      {suggestion && (
        <>
          <span>{say("suggested-spelling")} <strong><Typed text={suggestion} /></strong></span>
          <button type="button" className="button mini" onClick={() => { onUse(suggestion); setFound(null); }} data-testid="use-spelling">{say("use-spelling")}</button>
        </>
      )}
    </div>
  );
}
