import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Under the page's content policy nothing may be inlined: every asset is a file of its own.
export default defineConfig({
  plugins: [react()],
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
