// What the list of countries says of one country, alone or against the state that asks for the person.
import type { CountryRow, RightsView } from "../../bridge";
import type { Shade } from "./WorldMap";

export type Answer = CountryRow["known"][number];

/** What works between two states counts only where both have it. */
export function answers(view: RightsView, place: string, from: string): Answer[] {
  const find = (code: string) => view.countries.find((row) => row.country === code);
  const [here, asking] = [find(place), from ? find(from) : undefined];
  if (!here) return [];
  return here.known.map((one, n) => {
    const other = asking?.known[n];
    if (!view.fields[n]?.between || !other) return one;
    if (one === "no" || other === "no") return "no";
    if (one === "yes" && other === "yes") return "yes";
    return one === "territory" || other === "territory" ? "territory" : "uncertain";
  });
}

/** How many tools are counted at most. */
export const allTools = (view: RightsView): number => view.fields.filter((field) => field.tool).length;

/**
 * How many of the counted tools a country has; nothing where the list has no answer for it. Its own row says whether there
 * is one: against a state that is outside a convention, a territory has a plain *no* there.
 */
export function count(view: RightsView, place: string, from: string): number | null {
  const tools = (known: Answer[]) => known.filter((_, n) => view.fields[n]?.tool);
  if (tools(answers(view, place, "")).every((one) => one === "territory")) return null;
  return tools(answers(view, place, from)).filter((one) => one === "yes").length;
}

export function shadeOf(tools: number | null): Shade {
  if (tools === null) return "none";
  return tools >= 4 ? "many" : tools >= 2 ? "some" : "few";
}
