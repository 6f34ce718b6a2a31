// A long list of ticks is searched: what is chosen stays in view, and any other can be found and chosen.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { TickField } from "../src/parts/fields";
import { WordsProvider } from "../src/words";

const papers = Array.from({ length: 900 }, (_, n) => ({ value: `e-${n}`, label: `Paper ${n}` }));

it("finds one paper of nine hundred, and keeps what was chosen", async () => {
  const hand = userEvent.setup();
  const kept: string[][] = [];
  function Holder() {
    const [values, setValues] = useState<string[]>(["e-7"]);
    return <TickField name="proof" label="Proof" values={values} options={papers} onChange={(next) => { kept.push(next); setValues(next); }} />;
  }
  render(<WordsProvider lang="en"><Holder /></WordsProvider>);
  expect(screen.getAllByRole("checkbox").length).toBe(13);
  expect(screen.getByTestId("field-proof-e-7").getAttribute("checked")).not.toBeNull();
  await hand.type(screen.getByTestId("search-proof"), "paper 812");
  await hand.click(screen.getByTestId("field-proof-e-812"));
  expect(kept).toEqual([["e-7", "e-812"]]);
  await hand.clear(screen.getByTestId("search-proof"));
  expect([screen.getByTestId("field-proof-e-7"), screen.getByTestId("field-proof-e-812")].every((one) => (one as HTMLInputElement).checked)).toBe(true);
  await hand.click(screen.getByTestId("field-proof-e-7"));
  expect(kept.at(-1)).toEqual(["e-812"]);
});
