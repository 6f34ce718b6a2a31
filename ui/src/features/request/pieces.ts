// What stands out in a paragraph: words that may not leave, what is still open, and the exhibits it names.
import type { BlockedRow, EvidenceSheet } from "../../bridge";
import { located } from "../../parts/blockedWords";

export type Piece = { kind: "plain" | "blocked" | "open"; text: string } | { kind: "exhibit"; text: string; id: string };

/** What the papers say where something is still missing, in each of their languages. */
const OPEN = /\[(?:To be (?:filled in|added)|À (?:compléter|joindre)|Por (?:completar|adjuntar)|يُستكمل|يُضاف)\s?:[^\]]*\]/u;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Cuts a paragraph into its pieces; put together again they are the paragraph. What is blocked is marked where the core
    found it, so that the marks are what the page blacks out. */
export function piecesOf(text: string, blocked: readonly BlockedRow[], evidence: readonly Pick<EvidenceSheet, "id" | "mark">[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, words } of located(text, blocked)) {
    pieces.push(...unblocked(text.slice(from, at), evidence), { kind: "blocked", text: words });
    from = at + words.length;
  }
  return [...pieces, ...unblocked(text.slice(from), evidence)];
}

/** The pieces between those that are blocked. */
function unblocked(text: string, evidence: readonly Pick<EvidenceSheet, "id" | "mark">[]): Piece[] {
  const marks = new Map(evidence.map((one) => [one.mark, one.id]));
  const named = [...marks.keys()].filter((one) => one !== "").map(literal);
  const looked = new RegExp(named.length > 0 ? `${OPEN.source}|(?<![\\p{L}\\p{N}-])(?<exhibit>${named.join("|")})(?![\\p{L}\\p{N}-])` : OPEN.source, "gu");
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(looked)) {
    if (found.index > from) pieces.push({ kind: "plain", text: text.slice(from, found.index) });
    const id = found.groups?.["exhibit"] && marks.get(found[0]);
    pieces.push(id ? { kind: "exhibit", text: found[0], id } : { kind: "open", text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ kind: "plain", text: text.slice(from) });
  return pieces;
}
