// Of choices that follow each other quickly the last one counts, and what is tried again after a refusal is written once.
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { replaceCore, type CaseView, type LetterSheet, type PlanSheet, type ProtectionCase, type ProtectionSheet, type Saved, type Sheet } from "../src/bridge";
import { Refugee } from "../src/features/refugee/Refugee";
import { Request } from "../src/features/request/Request";
import { blankProtection } from "../src/parts/blanks";
import type { Desk } from "../src/parts/desk";
import { WordsProvider } from "../src/words";
import { memoryCore } from "./core";
import { aMoment } from "./late";

const nothing = () => undefined;
const FULL = { code: "disk-full", field: null, detail: null };
const refugeeCase = (change: Partial<ProtectionCase> = {}) => ({ id: "s1", state: "LT", applies: [], missing: [], consent: "open", asked: "done", letters: [], confirmed: "open", blocked: "", ...change }) as unknown as ProtectionCase;

interface Asked { sheet: Sheet; end: (refused?: unknown) => Promise<void> }

/** A screen over a case whose saves end when the test says so; like the core it refuses what was read before the last save. */
async function desk(screenOf: (desk: Desk) => React.ReactNode, change: Partial<CaseView> = {}) {
  const core = memoryCore(null);
  const first = { ...(await core.call("create_case", { name: "Ada Example", accusing: "RU" }) as CaseView), ...change };
  replaceCore((async (name: string, request: unknown) => (name === "refugee" ? { protections: first.protection.map((one) => refugeeCase({ id: one.id, confirmed: one.will_confirm === "yes" ? "done" : "open" })), reading: [] } : core.call(name as never, request as never))) as never);
  const asked: Asked[] = [];
  // The screen hears of what was saved later than the one who saved it.
  let show: (() => void) | null = null;
  function Screen() {
    const [view, setView] = useState(first);
    const save = (sheet: Sheet) => new Promise<Saved>((well, ill) => {
      asked.push({ sheet, end: (refused) => act(async () => {
        if (refused) return ill(refused);
        const [list, one] = sheet.kind === "plan" ? ["plans", sheet.fields] as const : sheet.kind === "letter" ? ["letters", sheet.fields] as const : ["protection", (sheet as { fields: ProtectionSheet }).fields] as const;
        const kept = { ...one, id: one.id || `new${asked.length}`, revision: one.revision + 1 };
        show = () => setView((now) => ({ ...now, stamp: now.stamp + 1, [list]: [...(now[list] as { id: string }[]).filter((other) => other.id !== kept.id), kept] }));
        well({ id: kept.id, revision: kept.revision, at: "", touched: [] });
      }) });
    });
    return <WordsProvider lang="en">{screenOf({ app: core.app, view, focus: null, drafts: [], resume: null, go: nothing, card: nothing, tell: nothing, save, did: async () => undefined, reload: async () => undefined } as unknown as Desk)}</WordsProvider>;
  }
  render(<Screen />);
  return { asked, shown: () => act(async () => show?.()) };
}
const protection = (change: Partial<ProtectionSheet> = {}): ProtectionSheet => ({ ...blankProtection("LT"), id: "s1", revision: 1, ...change });
const fieldsOf = <Fields,>({ sheet }: Asked) => sheet.fields as unknown as Fields;
const nth = (asked: Asked[], n: number) => asked[n] ?? (() => { throw new Error(`no save ${n}`); })();

