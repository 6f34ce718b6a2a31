// Screen 14: the boxes are copied as they are, what is blocked is let go with a reason only, and the number freezes the packet.
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceCore, type CaseView, type DisclosureView, type PortalTextView, type PortalView } from "../src/bridge";
import { largeFrom } from "../src/features/packet/Exhibits";
import { Packet } from "../src/features/packet/Packet";
import type { Desk } from "../src/parts/desk";
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
beforeEach(() => {
  calls = [];
  portal = {
    boxes: [
      { asks: text("kind", "Kind of request"), value: "Correction and/or deletion", fill: "ready" },
      { asks: text("birth", "Date of birth"), value: "", fill: "missing" },
      { asks: text("contact", "Address"), value: "", fill: "yourself" },
    ],
    exhibits: [{ id: "e", mark: "E-01", title: "A scan", size_bytes: "12000000", disclosure: "ccf_only" }],
    limits: [text("attachment-mb", "The limit was not found.")], identity: "unknown", identity_until: "",
    spilled: [{ what: "named", of: "w", within: { kind: "alert", id: "al" } }], confidential: [], pages: 6,
    written: [{ id: "r", revision: 2, made: "2026-11-24T10:00:00Z", count: 5, size_bytes: "1", largest_bytes: "1", number: "", changed: [] }],
  };
  replaceCore(async (name, request) => {
    calls.push({ name, request: ArrayBuffer.isView(request) ? new TextDecoder().decode(request as Uint8Array) : request });
    if (name === "portal_packet") return portal;
    if (name === "disclosure_map") return map;
    return { id: "r", revision: 3, at: "", touched: [] };
  });
});

const view = {
  id: "c1", applicant: "p1", people: [], alerts: [], charges: [], proceedings: [], protection: [], events: [], evidence: [], sources: [], letters: [], tasks: [], notes: [], requests: [], plans: [], allegations: [], answers: [],
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

  it("says what is large and what is blocked and yet stands in the words", async () => {
    show();
    const exhibits = await screen.findByTestId("packet-exhibits");
    expect(exhibits.textContent).toContain("large");
    expect(largeFrom("10000000")).toBe(false);
    expect(largeFrom("10000001")).toBe(true);
    expect(screen.getByTestId("packet-ticks").textContent).toContain("Family, witness or helper");
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

  it.each(["en", "ar"] as const)("is read aloud rightly in %s", async (lang) => {
    const { container } = show(lang, { focus: "learns" });
    await screen.findByTestId("learns-never_leaves");
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
