// The fact card, the alert ledger, people told apart, and choosing among many.
import { render, screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { lists, replaceCore, type AlertSheet, type CaseView, type ChannelView, type Sheet, type Standing, type UsesView } from "../src/bridge";
import { Alerts } from "../src/features/alerts/Alerts";
import { notKnown, partsOf } from "../src/features/alerts/fields";
import { nextStep } from "../src/features/alerts/nextStep";
import { noNotice, same } from "../src/features/alerts/NoticeFields";
import { noDocument } from "../src/features/alerts/OwnFields";
import { Facts } from "../src/features/facts/Facts";
import { blankPerson } from "../src/features/facts/PersonForm";
import { noDate } from "../src/parts/DateField";
import { asked, type Desk } from "../src/parts/desk";
import { FactCard } from "../src/parts/FactCard";
import { PickField } from "../src/parts/PickField";
import { newStanding } from "../src/parts/StandingFields";
import { WordsProvider, sayIn, type Lang } from "../src/words";
import { onDay } from "../src/words/dates";

const standing = (change: Partial<Standing> = {}): Standing => ({ ...newStanding("may_reach_state"), ...change });

function alert(change: Partial<AlertSheet> = {}): AlertSheet {
  return {
    id: "a1", revision: 1, channel: "red_notice", in_interpol_files: true, country: "RU", reference: "", issued: noDate(), sent_to: "", reviewed_first: "unknown", how_known: "",
    last_confirmed: noDate(), status: "unknown", ended: noDate(), history: [], replaces: "", held_by: "", document: noDocument(), sis: "unknown", assets: "", summary: "",
    notice: noNotice(), charges: [], exhibits: [], next_step: "", standing: standing(), ...change,
  };
}

function view(change: Partial<CaseView> = {}): CaseView {
  return {
    id: "c1", title: "A case", role: "own", opened: "2026-11-24", sample: false, accusing: "RU", applicant: "p1", share: "supervisor",
    header: { id: "c1", revision: 1, title: "A case", role: "own", opened: "2026-11-24", applicant: "p1", accusing: "RU", about: "", number: "", stage: null, worker: "", supervisor: "", sign_offs: [], own: [], standing: newStanding("never_leaves") },
    people: [], alerts: [], charges: [], allegations: [], proceedings: [], protection: [],
    events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], answers: [], timeline: [], to_come: 0, today: "2026-11-24", due: [], papers: { files: 0, same: 0, changed: 0, first: "", last: "" }, do_next: [], hidden_marks: [], drafts: [], stamp: 1, ...change,
  };
}

function desk(of: CaseView, change: Partial<Desk> = {}): Desk {
  const app = { open: true, throw_away: false, vaults: [], chosen: "", settings: { language: "en", theme: "system", text_percent: 100, motion: "system" }, notices: [], today: "2026-11-24", version: "0.1.0" };
  return {
    app: app as unknown as Desk["app"], view: of, focus: null, save: async () => ({ id: "n", revision: 1, at: "", touched: [] }), did: async () => undefined, remove: async () => true,
    drafts: [], resume: null, showDrafts: () => undefined, keepDraft: async (draft) => ({ ...draft, id: "d1", revision: 1, at: "2026-11-24T10:00:00Z" }), dropDraft: async () => undefined,
    reload: async () => undefined, go: () => undefined, card: () => undefined, tell: () => undefined, log: () => undefined, lock: () => undefined, ...change,
  };
}

const channel = (change: Partial<ChannelView>): ChannelView => ({
  channel: "aimc", fact: "AL-60", what: "A body of 22 states.", forum: "nobody", remedy: "Habeas corpus.", source: "menarights.org 2023", confidence: "recalled", as_of: "2026-11-23", in_interpol_files: false, ...change,
});

let uses: UsesView;
let channels: ChannelView[];
beforeEach(() => {
  uses = { leaves: true, grounds: [], places: [], named_by: [], names: [] };
  channels = [];
  replaceCore(async (name) => (name === "entry_uses" ? uses : name === "list_channels" ? channels : []));
});

const show = (what: React.ReactNode, lang: Lang = "en") => render(<WordsProvider lang={lang}><main><h1>x</h1>{what}</main></WordsProvider>);
const say = sayIn("en");

