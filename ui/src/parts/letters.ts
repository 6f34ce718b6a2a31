// Which letters the keyboard writes, told by a letter it wrote: no system tells the web view the name of its layout.
export const LETTERS = ["latin", "cyrillic", "arabic", "greek", "hebrew", "other"] as const;
export type Letters = (typeof LETTERS)[number];

const SCRIPTS: [Letters, RegExp][] = [
  ["latin", /\p{Script=Latin}/u], ["cyrillic", /\p{Script=Cyrillic}/u], ["arabic", /\p{Script=Arabic}/u], ["greek", /\p{Script=Greek}/u], ["hebrew", /\p{Script=Hebrew}/u],
];

/** The letters that a stroke is of; nothing for figures, signs, and keys that write none. */
export function lettersOf({ key, ctrlKey, altKey, metaKey }: { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }): Letters | null {
  if (ctrlKey || altKey || metaKey || [...key].length !== 1 || !/\p{L}/u.test(key)) return null;
  return SCRIPTS.find(([, script]) => script.test(key))?.[0] ?? "other";
}
