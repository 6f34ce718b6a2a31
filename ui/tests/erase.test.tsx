// Erasing for good: nothing goes before the button with the count is pressed, and the safe one has the focus.
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore } from "../src/bridge";
import { App } from "../src/app/App";
import { PASSPHRASE, memoryCore, type MemoryCore } from "./core";

async function inSafety(core: MemoryCore) {
  replaceCore(core.call);
  render(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByTestId("new-case"));
  await user.type(await screen.findByTestId("field-name"), "Ada Example");
  await user.click(screen.getByTestId("create-case"));
  await user.click(await screen.findByTestId("nav-safety"));
  await screen.findByTestId("erase-part");
  return user;
}

const asked = (core: MemoryCore, name: string) => core.calls.filter((one) => one.name === name).map((one) => one.request);

describe("erasing for good", () => {
  it("shreds the open case only after the button that counts, and goes to the list", async () => {
    const core = memoryCore(null);
    const user = await inSafety(core);
    await user.click(screen.getByTestId("erase-case"));
    const go = await screen.findByTestId("erase-go");
    expect(go.textContent).toBe("Shred the case, 7 entries");
    expect(document.activeElement).toBe(screen.getByTestId("erase-keep"));
    for (const words of ["2 papers go with it", "Older backups", "exported, printed or sent", "The disk may keep"]) screen.getByText(new RegExp(words, "u"));
    await user.click(screen.getByTestId("erase-keep"));
    expect(asked(core, "shred_case")).toEqual([]);
    await user.click(screen.getByTestId("erase-case"));
    // Only with the passphrase: nobody else at the keyboard, and no page that was taken over.
    await screen.findByTestId("erase-go");
    expect(screen.getByTestId<HTMLButtonElement>("erase-go").disabled).toBe(true);
    await user.type(screen.getByTestId("field-erase-phrase"), "not it");
    await user.click(screen.getByTestId("erase-go"));
    expect((await screen.findByTestId("refusal")).dataset["code"]).toBe("wrong-passphrase");
    await user.clear(screen.getByTestId("field-erase-phrase"));
    await user.type(screen.getByTestId("field-erase-phrase"), PASSPHRASE);
    await user.click(screen.getByTestId("erase-go"));
    await screen.findByTestId("new-case");
    expect(asked(core, "erase")).toEqual([]);
  });

  it("says where there is nothing, and offers no button then", async () => {
    const core = memoryCore(null);
    const user = await inSafety(core);
    await user.click(screen.getByTestId("erase-removed"));
    await screen.findByText("There is nothing here to erase.");
    expect(screen.queryByTestId("erase-go")).toBeNull();
  });

  it("keeps the dialog open with the refusal, so that nobody believes it is gone", async () => {
    const core = memoryCore(null);
    const user = await inSafety(core);
    await user.click(screen.getByTestId("erase-drafts"));
    core.refuse("erase", { code: "disk-full", field: null, detail: null });
    await user.click(await screen.findByTestId("erase-go"));
    await screen.findByTestId("refusal");
    expect(screen.queryByText("It is gone for good.")).toBeNull();
    await user.click(screen.getByTestId("erase-go"));
    await screen.findByText("It is gone for good.");
  });

  it("removes all papers from this computer with the number of cases on the button", async () => {
    const core = memoryCore(null);
    const user = await inSafety(core);
    await user.click(screen.getByTestId("erase-remove"));
    const go = await screen.findByTestId("remove-go");
    expect(go.textContent).toBe("Remove the papers of one case");
    expect(document.activeElement).toBe(screen.getByTestId("remove-keep"));
    await user.type(screen.getByTestId("field-erase-phrase"), PASSPHRASE);
    await user.click(go);
    await waitFor(() => expect(asked(core, "remove_from_computer")).toHaveLength(1));
  });
});
