// The border somebody goes to: it says which language officers there most likely read and offers it for the card. It is on no
// card and is not kept.
import { useState } from "react";
import type { CardSheet } from "../../bridge";
import { CountryField } from "../../parts/CountryField";
import { useWords } from "../../words";
import { likelyLanguage, ofCard } from "./border";

export function Border({ sheet, onChange }: { sheet: CardSheet; onChange: (more: Partial<CardSheet>) => void }) {
  const { say, language } = useWords();
  const [border, setBorder] = useState("");
  const likely = likelyLanguage(border);
  const known = ofCard(likely);
  const offered = known && known !== sheet.first && known !== sheet.second;
  return (
    <div className="card-border">
      <CountryField name="card-border" label={say("card-border")} hint={say("card-border-hint")} value={border} onChange={setBorder} />
      <p className="small" role="status" data-testid="card-border-said">
        {likely !== "" && say(offered ? "card-border-offer" : known ? "card-border-fits" : "card-border-other", { language: known ? say(`card-language-${known}`) : language(likely) })}
        {border !== "" && likely === "" && say("card-border-unknown")}
      </p>
      {offered && <div className="row"><button type="button" className="button mini" onClick={() => onChange({ second: known })} data-testid="card-border-use">{say("card-border-use", { language: say(`card-language-${known}`) })}</button></div>}
    </div>
  );
}
