// The form of a task: what, until when, and which paper or rule sets the day.
import { lists, type Saved, type TaskSheet, type TaskState } from "../../bridge";
import { AboutField } from "../../parts/AboutField";
import { DateField, noDate } from "../../parts/DateField";
import type { Desk } from "../../parts/desk";
import { AreaField, ChoiceField, TextField } from "../../parts/fields";
import { Form } from "../../parts/Form";
import { newStanding } from "../../parts/StandingFields";
import { useWords } from "../../words";

const blank = (about?: string): TaskSheet => ({
  id: "", revision: 0, title: "", what: "", due: noDate(), begin: noDate(), state: "open", done: noDate(), rule: "", about: about ? [about] : [], standing: newStanding("never_leaves"),
});

export function TaskForm({ desk, sheet, about, onDone }: { desk: Desk; sheet?: TaskSheet; about?: string | undefined; onDone: (saved: Saved | null) => void }) {
  const { say } = useWords();
  return (
    <Form<TaskSheet> desk={desk} start={sheet ?? blank(about)} title={say("task")} sheet={(fields) => ({ kind: "task", fields })}
      onDone={onDone} removable={sheet ? say("task") : undefined}>
      {({ fields, set, error }) => (
        <>
          <TextField name="title" label={say("task-title")} hint={say("task-title-hint")} value={fields.title} error={error("title")} required autoFocus onChange={(title) => set({ title })} />
          <DateField name="due" label={say("task-due")} hint={say("task-due-hint")} value={fields.due} error={error("due")} onChange={(due) => set({ due })} />
          <DateField name="begin" label={say("task-begin")} hint={say("task-begin-hint")} value={fields.begin} error={error("begin")} onChange={(begin) => set({ begin })} />
          <ChoiceField<TaskState> name="state" label={say("task-state")} value={fields.state}
            options={lists.TASK_STATE_WORDS.map((value) => ({ value, label: say(`task-state-${value}`) }))} onChange={(state) => set({ state })} />
          {fields.state === "done" && <DateField name="done" label={say("task-done")} value={fields.done} error={error("done")} onChange={(done) => set({ done })} />}
          <TextField name="rule" label={say("task-rule")} hint={say("task-rule-hint")} value={fields.rule} error={error("rule")} onChange={(rule) => set({ rule })} />
          <AboutField view={desk.view} values={fields.about} self={fields.id} onChange={(about) => set({ about })} />
          <AreaField name="what" label={say("task-what")} rows={3} value={fields.what} error={error("what")} onChange={(what) => set({ what })} />
          <p className="hint">{say("never-in-a-paper")}</p>
        </>
      )}
    </Form>
  );
}
