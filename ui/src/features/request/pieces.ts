// What stands out in a paragraph: words that may not leave, what is still open, and the exhibits it names.
import type { EvidenceSheet } from "../../bridge";

export type Piece = { kind: "plain" | "blocked" | "open"; text: string } | { kind: "exhibit"; text: string; id: string };

/** What the papers say where something is still missing, in each of their languages. */
const OPEN = /\[(?:To be (?:filled in|added)|À (?:compléter|joindre)|Por (?:completar|adjuntar)|يُستكمل|يُضاف)\s?:[^\]]*\]/u;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Cuts a paragraph into its pieces; put together again they are the paragraph. */
export function piecesOf(text: string, blocked: readonly string[], evidence: readonly Pick<EvidenceSheet, "id" | "mark">[]): Piece[] {
  const marks = new Map(evidence.map((one) => [one.mark, one.id]));
  // A blocked word may be part of another: the longest stands for both.
  const words = blocked.filter((one) => one !== "").sort((a, b) => b.length - a.length).map(literal);
  const named = [...marks.keys()].filter((one) => one !== "").map(literal);
  const looked = new RegExp([
    words.length > 0 ? `(?<blocked>${words.join("|")})` : "(?<blocked>(?!))", `(?<open>${OPEN.source})`,
    named.length > 0 ? `(?<![\\p{L}\\p{N}-])(?<exhibit>${named.join("|")})(?![\\p{L}\\p{N}-])` : "(?<exhibit>(?!))",
  ].join("|"), "gu");
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(looked)) {
    if (found.index > from) pieces.push({ kind: "plain", text: text.slice(from, found.index) });
    const id = found.groups?.["exhibit"] && marks.get(found[0]);
    pieces.push(id ? { kind: "exhibit", text: found[0], id } : { kind: found.groups?.["blocked"] ? "blocked" : "open", text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ kind: "plain", text: text.slice(from) });
  return pieces;
}
