// The bytes of exhibits and of the program's own parts, over the scheme of the core. Nothing is kept between calls.

/** Most bytes asked for at once; the core gives no more in one answer. */
const AT_ONCE = 8 * 1024 * 1024;

/** Address of the file of an exhibit, or of a copy of it. */
export function evidenceFile(caseId: string, id: string, copy?: string): string {
  return ["case://localhost/evidence", caseId, id, ...(copy ? [copy] : [])].map((part, n) => (n === 0 ? part : encodeURIComponent(part))).join("/");
}

/** Reads bytes from one place up to another, which is not read any more. */
export async function readPart(address: string, from: number, to: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address, { headers: { Range: `bytes=${from}-${to - 1}` }, ...(signal && { signal }) });
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}

/** Reads a whole file in parts, and tells how much is there. */
export async function readWhole(address: string, size: number, told: (done: number) => void, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < size; from += AT_ONCE) {
    parts.push(await readPart(address, from, Math.min(size, from + AT_ONCE), signal));
    told(Math.min(size, from + AT_ONCE));
  }
  return parts;
}

/** Reads a part of the program itself that the page may not fetch from its own address. */
export async function readOwn(name: string): Promise<Uint8Array> {
  const answer = await fetch(`case://localhost/own/${name.split("/").map(encodeURIComponent).join("/")}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}
