// Taking somebody out of the vault, with the passphrase of whoever does.
import { useEffect, useRef, useState } from "react";
import { callRaw, type PeopleView, type VaultPerson } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner } from "../../parts/Banner";
import { Dialog } from "../../parts/Dialog";
import { useOnce } from "../../parts/once";
import { PassphraseField } from "../../parts/PassphraseField";
import { useWords } from "../../words";

export function RemovePerson({ person, onClose, onRemoved }: { person: VaultPerson; onClose: () => void; onRemoved: (view: PeopleView) => void }) {
  const { say } = useWords();
  const [proof, setProof] = useState("");
  const { busy, refusal, attempt } = useAttempt();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const remove = useOnce(() => attempt(async () => onRemoved(await callRaw("remove_person", `${proof}\0${person.id}\0${person.only_theirs}`))));
  return (
    <Dialog title={say("people-remove-title", { name: person.name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (proof && !busy) void remove(); }}>
        <RefusalBanner refusal={refusal} />
        <p>{say("people-remove-title", undefined, "text")}</p>
        {person.only_theirs > 0 && <p className="banner bad" data-testid="remove-only">{say("people-remove-only", { count: person.only_theirs })}</p>}
        <p className="small">{say("people-know-raised")}</p>
        <p className="small">{say("people-know-copies")}</p>
        <PassphraseField name="remove-phrase" label={say("people-my-phrase")} value={proof} onChange={setProof} />
        <div className="row">
          <button type="button" className="button" ref={keep} onClick={onClose} data-testid="person-keep">{say("people-remove-keep")}</button>
          <button type="submit" className="button danger" disabled={busy || !proof} data-testid="person-remove-go">{say(busy ? "working" : "people-remove-go")}</button>
        </div>
      </form>
    </Dialog>
  );
}
