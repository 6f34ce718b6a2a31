// When the papers lock by themselves.
import { useState } from "react";
import { Refusal, type AppState, type Settings } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { SelectField } from "../../parts/fields";
import { useWords } from "../../words";

/** Minutes to choose from; 0 is never. The core takes 1 to 30. */
const MINUTES = [1, 2, 3, 5, 10, 15, 30, 0];

export function Locks({ app, onSettings }: { app: AppState; onSettings: (settings: Settings) => Promise<void> }) {
  const { say } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const now = app.settings.lock_minutes;
  const minutes = MINUTES.includes(now) ? MINUTES : [...MINUTES, now];
  const choose = async (value: string) => {
    setRefusal(null);
    try {
      await onSettings({ ...app.settings, lock_minutes: Number(value) });
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  };
  return (
    <section className="stack" aria-labelledby="locks">
      <h2 id="locks" className="head-line">{say("locks")}</h2>
      <RefusalBanner refusal={refusal} />
      <div className="safety-field">
        <SelectField name="lock-minutes" label={say("lock-after")} hint={say("lock-after-hint")} value={String(now)}
          options={minutes.map((value) => ({ value: String(value), label: value === 0 ? say("lock-never") : say("lock-minutes", { count: value }) }))}
          onChange={(value) => void choose(value)} />
      </div>
      {now === 0 && <Notice tone="care">{say("lock-never-warning")}</Notice>}
      <p className="small measure">{say("locks-also")}</p>
      <p className="small measure">{say("copied-cleared")}</p>
    </section>
  );
}