describe("the fact card", () => {
  const event = {
    id: "e1", revision: 3, kind: "arrest", lane: "borders", title: "Arrested at Larnaca", what: "Taken off the flight.", when: { ...onDay("2016-01-24"), typed: "24 Jan" }, until: noDate(),
    place: "Larnaca", place_country: "CY", took_place: "yes", people: [], exhibits: [],
    standing: standing({
      certainty: "confirmed", sources: [{ source: "s1", place: "p. 3" }], they_say: "He fled.", i_say: "I travelled.",
      differing: [{ field: "when", says: "It was the 15th", date: onDay("2016-01-15"), sources: [{ source: "s2", place: "" }] }],
    }),
  } as const;
  const source = (id: string, title: string) => ({ id, revision: 1, kind: "press", title, publisher: "", dated: noDate(), citation: "", exhibit: "", note: "" } as const);
  const whole = () => view({ events: [structuredClone(event) as unknown as CaseView["events"][number]], sources: [source("s1", "New York Times"), source("s2", "Fair Trials")] });

  it("says who says what, the dispute, the price of the mark, and where it is used", async () => {
    uses = {
      leaves: false, names: [], named_by: [{ kind: "source", id: "s2" }], places: [{ number: "9.3", heading: "Facts in the order of time" }],
      grounds: [{ id: "G-REFUGEE", name: "Refugee Policy", verdict: "strong", against: true }],
    };
    show(<FactCard desk={desk(whole())} link={{ kind: "event", id: "e1" }} onClose={() => undefined} />);
    await screen.findByText("Refugee Policy");
    const card = screen.getByTestId("fact-card").textContent ?? "";
    for (const words of ["Taken off the flight.", "24 Jan", "p. 3", "New York Times", "Fair Trials", "It was the 15th", "He fled.", "I travelled.", "9.3", say("speaks-against"), say("stays-anyway"), say("disclosure-may_reach_state", undefined, "price")]) {
      expect(card, words).toContain(words);
    }
  });

  it("leads to the form, and to other cards with a way back", async () => {
    const hand = userEvent.setup();
    const went: string[] = [];
    const closed: string[] = [];
    show(<FactCard desk={desk(whole(), { go: (to, focus) => void went.push(`${to} ${focus ?? ""}`) })} link={{ kind: "event", id: "e1" }} onClose={() => closed.push("x")} />);
    await hand.click(screen.getByRole("button", { name: "New York Times" }));
    expect(screen.getByTestId("fact-card").dataset["kind"]).toBe("source");
    await hand.click(screen.getByTestId("card-back"));
    expect(screen.getByTestId("fact-card").dataset["kind"]).toBe("event");
    await hand.click(screen.getByTestId("card-change"));
    expect([went, closed.length]).toEqual([["timeline change:e1"], 1]);
    expect(asked("change:e1")).toEqual({ what: "change", id: "e1" });
    expect(asked("about:a:b")).toEqual({ what: "about", id: "a:b" });
  });

  it("says so when the entry is gone", async () => {
    show(<FactCard desk={desk(view())} link={{ kind: "event", id: "e9" }} onClose={() => undefined} />);
    await screen.findByTestId("card-uses");
    expect(screen.getByTestId("fact-card").textContent).toContain(say("fact-gone"));
  });

  it.each(["en", "ar"] as Lang[])("has nothing serious for axe (%s)", async (lang) => {
    const { container } = show(<FactCard desk={desk(whole())} link={{ kind: "event", id: "e1" }} onClose={() => undefined} />, lang);
    await screen.findByTestId("card-uses");
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => one.id)).toEqual([]);
  });
});

