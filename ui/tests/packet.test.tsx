// Screen 14: the boxes are copied as they are, what is blocked is let go with a reason only, and the number freezes the packet.
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import { Refusal, replaceCore, type CaseView, type DisclosureView, type PacketDesk, type PortalTextView, type PortalView, type Sheet } from "../src/bridge";
import { largeFrom } from "../src/features/packet/Exhibits";
import { Packet } from "../src/features/packet/Packet";
import type { Desk } from "../src/parts/desk";
import { runScreenKey } from "../src/parts/screenKeys";
import { WordsProvider, type Lang } from "../src/words";

const text = (id: string, says: string): PortalTextView => ({ id, fact: "PR-074", says, source: "a sheet", confidence: "sourced", as_of: "2026-11-23" });

const map: DisclosureView = {
  rows: [
    { entry: { kind: "alert", id: "al" }, revision: 1, label: "red notice", guarded: null, marked: "may_reach_state", seen_by: "may_reach_state", why: "", names_others: "unknown", to_finish: false },
    { entry: { kind: "person", id: "w" }, revision: 4, label: "Wanda Witness", guarded: "named", marked: "ccf_only", seen_by: "never_leaves", why: "", names_others: "unknown", to_finish: false },
  ],
  prices: [text("may_reach_state", "That country then learns it."), text("ccf_only", "It limits the CCF."), text("never_leaves", "No paper holds this.")],
  guards: [text("named", "Witnesses can be found.")],
};

let portal: PortalView;
let calls: { name: string; request: unknown }[];
let known: PacketDesk;
/** What each kind lacks, so that it cannot be drafted. */
let lacks: Partial<Record<string, string>>;
beforeEach(() => {
  calls = [];
  lacks = {};
  known = { kind: null, profile: { large_mb: null, pages: null, boxes: [], at: "" } };
  portal = {
    boxes: [
      { asks: text("kind", "Kind of request"), value: "Correction and/or deletion", fill: "ready" },
      { asks: text("birth", "Date of birth"), value: "", fill: "missing" },
      { asks: text("contact", "Address"), value: "", fill: "yourself" },
    ],
    exhibits: [{ id: "e", mark: "E-01", title: "A scan", size_bytes: "12000000", disclosure: "ccf_only" }],
    limits: [text("attachment-mb", "The limit was not found.")], of_entity: false, identity: "unknown", identity_until: "",
    spilled: [{ what: "named", of: "w", within: { kind: "alert", id: "al" } }], confidential: [], goes: [{ kind: "alert", id: "al" }], pages: 6, page_budget: 10,
    written: [{ id: "r", revision: 2, made: "2026-11-24T10:00:00Z", count: 5, size_bytes: "1", largest_bytes: "1", number: "", changed: [], own_changed: false }],
  };
  replaceCore(async (name, request) => {
    calls.push({ name, request: ArrayBuffer.isView(request) ? new TextDecoder().decode(request as Uint8Array) : request });
    if (name === "packet_desk") return known;
    if (name === "choose_packet") return { ...known, kind: (request as { kind: string }).kind };
    if (name === "keep_portal") return { ...(request as object), at: "2026-11-30T09:00:00Z" };
    if (name === "portal_packet") {
      const field = lacks[(request as { choice: { kind: string } }).choice.kind];
      if (field) throw new Refusal({ code: "paper-failed", field, detail: null });
      return portal;
    }
    if (name === "disclosure_map") return map;
    if (name === "print_copy_sheet") return { name: "copy-sheet.pdf", size_bytes: "1" };
    if (name === "write_packet") return { name: "request", count: 5, apart: [], strange: "" };
    return { id: "r", revision: 3, at: "", touched: [] };
  });
});

const view = {
  id: "c1", header: { stage: null }, applicant: "p1", people: [], alerts: [], charges: [], proceedings: [], protection: [], events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], allegations: [], answers: [],
} as unknown as CaseView;

