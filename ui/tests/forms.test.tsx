// Forms keep what was typed, dates keep what is known, and axe finds nothing serious.
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal, replaceCore, type CaseView, type DateSheet } from "../src/bridge";
import { EventForm } from "../src/features/timeline/EventForm";
import { Limits } from "../src/features/settings/Limits";
import { Settings } from "../src/features/settings/Settings";
import { DateField, noDate } from "../src/parts/DateField";
import type { Desk } from "../src/parts/desk";
import { SpellingHint } from "../src/parts/SpellingHint";
import { newStanding } from "../src/parts/StandingFields";
import { Typed } from "../src/parts/Typed";
import { WordsProvider } from "../src/words";
import { LANGUAGES } from "../src/words/languages";
import { memoryCore } from "./core";

// The machine may do other things too.
vi.setConfig({ testTimeout: 60_000 });

const app = {
  open: true, throw_away: false, vaults: [], chosen: "", settings: { language: "en", theme: "system", text_percent: 100, motion: "system", lock_minutes: 3 }, notices: [],
  today: "2026-11-24", version: "0.1.0", author: "",
} as const;

function view(): CaseView {
  return {
    id: "c1", title: "A case", role: "own", opened: "2026-11-24", sample: false, accusing: "RU", applicant: "p1", share: "supervisor",
    header: { id: "c1", revision: 1, title: "A case", role: "own", opened: "2026-11-24", applicant: "p1", accusing: "RU", about: "", number: "", stage: null, worker: "", supervisor: "", sign_offs: [], own: [], standing: newStanding("never_leaves") },
    people: [], alerts: [],
    charges: [], allegations: [], proceedings: [], protection: [], events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [], to_come: 0, today: "2026-11-24", due: [], papers: { files: 0, same: 0, changed: 0, first: "", last: "" }, do_next: [], hidden_marks: [], drafts: [], stamp: 1,
  };
}

function desk(save: Desk["save"]): Desk {
  return {
    app: { ...app, vaults: [], notices: [], settings: { ...app.settings } }, view: view(), save, did: async () => undefined, focus: null,
    drafts: [], resume: null, showDrafts: () => undefined, keepDraft: async (draft) => ({ ...draft, id: "d1", revision: 1, at: "2026-11-24T10:00:00Z" }), dropDraft: async () => undefined,
    remove: async () => true, reload: async () => undefined, go: () => undefined, tell: () => undefined, log: () => undefined, lock: () => undefined, card: () => undefined,
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
    const settings = render(<WordsProvider lang={lang}><Settings app={{ ...app, vaults: [], notices: [], settings: { ...app.settings } }} onSettings={async () => undefined} onAuthor={async () => undefined} /></WordsProvider>);
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
    const { container } = render(<WordsProvider lang="en"><Typed text={"abc\u202Efdp.exe"} /></WordsProvider>);
    expect(container.textContent).toBe("abcRLOfdp.exe");
    expect(container.querySelector("bdi")).not.toBeNull();
  });
});

