// A ground that stands otherwise against the alerts of one country than of another says so, and whose words are whose.
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { AssessmentView, CaseView, GroundView } from "../src/bridge";
import { Grounds } from "../src/features/assessment/Grounds";
import { WordsProvider } from "../src/words";

const point = (id: string, text: string) => ({ id, text, rests_on: [] });
const bare = {
  must_show: "", rests_on: [], missing: [], against: [], usual_evidence: [], forum: "ccf", rules: [], proofs: [], decisions: [], nothing_known: false, by_country: [],
};
const split = {
  ...bare, id: "G1", name: "Political", verdict: "arguable", against: [point("a", "A rule from memory.")],
  by_country: [
    { country: "TR", alerts: [{ kind: "alert", id: "a2" }], verdict: "arguable", against: [point("a", "A rule from memory.")], missing: [] },
    { country: "", alerts: [{ kind: "alert", id: "a1" }], verdict: "not_met", against: [point("b", "Killing is alleged.")], missing: [{ id: "q", text: "Is it so?", why: "", form: "yes_no", sensitive: false, teller: "you" }] },
  ],
} as unknown as GroundView;
const same = { ...bare, id: "G2", name: "Seriousness", verdict: "weak" } as unknown as GroundView;

const show = (onAsk = vi.fn()) => {
  const result = { grounds: [split, same], cannot_judge: [] } as unknown as AssessmentView;
  const view = { evidence: [] } as unknown as CaseView;
  render(<WordsProvider lang="en"><Grounds view={view} result={result} onOpen={vi.fn()} onAsk={onAsk} onLibrary={vi.fn()} onRefugee={vi.fn()} /></WordsProvider>);
  return onAsk;
};

describe("a ground against alerts of several countries", () => {
  it("shows a verdict for each, and one where it is the same against all", () => {
    show();
    const rows = within(screen.getByTestId("ground-G1")).getByTestId("by-country");
    expect([...rows.children].map((row) => row.textContent?.trim())).toEqual(["Arguable Türkiye", "Not met country not known"]);
    // What the names under the verdicts are is said in view, not left to be guessed.
    expect(within(screen.getByTestId("ground-G1")).getByText("Against the alerts of:")).toBeTruthy();
    expect(rows.getAttribute("aria-labelledby")).toBe(screen.getByText("Against the alerts of:").id);
    expect(within(screen.getByTestId("ground-G2")).queryByTestId("by-country")).toBeNull();
  });

  it("says whose alerts its words are about, and why it stands otherwise against the others", async () => {
    const hand = userEvent.setup();
    const onAsk = show();
    await hand.click(screen.getByTestId("open-G1"));
    const detail = screen.getByTestId("detail-G1");
    expect(detail.textContent).toContain("alerts from this country: Türkiye");
    expect(detail.textContent).toContain("Against alerts from this country: country not known");
    expect(detail.textContent).toContain("Killing is alleged.");
    await hand.click(within(detail).getByText("Is it so?"));
    expect(onAsk).toHaveBeenCalledWith("q");
  });
});
