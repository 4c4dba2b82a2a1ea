import {readdirSync, readFileSync} from "node:fs";
import {expect, it} from "vitest";

const src = new URL("../../src/", import.meta.url);
const sheet = readFileSync(new URL("style.css", src), "utf8");
const lines = readdirSync(src, {recursive: true, encoding: "utf8"})
  .map(path => path.replaceAll("\\", "/"))
  .filter(path => path.endsWith(".css") && path !== "style.css" && !path.startsWith(".observablehq"))
  .map(path => `@import url("./${path}");`);

it("every style sheet of a page, and every other one, is imported by style.css", () => {
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(line => !sheet.includes(line))).toEqual([]);
});

it("style.css imports each of them once, and says nothing of its own", () => {
  const rest = sheet
    .replace(/\/\*.*?\*\//gs, "")
    .split("\n")
    .filter(line => line !== "");
  expect(rest.sort()).toEqual([...lines, '@import url("observablehq:default.css");'].sort());
});
