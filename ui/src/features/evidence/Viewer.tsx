// The viewer: an exhibit or a copy of it, read from the vault piece by piece and written nowhere.
import { useEffect, useState, type KeyboardEvent } from "react";
import { evidenceFile, type CopyView, type EvidenceSheet, type FileView } from "../../bridge";
import { Notice } from "../../parts/Banner";
import { useWords } from "../../words";
import { dayWords } from "../../words/dates";
import { Media } from "./Media";
import { PdfPages } from "./PdfPages";
import { TextPages } from "./TextPages";

type Which = "original" | CopyView["kind"];

/** Sizes in percent of what fits. */
const ZOOMS = [50, 75, 100, 150, 200, 300, 400] as const;
const FITS = 2;

/** What is said of a kind of file that is not shown and that has words of its own. */
const NOT_SHOWN: Partial<Record<string, string>> = { "image/heif": "viewer-heic", "image/heic": "viewer-heic", "image/tiff": "viewer-tiff" };

/** The copies of a kind, the newest first. */
const copiesOf = (exhibit: EvidenceSheet, kind: Which) => exhibit.copies.filter((copy) => copy.kind === kind).reverse();

export function Viewer({ caseId, exhibit }: { caseId: string; exhibit: EvidenceSheet }) {
  const { say, lang, number } = useWords();
  const kinds: Which[] = ["original", "working", "redacted"];
  const [which, setWhich] = useState<Which>("original");
  const [copy, setCopy] = useState("");
  const [zoom, setZoom] = useState(FITS);
  const copies = copiesOf(exhibit, which);
  const chosen = copies.find((one) => one.id === copy) ?? copies[0];
  const file: FileView | undefined = which === "original" ? exhibit.file : chosen?.file;
  const at = (next: number) => setZoom(Math.min(ZOOMS.length - 1, Math.max(0, next)));
  const zooms = file?.in_vault && file.unchanged !== "no" && (file.shows === "picture" || file.shows === "pdf");
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !zooms) return;
    if (event.key === "+" || event.key === "=") at(zoom + 1);
    else if (event.key === "-") at(zoom - 1);
    else if (event.key === "0") at(FITS);
    else return;
    event.preventDefault();
  };
  return (
    <section className="list viewer" aria-label={say("viewer")} onKeyDown={keys} data-testid="viewer">
      <div className="viewer-bar">
        <div className="segments" role="group" aria-label={say("viewer-which")}>
          {kinds.map((kind) => {
            const empty = kind === "original" ? !exhibit.file : copiesOf(exhibit, kind).length === 0;
            return (
              <button key={kind} type="button" aria-pressed={which === kind} disabled={empty && kind !== "original"}
                title={empty && kind !== "original" ? say("viewer-no-copy") : undefined} onClick={() => { setWhich(kind); setCopy(""); }} data-testid={`view-${kind}`}>
                {kind === "original" ? say("copy-original", undefined, "short") : say(`copy-kind-${kind}`, undefined, "short")}
              </button>
            );
          })}
        </div>
        {zooms && (
          <div className="row zoom" role="group" aria-label={say("view-size")}>
            <button type="button" className="button mini" aria-label={say("view-smaller")} disabled={zoom === 0} onClick={() => at(zoom - 1)} data-testid="zoom-out">−</button>
            <button type="button" className="plain small" aria-label={`${say("view-percent", { percent: number(ZOOMS[zoom] ?? 100) })}. ${say("view-fit")}`} onClick={() => at(FITS)} data-testid="zoom-fit">{say("view-percent", { percent: number(ZOOMS[zoom] ?? 100) })}</button>
            <button type="button" className="button mini" aria-label={say("view-larger")} disabled={zoom === ZOOMS.length - 1} onClick={() => at(zoom + 1)} data-testid="zoom-in">+</button>
          </div>
        )}
      </div>
      {copies.length > 1 && (
        <label className="small">{say("viewer-copy")}{" "}
          <select className="field-box" value={chosen?.id ?? ""} onChange={(event) => setCopy(event.target.value)} data-testid="view-copy">
            {copies.map((one) => <option key={one.id} value={one.id}>{[dayWords(one.made, lang), one.done.slice(0, 60)].filter(Boolean).join(", ")}</option>)}
          </select>
        </label>
      )}
      <div className="viewer-panel">
        <Shown key={`${exhibit.id} ${which} ${chosen?.id ?? ""}`} address={evidenceFile(caseId, exhibit.id, which === "original" ? undefined : chosen?.id)}
          file={file} called={`${exhibit.mark} ${exhibit.title}`} zoom={ZOOMS[zoom] ?? 100} />
      </div>
    </section>
  );
}

/** One file, as it can be shown; where it cannot, why. */
function Shown({ address, file, called, zoom }: { address: string; file: FileView | undefined; called: string; zoom: number }) {
  const { say } = useWords();
  const [broken, setBroken] = useState(false);
  useEffect(() => setBroken(false), [address]);
  if (!file) return <p className="small">{say("no-file")}</p>;
  if (!file.in_vault) return <Notice tone="care">{say("file-not-here")}</Notice>;
  // A file that is no longer what came in is not shown as if it were.
  if (file.unchanged === "no") return <Notice tone="bad">{say("viewer-changed")}</Notice>;
  const named = file.mislabelled && <Notice tone="care">{say("mislabelled", { ending: file.mislabelled, found: say(`shows-${file.shows}`) })}</Notice>;
  if (broken) return <>{named}<Notice tone="care">{say("viewer-broken")}</Notice></>;
  const failed = () => setBroken(true);
  return (
    <>
      {named}
      {file.shows === "picture" && (
        <div className="pan" tabIndex={0} role="group" aria-label={called}><img className="page-picture" style={{ width: `${zoom}%`, maxWidth: zoom === 100 ? undefined : "none" }} src={address} alt={called} onError={failed} data-testid="evidence-picture" /></div>
      )}
      {file.shows === "pdf" && <PdfPages address={address} size={Number(file.size_bytes)} called={called} zoom={zoom} onBroken={failed} />}
      {file.shows === "text" && <TextPages address={address} size={Number(file.size_bytes)} plain={file.media_type === "text/plain"} onBroken={failed} />}
      {(file.shows === "sound" || file.shows === "film") && <Media address={address} size={Number(file.size_bytes)} kind={file.shows} type={file.media_type} called={called} onBroken={failed} />}
      {file.shows === "nothing" && <Notice>{say(NOT_SHOWN[file.media_type] ?? "viewer-not-shown")}</Notice>}
    </>
  );
}
