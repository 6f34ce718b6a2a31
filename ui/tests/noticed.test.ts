// What `cargo xtask promises --only 31` counts: lines that are no tests, and a sample that comes again.
import { describe, expect, it } from "vitest";
// @ts-expect-error A script of the tests' folder, which has no types.
import * as script from "../../tests/noticed.mjs";

const { sample, unrun } = script as { sample: <T>(list: T[], count: number, seed: number) => T[]; unrun: (lcov: string, read: (file: string) => string) => { all: number; missed: Map<string, number[]> } };

describe("the sample", () => {
  it("is the same for the same seed, another for another, and takes nothing twice", () => {
    const list = Array.from({ length: 3000 }, (_, n) => n);
    const first = sample(list, 100, 31);
    expect(sample(list, 100, 31)).toEqual(first);
    expect(sample(list, 100, 32)).not.toEqual(first);
    expect(new Set(first).size).toBe(100);
    // From all over the list, not from one end of it.
    expect(first.filter((n) => n < 1500).length).toBeGreaterThan(25);
    expect(first.filter((n) => n >= 1500).length).toBeGreaterThan(25);
    expect([...sample([1, 2, 3], 9, 1)].sort()).toEqual([1, 2, 3]);
  });
});

describe("the lines that no test runs", () => {
  const report = (file: string, ...lines: [number, number][]) => `SF:/x/src-tauri/crates/${file}\n${lines.map(([line, count]) => `DA:${line},${count}`).join("\n")}\nend_of_record\n`;

  it("are those of the two crates, without tests in the file or beside it", () => {
    const source = ["fn a() {", "}", "", "#[cfg(all(test, feature = \"x\"))]", "mod tests {", "fn b() {}", "}"].join("\n");
    const lcov = report("vault/src/a.rs", [1, 3], [2, 0], [6, 0]) + report("vault/src/disk/people/hostile.rs", [1, 0]) + report("law/src/a.rs", [1, 0]);
    const { all, missed } = unrun(lcov, () => source);
    expect(all).toBe(2);
    expect([...missed]).toEqual([["vault/src/a.rs", [2]]]);
  });

  it("go on behind the name of a file of tests", () => {
    const { all, missed } = unrun(report("seal/src/a.rs", [1, 1], [3, 0]), () => "#[cfg(test)]\nmod tests;\nfn a() {}");
    expect([all, missed.get("seal/src/a.rs")]).toEqual([2, [3]]);
  });
});
