// Commands may overtake each other on the way to the core; of two choices the later one wins.
import { describe, expect, it } from "vitest";
import { call, replaceCore, type Settings } from "../src/bridge";

const settings = (text_percent: number): Settings => ({ language: "en", theme: "light", text_percent, motion: "system", lock_minutes: 3 });
const next = () => new Promise((later) => setTimeout(later, 0));

describe("settings that are chosen one after the other", () => {
  it("reach the core one after the other, also after one that was refused", async () => {
    const asked: { percent: number; end: (ok: boolean) => void }[] = [];
    replaceCore((_, request) => new Promise((well, ill) => {
      asked.push({ percent: (request as Settings).text_percent, end: (ok) => (ok ? well({}) : ill({ code: "disk-full", field: null, detail: null })) });
    }));
    const [one, two, three] = [110, 125, 150].map((percent) => call("set_settings", settings(percent)));
    await next();
    expect(asked.map(({ percent }) => percent)).toEqual([110]);
    asked[0]?.end(true);
    await one;
    await next();
    expect(asked.map(({ percent }) => percent)).toEqual([110, 125]);
    asked[1]?.end(false);
    await expect(two).rejects.toMatchObject({ code: "disk-full" });
    await next();
    expect(asked.map(({ percent }) => percent)).toEqual([110, 125, 150]);
    asked[2]?.end(true);
    await three;
    // Nothing is left to wait for.
    void call("set_settings", settings(100));
    expect(asked.at(-1)?.percent).toBe(100);
  });
});
