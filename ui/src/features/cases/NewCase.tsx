// A new case from the list.
import { useState } from "react";
import { Refusal, call, type CaseRole } from "../../bridge";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { CountryField } from "../../parts/CountryField";
import { ChoiceField, TextField } from "../../parts/fields";
import { useWords } from "../../words";

export function NewCase({ onCase, onClose }: { onCase: (id: string) => void; onClose: () => void }) {
  const { say } = useWords();
  const [name, setName] = useState("");
  const [role, setRole] = useState<CaseRole>("client");
  const [accusing, setAccusing] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const make = async () => {
    try {
      onCase((await call("create_case", { role, name, accusing })).id);
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <RefusalBanner refusal={refusal} />
      <TextField name="name" label={say("first-name-client")} hint={say("first-name-hint")} value={name} onChange={setName}
        error={fieldError(refusal, "name", say)} required autoFocus />
      <CountryField name="accusing" label={say("first-accusing")} value={accusing} onChange={setAccusing} />
      <ChoiceField name="role" label={say("new-case-role")} value={role} onChange={setRole}
        options={[{ value: "client", label: say("who-client") }, { value: "own", label: say("who-own") }]} />
      <div className="row">
        <button type="submit" className="button primary" disabled={!name.trim()} data-testid="create-case">{say("create-case")}</button>
        <button type="button" className="button" onClick={onClose}>{say("cancel")}</button>
      </div>
    </form>
  );
}
