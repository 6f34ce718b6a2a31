// Help (F1): what this screen is for, beside the keys. Ctrl+/ shows the keys alone.
import { Dialog } from "../parts/Dialog";
import { useWords } from "../words";

/** Keys and what they do, in the order of `product.md`. */
export const KEYS: [string, string][] = [
  ["Ctrl L", "lock"], ["Shift Shift Shift", "keys-blank"], ["Ctrl Q", "keys-quit"], ["Ctrl K", "go-to"], ["Ctrl F", "keys-find"], ["Ctrl N", "keys-new"], ["Ctrl Shift N", "something-happened"],
  ["Ctrl S", "keys-save"], ["Ctrl P", "keys-print"], ["Ctrl D", "add-date"], ["Ctrl Shift A", "add-paper"], ["Ctrl 1…8", "keys-sections"],
  ["Ctrl Z", "undo"], ["Ctrl Shift Z", "redo"], ["Ctrl Y", "redo"], ["Ctrl /", "keys-list"], ["F1", "help"], ["F2", "nav-detained"],
];

function KeyPairs() {
  const { say } = useWords();
  return (
    <dl className="pairs key-pairs">
      {KEYS.map(([keys, id]) => [<dt key={`${keys}-t`}><bdi dir="ltr">{keys.split(" ").map((key, n) => <kbd key={n}>{key}</kbd>)}</bdi></dt>, <dd key={keys}>{say(id)}</dd>])}
    </dl>
  );
}

export function KeyList({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog title={say("keys-list")} onClose={onClose}>
      <KeyPairs />
      <div className="row"><button type="button" className="button" autoFocus onClick={onClose}>{say("close")}</button></div>
    </Dialog>
  );
}

/** `screen` is one of the screens of a case, `cases` or `unlock`. */
export function Help({ screen, onLibrary, onClose }: { screen: string; onLibrary: () => void; onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog title={say("help")} wide onClose={onClose}>
      <div className="help">
        <section>
          <h3>{say(`help-${screen}`)}</h3>
          {say(`help-${screen}`, undefined, "text").split("\n").map((line) => <p key={line}>{line}</p>)}
        </section>
        <section><h3>{say("keys-list")}</h3><KeyPairs /></section>
      </div>
      <div className="row"><button type="button" className="button" autoFocus onClick={onClose}>{say("close")}</button><button type="button" className="button" onClick={onLibrary} data-testid="help-library">{say("library-more")}</button></div>
    </Dialog>
  );
}
