// What a letter, a task or a note is about: any entries of the case.
import type { CaseView } from "../bridge";
import { useWords } from "../words";
import { useEntryOptions, type Option } from "./entryWords";
import { PickField } from "./PickField";

/** The entries that can be named, with words a person knows them by. */
export function useEntryLabels(view: CaseView): Option[] {
  return useEntryOptions(view);
}

export function AboutField({ view, values, onChange, self }: { view: CaseView; values: string[]; onChange: (values: string[]) => void; self?: string }) {
  const { say } = useWords();
  const options = useEntryOptions(view).filter((option) => option.value !== self);
  return <PickField name="about" label={say("about-entries")} values={values} options={options} onChange={onChange} />;
}
