// Whether a case is about a company or another entity, and not about a person.
import type { CaseView } from "../bridge";

/** Says whether the applicant of a case is an entity. */
export function ofEntity(view: CaseView): boolean {
  return view.people.some((one) => one.id === view.header.applicant && one.entity.is);
}
