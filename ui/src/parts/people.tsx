// The people of a vault as screens name them, and the parts they can have in a case.
import { Fragment } from "react";
import type { CaseShare, CaseShares, PeopleView, VaultPerson } from "../bridge";
import { useWords } from "../words";
import { SIGNS } from "../words/languages";
import { Typed } from "./Typed";

/** The parts, from the one that may least. */
export const SHARES: readonly CaseShare[] = ["reader", "client", "student", "caseworker", "supervisor"];

/** Those who work on a case, as they stand in the list of people. */
export function onCase(view: PeopleView, one: CaseShares | undefined): { person: VaultPerson; share: CaseShare }[] {
  return (one?.shares ?? []).flatMap(({ person, share }) => {
    const found = view.people.find((other) => other.id === person);
    return found && !found.left ? [{ person: found, share }] : [];
  });
}

/** Names in a row; of many, the first ones and how many more. */
export function Names({ names, most = Infinity }: { names: readonly string[]; most?: number }) {
  const { lang, number } = useWords();
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const more = names.length - shown.length;
  return <>{shown.map((name, n) => <Fragment key={n}>{n > 0 && SIGNS[lang].comma}<Typed text={name} /></Fragment>)}{more > 0 && <> <bdi dir="ltr">+{number(more)}</bdi></>}</>;
}
