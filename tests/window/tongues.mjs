// Languages of parts (WCAG 3.1.2): text in the letters of another language than the one it is said to be in.

// Runs in the page. Abbreviations (INTERPOL, PDF, E-01), keys, hashes and names of settings of a system (kernel.yama) are
// the same in every language.
const STRANGE = `
const SCRIPTS = [['Latn', /\\p{Script=Latin}/u], ['Arab', /\\p{Script=Arabic}/u], ['Cyrl', /\\p{Script=Cyrillic}/u], ['Hani', /\\p{Script=Han}/u], ['Grek', /\\p{Script=Greek}/u], ['Hebr', /\\p{Script=Hebrew}/u], ['Geor', /\\p{Script=Georgian}/u], ['Armn', /\\p{Script=Armenian}/u]];
const WRITTEN = { en: 'Latn', fr: 'Latn', ar: 'Arab', fa: 'Arab', ur: 'Arab', ru: 'Cyrl', uk: 'Cyrl', be: 'Cyrl', zh: 'Hani', el: 'Grek', he: 'Hebr', ka: 'Geor', hy: 'Armn' };
const scriptOf = (word) => SCRIPTS.find(([, letters]) => letters.test(word))?.[0];
const root = document.querySelector('dialog[open]') ?? document.body;
const all = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
const found = [];
while (all.nextNode()) {
  const text = all.currentNode.nodeValue;
  const at = all.currentNode.parentElement;
  if (!text.trim() || at.closest('script, style, kbd, .keys, .mono, .hidden-mark, [data-tongue=any]')) continue;
  const tag = at.closest('[lang]')?.getAttribute('lang') ?? '';
  const own = WRITTEN[tag] ?? tag.split('-')[1];
  // Abbreviations stand in any sentence.
  const words = text.replace(/\\w+(?:[._]\\w+)+/g, ' ').split(/[^\\p{L}\\p{M}]+/u).filter((word) => word.length > 1 && word !== 'Redress' && !/^\\p{Lu}+$/u.test(word) && scriptOf(word));
  if (words.length === 0) continue;
  let run = 0, longest = 0;
  for (const word of words) { run = scriptOf(word) === own ? 0 : run + 1; longest = Math.max(longest, run); }
  const strange = words.every((word) => scriptOf(word) !== own);
  const name = (at.closest('[data-testid]')?.dataset.testid ?? at.tagName.toLowerCase()) + ' “' + text.trim().slice(0, 60) + '”';
  if (strange || longest >= 3) found.push(name + ' is not ' + (tag || 'in any language'));
  const way = ['Arab', 'Hebr'].includes(scriptOf(words[0])) ? 'rtl' : 'ltr';
  if (words.every((word) => scriptOf(word) === scriptOf(words[0])) && !at.closest('svg') && getComputedStyle(at).direction !== way) {
    const box = getComputedStyle(at).unicodeBidi;
    if (!['isolate', 'plaintext', 'isolate-override'].includes(box) && words.length > 1) found.push(name + ' runs ' + getComputedStyle(at).direction);
  }
}
// Marks of direction are shown where somebody typed them; in the sample case nobody did, and ours are at work unseen.
for (const mark of root.querySelectorAll('.hidden-mark')) found.push('shows a mark of direction: “' + mark.parentElement.textContent.slice(0, 60) + '”');
return [...new Set(found)];
`;

/** Every text that is not in the language it stands in, or runs the wrong way. */
export function strangeTongues(window) {
  return window.run(STRANGE);
}
