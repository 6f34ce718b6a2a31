// The list of what must stay confidential, to be copied as the request has it.
import { useState } from "react";
import { callRaw, type SecretView } from "../../bridge";
import { useWords } from "../../words";

export function CopyList({ secrets }: { secrets: SecretView[] }) {
  const { say } = useWords();
  const [done, setDone] = useState<"" | "copied" | "failed">("");
  const copy = async () => {
    try {
      await callRaw("copy_text", secrets.map((one) => one.says).join("\n"));
      setDone("copied");
    } catch {
      setDone("failed");
    }
  };
  return (
    <div className="row">
      <button type="button" className="button mini" onClick={() => void copy()} data-testid="copy-secrets">{say("packet-copy-list", { count: secrets.length })}</button>
      <span className={done === "failed" ? "field-error" : "small"} role="status">{done === "copied" ? say("packet-list-copied") : done === "failed" ? say("packet-not-copied") : ""}</span>
    </div>
  );
}
