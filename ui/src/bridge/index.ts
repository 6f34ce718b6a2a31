// The only place that talks to the core. A refusal is always a `Refusal`.
import { invoke } from "@tauri-apps/api/core";
import type { Commands, ErrorCode, RawCommands, Saved, SecretCommand, WireError } from "./bindings/wire";

export type * from "./bindings/wire";
export * as lists from "./bindings/wire";

/** A refusal of the core: its code has words, its field says where. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly detail: string | null;

  constructor(error: WireError) {
    super(error.code);
    this.code = error.code;
    this.field = error.field;
    this.detail = error.detail;
  }
}

function refusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) {
    return new Refusal(thrown as WireError);
  }
  return new Refusal({ code: "internal", field: null, detail: null });
}

type Caller = (name: string, request: unknown) => Promise<unknown>;
let caller: Caller = (name, request) => invoke(name, request as Record<string, unknown>);

/** Puts another core in place of the real one, for tests and for looking at screens. */
export function replaceCore(other: Caller): void {
  caller = other;
}

/** Calls a command. */
export async function call<Name extends keyof Commands>(
  name: Name,
  request: Commands[Name]["request"],
): Promise<Commands[Name]["reply"]> {
  const answer = name in IN_TURN ? inTurn(name, request) : caller(name, request);
  if (name in CHANGES) {
    underWay.add(answer);
    const ended = () => void underWay.delete(answer);
    answer.then(ended, ended);
  }
  try {
    return (await answer) as Commands[Name]["reply"];
  } catch (thrown) {
    throw refusal(thrown);
  }
}

/** The commands that put one whole state in place of another: each waits for the one before it, however that ended, for they
    may overtake each other on the way to the core, and the last choice has to win. */
const IN_TURN: Partial<Record<keyof Commands, true>> = { set_settings: true, set_author: true, choose_packet: true };
const last = new Map<string, Promise<unknown>>();

function inTurn(name: string, request: unknown): Promise<unknown> {
  const before = last.get(name);
  const ask = () => caller(name, request);
  const answer = before ? before.then(ask, ask) : ask();
  last.set(name, answer);
  const ended = () => { if (last.get(name) === answer) last.delete(name); };
  answer.then(ended, ended);
  return answer;
}

/** The commands that change entries of a case. */
type Change = { [Name in keyof Commands]: Commands[Name]["reply"] extends Saved ? Name : never }[keyof Commands];
const CHANGES: Record<Change, true> = {
  save_sheet: true, log_event: true, finish_task: true, remove_entry: true, revert: true, answer_question: true, set_disclosure: true,
  unblock: true, mark_sent: true, split_text: true, split_row: true, join_rows: true, move_row: true,
};
const underWay = new Set<Promise<unknown>>();

/** Waits until the changes asked for so far are made, for commands may overtake each other on the way to the core; false where
    one of them was refused. */
export async function changesMade(): Promise<boolean> {
  return (await Promise.allSettled(underWay)).every(({ status }) => status === "fulfilled");
}

/** Sends a passphrase as raw bytes, which are overwritten afterwards. */
export async function callRaw<Name extends keyof RawCommands>(
  name: Name,
  text: string,
): Promise<RawCommands[Name]["reply"]> {
  const bytes = new TextEncoder().encode(text);
  try {
    return (await caller(name, bytes)) as RawCommands[Name]["reply"];
  } catch (thrown) {
    throw refusal(thrown);
  } finally {
    bytes.fill(0);
  }
}

/** Sends a passphrase and takes words back, both as raw bytes that are overwritten afterwards. */
export async function callSecret(name: SecretCommand, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  try {
    const reply = new Uint8Array((await caller(name, bytes)) as ArrayBuffer);
    const words = new TextDecoder().decode(reply);
    reply.fill(0);
    return words;
  } catch (thrown) {
    throw refusal(thrown);
  } finally {
    bytes.fill(0);
  }
}

/** Hears how many seconds are left before the core locks because nobody touches the window; 0 when it is not near. */
export function onIdle(heard: (seconds: number) => void): () => void {
  const listen = (event: Event) => heard(Number((event as CustomEvent<number>).detail) || 0);
  window.addEventListener("redress:idle", listen);
  return () => window.removeEventListener("redress:idle", listen);
}

/** Hears that files hang over the window, and that some were dropped on it: how many. Where they lie stays with the core. */
export function onDrop(over: (count: number) => void, dropped: (count: number) => void): () => void {
  const listen = (heard: (count: number) => void) => (event: Event) => heard(Number((event as CustomEvent<number>).detail) || 0);
  const [one, other] = [listen(over), listen(dropped)];
  window.addEventListener("redress:dragged", one);
  window.addEventListener("redress:dropped", other);
  return () => {
    window.removeEventListener("redress:dragged", one);
    window.removeEventListener("redress:dropped", other);
  };
}

/** Address of a page of the drafted request. */
export function requestPage(caseId: string, page: number, version: string): string {
  return `case://localhost/request/${encodeURIComponent(caseId)}/${page}?v=${encodeURIComponent(version)}`;
}

/** Address of a side of the border card last drawn, 0 or 1. */
export function cardSide(caseId: string, side: number, version: string): string {
  return `case://localhost/card/${encodeURIComponent(caseId)}/${side}?v=${encodeURIComponent(version)}`;
}

/** Address of the hash of the evidence as a code to scan; the hash itself tells one picture from another. */
export function rootPicture(caseId: string, root: string): string {
  return `case://localhost/root-hash/${encodeURIComponent(caseId)}?v=${encodeURIComponent(root)}`;
}

/** Address of a page of an exhibit or of a copy of it, drawn by the core; pages count from 1. */
export function drawnPage(caseId: string, id: string, copy: string, page: number): string {
  return `case://localhost/drawn/${[caseId, id, copy || "original", String(page)].map(encodeURIComponent).join("/")}`;
}

export { evidenceFile, readOwn, readPart, readWhole } from "./files";
