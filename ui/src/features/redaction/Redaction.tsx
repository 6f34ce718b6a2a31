// A copy to be given away: pixels only, with parts blacked out. Opened from the evidence shelf.
import { useEffect, useRef, useState } from "react";
import { Refusal, call, type PaperLook, type SharedMade } from "../../bridge";
import { Notice, RefusalBanner } from "../../parts/Banner";
import { asked, type Desk } from "../../parts/desk";
import { Empty, Page } from "../../parts/Frame";
import { NumberField } from "../../parts/fields";
import { Progress } from "../../parts/Progress";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { FULL, changed, type Drawn } from "./boxes";
import { Found } from "./Found";
import { Made } from "./Made";
import { Sheet } from "./Sheet";

export function Redaction({ desk }: { desk: Desk }) {
  const { say, number } = useWords();
  const { view } = desk;
  const wanted = asked(desk.focus);
  const exhibit = view.evidence.find((one) => one.id === wanted.id);
  // What was blacked out before stays black: the newest redacted copy is gone on with.
  const earlier = exhibit?.copies.filter((copy) => copy.kind === "redacted" && copy.file.in_vault && copy.file.unchanged !== "no").at(-1)?.id ?? "";
  const [from, setFrom] = useState(earlier);
  const [look, setLook] = useState<PaperLook | null>(null);
  const [page, setPage] = useState(1);
  const [boxes, setBoxes] = useState<Drawn[]>([]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [made, setMade] = useState<SharedMade | null>(null);
  const next = useRef(1);
  const id = exhibit?.id ?? "";

  useEffect(() => {
    if (!id) return;
    let gone = false;
    setLook(null);
    setRefusal(null);
    call("look_at_paper", { case: view.id, id, copy: from }).then(
      (seen) => { if (!gone) setLook(seen); },
      (thrown: unknown) => { if (!gone && (thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal); },
    );
    return () => { gone = true; };
  }, [view.id, id, from]);

  const back = () => desk.go("evidence", id || undefined);
  if (!exhibit) return <Page title={say("redact-title")} ruled><Empty title={say("no-papers")} text={say("no-papers", undefined, "text")}><button type="button" className="button" onClick={back}>{say("back")}</button></Empty></Page>;
  const file = from ? exhibit.copies.find((copy) => copy.id === from)?.file : exhibit.file;
  const heic = file?.media_type === "image/heif" || file?.media_type === "image/heic";
  const here = boxes.filter((box) => box.page === page);
  const add = (box: Omit<Drawn, "key">) => setBoxes((old) => [...old, { ...box, key: next.current++ }]);
  const change = (box: Drawn) => setBoxes((old) => old.map((one) => (one.key === box.key ? box : one)));
  const drop = (key: number) => setBoxes((old) => old.filter((one) => one.key !== key));
  const make = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const done = await call("make_shared_copy", {
        paper: { case: view.id, id, copy: from },
        boxes: boxes.map(({ page, left, top, width, height }) => ({ page, left, top, width, height })),
      });
      await desk.reload();
      setMade(done);
    } catch (thrown) {
      if ((thrown as Refusal).code !== "stopped") setRefusal(thrown as Refusal);
    } finally {
      setBusy(false);
    }
  };
  const under = <><span className="mono">{exhibit.mark}</span> <Typed text={exhibit.title} /></>;
  if (made) return <Made exhibit={exhibit} made={made} onBack={back} />;
  const pages = look?.pages ?? 0;
  return (
    <Page title={say(wanted.what === "change" ? "redact-title" : "safe-copy-title")} under={under} ruled flush
      actions={<>
        <button type="button" className="button" onClick={back} data-testid="redact-back">{say("back")}</button>
        <button type="button" className="button primary" disabled={busy || !look} onClick={() => void make()} data-testid="make-copy">
          {busy ? say("redact-making") : boxes.length > 0 ? say("redact-make", { count: boxes.length }) : say("safe-copy-make")}
        </button>
      </>}
      foot={busy || refusal ? <div className="grow stack-8">{refusal?.code === "no-pages" && heic && <Notice tone="care">{say("viewer-heic")}</Notice>}
        <RefusalBanner refusal={refusal} />{busy && <Progress words={say("redact-making")} />}</div> : undefined}>
      <div className="split redact">
        <div className="list viewer stack">
          {pages > 1 && (
            <div className="row redact-turn">
              <button type="button" className="button mini" disabled={page <= 1} onClick={() => setPage(page - 1)} data-testid="page-before">{say("redact-before")}</button>
              <span className="small" role="status">{say("redact-page", { page: number(page), pages: number(pages) })}</span>
              <button type="button" className="button mini" disabled={page >= pages} onClick={() => setPage(page + 1)} data-testid="page-after">{say("redact-after")}</button>
            </div>
          )}
          {look ? <Sheet caseId={view.id} exhibit={id} copy={from} page={page} boxes={here} onDraw={add} onChange={change} onRemove={drop}
            onFail={() => setRefusal(new Refusal({ code: "drawing-failed", field: null, detail: null }))} />
            : !refusal && <p className="small" role="status">{say("redact-looking")}</p>}
        </div>
        <aside className="detail" aria-label={say("redact-boxes")}>
          <div className="stack-8">
            <p>{say("redact-how")}</p>
            <p className="small">{say("redact-stays")}</p>
            {earlier && from === earlier && (
              <p className="small">{say("redact-goes-on")}{" "}
                <button type="button" className="link" onClick={() => { setFrom(""); setBoxes([]); setPage(1); }} data-testid="from-original">{say("redact-from-original")}</button>
              </p>
            )}
            {earlier && from !== earlier && <Notice tone="care">{say("redact-afresh")}</Notice>}
          </div>
          <hr />
          <div className="stack">
            <h2 className="form-head">{say("redact-boxes")}</h2>
            {here.length === 0 && <p className="small">{say("redact-none")}</p>}
            {here.map((box, n) => (
              <fieldset key={box.key} className="group redact-fields" data-testid={`redact-fields-${n + 1}`}>
                <legend>{say("redact-box-name", { number: n + 1 })}</legend>
                <div className="quarters">
                  {(["left", "top", "width", "height"] as const).map((side) => (
                    <NumberField key={side} name={`box-${n + 1}-${side}`} label={say(`redact-${side}`)} value={box[side]}
                      onChange={(value) => change(changed(box, { [side]: value ?? 0 }))} />
                  ))}
                </div>
                <button type="button" className="button mini" onClick={() => drop(box.key)} data-testid={`redact-remove-${n + 1}`}>{say("redact-remove")}</button>
              </fieldset>
            ))}
            <p className="caption">{say("redact-measure", { full: number(FULL) })}</p>
            <button type="button" className="button" disabled={!look} onClick={() => add({ page, left: 300, top: 450, width: 400, height: 50 })} data-testid="redact-add">{say("redact-add")}</button>
            {boxes.length > here.length && <p className="small">{say("redact-elsewhere", { count: boxes.length - here.length })}</p>}
          </div>
          <hr />
          {look && <Found rows={look.found} looked={look.looked} title={say("found-title")} none={say("found-none")} />}
        </aside>
      </div>
    </Page>
  );
}
