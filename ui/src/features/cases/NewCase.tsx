// A new case from the list.
import { useState } from "react";
import { Refusal, type CaseRole } from "../../bridge";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { CountryField } from "../../parts/CountryField";
import { ChoiceField, TextField } from "../../parts/fields";
import { NewCaseKept, makeCase, useNewCase } from "../../parts/newCase";
import { useWords } from "../../words";

export function NewCase({ onCase, onClose }: { onCase: (id: string) => void; onClose: () => void }) {
  const { say } = useWords();
  const { fields, set, keeping, clear } = useNewCase("client");
  const { name, role, accusing } = fields;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    // A second Enter would make a second case.
    if (busy) return;
    setBusy(true);
    try {
      onCase(await makeCase(fields, keeping));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <RefusalBanner refusal={refusal} />
      <TextField name="name" label={say("first-name-client")} hint={say("first-name-hint")} value={name} onChange={(text) => set({ name: text })}
        error={fieldError(refusal, "name", say)} required autoFocus />
      <CountryField name="accusing" label={say("first-accusing")} value={accusing} onChange={(code) => set({ accusing: code })} />
      <ChoiceField name="role" label={say("new-case-role")} value={role} onChange={(next: CaseRole) => set({ role: next })}
        options={[{ value: "client", label: say("who-client") }, { value: "own", label: say("who-own") }]} />
      <NewCaseKept keeping={keeping} onClear={clear} />
      <div className="row">
        <button type="submit" className="button primary" disabled={busy || !name.trim()} data-testid="create-case">{say("create-case")}</button>
        <button type="button" className="button" onClick={onClose}>{say("cancel")}</button>
      </div>
    </form>
  );
}
