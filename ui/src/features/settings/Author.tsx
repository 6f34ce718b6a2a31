// The name that work in the open vault is written under. It is sealed in the vault, and nobody has to give one.
import { useState } from "react";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { TextField } from "../../parts/fields";
import { useWords } from "../../words";

export function Author({ author, onAuthor }: { author: string; onAuthor: (name: string) => Promise<void> }) {
  const { say } = useWords();
  const [name, setName] = useState(author);
  const [kept, setKept] = useState(false);
  const { busy, refusal, attempt } = useAttempt();
  const save = () => attempt(async () => {
    await onAuthor(name);
    setKept(true);
  });
  const same = name.trim() === author;
  return (
    <form className="form-part author" onSubmit={(event) => { event.preventDefault(); if (!same) void save(); }}>
      <h2 className="form-head">{say("settings-vault")}</h2>
      <RefusalBanner refusal={refusal} />
      <TextField name="author" label={say("author-name")} hint={say("author-hint")} value={name} error={fieldError(refusal, "name", say)}
        onChange={(text) => { setName(text); setKept(false); }} />
      <div className="row">
        <button type="submit" className="button" disabled={busy || same} data-testid="author-save">{say(busy ? "saving" : "save")}</button>
        <span className="small" role="status">{kept && say(author ? "author-kept" : "author-none")}</span>
      </div>
    </form>
  );
}
