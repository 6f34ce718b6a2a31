// PDFs by pdf.js, read piece by piece from the vault. Scripts in a PDF are never run: the part of pdf.js that could is not built in.
import type { PDFDocumentProxy } from "pdfjs-dist";
import PdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker";
import { readOwn, readPart } from "../../bridge";

/** How much is read at a time, in bytes: one chunk of the sealed file. */
const CHUNK = 64 * 1024;
/** A picture in a PDF of more points than this is left out: it would take the memory of the window. */
const LARGEST_PICTURE = 64 * 1024 * 1024;

export interface OpenPdf {
  pages: number;
  document: PDFDocumentProxy;
  close: () => void;
}

/** Why a PDF is not shown: it wants a password, or is not one that can be read. */
export class NoPdf extends Error {
  constructor(readonly why: "locked" | "broken") {
    super(why);
  }
}

class Maps {
  async fetch({ name }: { name: string }) {
    return { cMapData: await readOwn(`pdf/cmaps/${name}.bcmap`), isCompressed: true };
  }
}

class Fonts {
  fetch({ filename }: { filename: string }) {
    return readOwn(`pdf/standard_fonts/${filename}`);
  }
}

export async function openPdf(address: string, size: number): Promise<OpenPdf> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  class Parts extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number) {
      // What cannot be read ends it all: a page is not shown without a part of it.
      readPart(address, begin, end).then((bytes) => this.onDataRange(begin, bytes), () => broken());
    }
  }
  let broken: () => void = () => undefined;
  const port = new PdfWorker();
  const worker = pdfjs.PDFWorker.create({ port });
  const task = pdfjs.getDocument({
    range: new Parts(size, null),
    rangeChunkSize: CHUNK,
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE,
    CMapReaderFactory: Maps,
    StandardFontDataFactory: Fonts,
    cMapPacked: true,
    wasmUrl: new URL("pdf/wasm/", document.baseURI).href,
    verbosity: 0,
  });
  const close = () => {
    void task.destroy().catch(() => undefined).then(() => {
      worker.destroy();
      port.terminate();
    });
  };
  broken = close;
  try {
    const document = await task.promise;
    return { pages: document.numPages, document, close };
  } catch (thrown) {
    close();
    throw new NoPdf((thrown as Error).name === "PasswordException" ? "locked" : "broken");
  }
}
