// How the page looks as a whole: language and direction, colours, motion, and the keys of the text size.
import { useEffect } from "react";
import { lists, type Settings } from "../bridge";
import { rightToLeft } from "../words/languages";

/** Sets language, direction, theme and motion on the page; follows the desktop where a setting says so. */
export function useLooks(settings: Settings | undefined): void {
  const lang = settings?.language ?? "en";
  const theme = settings?.theme ?? "system";
  const motion = settings?.motion ?? "system";
  useEffect(() => {
    const page = document.documentElement;
    page.lang = lang;
    page.dir = rightToLeft(lang) ? "rtl" : "ltr";
    page.dataset.motion = motion;
    const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
    const paint = () => {
      page.dataset.theme = theme === "dark" || (theme === "system" && dark?.matches) ? "dark" : "light";
    };
    paint();
    dark?.addEventListener("change", paint);
    return () => dark?.removeEventListener("change", paint);
  }, [lang, theme, motion]);
}

/** The next larger or smaller size of the text; the same one at either end. */
export function nextSize(now: number, way: 1 | -1): number {
  const at = lists.TEXT_SIZES.findIndex((size) => size === now);
  return lists.TEXT_SIZES[Math.min(lists.TEXT_SIZES.length - 1, Math.max(0, at + way))] ?? 100;
}

/** Ctrl and plus, minus or 0 set the size of the text, on the row of digits and on the number pad. */
export function useSizeKeys(settings: Settings | undefined, onSettings: (settings: Settings) => Promise<void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!settings || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const size = () => {
        if (event.code === "Equal" || event.code === "NumpadAdd") return nextSize(settings.text_percent, 1);
        if (event.code === "Minus" || event.code === "NumpadSubtract") return nextSize(settings.text_percent, -1);
        if (event.code === "Digit0" || event.code === "Numpad0") return 100;
        return null;
      };
      const wanted = size();
      if (wanted === null) return;
      event.preventDefault();
      if (wanted !== settings.text_percent) void onSettings({ ...settings, text_percent: wanted });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [settings, onSettings]);
}
