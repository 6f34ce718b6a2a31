// A photo or a scan that the window cannot show says what it is and what to do with it, in every language.
import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Refusal, replaceCore, type CaseView, type EvidenceSheet } from "../src/bridge";
import { Viewer } from "../src/features/evidence/Viewer";
import { Redaction } from "../src/features/redaction/Redaction";
import type { Desk } from "../src/parts/desk";
import { WordsProvider } from "../src/words";

const LANGUAGES = ["en", "fr", "ar", "ru"] as const;
const exhibit = (media_type: string) => ({ id: "e1", mark: "E-01", title: "A photo", copies: [], file: { media_type, shows: "nothing", in_vault: true, unchanged: "yes", size_bytes: "9", name: "a" } }) as unknown as EvidenceSheet;
afterEach(() => document.body.replaceChildren());

test.each(LANGUAGES)("in the viewer (%s)", (lang) => {
  const says = (media_type: string) => {
    document.body.replaceChildren();
    render(<WordsProvider lang={lang}><Viewer caseId="c" exhibit={exhibit(media_type)} /></WordsProvider>);
    return screen.getByTestId("viewer").textContent ?? "";
  };
  const [heic, tiff, other] = [says("image/heif"), says("image/tiff"), says("application/zip")];
  for (const words of ["HEIC", "JPEG", "PDF"]) expect(heic).toContain(words);
  expect(tiff).toContain("TIFF");
  expect(other).not.toMatch(/HEIC|TIFF/u);
  expect(heic + tiff + other).not.toMatch(/viewer-/u);
});

test.each(LANGUAGES)("where parts of it were to be blacked out (%s)", async (lang) => {
  replaceCore(async () => { throw new Refusal({ code: "no-pages", field: null, detail: null }); });
  for (const [media_type, told] of [["image/heif", true], ["application/zip", false]] as const) {
    document.body.replaceChildren();
    const desk = { view: { id: "c", evidence: [exhibit(media_type)] } as unknown as CaseView, focus: "change:e1", go: () => undefined } as unknown as Desk;
    render(<WordsProvider lang={lang}><Redaction desk={desk} /></WordsProvider>);
    await screen.findByTestId("refusal");
    await waitFor(() => expect((document.body.textContent ?? "").includes("HEIC")).toBe(told));
  }
});
