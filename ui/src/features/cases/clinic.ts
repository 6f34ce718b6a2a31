// The rows of the clinic's table: what is shown of all cases, in which order, under which heads.
import type { CaseStage, ClinicCase, ClinicDate, ClinicView, NearWord } from "../../bridge";

export const NEAR: NearWord[] = ["late", "week", "month", "later", "waiting", "open"];

export type Whose = "everyone" | "mine" | "students";
export const WHOSE: readonly Whose[] = ["everyone", "mine", "students"];

/** Names are typed by hand: case and spaces do not part them. */
const same = (a: string, b: string) => a.trim() !== "" && a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

export function isWhose(one: Pick<ClinicCase, "worker" | "supervisor">, whose: Whose, me: string): boolean {
  if (whose === "everyone") return true;
  return whose === "mine" ? same(one.worker, me) : same(one.supervisor, me) && !same(one.worker, me);
}

/** Everything a person chose above the table. */
export interface Choice {
  /** All days, or every case once. */
  by: "dates" | "cases";
  country: string;
  stage: CaseStage | "none" | "";
  /** Everybody's cases, those one works on, or those one answers for while somebody else works on them. */
  whose: Whose;
  /** The name one writes under; empty where one gave none. */
  me: string;
  /** Ids of the cases that the text finds; `null` where nothing is looked for. */
  found: ReadonlySet<string> | null;
}

export type Row =
  | { kind: "group"; key: string; group: NearWord | "active" | "closed"; count: number }
  | { kind: "row"; key: string; case: ClinicCase; date: ClinicDate | null };

type Filled = Extract<Row, { kind: "row" }>;

const fits = (one: ClinicCase, choice: Choice) =>
  (!choice.country || one.accusing === choice.country)
  && (!choice.stage || (choice.stage === "none" ? one.stage === null : one.stage === choice.stage))
  && isWhose(one, choice.whose, choice.me)
  && (!choice.found || choice.found.has(one.id));

/** Gives the rows with their heads; a head stands only over something. */
export function clinicRows(view: ClinicView, choice: Choice): Row[] {
  return choice.by === "dates" ? byDate(view, choice) : byCase(view, choice);
}

function byDate(view: ClinicView, choice: Choice): Row[] {
  const groups = new Map<NearWord, Filled[]>(NEAR.map((near) => [near, []]));
  const dated = new Set<number>();
  for (const date of view.dates) {
    dated.add(date.case);
    const one = view.cases[date.case];
    if (one && fits(one, choice)) groups.get(date.near)?.push({ kind: "row", key: `${one.id}/${date.kind}/${date.entry}/${date.paper ?? ""}/${date.day}`, case: one, date });
  }
  // An open case without any day must not fall out of sight.
  view.cases.forEach((one, n) => {
    if (one.open && !dated.has(n) && fits(one, choice)) groups.get("open")?.push({ kind: "row", key: one.id, case: one, date: null });
  });
  return NEAR.flatMap((near) => headed(near, groups.get(near) ?? []));
}

function byCase(view: ClinicView, choice: Choice): Row[] {
  const first = new Map<number, ClinicDate>();
  for (const date of view.dates) if (!first.has(date.case)) first.set(date.case, date);
  const rows = view.cases.map((one, n): Filled => ({ kind: "row", key: one.id, case: one, date: first.get(n) ?? null })).filter((row) => fits(row.case, choice));
  return [...headed("active", rows.filter((row) => row.case.open)), ...headed("closed", rows.filter((row) => !row.case.open))];
}

const headed = (group: NearWord | "active" | "closed", rows: Filled[]): Row[] =>
  rows.length > 0 ? [{ kind: "group", key: `group-${group}`, group, count: rows.length }, ...rows] : [];

/** The figures above the table: over all cases, whatever is looked for. */
export function figures(view: ClinicView) {
  const near = (word: NearWord) => view.dates.filter((date) => date.near === word).length;
  return {
    late: near("late"), week: near("week"), waiting: near("waiting"),
    signoff: view.cases.reduce((sum, one) => sum + (one.open ? one.sign_offs : 0), 0),
    finish: view.cases.reduce((sum, one) => sum + (one.open ? one.to_finish : 0), 0), open: view.cases.filter((one) => one.open).length,
  };
}

/** The next row in a direction that is not a head; where there is none, the one it stands at. */
export function step(rows: readonly Row[], from: number, by: number): number {
  const way = Math.sign(by);
  let at = from;
  let left = Math.abs(by);
  for (let n = from + way; n >= 0 && n < rows.length && left > 0; n += way) {
    if (rows[n]?.kind === "row") { at = n; left -= 1; }
  }
  return at;
}
