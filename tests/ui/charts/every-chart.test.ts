// Light and dark differ in the values of the tokens alone: what a chart is drawn with names a token, and never a colour.

import {readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {expect, it} from "vitest";
import {tokens} from "../tokens.js";

const root = new URL("../../../", import.meta.url);
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll("\\", "/"))
    .map(path => path.slice(path.indexOf(`/${folder}/`) + 1));
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const charts = ["src/ui", "src/policy-desk", "src/pages"]
  .flatMap(filesOf)
  .filter(path => path.endsWith(".ts") && /\bs\(\s*"svg"|Plot\.plot\(/.test(read(path)));
const goldens = filesOf("tests").filter(path => /\/goldens\/[^/]+\.html$/.test(path));

/** "src/ui/charts/cost-bars.ts" -> "tests/ui/charts/goldens/cost-bars." */
const goldenOf = (chart: string): string => chart.replace(/^src\/(.*\/)([^/]+)\.ts$/, "tests/$1goldens/$2.");

it("every chart has a golden beside the tests of its folder", () => {
  expect(charts.length, fileURLToPath(root)).toBeGreaterThan(15);
  const missing = charts.filter(chart => !goldens.some(golden => golden.startsWith(goldenOf(chart))));
  expect(missing.map(chart => `${chart} (draw it in a test into ${goldenOf(chart)}html)`)).toEqual([]);
});

it.each(goldens)("%s has no colour of its own", path => {
  const text = read(path);
  for (const [, , value] of text.matchAll(/ (fill|stroke|color|stop-color)="([^"]*)"/g))
    expect(value.replace(/var\(--[\w-]+\)/g, "")).toMatch(
      /^(|none|inherit|currentColor|color-mix\(in srgb, {2}\d+%, \))$/
    );
  expect(text).not.toMatch(/#[0-9a-f]{3,8}[";\s]|\b(rgb|rgba|hsl|hsla|oklch)\(/i);
  for (const [, name] of text.matchAll(/="[^"]*var\((--[\w-]+)\)/g))
    for (const theme of ["light", "dark"] as const) expect(tokens[theme].has(name), `${name} in ${theme}`).toBe(true);
});
