// Every field of every form has words for the history, and values are told as a person would say them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Sheet } from "../src/bridge";
import { differences, fieldLabel, type FieldWords } from "../src/parts/fieldWords";
import { sayIn } from "../src/words";
import { noDate } from "./core";

const WIRE = readFileSync(path.resolve(import.meta.dirname, "../src/bridge/bindings/wire.ts"), "utf8").replace(/\/\*\*[\s\S]*?\*\//gu, "");

function fieldsOf(type: string): string[] {
  const body = new RegExp(`export type ${type} = \\{([^;]*)\\};`, "u").exec(WIRE)?.[1] ?? "";
  return [...body.matchAll(/(?:^|,|\{)\s*([a-z_0-9]+)\??:/gu)].map((match) => match[1] ?? "");
}

const FORMS = { person: "PersonSheet", alert: "AlertSheet", charge: "ChargeSheet", proceeding: "ProceedingSheet", protection: "ProtectionSheet", event: "EventSheet", evidence: "EvidenceSheet", source: "SourceSheet", letter: "LetterSheet", task: "TaskSheet", plan: "PlanSheet", note: "NoteSheet", case: "CaseSheet", answer: "AnswerSheet", standing: "Standing", notice: "NoticeSheet", document: "DocumentSheet", warrant: "WarrantSheet", sentence: "SentenceSheet" };
const UNTOLD = ["id", "revision", "mark", "file", "in_interpol_files", "lane", "question", "standing", "notice", "document", "warrant", "sentence"];

const words = (lang: "en" | "ar"): FieldWords => ({
  say: sayIn(lang), lang, number: String, join: (parts) => parts.filter(Boolean).join(", "), country: (code) => (code === "RU" ? "Russia" : code), entry: (id) => (id === "e1" ? "E-01 Decision" : ""),
});

describe("the history", () => {
  it.each(["en", "ar", "ru", "fr"] as const)("has a label for every field of every form (%s)", (lang) => {
    const say = sayIn(lang);
    const bare = Object.entries(FORMS).flatMap(([form, type]) => {
      const fields = fieldsOf(type).filter((field) => !UNTOLD.includes(field));
      expect(fields.length, type).toBeGreaterThan(2);
      return fields.filter((field) => fieldLabel(form, field, say) === say("another-field")).map((field) => `${form}.${field}`);
    });
    expect(bare).toEqual([]);
  });

  it("tells what changed from what to what, in words", () => {
    const standing = { certainty: "unknown", disclosure: "ccf_only", sources: [], note: "", differing: [] } as const;
    const base = {
      id: "x", revision: 1, kind: "other", title: "First", what: "", when: noDate(), until: noDate(), place: "", place_country: "", took_place: "yes", people: [], exhibits: [],
      standing: { ...standing },
    };
    const before = { kind: "event", fields: base } as unknown as Sheet;
    const after = {
      kind: "event", fields: {
        ...base, revision: 2, title: "Second", kind: "arrest", place_country: "RU", people: ["gone"], exhibits: ["e1"], took_place: "no",
        when: { ...noDate(), kind: "about", year: 2015, month: 7 }, standing: { ...standing, certainty: "likely", sources: [{ source: "e1", place: "" }] },
      },
    } as unknown as Sheet;
    const told = differences(before, after, words("en"));
    const row = (key: string) => told.find((one) => one.key === key);
    expect(row("event.title")).toMatchObject({ before: "First", after: "Second" });
    expect(row("event.kind")?.after).toBe(sayIn("en")("event-kind-arrest"));
    expect(row("event.when")).toMatchObject({ before: "", after: "About July 2015" });
    expect(row("event.place_country")?.after).toBe("Russia");
    expect(row("event.exhibits")?.after).toBe("E-01 Decision");
    expect(row("event.people")?.after).toBe("an entry that is gone");
    expect(row("event.took_place")).toMatchObject({ before: "Yes", after: "No" });
    expect(row("standing.certainty")?.after).toBe(sayIn("en")("certainty-likely"));
    // Nothing of it is a name of the code.
    for (const one of told) expect(`${one.label} ${one.before} ${one.after}`).not.toMatch(/[a-z]+_[a-z]+/u);
    expect(differences(after, after, words("en"))).toEqual([]);
  });

  it("tells rows within a form as a line each", () => {
    const person = (names: string[]) => ({
      id: "p", revision: 1, role: "judge", names: names.map((full) => ({ full, family: "", given: "", patronymic: "", kind: "official" })), sex: "not_said", born: noDate(), birth_place: "", birth_country: "",
      nationalities: [], papers: [], occupation: "", organisation: "", contacts: [], relations: [], residence: "", standing: { certainty: "unknown", disclosure: "ccf_only", sources: [], note: "", differing: [] },
    });
    const sheet = (names: string[]) => ({ kind: "person", fields: person(names) }) as unknown as Sheet;
    const [row] = differences(sheet(["Ada"]), sheet(["Ada", "Ада"]), words("ar"));
    expect(row?.after).toMatch(/^Ada, .+; Ада, .+$/u);
  });
});
