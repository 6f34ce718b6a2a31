// Text that people typed: set apart from the text around it, hidden direction marks made visible.
const HIDDEN = /([\u202A-\u202E\u2066-\u2069])/u;
const NAMES: Record<string, string> = {
  "\u202A": "LRE", "\u202B": "RLE", "\u202C": "PDF", "\u202D": "LRO", "\u202E": "RLO",
  "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
};

/** The text without hidden direction marks, for places that cannot show them: drawings, names of controls. */
export function unmarked(text: string): string {
  return text.replace(new RegExp(HIDDEN, "gu"), "");
}

export function Typed({ text }: { text: string }) {
  if (!HIDDEN.test(text)) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.split(HIDDEN).map((part, n) =>
        NAMES[part] ? <span key={n} className="hidden-mark">{NAMES[part]}</span> : part,
      )}
    </bdi>
  );
}