describe("dates in free words", () => {
  let kept: DateSheet = noDate();
  function Field({ start = noDate() }: { start?: DateSheet }) {
    const [date, setDate] = useState(start);
    kept = date;
    return <WordsProvider lang="en"><main><h1>x</h1><DateField name="d" label="When?" value={date} onChange={setDate} /></main></WordsProvider>;
  }
  const box = (part: string) => (screen.getByTestId(`field-d-${part}`) as HTMLInputElement).value;
  beforeEach(() => replaceCore(memoryCore(null).call));

  it("fill the boxes when they are clear, and stay as typed", async () => {
    const hand = userEvent.setup();
    const { container } = render(<Field />);
    await hand.type(screen.getByTestId("field-d-words"), "2015-08");
    await waitFor(() => expect(box("month")).toBe("8"));
    expect([box("year"), box("day"), kept.kind, kept.typed]).toEqual(["2015", "", "on", "2015-08"]);
    expect(screen.getByTestId("field-d-kept").textContent).toContain("August 2015, day not known");
    expect(await serious(container)).toEqual([]);
  });

  it("are never guessed: two readings are offered, and the person picks", async () => {
    const hand = userEvent.setup();
    const { container } = render(<Field />);
    await hand.type(screen.getByTestId("field-d-words"), "5/2/2016");
    const second = await screen.findByTestId("field-d-offer-1");
    expect([kept.kind, kept.year, kept.typed]).toEqual(["unknown", null, "5/2/2016"]);
    expect(await serious(container)).toEqual([]);
    await hand.click(second);
    expect([kept.kind, kept.day, kept.month, kept.year, kept.typed]).toEqual(["on", 2, 5, 2016, "5/2/2016"]);
    expect(screen.queryByTestId("field-d-offer-0")).toBeNull();
  });

  it("lean on an event only after it is picked", async () => {
    const hand = userEvent.setup();
    render(<Field />);
    await hand.type(screen.getByTestId("field-d-words"), "before the arrest");
    const offer = await screen.findByTestId("field-d-offer-0");
    expect(offer.textContent).toContain("Arrested at Larnaca");
    expect(kept.kind).toBe("unknown");
    await hand.click(offer);
    expect([kept.kind, kept.day, kept.typed]).toEqual(["before", 24, "before the arrest"]);
  });

  it("that cannot be read are kept, and said to be so", async () => {
    const hand = userEvent.setup();
    render(<Field />);
    await hand.type(screen.getByTestId("field-d-words"), "when the snow lay");
    await screen.findByText(/could not be read as a date/u);
    expect([kept.kind, kept.typed]).toEqual(["unknown", "when the snow lay"]);
    expect(screen.getByTestId("field-d-kept").textContent).toContain("when the snow lay");
  });

  it("do not write over boxes that were filled by hand", async () => {
    const hand = userEvent.setup();
    render(<Field start={{ ...noDate(), kind: "on", year: 2012 }} />);
    await hand.type(screen.getByTestId("field-d-words"), "2015-08");
    await screen.findByTestId("field-d-offer-0");
    expect([kept.year, kept.month]).toEqual([2012, null]);
  });

  it("may be picked from a calendar, by keyboard, or only the month", async () => {
    const hand = userEvent.setup();
    const { container } = render(<Field start={{ ...noDate(), kind: "on", year: 2015, month: 12 }} />);
    await hand.click(screen.getByTestId("field-d-open-calendar"));
    const first = await screen.findByTestId("field-d-pick-1");
    expect(await serious(container)).toEqual([]);
    first.focus();
    await hand.keyboard("{ArrowDown}{ArrowRight}{Enter}");
    await waitFor(() => expect(kept.day).toBe(9));
    await hand.click(screen.getByTestId("field-d-open-calendar"));
    await hand.click(await screen.findByTestId("field-d-only-month"));
    expect([kept.day, kept.month, kept.year]).toEqual([null, 12, 2015]);
  });
});

describe("names of another script", () => {
  it("get a spelling only when it is asked for, and only as a suggestion", async () => {
    const hand = userEvent.setup();
    replaceCore(memoryCore(null).call);
    const used: string[] = [];
    const hint = (name: string) => <WordsProvider lang="en"><SpellingHint name={name} onUse={(spelling) => used.push(spelling)} /></WordsProvider>;
    const { rerender } = render(hint("Anna Müller"));
    expect(screen.queryByTestId("suggest-spelling")).toBeNull();
    rerender(hint("Никита Кулаченков"));
    await hand.click(screen.getByTestId("suggest-spelling"));
    expect((await screen.findByText(/check it/u)).textContent).toContain("Nikita Kulachenkov");
    expect(used).toEqual([]);
    await hand.click(screen.getByTestId("use-spelling"));
    expect(used).toEqual(["Nikita Kulachenkov"]);
  });
});
