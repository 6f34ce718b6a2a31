// Several people in one vault: who they are, who may add and remove them, and who works on which case.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../src/app/App";
import { replaceCore, type AppState, type CaseShare, type CaseView, type VaultPerson } from "../src/bridge";
import { sayIn } from "../src/words";
import { LANGUAGES } from "../src/words/languages";
import { PASSPHRASE, memoryCore, type MemoryCore } from "./core";

vi.setConfig({ testTimeout: 60_000 });

/** A phrase that nobody else has. */
const THEIRS = "rivers of amber and slate";

const someone = (id: string, name: string, more: Partial<VaultPerson> = {}): VaultPerson => ({ id, name, founder: false, keeper: false, left: false, me: false, only_theirs: 0, ...more });
const ADA = someone("me", "Ada Example", { founder: true, keeper: true, me: true });
const BEN = someone("ben", "Ben Example");

let core: MemoryCore;
let hand: UserEvent;

/** A core with one case, in which the people of the vault have these parts. */
async function vault(people: VaultPerson[], shares: Record<string, CaseShare> = {}, start: Partial<AppState> = {}, mine: CaseShare = "supervisor") {
  core = memoryCore(null);
  const view = (await core.call("create_case", { name: "First case", accusing: "RU" })) as CaseView;
  view.share = mine;
  const nothing = { as_of: "2026-11-23", grounds: [], for_you: [], against_you: [], missing: [], cannot_judge: [], other_roads: [], outside: false, powers: [] };
  core = memoryCore({ view: { en: view, ar: structuredClone(view), ru: structuredClone(view), fr: structuredClone(view) }, assessment: { en: nothing, ar: nothing, ru: nothing, fr: nothing } }, start);
  Object.assign(core.people, { people: structuredClone(people), my_name: people.find((one) => one.me)?.name ?? "", keeper: people.find((one) => one.me)?.keeper ?? true });
  if (people.length > 0) core.people.cases.push({ case: view.id, title: view.title, mine, shares: Object.entries(shares).map(([person, share]) => ({ person, share })) });
  replaceCore(core.call);
  hand = userEvent.setup();
  return view;
}

/** From the list of cases by way of safety. */
async function toPeople() {
  const shown = render(<App />);
  await hand.click(await screen.findByTestId("nav-safety"));
  await hand.click(await screen.findByTestId("safety-people"));
  await screen.findByRole("heading", { level: 1, name: sayIn(core.app.settings.language)("people-title") });
  return shown;
}

/** Somebody's form to be let in, with a phrase of their own. */
async function fillIn(name: string, phrase = THEIRS) {
  await hand.click(await screen.findByTestId("person-add"));
  await hand.type(screen.getByTestId("field-person-name"), name);
  await hand.type(screen.getByTestId("field-my-phrase"), PASSPHRASE);
  await ownPhrase(phrase);
}

async function ownPhrase(phrase: string) {
  await hand.click(screen.getByTestId("own-phrase"));
  await hand.type(screen.getByTestId("field-new-phrase"), phrase);
  await hand.type(screen.getByTestId("field-new-again"), phrase);
}

const part = (id: string) => screen.getByTestId<HTMLSelectElement>(`field-part-${id}`);
const sent = (name: string) => core.calls.filter((one) => one.name === name).map((one) => (ArrayBuffer.isView(one.request) ? new TextDecoder().decode(one.request) : one.request));

async function serious(container: HTMLElement): Promise<string[]> {
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => `${v.id}: ${v.nodes[0]?.html ?? ""}`);
}

beforeEach(() => { Element.prototype.scrollIntoView ??= () => undefined; });

