// The house rules of the screens: who may import whom, and nothing that the page's policy forbids.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const SRC = path.resolve(import.meta.dirname, "../src");

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? files(full) : /\.tsx?$/u.test(entry.name) ? [full] : [];
  });
}

const all = files(SRC).map((file) => {
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/from "(\.[^"]*)"/gu)].map((match) => path.relative(SRC, path.resolve(path.dirname(file), match[1] ?? "")));
  return { name: path.relative(SRC, file), text, imports };
});

describe("the screens", () => {
  it("import only what lies below them", () => {
    expect(all.length).toBeGreaterThan(30);
    for (const { name, imports } of all) {
      const [part, feature] = name.split(path.sep);
      for (const target of imports) {
        const [other, otherFeature] = target.split(path.sep);
        if (part === "features" && other === "features") expect(otherFeature, `${name} imports ${target}`).toBe(feature);
        if (part === "features") expect(["features", "bridge", "parts", "words", "look"], `${name} imports ${target}`).toContain(other);
        if (part === "parts") expect(["parts", "bridge", "words", "look"], `${name} imports ${target}`).toContain(other);
        if (part === "bridge") expect(other, `${name} imports ${target}`).toBe("bridge");
      }
    }
  });

  it("have no circle of imports", () => {
    const byName = new Map(all.map((file) => [file.name.replace(/(\/index)?\.tsx?$/u, ""), file.imports]));
    const done = new Set<string>();
    const walk = (name: string, way: string[]): void => {
      expect(way, `circle: ${[...way, name].join(" → ")}`).not.toContain(name);
      if (done.has(name)) return;
      for (const next of byName.get(name) ?? []) walk(next.replace(/\/index$/u, ""), [...way, name]);
      done.add(name);
    };
    for (const name of byName.keys()) walk(name, []);
  });

  it("reach the core through the bridge alone, and put no text in as markup", () => {
    for (const { name, text } of all) {
      if (!name.startsWith("bridge")) expect(text.includes("@tauri-apps"), name).toBe(false);
      for (const word of ["dangerouslySetInnerHTML", "innerHTML", "eval(", "localStorage", "sessionStorage", "XMLHttpRequest", "WebSocket", "http://", "https://"]) {
        expect(text.includes(word), `${name} has ${word}`).toBe(false);
      }
      // Bytes of papers come over the scheme of the core, in one place, and from nowhere else.
      const asked = [...text.matchAll(/\bfetch\(([^,)]*)/gu)].map((match) => match[1] ?? "");
      if (name.startsWith("bridge/files")) expect(asked.every((from) => from === "address" || from.startsWith("`case://localhost/"))).toBe(true);
      else expect(asked.filter((from) => !from.startsWith("{")), `${name} has fetch(`).toEqual([]);
      expect(/placeholder=/u.test(text), `${name} has a placeholder`).toBe(false);
    }
  });
});
