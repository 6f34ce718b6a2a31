// Go to (Ctrl+K), and the list of keys (Ctrl+/ and F1).
import { useState } from "react";
import type { Screen } from "../parts/desk";
import { Dialog } from "../parts/Dialog";
import { useWords } from "../words";
import { SCREENS } from "./CaseIndex";

export function GoTo({ onGo, onClose, onLock, onLeave }: {
  onGo: (screen: Screen, focus?: string) => void;
  onClose: () => void;
  onLock: () => void;
  onLeave: () => void;
}) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const all = [
    ...SCREENS.map((screen) => ({ words: say(`nav-${screen}`), run: () => onGo(screen) })),
    { words: say("add-alert"), run: () => onGo("alerts", "new") },
    { words: say("add-event"), run: () => onGo("timeline", "new") },
    { words: say("add-date"), run: () => onGo("dates", "new") },
    { words: say("add-letter"), run: () => onGo("letters", "new") },
    { words: say("add-paper"), run: () => onGo("evidence", "new") },
    { words: say("all-cases"), run: onLeave },
    { words: say("lock"), run: onLock },
  ];
  const found = all.filter((one) => one.words.toLocaleLowerCase().includes(text.toLocaleLowerCase().trim()));
  return (
    <Dialog title={say("go-to")} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); found[0]?.run(); }}>
        <input className="field-box" aria-label={say("go-to")} value={text} autoFocus dir="auto" onChange={(event) => setText(event.target.value)} />
      </form>
      <ul className="stack-8">
        {found.map((one) => <li key={one.words}><button type="button" className="index-link" onClick={one.run}>{one.words}</button></li>)}
      </ul>
      {found.length === 0 && <p className="small">{say("nothing-found")}</p>}
    </Dialog>
  );
}

const KEYS: [string, string][] = [
  ["Ctrl L", "lock"], ["Ctrl K", "go-to"], ["Ctrl N", "keys-new"], ["Ctrl S", "save"],
  ["Ctrl Shift A", "add-paper"], ["Ctrl D", "add-date"], ["Ctrl Z", "undo"], ["Ctrl Shift Z", "redo"], ["Ctrl 1…8", "keys-sections"], ["Ctrl /  F1", "keys-list"],
];

export function KeyList({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog title={say("keys-list")} onClose={onClose}>
      <dl className="pairs">
        {KEYS.map(([keys, id]) => [<dt key={`${id}-t`}><span className="keys">{keys}</span></dt>, <dd key={id}>{say(id)}</dd>])}
      </dl>
      <div className="row"><button type="button" className="button" autoFocus onClick={onClose}>{say("close")}</button></div>
    </Dialog>
  );
}
