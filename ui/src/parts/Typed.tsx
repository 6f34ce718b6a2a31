// Text that people typed: set apart from the text around it, in its own direction and language, hidden direction marks
// made visible.
import type { RuleView } from "../bridge";
import { useWords, withoutLastVowels } from "../words";
import { SIGNS, rightToLeft, type Lang } from "../words/languages";
import { runsOf, tongueOf } from "../words/tongue";

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
  const { lang } = useWords();
  const tongue = tongueOf(text, lang);
  return <bdi lang={tongue}>{HIDDEN.test(text) ? <Shown text={text} /> : <Said text={text} within={tongue} />}</bdi>;
}

/** A piece of a typed text, hidden direction marks made visible; what it stands in sets it apart. */
export function Shown({ text }: { text: string }) {
  if (!HIDDEN.test(text)) return <>{text}</>;
  return <>{text.split(HIDDEN).map((part, n) => (NAMES[part] ? <span key={n} className="hidden-mark">{NAMES[part]}</span> : part))}</>;
}

/** What an entry is called: words of ours and of the person, set apart as one. Its isolates are ours and do their work. */
export function Called({ text }: { text: string }) {
  const { lang } = useWords();
  const tongue = tongueOf(text, lang);
  return <bdi lang={tongue}><Said text={text} within={tongue} /></bdi>;
}

/** A sentence of ours with words in other letters in it: each such run says what language it is in. `latin` is the tag of
 *  Latin letters where they are known to be of one language; `within` that of the text around it, where it is another. */
export function Said({ text, latin, within }: { text: string; latin?: "en"; within?: string | undefined }) {
  const { lang } = useWords();
  const runs = runsOf(text, lang);
  if (runs.length < 2 || within !== undefined) return <>{text}</>;
  return <>{runs.map((run, n) => (run.tongue ? <bdi key={n} lang={run.tongue === "und-Latn" ? (latin ?? run.tongue) : run.tongue}>{run.text}</bdi> : run.text))}</>;
}

/** A sentence of the law data in the language of the screen. */
export function Told({ text }: { text: string }) {
  const { lang } = useWords();
  return <Said text={lang === "ar" ? withoutLastVowels(text) : text} />;
}

/** Words of the law: citations, names of instruments, sources. They are said in the language of the screen where there are
 *  words in it, and otherwise stand in English, set apart. */
export function Law({ text, words = "" }: { text: string; words?: string }) {
  const { lang } = useWords();
  // A number of a resolution may come first; what it stands in runs as the language does nevertheless.
  return words ? <bdi dir={rightToLeft(lang) ? "rtl" : "ltr"}><Told text={words} /></bdi> : <bdi lang="en" dir="ltr">{text}</bdi>;
}

/** A rule in full: article, instrument, version. */
export function Cited({ rule }: { rule: RuleView }) {
  const { lang } = useWords();
  const { in_words: said } = rule;
  return <><Law text={rule.citation} words={said.citation} />. <Law text={rule.instrument} words={said.instrument} />{SIGNS[lang].comma}<Law text={rule.version} words={said.version} />.</>;
}

/** A language under its own name, in its own direction. */
export function LanguageName({ language, name }: { language: Lang; name: string }) {
  return <span lang={language} dir={rightToLeft(language) ? "rtl" : "ltr"}>{name}</span>;
}
