// Large buttons for the minutes before the computer is turned off.
import { useState } from "react";
import { cardSide, type CardView } from "../../bridge";
import { Dialog } from "../../parts/Dialog";
import type { Desk } from "../../parts/desk";
import { useWords } from "../../words";

export function AtTheBorder({ desk, drawn }: { desk: Desk; drawn: CardView | null }) {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <section aria-labelledby="at-border" className="stack-8">
      <div><h2 id="at-border" className="sub">{say("border-title")}</h2><p className="small">{say("border-under")}</p></div>
      <div className="border-big">
        <button type="button" className="button" disabled={!drawn} onClick={() => setShown(true)} data-testid="border-show">{say("border-show")}</button>
        <button type="button" className="button" onClick={() => desk.go("detained")} data-testid="border-held">{say("border-held")}</button>
        <button type="button" className="button" onClick={() => desk.go("detained", "calls")} data-testid="border-call">{say("border-call")}</button>
      </div>
      <p className="small">{say("border-off")}</p>
      {shown && drawn && (
        <Dialog title={say("card-side-officer")} wide onClose={() => setShown(false)}>
          <img className="card-large" src={cardSide(desk.view.id, 0, drawn.version)} alt={say("card-side-officer")} data-testid="card-large" />
          <div className="row"><button type="button" className="button" autoFocus onClick={() => setShown(false)}>{say("close")}</button></div>
        </Dialog>
      )}
    </section>
  );
}
