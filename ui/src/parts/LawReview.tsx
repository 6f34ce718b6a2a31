// Beside sentences of law: whether a machine translated them and nobody has read them since.
import { useWords } from "../words";
import { notReviewed } from "../words/languages";

export function LawReview() {
  const { say, lang } = useWords();
  return notReviewed(lang, "law") ? <span className="caption" data-testid="law-not-reviewed">{say("law-not-reviewed")}</span> : null;
}
