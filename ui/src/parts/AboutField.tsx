// What a letter, a task or a note is about: entries of the case, ticked.
import type { CaseView } from "../bridge";
import { useWords } from "../words";
import { TickField } from "./fields";

/** The entries that can be named, with words a person knows them by. */
export function useEntryLabels(view: CaseView): { value: string; label: string }[] {
  const { say, country, join } = useWords();
  return [
    ...view.alerts.map((alert) => ({ value: alert.id, label: join([say(`channel-${alert.channel}`), country(alert.country)]) })),
    ...view.proceedings.map((one) => ({ value: one.id, label: join([say(`proceeding-kind-${one.kind}`), country(one.country)]) })),
    ...view.letters.map((letter) => ({ value: letter.id, label: join([say(`direction-${letter.direction}`), letter.title]) })),
    ...view.evidence.map((e) => ({ value: e.id, label: `${e.mark} ${e.title}` })),
    ...view.people.map((person) => ({ value: person.id, label: person.names[0]?.full ?? "" })),
  ];
}

export function AboutField({ view, values, onChange, self }: { view: CaseView; values: string[]; onChange: (values: string[]) => void; self?: string }) {
  const { say } = useWords();
  const options = useEntryLabels(view).filter((option) => option.value !== self);
  // What is named already and is none of these stays named.
  const kept = values.filter((id) => !options.some((option) => option.value === id));
  if (options.length === 0) return null;
  return <TickField name="about" label={say("about-entries")} values={values} options={options} onChange={(next) => onChange([...next.filter((id) => !kept.includes(id)), ...kept])} />;
}
