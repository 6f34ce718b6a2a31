// Who may see one exhibit, whether it stays here whatever a paper would need, and why.
import { useId } from "react";
import type { EvidenceSheet } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { WhoSees } from "../../parts/marks";
import { Priced } from "../../parts/Priced";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import type { Blocked } from "./useBlocked";

export function WhoMaySee({ desk, exhibit, blocked, asking, onAsk }: { desk: Desk; exhibit: EvidenceSheet; blocked: Blocked; /** Whether the reason is shown. */ asking: boolean; onAsk: (asking: boolean) => void }) {
  const { say, label } = useWords();
  const id = useId();
  const seen = blocked.seenBy(exhibit);
  const row = blocked.map?.rows.find((one) => one.entry.id === exhibit.id);
  const file = exhibit.kind === "asylum_file";
  const { disclosure } = exhibit.standing;
  // Let go with its reason, an asylum file goes as it is marked.
  const free = file && row !== undefined && row.why !== "";
  const reason = row && (file && !free ? blocked.map?.guards.find((one) => one.id === row.guarded) : blocked.map?.prices.find((one) => one.id === disclosure));
  const stays = seen === "never_leaves";
  const waits = seen === null && !blocked.refusal;
  return (
    <section className="stack-4">
      <h3>{say("who-sees")}</h3>
      {seen && <WhoSees disclosure={seen} />}
      {/* What is likely to be said, unseen, so that it pushes nothing when it comes. */}
      {waits && <span className="to-come" aria-hidden="true"><WhoSees disclosure="never_leaves" /></span>}
      {waits && <p className="small" role="status" data-testid="who-wait">{say("evidence-blocked-asylum")} <span className="to-come" aria-hidden="true">{say("evidence-why")}</span></p>}
      {stays && (
        <p className="small" data-testid="stays">
          <span id={`${id}-stays`}>{say(file && !free ? "evidence-blocked-asylum" : "evidence-blocked-marked")}</span>{" "}
          <button type="button" className="link" aria-expanded={asking} aria-controls={`${id}-why`} aria-describedby={`${id}-stays`} onClick={() => onAsk(!asking)} data-testid="why-blocked">{say("evidence-why")}</button>
        </p>
      )}
      {free && <p className="small" data-testid="let-go">{label("guarded-asylum_file")} {say("guard-open")} <Typed text={row.why} /></p>}
      {(asking || seen === null) && <RefusalBanner refusal={blocked.refusal} />}
      <div id={`${id}-why`} role="status">
        {stays && asking && reason && (
          <div className="why-blocked" data-testid="why-blocked-text">
            <Priced text={reason} />
            {file && !free && disclosure !== "never_leaves" && <p className="small">{say("evidence-blocked-mark", { mark: say(`disclosure-short-${disclosure}`) })}</p>}
            <button type="button" className="link small" onClick={() => desk.go("packet", "learns")} data-testid="why-learns">{say("who-learns-what")}</button>
          </div>
        )}
      </div>
    </section>
  );
}
