import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** What pdf.js reads by name while it shows a PDF: character maps of East Asian scripts, fonts that a PDF may name without bringing them. */
function pdfParts(): Plugin {
  const home = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const wanted: [folder: string, wanted: RegExp][] = [["cmaps", /\.bcmap$/u], ["standard_fonts", /\.(?:pfb|ttf)$/u], ["wasm", /_nowasm_fallback\.js$/u]];
  return {
    name: "pdf-parts",
    generateBundle() {
      for (const [folder, right] of wanted) {
        for (const name of readdirSync(path.join(home, folder)).filter((one) => right.test(one))) {
          this.emitFile({ type: "asset", fileName: `pdf/${folder}/${name}`, source: readFileSync(path.join(home, folder, name)) });
        }
      }
    },
  };
}

// Under the page's content policy nothing may be inlined: every asset is a file of its own.
export default defineConfig({
  plugins: [react(), pdfParts()],
  worker: { format: "es" },
  base: "./",
  build: {
    target: "safari16",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  test: { environment: "jsdom", globals: true, include: ["tests/**/*.test.{ts,tsx}"], setupFiles: ["tests/setup.ts"], testTimeout: 30_000 },
});
