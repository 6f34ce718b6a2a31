// The next step of an alert: a link that leads to the form, the task, the request or the road.
import type { AlertSheet, ChannelView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { unmarked } from "../../parts/Typed";
import type { Say } from "../../words";
import { notKnown } from "./fields";

export interface NextStep { words: string; go: (() => void) | null }

/** How many blanks are left before the next step is the road itself. */
const ENOUGH = 3;

export function nextStep(alert: AlertSheet, channel: ChannelView | undefined, desk: Desk, say: Say, road: () => void): NextStep {
  const { view } = desk;
  const task = view.tasks.find((one) => (one.state === "open" || one.state === "waiting") && one.about.includes(alert.id));
  if (task) return { words: unmarked(task.title), go: () => desk.go("dates", task.id) };
  // What the person wrote down comes before anything worked out.
  if (alert.next_step) return { words: unmarked(alert.next_step), go: null };
  const open = notKnown(alert, view).length;
  if (open > ENOUGH) return { words: say("next-fill", { count: open }), go: () => desk.go("alerts", `change:${alert.id}`) };
  const ccf = channel ? channel.forum === "ccf" : alert.in_interpol_files;
  if (!ccf) return { words: say("next-road"), go: road };
  const heard = view.proceedings.find((one) => one.kind === "ccf" && !one.outcome && (one.alerts.length === 0 || one.alerts.includes(alert.id)));
  if (heard) return { words: say("next-waiting"), go: () => desk.card({ kind: "proceeding", id: heard.id }) };
  if (view.requests.length > 0) return { words: say("next-request-made"), go: () => desk.go("request") };
  return { words: say("next-request"), go: () => desk.go("request") };
}
