import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {pages} from "../../src/pages/pages.js";

const folder = join(root, "src", "pages");
const ids = pages.map(({id}) => id);
const style = readFileSync(join(root, "src", "style.css"), "utf8");

describe("the list of pages", () => {
  it("has every folder of src/pages, and no other", () => {
    const folders = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory());
    expect([...ids].sort()).toEqual(folders.map(({name}) => name).sort());
  });

  it("gives every page an address of its own, and a name in each language", () => {
    for (const key of ["address", "zh", "en"] as const)
      expect(new Set(pages.map(page => page[key])).size).toBe(pages.length);
    for (const {address, zh, en} of pages) {
      expect(address).toMatch(/^[a-z-]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(ids)("%s: page.ts exports `page`", id => {
    expect(readFileSync(join(folder, id, "page.ts"), "utf8")).toMatch(
      /^export (const|async function|function) page\b/m
    );
  });

  it.each(ids.filter(id => existsSync(join(folder, id, "page.css"))))(
    "%s: src/style.css has a line that imports its page.css",
    id => {
      expect(style).toContain(`/pages/${id}/page.css`);
    }
  );
});
