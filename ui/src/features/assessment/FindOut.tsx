// The way on for whoever does not know whether any alert is out: the CCF can be asked what is held, and the library
// says how else one finds out.
import type { AssessmentView, CaseView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { useWords } from "../../words";

/** The guide of the library about finding out. */
export const GUIDE = "GU-10";

/** Whether nobody knows yet that there is an alert: none is recorded, or what is recorded is of no known kind or not sure. */
export function alertUnknown(view: CaseView, result: Pick<AssessmentView, "outside">): boolean {
  const known = view.alerts.filter(({ channel, status, standing }) =>
    channel !== "other" && ((status !== "suspected" && status !== "unknown") || standing.certainty === "confirmed" || standing.certainty === "likely"));
  // An alert elsewhere is known, and whether INTERPOL's files hold one too was asked and is not known.
  const elsewhere = result.outside && view.answers.some(({ id, answer }) => id === "alert-in-files" && answer === "unknown");
  return known.length === 0 || elsewhere;
}

export function FindOut({ desk }: { desk: Desk }) {
  const { say } = useWords();
  return (
    <section className="aside stack-8 measure" aria-labelledby="find-out-title" data-testid="find-out">
      <h2 id="find-out-title" className="sub">{say("find-out")}</h2>
      <p>{say("find-out", undefined, "text")}</p>
      <div className="row">
        <button type="button" className="button mini" onClick={() => desk.go("request", "kind:access")} data-testid="find-out-ask">{say("find-out-ask")}</button>
        <button type="button" className="link" onClick={() => desk.go("library", GUIDE)} data-testid="find-out-read">{say("find-out-read")}</button>
      </div>
    </section>
  );
}