describe("the ledger", () => {
  it("gives each channel its own fields, and never hides what is filled in", () => {
    expect([...partsOf(alert({ channel: "sltd" }))]).toEqual(["document"]);
    expect([...partsOf(alert({ channel: "sis" }))].sort()).toEqual(["held_by", "sis"]);
    expect(partsOf(alert({ channel: "national_warrant" })).has("legal")).toBe(true);
    expect(partsOf(alert({ channel: "aimc" })).has("reviewed_first")).toBe(false);
    const strange = alert({ channel: "sltd", assets: "A flat", sent_to: "All", notice: { ...noNotice(), family: "Örnek" } });
    expect([...partsOf(strange)].sort()).toEqual(["assets", "document", "notice", "sent_to"]);
    // A warrant of another kind of alert that names a person shows the whole notice.
    expect(partsOf(alert({ channel: "national_warrant", notice: { ...noNotice(), family: "Örnek" } })).has("notice")).toBe(true);
    for (const name of lists.CHANNEL_WORDS) expect(partsOf(alert({ channel: name })), name).toBeDefined();
    expect(same({ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 })).toBe(true);
    expect(same({ a: [1] }, { a: [2] })).toBe(false);
  });

  it("names what is not known, and leads to the next step", () => {
    const bare = alert();
    expect(notKnown(bare, view())).toContain("missing-reference");
    const went: string[] = [];
    const at = (one: AlertSheet, of: Partial<CaseView> = {}, known?: ChannelView) => {
      const step = nextStep(one, known, desk(view({ alerts: [one], ...of }), { go: (to, focus) => void went.push(`${to} ${focus ?? ""}`) }), say, () => void went.push("road"));
      step.go?.();
      return step.words;
    };
    expect(at(bare)).toBe(say("next-fill", { count: notKnown(bare, view()).length }));
    const full = alert({ reference: "1", issued: onDay("2015-08-01"), how_known: "Arrest", exhibits: ["e"], last_confirmed: onDay("2016-01-01"), summary: "Theft" });
    expect(at(full)).toBe(say("next-request"));
    expect(at({ ...full, channel: "aimc", in_interpol_files: false }, {}, channel({}))).toBe(say("next-road"));
    const task = { id: "t", revision: 1, title: "Write to the police", what: "", due: noDate(), begin: noDate(), state: "open", done: noDate(), rule: "", about: ["a1"], standing: standing() } as const;
    expect(at(full, { tasks: [{ ...task, about: [...task.about] }] })).toBe("Write to the police");
    expect(went).toEqual(["alerts change:a1", "request ", "road", "dates t"]);
  });

  it("groups by who can mend, shows the life of an alert and what took its place, and the source of the law", async () => {
    channels = [channel({}), channel({ channel: "red_notice", forum: "ccf", fact: "AL-01", confidence: "sourced" })];
    const old = alert({ id: "a1", status: "deleted", history: [{ status: "confirmed", date: onDay("2012-05-01"), words: "Seen at the border", exhibits: [] }], notice: { ...noNotice(), public_extract: "no" } });
    const again = alert({ id: "a2", status: "reissued", replaces: "a1", issued: onDay("2015-01-01") });
    const aimc = alert({ id: "a3", channel: "aimc", in_interpol_files: false });
    show(<Alerts desk={desk(view({ alerts: [old, again, aimc] }))} />);
    expect((await screen.findByTestId("channel-law")).textContent).toContain("AL-01");
    expect(screen.getByTestId("status-history").textContent).toContain("Seen at the border");
    expect(screen.getByText(say("replaced-by"))).toBeDefined();
    expect(screen.getAllByText(say("notice-public-extract-hint")).length).toBeGreaterThan(0);
    await userEvent.setup().click(screen.getByRole("button", { name: say("channel-aimc"), pressed: false }));
    expect(screen.getByText(say("road-nobody"))).toBeDefined();
    expect(screen.getByText("Habeas corpus.")).toBeDefined();
    expect(screen.getByTestId("channel-law").textContent).toContain(say("check-official"));
  });
});