function show(lang: Lang = "en", change: Partial<Desk> = {}) {
  const desk = { view, focus: null, did: async () => undefined, reload: async () => undefined, go: () => undefined, card: () => undefined, tell: () => undefined, ...change } as unknown as Desk;
  return render(<WordsProvider lang={lang}><Packet desk={desk} /></WordsProvider>);
}

const called = (name: string) => calls.filter((one) => one.name === name).map((one) => one.request);

describe("the portal packet", () => {
  it("copies a box as it is, and what is missing leads to its form", async () => {
    const went: string[] = [];
    show("en", { go: (screen_, focus) => went.push(`${screen_} ${focus ?? ""}`) });
    await userEvent.click(await screen.findByTestId("copy-kind"));
    expect(called("copy_text")).toEqual(["Correction and/or deletion"]);
    expect(screen.getByTestId("copy-kind").textContent).toBe("Copied");
    expect(screen.queryByTestId("copy-contact")).toBeNull();
    await userEvent.click(within(screen.getByTestId("box-birth")).getByRole("button"));
    expect(went).toEqual(["facts change:p1"]);
  });

  it("leads from a missing power of attorney to who files for the person, and not to the person", async () => {
    const went: string[] = [];
    portal.boxes.push({ asks: text("authority", "Power of attorney"), value: "", fill: "missing" });
    show("en", { go: (screen_, focus) => went.push(`${screen_} ${focus ?? ""}`) });
    const row = (await screen.findByText("Power of attorney")).closest("tr");
    if (!row) throw new Error("no row");
    await userEvent.click(within(row).getByRole("button", { name: "Fill in" }));
    expect(went).toEqual(["facts representative"]);
  });

  it("says what is large and what is blocked and yet stands in the words", async () => {
    show();
    const exhibits = await screen.findByTestId("packet-exhibits");
    expect(exhibits.textContent).toContain("large");
    expect(largeFrom("10000000")).toBe(false);
    expect(largeFrom("10000001")).toBe(true);
    expect(screen.getByTestId("packet-ticks").textContent).toContain("Family, witness or helper");
  });

  it("has ticks for the official document of an entity and for who acts for it, and none for a person", async () => {
    const { unmount } = show();
    await screen.findByTestId("packet-ticks");
    expect([screen.queryByTestId("tick-document"), screen.queryByTestId("tick-authority")]).toEqual([null, null]);
    unmount();
    portal.of_entity = true;
    show();
    const document = await screen.findByTestId<HTMLInputElement>("tick-document");
    await userEvent.click(document);
    expect([document.checked, screen.getByTestId<HTMLInputElement>("tick-authority").checked]).toEqual([true, false]);
    expect(screen.getByTestId("packet-ticks").textContent).not.toContain("dentity paper");
  });

  it("asks before it is written whether who learns what was read", async () => {
    show();
    await userEvent.click(await screen.findByTestId("write-packet"));
    expect(screen.getByTestId("read-first")).toBeTruthy();
    expect(called("write_packet")).toEqual([]);
    await userEvent.click(screen.getByTestId("read-first"));
    await screen.findByTestId("who-learns");
    await userEvent.click(screen.getByTestId("write-packet"));
    expect(screen.queryByTestId("read-first")).toBeNull();
  });

  it("prints the sheet after saying that it is not sealed, by the button and by Ctrl+P", async () => {
    const told: string[] = [];
    show("en", { tell: (words) => told.push(words) });
    await userEvent.click(await screen.findByTestId("print-sheet"));
    expect(screen.getByRole("dialog").textContent).toContain("not sealed");
    expect(called("print_copy_sheet")).toEqual([]);
    await userEvent.click(screen.getByTestId("print-now"));
    expect(called("print_copy_sheet")).toEqual([{ case: "c1", choice: { kind: "deletion", paper: "en" }, language: "en" }]);
    expect(told[0]).toContain("copy-sheet.pdf");
    expect(screen.queryByTestId("print-now")).toBeNull();
    act(() => { expect(runScreenKey("print")).toBe(true); });
    expect(screen.getByTestId("print-now")).toBeTruthy();
  });

  it("lets one thing go with a reason only", async () => {
    show("en", { focus: "learns" });
    await userEvent.click(await screen.findByTestId("unblock-named"));
    await userEvent.click(screen.getByTestId("unblock-now"));
    expect(called("unblock")).toEqual([]);
    await userEvent.type(screen.getByTestId("field-why"), "She asked");
    await userEvent.click(screen.getByTestId("unblock-now"));
    expect(called("unblock")).toEqual([{ case: "c1", id: "w", revision: 4, what: "named", unblock: true, why: "She asked" }]);
  });

  it("freezes the packet that was written, under the number", async () => {
    show();
    await userEvent.type(await screen.findByTestId("field-number"), "2026/1234");
    await userEvent.click(screen.getByTestId("freeze"));
    expect(called("mark_sent")).toMatchObject([{ case: "c1", id: "r", number: "2026/1234" }]);
  });

  it("names what was sent with the older words", async () => {
    portal = { ...portal, written: [{ ...portal.written[0]!, number: "2026/1", changed: ["al"] }] };
    show();
    expect((await screen.findByTestId("older-words")).textContent).toContain("older words");
    expect(screen.queryByTestId("freeze")).toBeNull();
  });

  it("says that a packet is older than its own words, sent or not", async () => {
    portal = { ...portal, written: [{ ...portal.written[0]!, own_changed: true }, { ...portal.written[0]!, id: "r2", number: "2026/1", own_changed: true }] };
    show();
    expect((await screen.findByTestId("own-changed")).textContent).toContain("own words");
    expect(screen.getByTestId("older-own").textContent).toContain("before your own words");
  });

  it("begins with the kind that was kept, keeps another one, and everything follows it", async () => {
    known = { ...known, kind: "access" };
    show();
    await screen.findByTestId("portal-boxes");
    expect(screen.getByTestId("kind-access").getAttribute("aria-pressed")).toBe("true");
    expect(called("portal_packet")).toMatchObject([{ choice: { kind: "access", paper: "en" } }]);
    await userEvent.click(screen.getByTestId("kind-deletion"));
    await screen.findByTestId("portal-boxes");
    expect(called("choose_packet")).toEqual([{ case: "c1", kind: "deletion" }]);
    await userEvent.click(screen.getByTestId("write-packet"));
    await userEvent.click(screen.getByTestId("write-packet-now"));
    expect(called("write_packet")).toEqual([{ case: "c1", choice: { kind: "deletion", paper: "en" } }]);
  });

  it("opens the kind that another screen asked for", async () => {
    show("en", { focus: "kind:access" });
    await screen.findByTestId("portal-boxes");
    expect(called("choose_packet")).toEqual([{ case: "c1", kind: "access" }]);
    expect(screen.getByTestId("kind-access").getAttribute("aria-pressed")).toBe("true");
  });

  it("takes the language of the paper from the request, and saves another one there", async () => {
    const saved: Sheet[] = [];
    show("en", { view: { ...view, plans: [{ id: "pl", revision: 3, kind: "deletion", language: "fr" }] } as unknown as CaseView, save: async (sheet) => { saved.push(sheet); return { id: "pl", revision: 4, at: "", touched: [] } as never; } });
    await screen.findByTestId("portal-boxes");
    expect(called("portal_packet")).toMatchObject([{ choice: { paper: "fr" } }]);
    await userEvent.click(screen.getByTestId("paper-ar"));
    expect(saved).toMatchObject([{ kind: "plan", fields: { id: "pl", revision: 3, kind: "deletion", language: "ar" } }]);
  });

  it.each([["decision", "facts decision"], ["new_fact", "request kind:revision"], ["alerts", "alerts new"]])("says why a kind cannot be yet (%s), and leads on or back", async (field, where) => {
    lacks = { revision: field };
    known = { ...known, kind: "revision" };
    const went: string[] = [];
    show("en", { go: (screen_, focus) => went.push(`${screen_} ${focus ?? ""}`) });
    expect((await screen.findByTestId("packet-lacks")).textContent).toContain("first");
    await userEvent.click(screen.getByTestId("packet-give"));
    expect(went).toEqual([where]);
    await userEvent.click(screen.getByTestId("kind-access"));
    expect(await screen.findByTestId("portal-boxes")).toBeTruthy();
  });

  it("measures a box against the limit that was typed, says what is over, and cuts nothing", async () => {
    known = { ...known, profile: { large_mb: 20, pages: null, boxes: [{ id: "kind", characters: 10 }], at: "2026-11-02T09:00:00Z" } };
    show();
    expect((await screen.findByTestId("room-kind")).textContent).toContain("26 of 10 characters");
    expect(screen.getByTestId("room-kind").textContent).toContain("16 characters over the limit");
    expect(screen.getByTestId("packet-seen-day").textContent).toContain("2 Nov 2026");
    // 12 MB is no large file where the portal takes 20.
    expect(screen.getByTestId("packet-exhibits").querySelector("strong")).toBeNull();
    await userEvent.click(screen.getByTestId("copy-kind"));
    expect(called("copy_text")).toEqual(["Correction and/or deletion"]);
    await userEvent.click(screen.getByTestId("edit-limits"));
    const field = screen.getByTestId("field-limit-kind");
    await userEvent.clear(field);
    await userEvent.type(field, "12000");
    expect(screen.getByTestId("room-kind").textContent).not.toContain("over");
    await waitFor(() => expect(called("keep_portal")).toEqual([expect.objectContaining({ large_mb: 20, boxes: [{ id: "kind", characters: 12000 }] })]), { timeout: 3000 });
    await waitFor(() => expect(screen.getByTestId("packet-seen-day").textContent).toContain("30 Nov 2026"));
    await userEvent.clear(field);
    await waitFor(() => expect(called("keep_portal").at(-1)).toMatchObject({ boxes: [] }), { timeout: 3000 });
  });

  it("keeps what was typed about the portal when the screen is left at once", async () => {
    const { unmount } = show();
    await userEvent.type(await screen.findByTestId("field-large-mb"), "5");
    unmount();
    await waitFor(() => expect(called("keep_portal")).toEqual([expect.objectContaining({ large_mb: 5 })]));
  });

  it("lists what stays confidential as the request does, and copies it", async () => {
    map.rows.push({ entry: { kind: "evidence", id: "e" }, revision: 2, label: "E-01 A scan", guarded: null, marked: "ccf_only", seen_by: "ccf_only", why: "", names_others: "unknown", to_finish: false });
    portal = {
      ...portal, goes: [{ kind: "evidence", id: "e" }],
      boxes: [...portal.boxes, { asks: text("confidential", "What must stay confidential"), value: "Exhibit E-01, A scan", fill: "ready" }],
      confidential: [{ entry: { kind: "evidence", id: "e" }, says: "Exhibit E-01, A scan" }],
    };
    const cards: string[] = [];
    show("en", { card: (link) => cards.push(link.id) });
    await userEvent.click(await screen.findByTestId("see-items"));
    const part = await screen.findByTestId("learns-ccf_only");
    expect(part.textContent).toContain("It limits the CCF.");
    expect(within(part).getByTestId("listed-e").textContent).toContain("Exhibit E-01, A scan");
    await userEvent.click(within(part).getByTestId("copy-secrets"));
    expect(called("copy_text")).toEqual(["Exhibit E-01, A scan"]);
    await userEvent.click(within(part).getByText(/A scan/u, { selector: "button *" }));
    expect(cards).toEqual(["e"]);
    // The alert may leave, but this kind does not tell it.
    expect(screen.getByTestId("learns-may_reach_state").textContent).toContain("does not tell it");
    map.rows.pop();
  });

  it.each(["en", "ar"] as const)("is read aloud rightly in %s", async (lang) => {
    const { container } = show(lang, { focus: "learns" });
    await screen.findByTestId("learns-never_leaves");
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
