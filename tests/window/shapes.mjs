// Requests for every command of the page, made from the types of the wire: right ones, and ones that are wrong in
// some way. Chance can be played again by its seed.

import { readFileSync } from "node:fs";
import path from "node:path";

import { ROOT } from "./stage.mjs";

/** Chance by a seed (splitmix64). */
export class Chance {
  constructor(seed) {
    this.state = BigInt.asUintN(64, BigInt(seed));
  }

  number() {
    this.state = BigInt.asUintN(64, this.state + 0x9e3779b97f4a7c15n);
    let z = this.state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  }

  below(end) {
    return Number(this.number() % BigInt(end));
  }

  of(list) {
    return list[this.below(list.length)];
  }
}

const HOSTILE = [
  "", " ", "\u0000", "../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/", "C:\\x", "a".repeat(70000),
  "<script>alert(1)</script>", "javascript:alert(1)", "${7*7}", "#eval(1)", "\u202e\u2066abc", "\ud800", "__proto__", "constructor",
  "' OR 1=1 --", "$(touch x)", "%00", "9".repeat(400), "-1", "NaN", "🕳".repeat(300),
];

const VALUES = [null, true, false, 0, -1, 1.5, 4294967295, 4294967296, 9007199254740993, 1e308, [], [[]], {}, { length: -1 }, [null], "x"];

/** Reads the types and the lists of commands. */
export class Wire {
  constructor() {
    const text = readFileSync(path.join(ROOT, "ui/src/bridge/bindings/wire.ts"), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, " ");
    this.words = new Map([...text.matchAll(/export const (\w+) = (\[[^\]]*\]) as const;/g)].map(([, name, list]) => [name, JSON.parse(list)]));
    this.types = new Map();
    for (const [, name, body] of text.matchAll(/export type (\w+) = ([\s\S]*?);\n(?=\n|export|$)/g)) this.types.set(name, body);
    const block = (name) => new RegExp(`export interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(text)[1];
    this.json = [...block("Commands").matchAll(/(\w+): \{ request: ([^;]+);/g)].map(([, name, request]) => ({ name, request }));
    this.raw = [...block("RawCommands").matchAll(/(\w+): \{ reply/g)].map(([, name]) => name);
    const secret = /export type SecretCommand = ([^;]+);/.exec(text)[1];
    this.raw.push(...[...secret.matchAll(/"(\w+)"/g)].map(([, name]) => name));
    this.parsed = new Map();
  }

  /** Makes a value of a type, right in its shape. */
  make(chance, type, deep = 0) {
    const node = typeof type === "string" ? this.#named(type) : type;
    switch (node.kind) {
      case "word": return node.value;
      case "string": return chance.below(3) === 0 ? chance.of(HOSTILE) : `words ${chance.below(1000)}`;
      case "number": return chance.of([0, 1, 2, 7, 2015, 4294967295]);
      case "boolean": return chance.below(2) === 0;
      case "null": return null;
      case "nothing": return {};
      case "list": return Array.from({ length: deep > 4 ? 0 : chance.below(3) }, () => this.make(chance, node.of, deep + 1));
      case "pair": return node.of.map((one) => this.make(chance, one, deep + 1));
      case "either": return this.make(chance, chance.of(node.of), deep + 1);
      case "named": return this.make(chance, node.name, deep + 1);
      case "object": return Object.fromEntries(node.fields.map(([name, of]) => [name, this.make(chance, of, deep + 1)]));
      default: throw new Error(`no such kind: ${node.kind}`);
    }
  }

  /** Makes a value wrong somewhere: a field gone, one too many, another type, far too long, or no object at all. */
  spoil(chance, value) {
    const fields = value && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : [];
    const extra = chance.of(["path", "url", "file", "folder", "__proto__", "extra", "constructor"]);
    switch (fields.length === 0 ? 3 + chance.below(2) : chance.below(5)) {
      case 0: {
        const rest = { ...value };
        delete rest[chance.of(fields)];
        return rest;
      }
      case 1: {
        const field = chance.of(fields);
        const of = value[field];
        if (of && typeof of === "object" && chance.below(2) === 0) return { ...value, [field]: this.spoil(chance, of) };
        return { ...value, [field]: chance.of(VALUES.filter((other) => typeof other !== typeof of || other === null)) };
      }
      case 2: return { ...value, [chance.of(fields)]: { deep: { deeper: [chance.of(HOSTILE)] } } };
      case 3: return { ...value, [extra]: chance.of(HOSTILE) || "x" };
      default: return chance.of([[], [1], ["x"], [{}], { [extra]: chance.of(VALUES) ?? 1 }]);
    }
  }

  #named(name) {
    if (!this.parsed.has(name)) {
      if (!this.types.has(name) && !/[<|\[{]/.test(name)) throw new Error(`the wire has no type ${name}`);
      this.parsed.set(name, this.#parse(this.types.get(name) ?? name));
    }
    return this.parsed.get(name);
  }

  #parse(text) {
    const tokens = text.match(/"[^"]*"|\(typeof \w+\)\[number\]|Record<symbol, never>|[A-Za-z_]\w*\??|[{}[\]<>|,:;]/g) ?? [];
    let at = 0;
    const take = (token) => {
      if (tokens[at] !== token) throw new Error(`expected ${token} in ${text.slice(0, 200)}, found ${tokens[at]}`);
      at += 1;
    };
    const union = () => {
      if (tokens[at] === "|") at += 1;
      const all = [primary()];
      while (tokens[at] === "|") {
        at += 1;
        all.push(primary());
      }
      return all.length === 1 ? all[0] : { kind: "either", of: all };
    };
    const primary = () => {
      let one = single();
      while (tokens[at] === "[" && tokens[at + 1] === "]") {
        at += 2;
        one = { kind: "list", of: one };
      }
      return one;
    };
    const single = () => {
      const token = tokens[at];
      at += 1;
      if (token.startsWith('"')) return { kind: "word", value: JSON.parse(token) };
      if (token.startsWith("(typeof")) {
        const list = this.words.get(/typeof (\w+)/.exec(token)[1]);
        return { kind: "either", of: list.map((value) => ({ kind: "word", value })) };
      }
      if (token.startsWith("Record<")) return { kind: "nothing" };
      if (["string", "number", "boolean", "null"].includes(token)) return { kind: token };
      if (token === "Array") {
        take("<");
        const of = union();
        take(">");
        return { kind: "list", of };
      }
      if (token === "[") {
        const of = [];
        while (tokens[at] !== "]") {
          of.push(union());
          if (tokens[at] === ",") at += 1;
        }
        take("]");
        return { kind: "pair", of };
      }
      if (token === "{") {
        const fields = [];
        while (tokens[at] !== "}") {
          const name = tokens[at].replace(/^"|"$|\?$/g, "");
          at += 1;
          take(":");
          fields.push([name, union()]);
          if (tokens[at] === "," || tokens[at] === ";") at += 1;
        }
        take("}");
        return { kind: "object", fields };
      }
      return { kind: "named", name: token };
    };
    return union();
  }
}

/** Bodies for commands that take raw bytes: refused by their shape, so that none costs the work of a passphrase. */
export function rawBody(chance) {
  return chance.of([
    { json: "a passphrase as JSON" }, { json: {} }, { json: [1, 2] }, { bytes: [0xff, 0xfe] }, { length: 5000 }, { length: 1000000 }, { json: null },
  ]);
}
