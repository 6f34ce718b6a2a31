// A hash that left, and how each of its proofs stands now.
import type { ProofView, SentRootView } from "../../bridge";
import { Law } from "../../parts/Typed";
import { useWords } from "../../words";
import { dayWords, momentWords } from "../../words/dates";

/** Digits in groups of four, to be compared by eye. */
const grouped = (digits: string) => digits.match(/.{1,4}/gu)?.join(" ") ?? digits;

export function Sent({ sent }: { sent: SentRootView }) {
  const { say, lang } = useWords();
  return (
    <article className="sent" data-testid="sent-root">
      <p><strong>{say("sent-on", { date: dayWords(sent.made.slice(0, 10), lang), count: sent.files })}</strong>{" "}
        <span className={`chip${sent.current ? "" : " care"}`}>{say(sent.current ? "sent-current" : "sent-older")}</span></p>
      <p className="caption hash"><bdi dir="ltr">{grouped(sent.root.slice(0, 16))} …</bdi></p>
      {sent.differ.length > 0 && <p className="small care-text">{say("sent-differ", { count: sent.differ.length })} <bdi dir="ltr">{sent.differ.slice(0, 8).map((name) => name.replace(/^originals\//u, "")).join(", ")}</bdi></p>}
      {sent.proofs.length === 0 && <p className="small">{say("sent-waiting")}</p>}
      {sent.proofs.map((proof, n) => <Proof key={n} proof={proof} />)}
    </article>
  );
}

function Proof({ proof }: { proof: ProofView }) {
  const { say, lang } = useWords();
  const time = proof.when && momentWords(proof.when, lang);
  return (
    <div className="proof" data-testid="proof" data-state={proof.state} data-detail={proof.detail} data-brought={proof.brought}>
      <p><strong>{say(`proof-kind-${proof.kind}`)}</strong> <span className={`chip ${proof.state === "holds" ? "ok" : proof.state === "fails" ? "late" : "care"}`}>{say(`proof-state-${proof.state}`)}</span></p>
      {proof.state === "holds" && <p>{say("proof-says", { time })}</p>}
      {proof.state === "needs" && <p>{say(`proof-needs-${proof.detail}`, { height: proof.compare })}</p>}
      {proof.state === "fails" && <p>{say(`fault-${proof.detail}`)}</p>}
      {proof.state === "holds" && proof.fingerprint && (
        <div className="stack-4">
          <p className="small"><strong>{say("proof-compare")}</strong> {say(`proof-compare-${proof.kind}`)} {proof.kind === "stamp" && say(proof.brought ? "proof-root-brought" : "proof-root-inside")}</p>
          <p className="small"><Law text={proof.kind === "ots" ? `${proof.compare}` : proof.compare} /></p>
          <p className="hash"><bdi dir="ltr">{grouped(proof.fingerprint)}</bdi></p>
        </div>
      )}
    </div>
  );
}
