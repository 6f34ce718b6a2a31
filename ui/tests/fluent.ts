// The messages of a language as the tests look at them: every way one can be said, and the choices in it.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { FluentResource } from "@fluent/bundle";

export const WORDS = path.resolve(import.meta.dirname, "../src/words");

/** A choice by number: what it asks, and what each of its variants says. */
export interface Choice { by: string; variants: { key: string; says: string; default: boolean }[] }

export interface Message {
  file: string;
  /** Placeholders, without those that are only asked. */
  slots: string[];
  /** The text without its placeholders; of a choice every variant, one after the other. */
  text: string;
  choices: Choice[];
  /** Every way it can be said, placeholders in braces; of two choices one each. */
  ways: string[];
}

interface Node { type: string; name?: string; value?: string | number; selector?: Node; variants?: { key: Node; value: unknown }[]; star?: number; args?: Node[] }

function look(pattern: unknown, found: { slots: Set<string>; texts: string[]; choices: Choice[] }): string {
  if (typeof pattern === "string") {
    found.texts.push(pattern);
    return pattern;
  }
  if (Array.isArray(pattern)) return pattern.map((part) => look(part, found)).join("");
  const node = pattern as Node;
  if (node.type === "var") {
    found.slots.add(node.name ?? "");
    return `{${node.name ?? ""}}`;
  }
  if (node.type === "str") return String(node.value ?? "");
  if (node.type === "select") {
    const variants = (node.variants ?? []).map(({ key, value }, n) => ({ key: String(key.value), says: look(value, found), default: n === node.star }));
    found.choices.push({ by: node.selector?.name ?? "", variants });
    return variants.map((one) => one.says).join(" ");
  }
  throw new Error(`a test does not know ${node.type}`);
}

/** Every way a pattern can be said. */
function ways(pattern: unknown): string[] {
  if (typeof pattern === "string") return [pattern];
  if (Array.isArray(pattern)) {
    return pattern.map(ways).reduce((before, next) => {
      const most = Math.max(before.length, next.length);
      return Array.from({ length: most }, (_, n) => (before[n % before.length] ?? "") + (next[n % next.length] ?? ""));
    }, [""]);
  }
  const node = pattern as Node;
  if (node.type === "select") return (node.variants ?? []).flatMap(({ value }) => ways(value));
  return [node.type === "var" ? `{${node.name ?? ""}}` : String(node.value ?? "")];
}

/** Reads every message of a language, attributes as `id.attribute`. */
export function messages(lang: string): Map<string, Message> {
  const all = new Map<string, Message>();
  for (const file of readdirSync(path.join(WORDS, lang)).sort()) {
    for (const entry of new FluentResource(readFileSync(path.join(WORDS, lang, file), "utf8")).body) {
      const add = (id: string, pattern: unknown) => {
        if (all.has(id)) throw new Error(`${lang}/${file}: ${id} is there twice`);
        const found = { slots: new Set<string>(), texts: [] as string[], choices: [] as Choice[] };
        look(pattern, found);
        all.set(id, { file, slots: [...found.slots].sort(), text: found.texts.join(" "), choices: found.choices, ways: ways(pattern) });
      };
      if (entry.value !== null) add(entry.id, entry.value);
      for (const [name, pattern] of Object.entries(entry.attributes ?? {})) add(`${entry.id}.${name}`, pattern);
    }
  }
  return all;
}

/** The numbers of a text in any digits, without signs between thousands, in order of size. */
export function numbers(text: string): number[] {
  const plain = text.replace(/[\u0660-\u0669]/gu, (c) => String(c.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/gu, (c) => String(c.charCodeAt(0) - 0x6f0));
  return [...plain.replace(/(?<=\d)[,.\u00a0\u202f\u066c ](?=\d{3}(?!\d))/gu, "").matchAll(/\d+/gu)].map((match) => Number(match[0])).sort((a, b) => a - b);
}
