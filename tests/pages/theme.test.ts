import {readFileSync} from "node:fs";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {siteHeader} from "../../src/pages/site-header.js";

const script = readFileSync(new URL("../../src/pages/theme-script.js", import.meta.url), "utf8");

interface Machine {
  readonly isDark?: boolean;
  readonly kept?: string;
  /** A browser that keeps nothing throws when it is asked. */
  readonly refuses?: boolean;
}

/** A page that has been parsed as a browser does it: the script in the head first, then the header. */
async function opened({isDark = false, kept, refuses = false}: Machine) {
  let onSystem = (): void => undefined;
  const system = {matches: isDark, addEventListener: (_: string, listen: () => void) => (onSystem = listen)};
  let first: string | null = null;
  const {window} = new JSDOM(
    `<head><script>${script}</script><script>seen()</script></head><body>${siteHeader("/index")}</body>`,
    {
      url: "http://localhost/",
      runScripts: "dangerously",
      beforeParse(view) {
        if (kept !== undefined) view.localStorage.setItem("doudi-theme", kept);
        if (refuses)
          Object.defineProperty(view, "localStorage", {
            get: () => {
              throw new Error("refused");
            }
          });
        Object.assign(view, {
          matchMedia: () => system,
          seen: () => (first = view.document.documentElement.getAttribute("data-theme"))
        });
      }
    }
  );
  await new Promise(resolve => window.document.addEventListener("DOMContentLoaded", resolve));
  const list = window.document.querySelector<HTMLSelectElement>("select[name=theme]")!;
  return {
    first,
    list,
    theme: () => window.document.documentElement.getAttribute("data-theme"),
    kept: () => window.localStorage.getItem("doudi-theme"),
    choose: (value: string) => {
      list.value = value;
      list.dispatchEvent(new window.Event("change", {bubbles: true}));
    },
    turn: (dark: boolean) => {
      system.matches = dark;
      onSystem();
    },
    elsewhere: (newValue: string) =>
      window.dispatchEvent(new window.StorageEvent("storage", {key: "doudi-theme", newValue}))
  };
}

describe("the switch of light and dark", () => {
  it.each([
    [{isDark: true}, "dark", "system"],
    [{isDark: false}, "light", "system"],
    [{isDark: true, kept: "light"}, "light", "light"],
    [{kept: "dark"}, "dark", "dark"],
    [{isDark: true, kept: "no such"}, "dark", "system"],
    [{isDark: true, refuses: true}, "dark", "system"]
  ])("of %j is %s before the page is parsed, and its list says %s", async (machine, theme, choice) => {
    const page = await opened(machine);
    expect([page.first, page.theme(), page.list.value]).toEqual([theme, theme, choice]);
  });

  it("remembers what is chosen, and then no longer follows the system", async () => {
    const page = await opened({});
    page.choose("dark");
    expect([page.theme(), page.kept()]).toEqual(["dark", "dark"]);
    page.turn(false);
    expect(page.theme()).toBe("dark");
    page.choose("system");
    expect(page.theme()).toBe("light");
    page.turn(true);
    expect(page.theme()).toBe("dark");
  });

  it("holds where nothing can be kept, and follows a page beside it", async () => {
    const refused = await opened({refuses: true});
    refused.choose("dark");
    expect(refused.theme()).toBe("dark");
    const page = await opened({});
    page.elsewhere("dark");
    expect([page.theme(), page.list.value]).toEqual(["dark", "dark"]);
  });
});
