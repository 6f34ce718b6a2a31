// A language made for tests: English with accents and brackets, about two fifths longer, put over the
// page from outside. Nothing of it is in the program. And a look for text that is cut off.

// Runs in the page. What people typed (in bdi), codes and the words of a passphrase stay as they are.
const PUT_ON = `
if (!window.pseudo) {
  const accents = { a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', y: 'ýý', c: 'ç', n: 'ñ', s: 'š', z: 'ž', g: 'ğ', r: 'ř', t: 'ţ', l: 'ļ',
    A: 'Åå', E: 'Éé', I: 'Îî', O: 'Öö', U: 'Ûû', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž', G: 'Ğ', R: 'Ř', T: 'Ţ', L: 'Ļ' };
  const long = (text) => '[' + [...text].map((c) => accents[c] ?? c).join('') + ']';
  const made = new WeakMap();
  const plain = [];
  const skip = 'bdi, script, style, textarea, .mono, .keys, [data-word], [data-pseudo=no]';
  const dress = (node) => {
    const text = node.nodeValue;
    if (made.get(node) === text || !/[A-Za-z]{2}/.test(text) || node.parentElement?.closest(skip)) return;
    const said = text.replace(/\\S[\\s\\S]*\\S/, long);
    made.set(node, said);
    plain.push([node, text]);
    node.nodeValue = said;
  };
  const walk = (root) => {
    if (root.nodeType === 3) return dress(root);
    const all = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (all.nextNode()) nodes.push(all.currentNode);
    nodes.forEach(dress);
  };
  const watch = new MutationObserver((changes) => changes.forEach((one) => {
    if (one.type === 'characterData') dress(one.target);
    else one.addedNodes.forEach(walk);
  }));
  watch.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  walk(document.body);
  window.pseudo = () => {
    watch.disconnect();
    for (const [node, text] of plain) if (node.nodeValue === made.get(node)) node.nodeValue = text;
    delete window.pseudo;
  };
}
`;

// Runs in the page: every place where a text is cut off, runs over its box or out of the window.
const CUT_OFF = `
const found = [];
// Under an open dialog and in a closed part nothing is read.
const root = document.querySelector('dialog[open]') ?? document.body;
const seen = (e) => { if (e.closest('details:not([open]) > :not(summary)')) return false; const s = getComputedStyle(e); const b = e.getBoundingClientRect(); return s.visibility !== 'hidden' && s.display !== 'none' && b.width > 1 && b.height > 1; };
const name = (e) => (e.dataset?.testid ? '#' + e.dataset.testid : e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class').split(' ').join('.') : '')) + ' “' + (e.textContent ?? '').trim().slice(0, 60) + '”';
const scrolls = (e) => { for (let up = e.parentElement; up && up !== document.body; up = up.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth + 1) return true; return false; };
const say = (how, e, by) => found.push(how + ' by ' + Math.round(by) + ' px: ' + name(e));
const pens = document.createElement('canvas').getContext('2d');
for (const e of root.querySelectorAll('*')) {
  if (e.closest('svg, .visually-hidden, .skip, canvas') || !seen(e)) continue;
  const style = getComputedStyle(e);
  const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.nodeValue.trim());
  const closed = (way) => ['hidden', 'clip'].includes(way);
  if (closed(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.textContent.trim()) say('cut at the side', e, e.scrollWidth - e.clientWidth);
  if (closed(style.overflowY) && e.scrollHeight > e.clientHeight + 2 && e.textContent.trim() && e !== document.body) say('cut below', e, e.scrollHeight - e.clientHeight);
  if (['auto', 'scroll'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && !e.matches('textarea, [data-scrolls=sideways], pre')) say('scrolls sideways', e, e.scrollWidth - e.clientWidth);
  if (e.tagName === 'SELECT') {
    pens.font = [style.fontStyle, style.fontWeight, style.fontSize, style.fontFamily].join(' ');
    const room = e.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const words = pens.measureText(e.selectedOptions[0]?.textContent ?? '').width;
    if (words > room + 1) say('choice cut', e.selectedOptions[0], words - room);
    continue;
  }
  if (!own) continue;
  const range = document.createRange();
  for (const n of e.childNodes) {
    if (n.nodeType !== 3 || !n.nodeValue.trim()) continue;
    range.selectNodeContents(n);
    for (const r of range.getClientRects()) {
      if ((r.right > innerWidth + 1 || r.left < -1) && !scrolls(e)) { say('out of the window', e, Math.max(r.right - innerWidth, -r.left)); break; }
      const box = e.closest('button, .button, .chip, td, th, label, legend, .index-link, dd, dt, li, p, h1, h2, h3')?.getBoundingClientRect();
      if (box && (r.right > box.right + 1.5 || r.left < box.left - 1.5) && !scrolls(e)) { say('over its box', e, Math.max(r.right - box.right, box.left - r.left)); break; }
    }
  }
}
// Two controls of one scrolled part on the same spot: one hides the words of the other.
const part = (e) => { for (let up = e.parentElement; up; up = up.parentElement) if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(up).overflowY)) return up; return null; };
// What stays at an edge while the rest scrolls under it hides nothing that a scroll does not bring back.
const stuck = (e) => { for (let up = e; up; up = up.parentElement) if (getComputedStyle(up).position === 'sticky') return up; return null; };
const hands = [...root.querySelectorAll('button, a[href], input, select, summary')].filter((e) => seen(e) && getComputedStyle(e).display !== 'inline' && !e.closest('svg, .visually-hidden, .skip, .toast, .form-foot'));
for (let i = 0; i < hands.length; i += 1) for (let j = i + 1; j < hands.length; j += 1) {
  if (hands[i].contains(hands[j]) || hands[j].contains(hands[i]) || part(hands[i]) !== part(hands[j]) || stuck(hands[i]) !== stuck(hands[j])) continue;
  const [a, b] = [hands[i].getBoundingClientRect(), hands[j].getBoundingClientRect()];
  const [w, h] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
  if (w > 2 && h > 2 && (getComputedStyle(hands[i]).position === 'static') === (getComputedStyle(hands[j]).position === 'static')) say('lies over another', hands[j], w);
}
return [...new Set(found)];
`;

/** Puts the made language over the page, and over all that comes into it. */
export function speakPseudo(window) {
  return window.run(PUT_ON);
}

/** Takes it off again. */
export function hushPseudo(window) {
  return window.run("window.pseudo?.()");
}

/** Every place where a text is cut off, in words. */
export function cutOff(window) {
  return window.run(CUT_OFF);
}
