// The form of a case that is not there yet: its boxes are kept as a draft in the open vault, as those of every form are,
// and are filled again after a lock.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { call, type CaseRole, type KeepDraft } from "../bridge";
import { useWords } from "../words";
import { timeOfDay } from "../words/dates";
import { fitted, useKeeping, type Keeping } from "./drafts";

export interface NewCaseFields { id: string; revision: number; name: string; accusing: string; role: CaseRole }

/** The boxes, and what keeps them. */
export function useNewCase(role: CaseRole): { fields: NewCaseFields; set: (change: Partial<NewCaseFields>) => void; keeping: Keeping; clear: () => Promise<void> } {
  const blank = useMemo<NewCaseFields>(() => ({ id: "", revision: 0, name: "", accusing: "", role }), [role]);
  const [fields, setFields] = useState(blank);
  const touched = useRef(false);
  const place = useMemo(() => ({
    keepDraft: (draft: Omit<KeepDraft, "case">) => call("keep_draft", { case: "", ...draft }),
    dropDraft: async (id: string) => { await call("drop_draft", { case: "", id }); },
  }), []);
  const changed = fields.name !== "" || fields.accusing !== "";
  const keeping = useKeeping(place, "case", fields, changed);
  const { take, drop } = keeping;
  useEffect(() => {
    let here = true;
    // What was typed before a lock comes back, unless somebody types already.
    call("new_case_drafts", {}).then((drafts) => {
      const last = drafts.find((draft) => draft.form === "case");
      if (!here || touched.current || !last) return;
      take(last);
      setFields((now) => fitted(now, last.fields));
    }, () => undefined);
    return () => { here = false; };
  }, [take]);
  const set = useCallback((change: Partial<NewCaseFields>) => {
    touched.current = true;
    setFields((now) => ({ ...now, ...change }));
  }, []);
  const clear = useCallback(async () => { if (await drop()) setFields(blank); }, [drop, blank]);
  return { fields, set, keeping, clear };
}

/** Under the boxes: that they are kept, and the way to throw them away; or that they could not be. */
export function NewCaseKept({ keeping, onClear }: { keeping: Keeping; onClear: () => Promise<void> }) {
  const { say, lang } = useWords();
  if (keeping.refusal) return <p className="small" role="alert" data-testid="not-kept"><strong>{say("draft-not-kept")}</strong> {say(`error-${keeping.refusal.code}`)} {say("draft-not-kept", undefined, "text")}</p>;
  if (!keeping.at) return null;
  return (
    <p className="small" data-testid="new-case-kept">
      {say("kept-at", { time: timeOfDay(keeping.at, lang) })} <button type="button" className="link small" onClick={() => void onClear()} data-testid="new-case-clear">{say("draft-drop")}</button>
    </p>
  );
}

/** Makes the case; its draft goes with it. */
export async function makeCase(fields: NewCaseFields, keeping: Keeping): Promise<string> {
  await keeping.flush();
  const { id } = await call("create_case", { role: fields.role, name: fields.name, accusing: fields.accusing });
  // The case is there; a draft that stays behind would only offer it once more.
  await keeping.drop(fields);
  return id;
}

