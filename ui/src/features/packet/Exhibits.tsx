// The exhibits that go, with their sizes. The portal's own limit was not found; large files are marked.
import type { PortalView } from "../../bridge";
import { WhoSees } from "../../parts/marks";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";

/** Files above so many megabytes are marked until the person says otherwise (PR-071). */
export const LARGE_MB = 10;
const MB = 1_000_000;

/** Whether a size in bytes is above the limit. */
export function largeFrom(bytes: string, limit = LARGE_MB): boolean {
  return Number(bytes || 0) > limit * MB;
}

export function Exhibits({ portal, largeMb }: { portal: PortalView; largeMb: number }) {
  const { say, lang } = useWords();
  const size = new Intl.NumberFormat(lang === "ar" ? "ar-EG-u-nu-arab" : lang, { maximumFractionDigits: 1 });
  // The smallest file is told as a tenth, and no file as nothing.
  const mega = (bytes: string) => say("packet-mb", { size: size.format(Number(bytes || 0) === 0 ? 0 : Math.max(0.1, Number(bytes) / MB)) });
  const all = portal.exhibits.reduce((sum, one) => sum + Number(one.size_bytes || 0), 0);
  const large = portal.exhibits.filter((one) => largeFrom(one.size_bytes, largeMb));
  return (
    <section className="stack-8" data-testid="packet-exhibits">
      <h2 className="sub">{say("packet-exhibits")}</h2>
      {portal.exhibits.length === 0 ? <p className="small">{say("packet-no-exhibits")}</p> : (
        <ul className="plain-list packet-exhibits">{portal.exhibits.map((one) => (
          <li key={one.id} className="spread small">
            <span><bdi className="mono">{one.mark}</bdi> <Typed text={one.title} /></span>
            <span className="stays">
              {one.size_bytes ? mega(one.size_bytes) : say("packet-no-file")}
              {large.includes(one) && <strong className="packet-missing"> {say("packet-large")}</strong>}
            </span>
            <WhoSees short disclosure={one.disclosure} />
          </li>
        ))}</ul>
      )}
      {portal.exhibits.length > 0 && <p className="caption">{say("packet-sum", { count: portal.exhibits.length, size: mega(String(all)), large: large.length })}</p>}
    </section>
  );
}
