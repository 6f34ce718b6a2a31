// Screen 18: the border card, chosen line by line beside the card as it would be printed.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type CardSheet, type CardView } from "../../bridge";
import { useAttempt } from "../../parts/attempt";
import { Notice, RefusalBanner } from "../../parts/Banner";
import type { Desk } from "../../parts/desk";
import { Page } from "../../parts/Frame";
import { lastKeep } from "../../parts/lastKeep";
import { Progress } from "../../parts/Progress";
import { useScreenKey } from "../../parts/screenKeys";
import { useLate } from "../../parts/useLate";
import { useWords } from "../../words";
import { AtTheBorder } from "./AtTheBorder";
import { CardChoices } from "./CardChoices";
import { CardPreview } from "./CardPreview";
import { begun, whole } from "./card";

/** How long a pause in typing is before what was chosen is kept, in milliseconds. */
const PAUSE = 700;
/** How long a pause is before the card is drawn anew, in milliseconds. */
const DRAW_PAUSE = 200;

export function Travel({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const id = desk.view.id;
  const [sheet, setSheet] = useState<CardSheet | null>(null);
  const [drawn, setDrawn] = useState<CardView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const saving = useAttempt();
  const revision = useRef(0);
  const changed = useRef<CardSheet | null>(null);
  const keeping = useRef<Promise<void>>(Promise.resolve());
  const drawing = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    lastKeep.ends.then(() => call("card", { case: id })).then((kept) => { revision.current = kept.revision; setSheet(begun(kept, lang)); }, (thrown: unknown) => setRefusal(thrown as Refusal));
    // The language only matters for a card that was never kept.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  useEffect(() => {
    if (!sheet) return undefined;
    let here = true;
    // One after the other, and none that a later one has overtaken: somebody types faster than a card is set.
    const timer = setTimeout(() => {
      drawing.current = drawing.current.then(async () => {
        if (!here) return;
        try {
          const next = await call("draw_card", { case: id, sheet: whole(sheet, revision.current) });
          if (here) { setDrawn(next); setRefusal(null); }
        } catch (thrown) {
          if (here) setRefusal(thrown as Refusal);
        }
      });
    }, drawn ? DRAW_PAUSE : 0);
    return () => { here = false; clearTimeout(timer); };
    // Only a change of the sheet makes it be drawn anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, sheet]);

  /** Keeps what was chosen, one after the other, so that none is refused for being late. */
  const keep = useCallback(() => {
    const wanted = changed.current;
    if (!wanted) return;
    changed.current = null;
    keeping.current = keeping.current.then(async () => {
      try {
        revision.current = (await call("keep_card", { case: id, sheet: whole(wanted, revision.current) })).revision;
      } catch (thrown) {
        // What cannot be kept stays on the screen, and is tried again with the next change.
        setRefusal(thrown as Refusal);
      }
    });
    lastKeep.ends = keeping.current;
  }, [id]);
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [sheet, keep]);
  useEffect(() => keep, [keep]);

  const change = useCallback((more: Partial<CardSheet>) => setSheet((old) => {
    if (!old) return old;
    changed.current = { ...old, ...more };
    return changed.current;
  }), []);
  // Before the card is first drawn, or cannot be, nothing is offered that what it says would push away.
  const known = drawn !== null || refusal !== null;
  // A long work holds the papers: the buttons for the border do not wait for it, and stand above what comes later.
  const late = useLate(known);
  const ofEntity = refusal?.field === "card" && refusal.detail === "entity";
  const over = drawn ? drawn.over.some((much) => much > 0) : true;
  const save = useCallback(() => void saving.attempt(async () => {
    if (!sheet || over) return;
    const written = await call("save_card", { case: id, sheet: whole(sheet, revision.current) });
    desk.tell(say("card-written", { name: written.name }));
  }), [saving, sheet, over, id, desk, say]);
  useScreenKey("print", save);

  return (
    <Page title={say("card-title")} under={say("card-under")} ruled flush
      actions={<button type="button" className={`button ${over ? "" : "primary"}`} disabled={saving.busy || over || !sheet} onClick={save} data-testid="card-save">{say(saving.busy ? "setting-paper" : "card-save")} <span className="keys">Ctrl P</span></button>}>
      <div className="card-screen">
        <div className="card-choices" tabIndex={-1}>
          {/* What one field cannot hold is said at the field: a banner would take the focus from who is typing there. */}
          <RefusalBanner refusal={saving.refusal ?? (refusal?.field ? null : refusal)} />
          <Notice tone="care">{say(ofEntity ? "card-entity" : "card-provoke")}</Notice>
          {late && !known && <><p role="status" data-testid="card-wait">{say("card-wait")}</p><Progress words={say("held-by-work")} /></>}
          {sheet && known && <CardChoices desk={desk} sheet={sheet} drawn={drawn} refusal={refusal} onChange={change} />}
        </div>
        <div className={late ? "card-side late" : "card-side"}>
          {late && <AtTheBorder desk={desk} drawn={drawn} />}
          {sheet && drawn && <CardPreview caseId={id} sheet={sheet} drawn={drawn} />}
          {known && !late && <AtTheBorder desk={desk} drawn={drawn} />}
        </div>
      </div>
    </Page>
  );
}
