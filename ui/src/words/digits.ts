// Numbers as people type them, in the digits of their own script.

/** Reads at most `most` digits of any script; a text without any is no number. */
export function digits(text: string, most: number): number | null {
  const plain = text.replace(/[\u0660-\u0669]/gu, (c) => String(c.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/gu, (c) => String(c.charCodeAt(0) - 0x6f0));
  const kept = plain.replace(/\D/gu, "").slice(0, most);
  return kept ? Number(kept) : null;
}
