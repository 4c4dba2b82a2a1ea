// Every custom property of :root as the style sheet writes it, light and dark.

import {readFileSync} from "node:fs";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const root = (text: string): Map<string, string> => {
  const body = /:root[^{]* \{([^}]*)\}/.exec(text)?.[1] ?? "";
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.replace(/\s+/g, " ")])
  );
};
const dark = css.indexOf("@media screen");

export const tokens = {light: root(css.slice(0, dark)), dark: root(css.slice(dark))};