describe("choices that follow each other", () => {
  it("of a consent are saved one after the other, each on top of the one before", async () => {
    const { asked } = await desk((at) => <Refugee desk={at} />, { protection: [protection()] });
    fireEvent.click(await screen.findByTestId("consent-yes"));
    fireEvent.click(screen.getByTestId("consent-yes"));
    fireEvent.click(screen.getByTestId("consent-no"));
    await aMoment(0);
    expect(asked).toHaveLength(1);
    await nth(asked, 0).end();
    await waitFor(() => expect(asked).toHaveLength(2));
    // The screen does not show the first one yet, and the second builds on it all the same.
    expect([fieldsOf<ProtectionSheet>(nth(asked, 1)).consent_to_ask, fieldsOf<ProtectionSheet>(nth(asked, 1)).revision]).toEqual(["no", 2]);
    await nth(asked, 1).end();
    await aMoment(0);
    expect(asked).toHaveLength(2);
  });

  it("are saved once where the same was pressed twice, and a refusal is said", async () => {
    const { asked } = await desk((at) => <Refugee desk={at} />, { protection: [protection()] });
    for (let n = 0; n < 2; n += 1) fireEvent.click(await screen.findByTestId("consent-yes"));
    await nth(asked, 0).end(FULL);
    await screen.findByTestId("refusal");
    expect(asked).toHaveLength(1);
    // It can be pressed again.
    fireEvent.click(screen.getByTestId("consent-yes"));
    await aMoment(0);
    expect([asked.length, fieldsOf<ProtectionSheet>(nth(asked, 1)).revision]).toEqual([2, 1]);
  });

  it("say no refusal of one that a later choice took the place of, and the refusal of the later one once", async () => {
    const { asked } = await desk((at) => <Refugee desk={at} />, { protection: [protection()] });
    fireEvent.click(await screen.findByTestId("consent-yes"));
    fireEvent.click(screen.getByTestId("consent-no"));
    await nth(asked, 0).end(FULL);
    await waitFor(() => expect(asked).toHaveLength(2));
    await nth(asked, 1).end();
    await aMoment(0);
    expect(fieldsOf<ProtectionSheet>(nth(asked, 1)).consent_to_ask).toBe("no");
    expect(screen.queryByTestId("refusal")).toBeNull();
  });

  it("say the refusal of the later one, once", async () => {
    const { asked } = await desk((at) => <Refugee desk={at} />, { protection: [protection()] });
    fireEvent.click(await screen.findByTestId("consent-yes"));
    fireEvent.click(screen.getByTestId("consent-no"));
    await nth(asked, 0).end(FULL);
    await waitFor(() => expect(asked).toHaveLength(2));
    await nth(asked, 1).end(FULL);
    expect(await screen.findAllByTestId("refusal")).toHaveLength(1);
  });

  it("of a language of the paper make one plan, in the last language", async () => {
    const { asked, shown } = await desk((at) => <Request desk={at} index={null} saved="" visit={0} />);
    fireEvent.click(await screen.findByTestId("paper-fr"));
    fireEvent.click(screen.getByTestId("paper-es"));
    fireEvent.click(screen.getByTestId("paper-ar"));
    expect(asked).toHaveLength(1);
    await nth(asked, 0).end();
    await waitFor(() => expect(asked).toHaveLength(2));
    const plan = fieldsOf<PlanSheet>(nth(asked, 1));
    expect([plan.language, plan.id, plan.revision]).toEqual(["ar", "new1", 1]);
    await nth(asked, 1).end();
    await shown();
    expect(screen.getByTestId("paper-ar").getAttribute("aria-pressed")).toBe("true");
  });
});

describe("a step with the state", () => {
  it("is one letter with the day that was typed last, also where it was refused, closed and opened again", async () => {
    const { asked, shown } = await desk((at) => <Refugee desk={at} />, { protection: [protection({ consent_to_ask: "yes" })] });
    const day = (value: string) => fireEvent.change(screen.getByTestId("field-step_day-day"), { target: { value } });
    fireEvent.click(await screen.findByTestId("mark-yes"));
    fireEvent.click(screen.getByTestId("save-step"));
    fireEvent.click(screen.getByTestId("save-step"));
    // The fact goes first: written twice it is still one fact.
    expect(asked.map(({ sheet }) => sheet.kind)).toEqual(["protection"]);
    await nth(asked, 0).end();
    await shown();
    await waitFor(() => expect(asked).toHaveLength(2));
    await nth(asked, 1).end(FULL);
    await screen.findByTestId("refusal");
    fireEvent.click(screen.getByText("Cancel"));
    fireEvent.click(screen.getByTestId("mark-yes"));
    day("3");
    fireEvent.click(screen.getByTestId("save-step"));
    await waitFor(() => expect(asked).toHaveLength(3));
    await nth(asked, 2).end();
    await waitFor(() => expect(screen.queryByTestId("save-step")).toBeNull());
    expect(asked.map(({ sheet }) => sheet.kind)).toEqual(["protection", "letter", "letter"]);
    expect(fieldsOf<LetterSheet>(nth(asked, 2)).dated.day).toBe(3);
  });

  it("says the fact again where another answer is being saved that the screen does not show yet", async () => {
    const { asked } = await desk((at) => <Refugee desk={at} />, { protection: [protection({ consent_to_ask: "yes", will_confirm: "yes" })] });
    fireEvent.click(await screen.findByTestId("mark-open"));
    fireEvent.click(screen.getByTestId("mark-yes"));
    fireEvent.click(screen.getByTestId("save-step"));
    await nth(asked, 0).end();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(fieldsOf<ProtectionSheet>(nth(asked, 1)).will_confirm).toBe("yes");
    await nth(asked, 1).end();
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked.map(({ sheet }) => sheet.kind)).toEqual(["protection", "protection", "letter"]);
  });
});
