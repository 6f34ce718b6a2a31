// Blacking out parts of a paper: boxes by mouse and by keyboard, what the copy lost, every word in place.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Refusal, replaceCore, type CaseView, type EvidenceSheet, type PaperLook, type SharedMade } from "../src/bridge";
import { Redaction } from "../src/features/redaction/Redaction";
import { between, changed, moved, pressed } from "../src/features/redaction/boxes";
import type { Desk } from "../src/parts/desk";
import { WordsProvider } from "../src/words";
import { memoryCore } from "./core";

const box = { page: 1, left: 100, top: 200, width: 300, height: 50 };

describe("boxes", () => {
  it("stand between two corners, whichever comes first, and end at the edge of the page", () => {
    expect(between(2, { x: 700.4, y: 40 }, { x: 99.6, y: -30 })).toEqual({ page: 2, left: 100, top: 0, width: 600, height: 40 });
    expect(between(1, { x: 500, y: 500 }, { x: 502, y: 900 })).toBeNull();
  });

  it("never lose their size and never leave the page", () => {
    expect(changed(box, { left: 5_000 })).toEqual({ ...box, left: 999, width: 1 });
    expect(changed(box, { height: 0 })).toEqual({ ...box, height: 1 });
    expect(changed(box, { width: 9_999 })).toEqual({ ...box, width: 900 });
    expect(moved(box, -500, 5_000)).toEqual({ ...box, left: 0, top: 950 });
  });

  it("are moved by arrows and stretched with Shift", () => {
    expect(pressed(box, "ArrowRight", false)).toEqual({ ...box, left: 105 });
    expect(pressed(box, "ArrowUp", true)).toEqual({ ...box, height: 45 });
    expect(pressed(box, "x", false)).toBeNull();
  });
});

const look: PaperLook = { pages: 3, looked: true, found: [{ trace: "place", words: "54.68, 25.27" }, { trace: "camera", words: "\u202eapple" }] };
const made: SharedMade = { name: "E-01.pdf", pages: 3, boxes: 1, looked: true, removed: look.found, smaller: [2], incomplete: [3] };

async function open(answers: Record<string, unknown>) {
  const view = await memoryCore(null).call("create_case", { name: "Someone", accusing: "" }) as CaseView;
  view.evidence = [{ id: "e1", revision: 1, mark: "E-01", title: "The decision", copies: [{ id: "c1", kind: "redacted", file: { in_vault: true, unchanged: "unknown" } }] } as unknown as EvidenceSheet];
  const asked: { name: string; request: unknown }[] = [];
  const desk = { view, focus: "change:e1", go: () => undefined, reload: async () => undefined } as unknown as Desk;
  replaceCore(async (name, request) => {
    asked.push({ name, request });
    const answer = answers[name] ?? {};
    if (answer instanceof Refusal) throw answer;
    return answer;
  });
  render(<WordsProvider lang="en"><Redaction desk={desk} /></WordsProvider>);
  await waitFor(() => expect(asked.some(({ name }) => name === "look_at_paper")).toBe(true));
  return asked;
}

describe("the screen", () => {
  it("burns in the boxes of every page, and says what the copy has lost", async () => {
    const asked = await open({ look_at_paper: look, make_shared_copy: made });
    const page = await screen.findByTestId("redact-page");
    expect(page.getAttribute("src")).toMatch(/^case:\/\/localhost\/drawn\/.*\/e1\/c1\/1$/u);
    expect(screen.getByTestId("found").textContent).toContain("54.68, 25.27");
    fireEvent.load(page);
    fireEvent.click(screen.getByTestId("redact-add"));
    fireEvent.change(screen.getByTestId("field-box-1-left"), { target: { value: "120" } });
    fireEvent.keyDown(screen.getByTestId("redact-box-1"), { key: "ArrowDown" });
    fireEvent.click(screen.getByTestId("page-after"));
    expect(screen.queryByTestId("redact-box-1")).toBeNull();
    fireEvent.click(screen.getByTestId("make-copy"));
    await screen.findByTestId("copy-made");
    const request = asked.find(({ name }) => name === "make_shared_copy")?.request as { paper: unknown; boxes: unknown };
    expect(request.paper).toMatchObject({ id: "e1", copy: "c1" });
    expect(request.boxes).toEqual([{ page: 1, left: 120, top: 455, width: 400, height: 50 }]);
    const told = screen.getByTestId("copy-made").textContent ?? "";
    for (const part of ["1 box is burnt in", "page 3", "page 2", "54.68, 25.27", "Camera or phone", "cannot see everything"]) expect(told).toContain(part);
  });

  it("goes on with the newest redacted copy, and warns where one begins again from the original", async () => {
    const asked = await open({ look_at_paper: look });
    expect((asked[0]?.request as { copy: string }).copy).toBe("c1");
    fireEvent.click(await screen.findByTestId("from-original"));
    await waitFor(() => expect(asked.some(({ request }) => (request as { copy?: string }).copy === "")).toBe(true));
    expect(document.body.textContent).toContain("What was black in the earlier copy shows again");
    expect((await screen.findByTestId("redact-page")).getAttribute("src")).toMatch(/\/original\/1$/u);
  });

  it("takes a box away with Delete", async () => {
    await open({ look_at_paper: look });
    fireEvent.load(await screen.findByTestId("redact-page"));
    fireEvent.click(screen.getByTestId("redact-add"));
    fireEvent.keyDown(screen.getByTestId("redact-box-1"), { key: "Delete" });
    expect(screen.queryByTestId("redact-box-1")).toBeNull();
    expect(screen.getByTestId("make-copy").textContent).toBe("Make a safe copy");
  });

  it("says in words why a paper cannot be drawn", async () => {
    await open({ look_at_paper: new Refusal({ code: "password-protected", field: null, detail: null }) });
    expect((await screen.findByTestId("refusal")).textContent).toContain("asks for a password");
    expect(screen.getByTestId("make-copy")).toHaveProperty("disabled", true);
  });
});
