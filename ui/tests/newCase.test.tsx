// A new case from the list.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "../src/app/App";
import { memoryCore } from "./core";
import { late } from "./late";

describe("a new case", () => {
  it("is made once, however often Enter is pressed", async () => {
    const core = memoryCore(null);
    const made = late(core, "create_case");
    render(<App />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId("new-case"));
    await user.type(await screen.findByTestId("field-name"), "Ada Example{Enter}{Enter}");
    await made.free();
    await screen.findByTestId("nav-travel");
    expect(core.calls.filter((one) => one.name === "create_case")).toHaveLength(1);
  });
});