describe("facts", () => {
  it("are put in one after the other with Enter, and found by any of their words", async () => {
    const hand = userEvent.setup();
    const saved: Sheet[] = [];
    let waits = Promise.resolve();
    const judge = { ...blankPerson(), id: "p2", role: "judge" as const, names: [{ full: "Ivan Ivanov", family: "", given: "", patronymic: "", kind: "official" as const }], occupation: "District court" };
    show(<Facts desk={desk(view({ people: [judge] }), { save: async (sheet) => { await waits; saved.push(sheet); return { id: "n", revision: 1, at: "", touched: [] }; } })} />);
    await hand.type(screen.getByTestId("quick-charges"), "Theft{Enter}");
    await hand.type(screen.getByTestId("quick-charges"), "Fraud{Enter}");
    expect(saved.map((sheet) => sheet.kind === "charge" && sheet.fields.offence)).toEqual(["Theft", "Fraud"]);
    expect((screen.getByTestId("quick-charges") as HTMLInputElement).value).toBe("");
    // The next is typed while the one before is saved, and is not cleared away with it.
    let free = () => undefined as void;
    waits = new Promise<void>((go) => { free = go; });
    await hand.type(screen.getByTestId("quick-charges"), "Arson{Enter}");
    await hand.clear(screen.getByTestId("quick-charges"));
    await hand.type(screen.getByTestId("quick-charges"), "Bribery");
    free();
    await waitFor(() => expect(saved).toHaveLength(3));
    await waitFor(() => expect((screen.getByTestId("quick-charges-add") as HTMLButtonElement).disabled).toBe(false));
    expect((screen.getByTestId("quick-charges") as HTMLInputElement).value).toBe("Bribery");
    await hand.type(screen.getByTestId("facts-search"), "district");
    expect(screen.getByText("Ivan Ivanov")).toBeDefined();
    await hand.type(screen.getByTestId("facts-search"), " nowhere");
    expect(screen.getByText(say("facts-none-found"))).toBeDefined();
  });

  it("open the form of who files for the person, a new one where nobody does", () => {
    const lawyer = { ...blankPerson(), id: "p2", role: "representative" as const, names: [{ full: "Lena Lawyer", family: "", given: "", patronymic: "", kind: "official" as const }] };
    const begun = show(<Facts desk={desk(view({ people: [lawyer] }), { focus: "representative" })} />);
    expect(screen.getByDisplayValue("Lena Lawyer")).toBeDefined();
    begun.unmount();
    show(<Facts desk={desk(view(), { focus: "representative" })} />);
    expect(screen.queryByDisplayValue("Lena Lawyer")).toBeNull();
    expect(screen.getByDisplayValue(say("role-representative"))).toBeDefined();
  });

  it("tell people of one name apart", () => {
    const twin = (id: string, role: "judge" | "witness") => ({ ...blankPerson(), id, role, names: [{ full: "Ivan Ivanov", family: "", given: "", patronymic: "", kind: "official" as const }] });
    show(<Facts desk={desk(view({ people: [twin("p2", "judge"), twin("p3", "witness"), { ...twin("p4", "witness") }] }))} />);
    const names = screen.getAllByTestId("open-card").map((one) => one.textContent ?? "");
    expect(names[0]).toContain(say("role-judge"));
    expect(new Set(names).size).toBe(3);
  });
});

describe("sources", () => {
  it("of one title are told apart by who published them", () => {
    const twin = (id: string, publisher: string) => ({ id, revision: 1, kind: "press" as const, title: "Report on the Red Notice", publisher, dated: noDate(), citation: "", exhibit: "", note: "" });
    show(<Facts desk={desk(view({ sources: [twin("s1", "BBC"), twin("s2", "The Guardian")] }))} />);
    expect(screen.getAllByTestId("open-card").map((one) => one.textContent)).toEqual(["Report on the Red Notice, BBC", "Report on the Red Notice, The Guardian"]);
  });
});

describe("choosing among many", () => {
  it("finds one by its letters, and keeps what it does not know", async () => {
    const hand = userEvent.setup();
    const options = Array.from({ length: 30 }, (_, n) => ({ value: `v${n}`, label: `Paper ${n} ${n === 17 ? "Larnaca" : ""}` }));
    let last: string[] = [];
    function Holder() {
      const [values, setValues] = useState(["gone"]);
      return <PickField name="x" label="Which" values={values} options={options} onChange={(next) => { last = next; setValues(next); }} />;
    }
    const { container } = show(<form onSubmit={() => { throw new Error("the form was saved"); }}><Holder /></form>);
    await hand.type(screen.getByTestId("field-x"), "larn{Enter}");
    expect(last).toEqual(["gone", "v17"]);
    await hand.type(screen.getByTestId("field-x"), "paper 3");
    await hand.click(within(container).getByTestId("field-x-v3"));
    expect(last).toEqual(["gone", "v17", "v3"]);
    await hand.type(screen.getByTestId("field-x"), "{Backspace}");
    expect(last).not.toContain("v3");
    expect(last).toContain("gone");
  });
});
