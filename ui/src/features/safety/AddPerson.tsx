// Letting somebody in: their name, and a passphrase that they choose and type themselves.
import { useState } from "react";
import { callRaw, type PeopleView } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { RefusalBanner, fieldError } from "../../parts/Banner";
import { TextField } from "../../parts/fields";
import { NewPhrase } from "../../parts/NewPhrase";
import { useOnce } from "../../parts/once";
import { PassphraseField } from "../../parts/PassphraseField";
import { useWords } from "../../words";

export function AddPerson({ myName, onAuthor, onAdded, onClose }: {
  /** The name of whoever adds; without one nobody can be added, so it is asked for. */
  myName: string;
  onAuthor: (name: string) => Promise<void>;
  onAdded: (view: PeopleView, name: string) => void;
  onClose: () => void;
}) {
  const { say } = useWords();
  const [name, setName] = useState("");
  const [keeper, setKeeper] = useState(false);
  const [mine, setMine] = useState("");
  const [proof, setProof] = useState("");
  const [phrase, setPhrase] = useState("");
  const { busy, refusal, attempt } = useAttempt();
  const asksMine = myName === "" || refusal?.field === "author";
  const add = useOnce(() => attempt(async () => {
    if (asksMine && mine.trim()) await onAuthor(mine);
    onAdded(await callRaw("add_person", `${proof}\0${name}\0${keeper ? 1 : 0}\0${phrase}`), name.trim());
  }));
  const taken = refusal?.field === "name" && refusal.detail?.startsWith("is somebody");
  return (
    <form className="stack" aria-label={say("people-add")} data-testid="person-form"
      onSubmit={(event) => { event.preventDefault(); if (proof && phrase && !busy) void add(); }}>
      <RefusalBanner refusal={refusal} />
      <p className="small measure">{say("people-add-sees")}</p>
      <TextField name="person-name" label={say("people-name")} hint={say("people-name-hint")} value={name} onChange={setName} required autoFocus
        error={taken ? say("people-name-taken") : fieldError(refusal, "name", say)} />
      <label className="tick">
        <input type="checkbox" checked={keeper} onChange={(event) => setKeeper(event.target.checked)} data-testid="field-person-keeper" />
        <span>{say("people-keeper-tick")}</span>
      </label>
      {asksMine && (
        <TextField name="my-name" label={say("people-my-name")} hint={say("people-my-name-hint")} value={mine} onChange={setMine} required
          error={refusal?.field === "author" ? say("people-my-name-first") : null} />
      )}
      <PassphraseField name="my-phrase" label={say("people-my-phrase")} value={proof} onChange={setProof} />
      <div>
        <h3>{say("people-theirs")}</h3>
        <p className="small measure">{say("people-theirs", undefined, "text")}</p>
      </div>
      <NewPhrase onPhrase={setPhrase} />
      <p className="aside">{say("people-know-trust")}</p>
      <p className="aside">{say("people-know-sheet")}</p>
      <div className="row">
        <button type="submit" className="button primary" disabled={!proof || !phrase || busy} data-testid="person-go">{say(busy ? "working" : "people-add-go")}</button>
        <button type="button" className="button" onClick={onClose} data-testid="person-cancel">{say("cancel")}</button>
      </div>
    </form>
  );
}
