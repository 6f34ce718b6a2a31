// The first facts of a case: a name, and the country that accuses.
import type { CaseRole } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { CountryField } from "../../parts/CountryField";
import { TextField } from "../../parts/fields";
import { NewCaseKept, makeCase, useNewCase } from "../../parts/newCase";
import { useWords } from "../../words";

export function FirstFacts({ role, onCase, onSkip }: { role: CaseRole; onCase: (id: string) => void; onSkip: () => void }) {
  const { say } = useWords();
  const { fields, set, keeping, clear } = useNewCase(role);
  const { name, accusing } = fields;
  const { busy, refusal, attempt } = useAttempt();
  const make = () => attempt(async () => onCase(await makeCase({ ...fields, role }, keeping)));
  return (
    <form className="form" onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <RefusalBanner refusal={refusal} />
      <TextField name="name" label={say(role === "own" ? "first-name-own" : "first-name-client")} hint={say("first-name-hint")}
        value={name} onChange={(text) => set({ name: text })} error={fieldError(refusal, "name", say)} required autoFocus />
      <CountryField name="accusing" label={say("first-accusing")} hint={say("first-accusing-hint")} value={accusing} onChange={(code) => set({ accusing: code })} />
      <NewCaseKept keeping={keeping} onClear={clear} />
      <div className="row">
        <button type="submit" className="button primary main" disabled={busy || !name.trim()} data-testid="create-case">{say(busy ? "saving" : "create-case")}</button>
        <button type="button" className="button" onClick={onSkip} data-testid="skip-case">{say("not-now")}</button>
      </div>
    </form>
  );
}
