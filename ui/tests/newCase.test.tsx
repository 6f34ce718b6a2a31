// A new case from the list.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore } from "../src/bridge";
import { App } from "../src/app/App";
import { memoryCore } from "./core";

describe("a new case", () => {
  it("is made once, however often Enter is pressed", async () => {
    const core = memoryCore(null);
    let free = () => undefined as void;
    const waits = new Promise<void>((go) => { free = go; });
    replaceCore((async (name: string, request: unknown) => {
      if (name === "create_case") await waits;
      return core.call(name, request);
    }) as typeof core.call);
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("new-case"));
    await user.type(await screen.findByTestId("field-name"), "Ada Example{Enter}{Enter}");
    free();
    await screen.findByTestId("nav-travel");
    expect(core.calls.filter((one) => one.name === "create_case")).toHaveLength(1);
  });
});
