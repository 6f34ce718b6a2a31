// Forms keep what was typed, dates keep what is known, and axe finds nothing serious.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Refusal, type CaseView, type DateSheet } from "../src/bridge";
import { EventForm } from "../src/features/timeline/EventForm";
import { Limits } from "../src/features/settings/Limits";
import { Settings } from "../src/features/settings/Settings";
import { DateField, noDate } from "../src/parts/DateField";
import type { Desk } from "../src/parts/desk";
import { newStanding } from "../src/parts/StandingFields";
import { Typed } from "../src/parts/Typed";
import { WordsProvider } from "../src/words";
import { LANGUAGES } from "../src/words/languages";

// The machine may do other things too.
vi.setConfig({ testTimeout: 60_000 });

const app = {
  open: true, throw_away: false, vaults: [], chosen: "", settings: { language: "en", theme: "system", text_percent: 100, motion: "system" }, notices: [],
  today: "2026-11-24", version: "0.1.0",
} as const;

function view(): CaseView {
  return {
    id: "c1", title: "A case", role: "own", opened: "2026-11-24", sample: false, accusing: "RU", applicant: "p1",
    header: { id: "c1", revision: 1, title: "A case", role: "own", opened: "2026-11-24", applicant: "p1", accusing: "RU", about: "", standing: newStanding("never_leaves") },
    people: [], alerts: [],
    charges: [], proceedings: [], protection: [], events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], answers: [], timeline: [], do_next: [], hidden_marks: [], drafts: [],
  };
}

function desk(save: Desk["save"]): Desk {
  return {
    app: { ...app, vaults: [], notices: [], settings: { ...app.settings } }, view: view(), save, did: async () => undefined, focus: null,
    drafts: [], resume: null, showDrafts: () => undefined, keepDraft: async (draft) => ({ ...draft, id: "d1", revision: 1, at: "2026-11-24T10:00:00Z" }), dropDraft: async () => undefined,
    remove: async () => true, reload: async () => undefined, go: () => undefined, tell: () => undefined, lock: () => undefined, card: () => undefined,
  };
}

async function serious(container: HTMLElement): Promise<string[]> {
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => `${v.id}: ${v.nodes[0]?.html ?? ""}`);
}

describe("forms", () => {
  it("keep the text when a save is refused, and say what to do", async () => {
    const hand = userEvent.setup();
    const refuse = async () => { throw new Refusal({ code: "disk-full", field: null, detail: null }); };
    render(<WordsProvider lang="en"><EventForm desk={desk(refuse)} onDone={() => undefined} /></WordsProvider>);
    await hand.type(screen.getByTestId("field-title"), "Stopped at the border");
    await hand.click(screen.getByTestId("save"));
    const banner = await screen.findByTestId("refusal");
    expect(banner.dataset["code"]).toBe("disk-full");
    expect(banner.textContent?.length).toBeGreaterThan(40);
    expect((screen.getByTestId("field-title") as HTMLInputElement).value).toBe("Stopped at the border");
  });

  it("name the field that is wrong", async () => {
    const hand = userEvent.setup();
    const refuse = async () => { throw new Refusal({ code: "bad-date", field: "when", detail: "is a day that its calendar does not have" }); };
    render(<WordsProvider lang="en"><EventForm desk={desk(refuse)} onDone={() => undefined} /></WordsProvider>);
    await hand.type(screen.getByTestId("field-title"), "x");
    await hand.click(screen.getByTestId("save"));
    await screen.findByTestId("refusal");
    expect(screen.getByTestId("field-when-day").getAttribute("aria-invalid")).toBe("true");
  });

  it.each(LANGUAGES.map(([lang]) => lang))("have nothing serious for axe (%s)", async (lang) => {
    document.documentElement.lang = lang;
    const form = render(<WordsProvider lang={lang}><main><h1>x</h1><EventForm desk={desk(async () => ({ id: "", revision: 1, at: "", touched: [] }))} onDone={() => undefined} /></main></WordsProvider>);
    expect(await serious(form.container)).toEqual([]);
    form.unmount();
    const limits = render(<WordsProvider lang={lang}><Limits app={{ ...app, vaults: [], notices: [], settings: { ...app.settings } }} /></WordsProvider>);
    expect(await serious(limits.container)).toEqual([]);
    limits.unmount();
    const settings = render(<WordsProvider lang={lang}><Settings app={{ ...app, vaults: [], notices: [], settings: { ...app.settings } }} onSettings={async () => undefined} /></WordsProvider>);
    expect(await serious(settings.container)).toEqual([]);
  });
});

describe("dates", () => {
  it("keep the month alone, and say that the day is not known", async () => {
    const hand = userEvent.setup();
    const kept: DateSheet[] = [];
    function Holder() {
      const [value, setValue] = useState(noDate());
      return <DateField name="d" label="When" value={value} onChange={(next) => { kept.push(next); setValue(next); }} />;
    }
    render(<WordsProvider lang="en"><Holder /></WordsProvider>);
    await hand.type(screen.getByTestId("field-d-month"), "12");
    await hand.type(screen.getByTestId("field-d-year"), "2015");
    const last = kept[kept.length - 1];
    expect([last?.kind, last?.year, last?.month, last?.day]).toEqual(["on", 2015, 12, null]);
    expect(screen.getByText(/December 2015/u).textContent).toMatch(/not known/u);
  });
});

describe("typed text", () => {
  it("shows hidden direction marks instead of obeying them", () => {
    const { container } = render(<Typed text={"abc\u202Efdp.exe"} />);
    expect(container.textContent).toBe("abcRLOfdp.exe");
    expect(container.querySelector("bdi")).not.toBeNull();
  });
});
