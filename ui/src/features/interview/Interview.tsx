// Screen 6: *Check my situation*, step by step. It asks what the law data ask, a few questions at a time; every answer
// is saved when one goes on or leaves, and the way back in is where one stopped.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Refusal, call, type AskedView, type InterviewView } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Frame, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { LawReview } from "../../parts/LawReview";
import { WhoSees } from "../../parts/marks";
import { useWords } from "../../words";
import { DoNotKnow, EntryQuestions } from "./EntryQuestions";
import { DRAWN } from "./EntryField";
import { countOf, entryOf, findAsked, nextPlace, partPlace, seenBy, type EntryForm, type Place } from "./plan";
import { Review } from "./Review";
import { SaversContext, saveAll, type Saver } from "./saving";
import { Start } from "./Start";
import { Steps } from "./Steps";
import { YesNoQuestion } from "./YesNoQuestion";

/** How often what is typed meanwhile is saved before a page goes; leaving it keeps the rest. */
const ROUNDS = 4;

export function Interview({ desk, saved }: { desk: Desk; saved: string }) {
  const { say, lang } = useWords();
  const { view } = desk;
  const [plan, setPlan] = useState<InterviewView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [trail, setTrail] = useState<Place[]>([{ at: "start" }]);
  const [onward, setOnward] = useState<{ from: string; back?: Place } | null>(null);
  const [busy, setBusy] = useState(false);
  const passed = useRef(new Set<string>());
  const announced = useRef(new Set<string>());
  const leave = useLeave();
  const place = trail.at(-1) ?? { at: "start" };
  const go = useCallback((next: Place) => setTrail((old) => [...old, next]), []);

  // Only the answer to the last asking counts: one before it may come later, and knows less.
  const turns = useRef(0);
  const ask = useCallback(async () => {
    const turn = (turns.current += 1);
    try {
      const found = await call("interview", { case: view.id, language: lang });
      if (turn !== turns.current) return;
      setPlan(found);
      setRefusal(null);
    } catch (thrown) {
      if (turn === turns.current) setRefusal(thrown as Refusal);
    }
  }, [view.id, lang]);
  // What is asked follows from the case as it stands.
  useEffect(() => void ask(), [ask, view.stamp]);
  const focus = useRef(desk.focus);
  useEffect(() => {
    if (!plan || !focus.current) return;
    const found = findAsked(plan, focus.current);
    focus.current = null;
    if (found) go({ at: "page", part: found.part.id, ids: [found.one.question.id] });
  }, [plan, go]);
  // The next page is chosen when the answers of this one have been weighed.
  useEffect(() => {
    if (!onward || !plan) return;
    setOnward(null);
    // What was typed in the last moment goes along.
    leave(() => {
      setBusy(false);
      go(onward.back ?? nextPlace(onward.from, plan, view, passed.current, announced.current));
    }, () => setBusy(false));
  }, [onward, plan, view, go, leave]);
  // A new page is read out from its title.
  const depth = trail.length;
  const shown = useRef(1);
  useEffect(() => {
    if (shown.current !== depth) document.getElementById("sheet")?.focus();
    shown.current = depth;
  }, [depth]);

  const savers = useRef(new Set<{ current: Saver }>());
  const registry = useMemo(() => ({
    add: (saver: { current: Saver }) => {
      savers.current.add(saver);
      return () => void savers.current.delete(saver);
    },
  }), []);
  const onto = async (from: string, ids: string[]) => {
    if (busy) return;
    setBusy(true);
    // What is typed while it is saved and weighed is saved as well, before the page goes.
    for (let round = 0; round < ROUNDS; round += 1) {
      const ended = await saveAll(savers.current);
      if (ended === "refused") return setBusy(false);
      if (ended === "same" && round > 0) break;
      // What was left open on this page is not asked again before one comes back to it.
      for (const id of ids) passed.current.add(id);
      await ask();
    }
    // An answer that was opened from the answers of its part leads back to them.
    const before = trail.at(-2);
    setOnward({ from, back: place.at === "page" && before?.at === "answers" ? before : undefined });
  };
  // Passing over saves what can be saved, and keeps the rest as a draft.
  const pass = (from: string, ids: string[]) => leave(() => {
    for (const id of ids) passed.current.add(id);
    setBusy(true);
    void ask().then(() => setOnward({ from }));
  });
  const toPart = (part: string) => leave(() => {
    if (!plan) return;
    for (const one of plan.parts.find((other) => other.id === part)?.questions ?? []) passed.current.delete(one.question.id);
    go(partPlace(part, plan, view, announced.current));
  });
  const back = () => leave(() => setTrail((old) => (old.length > 1 ? old.slice(0, -1) : old)));
  const toReview = () => leave(() => go({ at: "review" }));

  const index = <Steps desk={desk} plan={plan} place={place} saved={saved} onPart={toPart} onReview={toReview} onLeave={() => desk.go("check")} />;
  if (!plan) return <Frame index={index}><Page title={say("nav-check")}><RefusalBanner refusal={refusal} onRetry={() => void ask()} /></Page></Frame>;
  const law = <><span className="caption">{say("not-advice-short")}</span><LawReview /></>;
  const backButton = <button type="button" className="button" onClick={back} data-testid="back">{say("back")}</button>;
  if (place.at === "start") {
    const first = plan.parts.find((part) => countOf(part, view).all > countOf(part, view).given)?.id ?? "";
    const begun = plan.parts.some((part) => countOf(part, view).given > 0);
    return (
      <Frame index={index}>
        <Page title={say("nav-check")} ruled foot={<><span>{law}</span><button type="button" className="button primary main" onClick={() => (first ? toPart(first) : toReview())} data-testid="continue">{say(begun ? "interview-go-on" : "interview-begin")}</button></>}>
          <RefusalBanner refusal={refusal} />
          <Start plan={plan} view={view} onPart={toPart} />
        </Page>
      </Frame>
    );
  }
  if (place.at === "review") {
    return (
      <Frame index={index}>
        <Page title={say("interview-review")} ruled foot={<>{backButton}<button type="button" className="button primary main" onClick={() => desk.go("check")} data-testid="to-result">{say("interview-result")}</button></>}>
          <RefusalBanner refusal={refusal} />
          <Review plan={plan} view={view} onEdit={(id) => {
            const found = findAsked(plan, id);
            if (found) go({ at: "page", part: found.part.id, ids: [id] });
          }} />
        </Page>
      </Frame>
    );
  }
  const part = plan.parts.find((one) => one.id === place.part);
  if (!part) return null;
  const { given, all } = countOf(part, view);
  if (place.at === "answers") {
    return (
      <Frame index={index}>
        <Page title={say(`part-${part.id}`)} under={say(all === 0 ? "part-nothing" : "part-done")} ruled
          foot={<>{backButton}<button type="button" className="button primary main" disabled={busy} onClick={() => void onto(part.id, [])} data-testid="continue">{say("continue")}</button></>}>
          <RefusalBanner refusal={refusal} />
          <Review plan={{ parts: [part] }} view={view} onEdit={(id) => go({ at: "page", part: part.id, ids: [id] })} />
        </Page>
      </Frame>
    );
  }
  if (place.at === "tender") {
    const turn = (skip: boolean) => {
      announced.current.add(part.id);
      if (skip) for (const one of part.questions) passed.current.add(one.question.id);
      void onto(part.id, []);
    };
    return (
      <Frame index={index}>
        <Page title={say(`part-${part.id}`)} under={say("part-may-skip")} foot={<>{backButton}<button type="button" className="button primary main" disabled={busy} onClick={() => turn(false)} data-testid="continue">{say("interview-tender-go")}</button></>}>
          <div className="stack measure">
            <RefusalBanner refusal={refusal} />
            <p className="lead">{say("interview-tender")}</p>
            <p>{say("interview-tender", undefined, "text")}</p>
            <div className="row"><button type="button" className="button" disabled={busy} onClick={() => turn(true)} data-testid="skip-part">{say("interview-tender-skip")}</button></div>
          </div>
        </Page>
      </Frame>
    );
  }
  const asked = place.ids.map((id) => part.questions.find((one) => one.question.id === id)).filter((one): one is AskedView => one !== undefined);
  const sees = seenBy(asked, view);
  return (
    <Frame index={index}>
      <Page key={depth} title={say(`part-${part.id}`)} under={say("interview-progress", { given, all })}
        foot={<>
          <span className="row">{backButton}<button type="button" className="link" disabled={busy} onClick={() => pass(part.id, place.ids)} data-testid="skip">{say("interview-skip")}</button></span>
          <button type="submit" form="interview-page" className="button primary main" disabled={busy} data-testid="continue">{say(busy ? "saving" : "continue")}</button>
        </>}>
        <div className="two interview">
          <form id="interview-page" className="stack-24" aria-label={say(`part-${part.id}`)} onSubmit={(event) => { event.preventDefault(); void onto(part.id, place.ids); }}>
            <RefusalBanner refusal={refusal} />
            <SaversContext.Provider value={registry}><Questions desk={desk} asked={asked} /></SaversContext.Provider>
          </form>
          <div className="stack">
            <div className="aside stack"><strong>{say("interview-who-sees")}</strong>
              {sees.map(({ disclosure, what }) => (
                <div key={disclosure} className="stack-4" data-testid={`sees-${disclosure}`}>
                  {/* Two marks beside each other say nothing before each says what it is about. */}
                  {sees.length > 1 && what.map((one) => <div key={one} className="who-about">{say(`interview-for-${one}`)}</div>)}
                  <WhoSees disclosure={disclosure} /><span>{say(`disclosure-${disclosure}`, undefined, "price")}</span>
                </div>
              ))}
              <span>{say("interview-who-sees", undefined, "text")}</span></div>
            <div className="caption stack-8">{law}</div>
          </div>
        </div>
      </Page>
    </Frame>
  );
}

