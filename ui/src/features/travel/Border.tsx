// The border somebody goes to: it sets the second language of the card, is on no card and is not kept.
import { useState } from "react";
import type { CardSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { useWords } from "../../words";
import { languageName, likelyLanguage, ofCard } from "./border";

export function Border({ sheet, onChange }: { sheet: CardSheet; onChange: (more: Partial<CardSheet>) => void }) {
  const { say, lang } = useWords();
  const [border, setBorder] = useState("");
  const likely = likelyLanguage(border);
  const known = ofCard(likely);
  const choose = (country: string) => {
    setBorder(country);
    const language = ofCard(likelyLanguage(country));
    if (language && language !== sheet.first && language !== sheet.second) onChange({ second: language });
  };
  return (
    <div className="card-border">
      <CountryField name="card-border" label={say("card-border")} hint={say("card-border-hint")} value={border} onChange={choose} />
      <p className="small" role="status" data-testid="card-border-said">
        {likely !== "" && say(known && (known === sheet.first || known === sheet.second) ? "card-border-fits" : "card-border-other", { language: known ? say(`card-language-${known}`) : languageName(likely, lang) })}
        {border !== "" && likely === "" && say("card-border-unknown")}
      </p>
    </div>
  );
}
