// Three parts: made, copied, two read back by really opening with them, and used when the passphrase is forgotten.
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore } from "../src/bridge";
import { App } from "../src/app/App";
import { PASSPHRASE, SHARES, memoryCore } from "./core";

async function type(user: UserEvent, part: number, share: string[]) {
  for (const [n, row] of share.entries()) {
    const field = screen.getByTestId(`field-part-${part}-row-${n + 1}`);
    await user.clear(field);
    await user.type(field, row);
  }
}

describe("three parts", () => {
  it("are shown once, and are right only after two were read back from paper", async () => {
    const core = memoryCore(null);
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("nav-safety"));
    await user.click(await screen.findByTestId("shares-make"));
    await user.type(screen.getByTestId("field-shares-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("shares-go"));
    const shown = await screen.findByTestId("shares-made");
    expect(shown.querySelectorAll("[data-part] li")).toHaveLength(15);
    await user.click(screen.getByTestId("share-pdf-2"));
    expect(core.calls.at(-1)).toEqual({ name: "save_share_pdf", request: { number: 2 } });
    await user.click(screen.getByTestId("shares-copied"));
    await screen.findByTestId("field-part-1-row-1");
    expect(core.calls.some((one) => one.name === "put_sheet_away")).toBe(true);
    screen.getByText(/You have not read two parts back yet/u);
    // The same part twice opens nothing, and what was typed stays.
    await type(user, 1, SHARES[0] ?? []);
    await type(user, 2, SHARES[0] ?? []);
    await user.click(screen.getByTestId("shares-go"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("wrong-shares");
    await type(user, 2, SHARES[2] ?? []);
    await user.click(screen.getByTestId("shares-go"));
    await screen.findByText("The two parts open your papers.");
    const json = core.calls.filter((one) => !(one.request instanceof Uint8Array)).map((one) => JSON.stringify(one.request)).join(" ");
    for (const secret of [PASSPHRASE, ...SHARES.flat()]) expect(json.includes(secret)).toBe(false);
    await user.click(screen.getByTestId("shares-revoke"));
    await user.type(screen.getByTestId("field-shares-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("shares-go"));
    await screen.findByText("The parts open nothing any more.");
  }, 30_000);

  it("open when the passphrase is forgotten; a wrong row is named", async () => {
    const core = memoryCore(null, { open: false });
    replaceCore(core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("forgot"));
    await user.click(screen.getByTestId("forgot-by-shares"));
    await type(user, 1, SHARES[1] ?? []);
    await type(user, 2, [...(SHARES[2] ?? []).slice(0, 4), "not the right row"]);
    await user.click(screen.getByTestId("forgot-go"));
    await screen.findByText(/Row 5 is not right/u);
    await type(user, 2, SHARES[2] ?? []);
    await user.click(screen.getByTestId("forgot-go"));
    await user.type(await screen.findByTestId("field-new-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("forgot-go"));
    await screen.findByTestId("new-case");
    const sent = core.calls.find((one) => one.name === "recover_by_shares")?.request as Uint8Array;
    expect(new TextDecoder().decode(sent)).toBe(`${SHARES[1]?.join("\n") ?? ""}\0${SHARES[2]?.join("\n") ?? ""}\0${PASSPHRASE}`);
  }, 30_000);
});