/** Questions in their order; those about one entry stand together, as its fields are saved together. */
function Questions({ desk, asked }: { desk: Desk; asked: AskedView[] }) {
  const { say } = useWords();
  const drawn = (one: AskedView) => {
    const { form } = one.question;
    return (form === "alert" || form === "charge" || form === "protection") && one.fields.length > 0 && one.fields.every((field) => DRAWN[form].includes(field));
  };
  const forms = [...new Set(asked.filter(drawn).map((one) => one.question.form))] as EntryForm[];
  return (
    <>
      {forms.map((form) => <EntryQuestions key={form} desk={desk} form={form} asked={asked.filter((one) => drawn(one) && one.question.form === form)} />)}
      {asked.filter((one) => one.question.form === "yes_no").map((one) => <YesNoQuestion key={one.question.id} desk={desk} one={one} />)}
      {asked.filter((one) => one.question.form !== "yes_no" && !drawn(one)).map((one) => <ByForm key={one.question.id} desk={desk} one={one} label={say("interview-open-form")} />)}
    </>
  );
}

const FORM = { alert: ["alerts", "new"], charge: ["facts", "charge"], protection: ["facts", "protection"], proceeding: ["facts", "proceeding"], evidence: ["evidence", "new"] } as const;

/** A question that only a form can answer: a paper, or fields that are not drawn here. */
function ByForm({ desk, one, label }: { desk: Desk; one: AskedView; label: string }) {
  const { say } = useWords();
  const { question } = one;
  if (question.form === "yes_no") return null;
  const [screen, blank] = FORM[question.form];
  // What is there already is looked at again, not begun anew.
  const entry = entryOf(desk.view, question.form);
  const at = entry ? `change:${entry.id}` : blank;
  return (
    <section className="asked stack-8" id={`q-${question.id}`} data-question={question.id}>
      <h2 className="sub">{question.text}</h2>
      <p className="hint">{say("why-we-ask", { why: question.why })}</p>
      <div className="row"><button type="button" className="button" onClick={() => desk.go(screen, at)} data-testid={`form-${question.id}`}>{question.form === "evidence" ? say("add-paper") : label}</button></div>
      <DoNotKnow desk={desk} one={one} />
    </section>
  );
}
