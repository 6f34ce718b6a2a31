// What opening found, and what a reading of everything showed: each lost thing by its name, and nothing said before it was read.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { replaceCore, type AppState } from "../src/bridge";
import { Report } from "../src/features/safety/Report";
import { WordsProvider } from "../src/words";

const app = (notices: AppState["notices"]) => ({ notices }) as AppState;
const show = (notices: AppState["notices"] = []) => render(<WordsProvider lang="en"><Report app={app(notices)} /></WordsProvider>);

describe("the report on the papers", () => {
  it("tells what opening mended, and calls nothing right before everything was read", () => {
    show([{ kind: "store-mended", count: 3, names: [] }, { kind: "twin-mended", count: 1, names: [] }]);
    const found = screen.getByTestId("report-found").textContent ?? "";
    expect(found).toMatch(/3 damaged entries were put back/u);
    expect(found).toMatch(/mended from its twin/u);
    expect(screen.queryByTestId("report-read")).toBeNull();
    expect(screen.queryByTestId("report-mend")).toBeNull();
  });

  it("names the cases in which something is missing that was seen before", () => {
    show([{ kind: "less-than-seen", count: 2, names: ["Smith", "Case 7"] }]);
    const found = screen.getByTestId("report-found").textContent ?? "";
    expect(found).toMatch(/In 2 cases, something that you saw before is not there now\. Smith\. Case 7\. What you see is right/u);
  });

  it("names what is lost, offers to mend only then, and says what is left after it", async () => {
    const hand = userEvent.setup();
    const asked: unknown[] = [];
    replaceCore(async (name, request) => {
      if (name === "print_report") return { name: "report.pdf", size_bytes: "10" };
      if (name !== "check_vault") return { busy: false, done: 0, total: 0 };
      asked.push(request);
      const lost = [{ kind: "attachment", count: 1, case: "Ada Example", name: "E-01 Court paper" }, { kind: "store", count: 2, case: "", name: "" }];
      return { records: 40, files: 1, lost: (request as { mend: boolean }).mend ? lost.slice(0, 1) : lost };
    });
    show();
    expect(screen.getByText("Nothing was found.")).toBeTruthy();
    await hand.click(screen.getByTestId("report-check"));
    const rows = async () => [...(await screen.findByTestId("report-lost")).querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(await rows()).toEqual([["A file is damaged or gone. Only a backup can bring it back.", "Ada Example", "E-01 Court paper"], ["2 entries were damaged in the fast copy.", "", ""]]);
    await hand.click(screen.getByTestId("report-mend"));
    expect((await rows()).length).toBe(1);
    expect(asked).toEqual([{ mend: false }, { mend: true }]);
    await hand.click(screen.getByTestId("report-print"));
    expect(await screen.findByText(/Saved, not sealed: .*report\.pdf/u)).toBeTruthy();
  });

  it("shows why a reading failed, and keeps no result of it", async () => {
    const hand = userEvent.setup();
    replaceCore(async (name) => {
      if (name === "check_vault") throw { code: "disk", field: null, detail: null };
      return { busy: false, done: 0, total: 0 };
    });
    show();
    await hand.click(screen.getByTestId("report-check"));
    expect(await screen.findByTestId("refusal")).toBeTruthy();
    expect(screen.queryByTestId("report-read")).toBeNull();
  });
});
