// What a letter, a task or a note is about: any entries of the case.
import type { CaseView } from "../bridge";
import { useWords } from "../words";
import { useEntryOptions } from "./entryWords";
import { PickField } from "./PickField";

export function AboutField({ view, values, onChange, self }: { view: CaseView; values: string[]; onChange: (values: string[]) => void; self?: string }) {
  const { say } = useWords();
  const options = useEntryOptions(view, undefined, self);
  return <PickField name="about" label={say("about-entries")} values={values} options={options} onChange={onChange} />;
}