describe("letting somebody in", () => {
  it("asks for one's own name where there is none, and says what follows", async () => {
    await vault([]);
    await toPeople();
    await screen.findByTestId("people-alone");
    expect(screen.queryByTestId("people-cases")).toBeNull();
    await fillIn("Ben Example");
    // Without one's own name it is refused at its field, and what was typed stays.
    await hand.click(screen.getByTestId("person-go"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("bad-field");
    screen.getByText("Give your own name first.");
    expect(document.activeElement).toBe(screen.getByTestId("field-my-name"));
    expect(screen.getByTestId<HTMLInputElement>("field-person-name").value).toBe("Ben Example");
    await hand.type(screen.getByTestId("field-my-name"), "Ada Example");
    await hand.click(screen.getByTestId("person-go"));
    await waitFor(() => expect(screen.getAllByTestId("person")).toHaveLength(2));
    expect(sent("set_author")).toEqual([{ name: "Ada Example" }]);
    expect(sent("add_person").at(-1)).toBe(`${PASSPHRASE}\0Ben Example\u00000\0${THEIRS}`);
    screen.getByText(/They see no case yet/u);
    screen.getByText(/make their own recovery sheet soon/u);
    // The hand is where it was, and no phrase is left on the screen or went through JSON.
    expect(document.activeElement).toBe(screen.getByTestId("person-add"));
    expect(screen.queryByTestId("field-my-phrase")).toBeNull();
    const json = core.calls.filter((one) => !ArrayBuffer.isView(one.request)).map((one) => JSON.stringify(one.request)).join(" ");
    for (const secret of [PASSPHRASE, THEIRS]) expect(json.includes(secret)).toBe(false);
    // Now there are parts to give.
    await hand.click(screen.getByTestId("people-change"));
    expect(part("me").value).toBe("supervisor");
  });

  it("refuses a passphrase and a name that somebody has, and keeps what was typed", async () => {
    await vault([ADA, BEN], { me: "supervisor" });
    await toPeople();
    await fillIn("Ben Example", PASSPHRASE);
    await hand.click(screen.getByTestId("field-person-keeper"));
    await hand.click(screen.getByTestId("person-go"));
    await screen.findByText("Somebody here has this name already. Choose another one.");
    await hand.clear(screen.getByTestId("field-person-name"));
    await hand.type(screen.getByTestId("field-person-name"), "Carla Example");
    await hand.click(screen.getByTestId("person-go"));
    await waitFor(() => expect(screen.getByTestId("refusal").dataset["code"]).toBe("passphrase-taken"));
    expect(screen.getByTestId<HTMLInputElement>("field-person-name").value).toBe("Carla Example");
    for (const id of ["field-new-phrase", "field-new-again"]) {
      await hand.clear(screen.getByTestId(id));
      await hand.type(screen.getByTestId(id), THEIRS);
    }
    // By keyboard, and twice at once: one person.
    fireEvent.submit(screen.getByTestId("person-form"));
    fireEvent.submit(screen.getByTestId("person-form"));
    await waitFor(() => expect(screen.getAllByTestId("person")).toHaveLength(3));
    expect(sent("add_person")).toHaveLength(3);
    expect(sent("add_person").at(-1)).toBe(`${PASSPHRASE}\0Carla Example\u00001\0${THEIRS}`);
    expect(screen.getAllByTestId("person").map((one) => one.textContent)).toEqual([
      "Ada ExampleYouBegan these papersMay add and remove people", "Ben ExampleRemove", "Carla ExampleMay add and remove peopleRemove"]);
  });

  it("is for those who may, and not for the throw-away vault", async () => {
    await vault([{ ...ADA, me: false }, { ...BEN, me: true }, someone("carla", "Carla", { left: true })], { me: "supervisor", ben: "reader" }, {}, "reader");
    const shown = await toPeople();
    await screen.findByTestId("people-list");
    expect(screen.queryByTestId("person-add")).toBeNull();
    expect(screen.queryByTestId("person-remove")).toBeNull();
    screen.getByText(/You cannot add or remove people here/u);
    expect(screen.getAllByTestId("person").at(-1)?.textContent).toBe("CarlaWas removed");
    shown.unmount();
    await vault([], {}, { throw_away: true });
    render(<App />);
    await screen.findByTestId("nav-today");
    fireEvent.keyDown(document.body, { code: "KeyK", key: "k", ctrlKey: true });
    await hand.type(await screen.findByTestId("go-to-box"), "People{Enter}");
    await screen.findByTestId("people-throw-away");
    expect(screen.queryByTestId("person-add")).toBeNull();
  });
});

describe("who works on a case", () => {
  it("is given and taken at once, and the answer is shown", async () => {
    const { id } = await vault([ADA, BEN], { me: "supervisor" });
    await toPeople();
    await hand.click(await screen.findByTestId("people-change"));
    expect(part("ben").value).toBe("none");
    // By keyboard alone.
    part("ben").focus();
    await hand.selectOptions(part("ben"), "student");
    await waitFor(() => expect(screen.getByTestId("part-given").textContent).toBe("Saved: Ben Example, Student."));
    expect(sent("give_share")).toEqual([{ case: id, person: "ben", share: "student" }]);
    expect(part("ben").value).toBe("student");
    expect(within(screen.getByTestId("people-case")).getAllByText("Ben Example").length).toBeGreaterThan(0);
    await hand.selectOptions(part("ben"), "none");
    await waitFor(() => expect(screen.getByTestId("part-given").textContent).toBe("Saved: Ben Example, No part."));
    expect(sent("give_share").at(-1)).toEqual({ case: id, person: "ben", share: null });
    // Each part is told in a line, and what taking one does not undo.
    expect(screen.getByTestId("people-parts").querySelectorAll("dd")).toHaveLength(6);
    expect(screen.getByTestId("people-parts").textContent).toContain("Older copies of the folder and old backups still open as before.");
  });

  it("keeps the old choice where no supervisor would be left, and asks before one's own", async () => {
    await vault([ADA, BEN], { me: "supervisor", ben: "reader" });
    await toPeople();
    await hand.click(await screen.findByTestId("people-change"));
    await hand.selectOptions(part("me"), "reader");
    await hand.click(await screen.findByTestId("own-part-keep"));
    expect(sent("give_share")).toEqual([]);
    expect(part("me").value).toBe("supervisor");
    await hand.selectOptions(part("me"), "reader");
    await hand.click(await screen.findByTestId("own-part-go"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("needs-supervisor");
    expect(part("me").value).toBe("supervisor");
    // With another supervisor it works, and then nothing can be changed any more.
    await hand.selectOptions(part("ben"), "supervisor");
    await waitFor(() => expect(part("ben").value).toBe("supervisor"));
    await waitFor(() => expect(screen.queryByTestId("refusal")).toBeNull());
    await hand.selectOptions(part("me"), "reader");
    await hand.click(await screen.findByTestId("own-part-go"));
    await waitFor(() => expect(screen.queryByTestId("people-change")).toBeNull());
    expect(screen.getByTestId("people-case").textContent).toContain("Your part: Reader");
  });

  it("shows the newest of two quick choices, and the old one when both are refused", async () => {
    await vault([ADA, BEN], { me: "supervisor", ben: "reader" });
    await toPeople();
    await hand.click(await screen.findByTestId("people-change"));
    fireEvent.change(part("ben"), { target: { value: "client" } });
    fireEvent.change(part("ben"), { target: { value: "caseworker" } });
    expect(part("ben").value).toBe("caseworker");
    await waitFor(() => expect(sent("give_share")).toHaveLength(2));
    await waitFor(() => expect(screen.getByTestId("part-given").textContent).toContain("Caseworker"));
    expect(part("ben").value).toBe("caseworker");
    core.refuse("give_share", { code: "disk-full", field: null, detail: null });
    await hand.selectOptions(part("ben"), "reader");
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("disk-full");
    expect(part("ben").value).toBe("caseworker");
  });

  it("stays usable with 300 cases", async () => {
    await vault([ADA, BEN], { me: "supervisor" });
    core.people.cases.push(...Array.from({ length: 299 }, (_, n) => ({
      case: `k${n}`, title: `Case number ${n}`, mine: n % 2 ? "supervisor" as const : "reader" as const, shares: [{ person: "me", share: n % 2 ? "supervisor" as const : "reader" as const }, ...(n === 7 ? [{ person: "ben", share: "reader" as const }] : [])],
    })));
    await toPeople();
    expect((await screen.findByTestId("people-found")).textContent).toBe("300 cases");
    await hand.type(screen.getByTestId("field-people-find"), "number 29");
    await waitFor(() => expect(screen.getAllByTestId("people-case")).toHaveLength(10));
    // A person is found too, and only what one supervises can be changed.
    await hand.clear(screen.getByTestId("field-people-find"));
    await hand.type(screen.getByTestId("field-people-find"), "ben");
    await waitFor(() => expect(screen.getAllByTestId("people-case").map((one) => one.dataset["case"])).toEqual(["k7"]));
    await hand.click(screen.getByTestId("people-change"));
    expect(part("ben").value).toBe("reader");
    await hand.clear(screen.getByTestId("field-people-find"));
    await hand.type(screen.getByTestId("field-people-find"), "number 298");
    await waitFor(() => expect(screen.getAllByTestId("people-case")).toHaveLength(1));
    expect(screen.queryByTestId("people-change")).toBeNull();
  });
});

describe("taking somebody out", () => {
  it("asks for one's passphrase, says what it means, and is done once", async () => {
    await vault([ADA, BEN], { me: "supervisor", ben: "reader" });
    await toPeople();
    await hand.click(await screen.findByTestId("person-remove"));
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("They cannot open what is saved from now on. What they saved stays.");
    expect(dialog.textContent).toContain("Older copies of the folder and old backups still open as before.");
    expect(document.activeElement).toBe(screen.getByTestId("person-keep"));
    await hand.type(screen.getByTestId("field-remove-phrase"), "not mine{Enter}");
    expect((await within(dialog).findByTestId("refusal")).dataset["code"]).toBe("wrong-passphrase");
    await hand.clear(screen.getByTestId("field-remove-phrase"));
    await hand.type(screen.getByTestId("field-remove-phrase"), PASSPHRASE);
    fireEvent.click(screen.getByTestId("person-remove-go"));
    fireEvent.click(screen.getByTestId("person-remove-go"));
    await screen.findByText(/Their passphrase does not open these papers any more/u);
    expect(sent("remove_person")).toEqual(["not mine\0ben\x000", `${PASSPHRASE}\0ben\x000`]);
    expect(screen.getAllByTestId("person").map((one) => one.textContent)).toEqual([expect.stringContaining("Ada Example"), "Ben ExampleWas removed"]);
    await hand.click(screen.getByTestId("people-change"));
    expect(screen.queryByTestId("field-part-ben")).toBeNull();
  });

  it("says how many cases go with them, and means those", async () => {
    await vault([ADA, { ...BEN, only_theirs: 2 }], { me: "supervisor", ben: "reader" });
    await toPeople();
    await hand.click(await screen.findByTestId("person-remove"));
    expect(screen.getByTestId("remove-only").textContent).toContain("2 cases are theirs alone");
    await hand.type(screen.getByTestId("field-remove-phrase"), `${PASSPHRASE}{Enter}`);
    await screen.findByText(/Their passphrase does not open these papers any more/u);
    expect(sent("remove_person")).toEqual([`${PASSPHRASE}\0ben\x002`]);
  });

  it("removes nobody where meanwhile other cases would go", async () => {
    await vault([ADA, BEN], { me: "supervisor", ben: "reader" });
    await toPeople();
    await hand.click(await screen.findByTestId("person-remove"));
    expect(screen.queryByTestId("remove-only")).toBeNull();
    core.refuse("remove_person", { code: "only-theirs", field: null, detail: "1" });
    await hand.type(screen.getByTestId("field-remove-phrase"), `${PASSPHRASE}{Enter}`);
    expect((await screen.findByTestId("refusal")).textContent).toContain("Some cases are theirs alone.");
    await hand.click(screen.getByTestId("person-keep"));
    expect(screen.getAllByTestId("person")).toHaveLength(2);
  });
});

describe("in a case", () => {
  it("who works on it stands beside its title where several people open the vault, and leads to them", async () => {
    const { id } = await vault([ADA, BEN], { me: "supervisor", ben: "student" });
    core.people.cases.push({ case: "other", title: "Another", mine: "supervisor", shares: [{ person: "me", share: "supervisor" }] });
    render(<App />);
    await hand.click(await screen.findByTestId("open-case"));
    expect((await screen.findByTestId("case-people")).textContent).toBe("On this case: Ada Example, Ben Example");
    expect(screen.queryByTestId("reader-notice")).toBeNull();
    await hand.click(screen.getByTestId("case-people-go"));
    // This case comes first and is open.
    expect((await screen.findAllByTestId("people-case"))[0]?.dataset["case"]).toBe(id);
    await hand.selectOptions(part("ben"), "none");
    await waitFor(() => expect(screen.getByTestId("case-people").textContent).toBe("On this case: Ada Example"));
    // Whoever gives their own part away is out of the case.
    await hand.selectOptions(part("ben"), "supervisor");
    await waitFor(() => expect(part("ben").value).toBe("supervisor"));
    await hand.selectOptions(part("me"), "none");
    await hand.click(await screen.findByTestId("own-part-go"));
    await screen.findByTestId("new-case");
  });

  it("nothing is said of people where one opens the vault", async () => {
    await vault([]);
    render(<App />);
    await hand.click(await screen.findByTestId("open-case"));
    await screen.findByTestId("nav-today");
    await waitFor(() => expect(sent("people")).toHaveLength(1));
    expect(screen.queryByTestId("case-people")).toBeNull();
  });

  it("a reader is told so on every sheet; a save that is not allowed says so and keeps what was typed", async () => {
    await vault([{ ...ADA, me: false }, { ...BEN, me: true }], { me: "supervisor", ben: "reader" }, {}, "reader");
    render(<App />);
    await hand.click(await screen.findByTestId("open-case"));
    expect((await screen.findByTestId("case-people")).textContent).toContain("Your part: Reader");
    for (const name of ["timeline", "facts", "today"]) {
      await hand.click(screen.getByTestId(`nav-${name}`));
      expect(screen.getByTestId("reader-notice").textContent).toContain("Changes you make are not saved.");
    }
    await hand.click(screen.getByTestId("nav-timeline"));
    await hand.click(await screen.findByTestId("add-event"));
    await hand.type(await screen.findByTestId("field-title"), "Stopped at the border");
    core.refuse("save_sheet", { code: "not-allowed", field: null, detail: null });
    await hand.click(screen.getByTestId("save"));
    const banner = await screen.findByTestId("refusal");
    expect(banner.dataset["code"]).toBe("not-allowed");
    expect(banner.textContent).toContain("What you typed is still here.");
    expect(screen.getByTestId<HTMLInputElement>("field-title").value).toBe("Stopped at the border");
  });
});

describe.each(LANGUAGES.map(([lang]) => lang))("the screen of people in %s", (lang) => {
  it("has nothing serious for axe, every word, and no word of English", async () => {
    document.documentElement.lang = lang;
    await vault([ADA, BEN, someone("carla", "Carla", { left: true })], { me: "supervisor", ben: "client" }, { settings: { language: lang, theme: "light", text_percent: 100, motion: "system", lock_minutes: 3 } });
    const { container } = await toPeople();
    await hand.click(await screen.findByTestId("people-change"));
    await hand.click(screen.getByTestId("person-add"));
    await screen.findByTestId("words");
    const say = sayIn(lang);
    for (const id of ["people-know-sheet", "people-know-copies", "people-add-sees"]) expect(container.textContent).toContain(say(id));
    expect(container.textContent).not.toMatch(/people-[a-z]/u);
    if (lang !== "en") expect(container.textContent).not.toContain("Supervisor");
    expect(await serious(container)).toEqual([]);
    await hand.click(screen.getByTestId("person-cancel"));
    await hand.click(screen.getByTestId("person-remove"));
    expect(await serious(document.body)).toEqual([]);
    document.documentElement.lang = "en";
  });
});
