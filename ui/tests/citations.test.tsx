// Rules are cited in the language of the screen where there are words for them; where only the English is there, it is
// set apart as English.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { replaceCore, type AssessmentView, type CaseView, type ClockRuleView, type GroundView, type LibraryRow, type MatrixView, type RuleView } from "../src/bridge";
import { Rows } from "../src/features/allegations/Rows";
import { Grounds } from "../src/features/assessment/Grounds";
import { LibraryText } from "../src/features/library/EntryDetail";
import { ClockLaw } from "../src/parts/clocks";
import type { Desk } from "../src/parts/desk";
import { WordsProvider, type Lang } from "../src/words";

const ARABIC = "نظام معاملة البيانات، المادة 12";
const rule = (in_words: Partial<RuleView["in_words"]> = {}): RuleView => ({
  instrument: "Rules on the Processing of Data", citation: "RPD Art. 12", version: "III/IRPD/GA/2011, as amended", as_of: "2026-11-23", source: "interpol.int", confidence: "sourced",
  in_words: { instrument: "", citation: "", version: "", ...in_words },
});
const ground = (rules: RuleView[]) => ({
  id: "G1", name: "G1", verdict: "weak", must_show: "", rests_on: [], missing: [], against: [], usual_evidence: [], forum: "ccf", rules, proofs: [], decisions: [], nothing_known: false, by_country: [],
}) as unknown as GroundView;
const grounds = (lang: Lang, one: RuleView) => {
  const result = { grounds: [ground([one])], cannot_judge: [] } as unknown as AssessmentView;
  render(<WordsProvider lang={lang}><Grounds view={{ evidence: [], answers: [] } as unknown as CaseView} result={result} onOpen={vi.fn()} onAsk={vi.fn()} onLibrary={vi.fn()} onRefugee={vi.fn()} /></WordsProvider>);
  return screen.getByTestId("ground-G1");
};
/** What of an element is said to be English. */
const english = (box: Element) => [...box.querySelectorAll('bdi[lang="en"][dir="ltr"]')].map((one) => one.textContent);

describe("a rule", () => {
  it("is cited in words in the column of rules, and in its detail", async () => {
    const row = grounds("ar", rule({ citation: ARABIC, instrument: "نظام الإنتربول لمعاملة البيانات" }));
    expect(row.textContent).toContain(ARABIC);
    expect(row.textContent).not.toContain("RPD Art. 12");
    await userEvent.click(screen.getByTestId("open-G1"));
    const detail = screen.getByTestId("detail-G1");
    expect(detail.textContent).toContain("نظام الإنتربول لمعاملة البيانات");
    // The version has no words of its own here: it stands in English, and says so.
    expect(english(detail)).toEqual(["III/IRPD/GA/2011, as amended"]);
    // The day of the source is said as every other day is.
    expect(detail.textContent).not.toContain("2026-11-23");
  });

  it("runs as the language does, also where a number comes first", () => {
    const number = "\u2066GA-2017-86-RES-09\u2069؛ سياسة يونيو 2014";
    const said = [...grounds("ar", rule({ citation: number })).querySelectorAll("bdi")].find((one) => one.textContent === number);
    expect(said?.getAttribute("dir")).toBe("rtl");
  });

  it.each(["ar", "ru", "fr", "en"] as const)("stands in English set apart where there is nothing else, in %s", (lang) => {
    expect(english(grounds(lang, rule()))).toEqual(["RPD Art. 12"]);
  });

  it("is cited in words under a clock", () => {
    const clock = { id: "c", fact: "PR-1", rule: rule({ citation: "RTD, art. 12" }) } as ClockRuleView;
    render(<WordsProvider lang="fr"><ClockLaw clock={clock} /></WordsProvider>);
    const law = screen.getByTestId("clock-law");
    expect(law.textContent).toContain("RTD, art. 12. ");
    expect(english(law)).toEqual(["Rules on the Processing of Data", "III/IRPD/GA/2011, as amended", "PR-1"]);
  });

  it("is cited in words beside a sentence of the accusation", () => {
    replaceCore((async () => []) as never);
    const one = { id: "r1", revision: 1, of: "c1", said: "They say so.", they_say: "", i_say: "", proof: [], weak_point: "", grounds: ["G1"], missing_paper: "", found_paper: "", not_needed: [] };
    const matrix = { texts: [], orphans: [], rows: [], contradictions: [], grounds: [{ id: "G1", name: "سبب", citations: [{ citation: "RPD Art. 12", in_words: ARABIC }, { citation: "RPD Art. 5", in_words: "" }], sourced: true }] } as unknown as MatrixView;
    const rows = [{ row: one, state: { id: "r1", stands: "there", gaps: [], suggested: [] }, number: 1, last: true }];
    const { container } = render(<WordsProvider lang="ar"><Rows desk={{ view: { tasks: [] } } as unknown as Desk} rows={rows as never} matrix={matrix} onOpen={vi.fn()} /></WordsProvider>);
    expect(container.textContent).toContain(`${ARABIC}؛ `);
    expect(english(container)).toEqual(["RPD Art. 5"]);
  });

  it("names its instrument in words in the library", () => {
    const row = { id: "I-RPD", title: "نظام الإنتربول لمعاملة البيانات", instrument: "INTERPOL's Rules on the Processing of Data", text: [] } as unknown as LibraryRow;
    const { container, rerender } = render(<WordsProvider lang="ar"><LibraryText row={row} text={row.title} /></WordsProvider>);
    expect(english(container)).toEqual([]);
    rerender(<WordsProvider lang="ar"><LibraryText row={{ ...row, title: row.instrument }} text={row.instrument} /></WordsProvider>);
    expect(english(container)).toEqual([row.instrument]);
  });
});
