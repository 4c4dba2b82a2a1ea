// A site brought down to the floor as a build does it: what can be written in older words is, and what cannot fails the build, be it
// ours or a package's.

import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {run} from "../../../tools/run.js";

/** Brings down a site of these files. */
async function bringDown(files: Readonly<Record<string, string>>) {
  const dist = mkdtempSync(join(tmpdir(), "doudi-floor-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), text);
  }
  const {code, output} = await run("tsx", ["tools/floor.ts", dist], {quiet: true});
  return {code, output, read: (path: string) => readFileSync(join(dist, path), "utf8")};
}

describe("a site for the oldest browsers", () => {
  it("is written in their words", async () => {
    const {code, output, read} = await bringDown({
      "index.html": '<head><meta charset="utf-8"></head>',
      "_import/a.js": 'export class A { static { f(import.meta.resolve("./b.js")); } }',
      "_import/style.css": "a { & b { color: red; } }"
    });
    expect(output).toBe("");
    expect(code).toBe(0);
    expect(read("_import/a.js")).toContain('new URL("./b.js",import.meta.url).href');
    expect(read("_import/a.js")).not.toContain("static{");
    expect(read("_import/style.css")).toBe("a b{color:red}\n");
    expect(read("index.html")).toMatch(/<script>if\(.*replaceAll/s);
  });

  it("fails with the name of every file that asks for more", async () => {
    const {code, output} = await bringDown({
      "_import/a.js": "Object.hasOwn({}, 'a');",
      "_import/b.css": "a:has(b) { color: red }",
      "_node/c@1.0.0/c.js": "const later = /(?<!a)b/;",
      "_node/d@1.0.0/d.js": "structuredClone({});",
      "e.html": '<head><meta charset="utf-8"><script>[].findLast(x => x)</script></head>'
    });
    expect(code).toBe(1);
    expect(output).toContain("above the oldest browsers of the site (5; ");
    expect(output).toContain("_import/a.js: hasOwn not in chrome 90");
    expect(output).toContain("_import/b.css: :has in a:has(b) not in chrome 90");
    expect(output).toContain("_node/c@1.0.0/c.js: lookbehind_assertion not in safari 16");
    expect(output).toContain("_node/d@1.0.0/d.js: structuredClone not in chrome 90");
    expect(output).toMatch(/e\.html: \w+\.findLast not in chrome 90/);
  });
});
