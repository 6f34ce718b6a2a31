// What the library screen works with: the shipped texts, and what was written beside them where the vault is open.
import { useCallback, useEffect, useState } from "react";
import { call, type KeepDraft, type LibraryRow, type OwnSheet, type Refusal, type RightsView } from "../../bridge";
import { useWords } from "../../words";

export interface Shelves {
  rows: LibraryRow[];
  rights: RightsView | null;
  own: OwnSheet[];
  refusal: Refusal | null;
  /** Keeps or takes away something of one's own; a refusal is thrown to the form. */
  save: (sheet: OwnSheet) => Promise<void>;
  remove: (sheet: OwnSheet) => Promise<void>;
}

export function useLibrary(open: boolean): Shelves {
  const { lang } = useWords();
  const [rows, setRows] = useState<LibraryRow[]>([]);
  const [rights, setRights] = useState<RightsView | null>(null);
  const [own, setOwn] = useState<OwnSheet[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let here = true;
    const refused = (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); };
    call("list_library", { language: lang }).then((all) => { if (here) setRows(all); }, refused);
    call("list_countries", { language: lang }).then((all) => { if (here) setRights(all); }, refused);
    return () => { here = false; };
  }, [lang]);
  useEffect(() => {
    let here = true;
    if (!open) setOwn([]);
    else call("own_library", {}).then((all) => { if (here) setOwn(all); }, (thrown: unknown) => { if (here) setRefusal(thrown as Refusal); });
    return () => { here = false; };
  }, [open]);
  const save = useCallback(async (sheet: OwnSheet) => setOwn(await call("save_own", { ...sheet, at: "" })), []);
  const remove = useCallback(async (sheet: OwnSheet) => setOwn(await call("remove_own", { id: sheet.id, revision: sheet.revision })), []);
  return { rows, rights, own, refusal, save, remove };
}

/** Something of one's own that is not there yet. */
export function newOwn(kind: OwnSheet["kind"], about = ""): OwnSheet {
  return { id: "", revision: 0, at: "", kind, about, words: "", does: "", languages: "", contact: "", checked: "" };
}

/** A library is of no case: its drafts lie where those of cases lie that are not there yet. */
export const libraryDrafts = {
  keepDraft: (draft: Omit<KeepDraft, "case">) => call("keep_draft", { case: "", ...draft }),
  dropDraft: async (id: string) => { await call("drop_draft", { case: "", id }); },
};
