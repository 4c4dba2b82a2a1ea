// Packages of others: pinned, under licences that are allowed, and named where the site carries them.

import {mkdirSync, mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {packageProblems} from "../../tools/check-packages.js";
import {shippedIn, writeNotices} from "../../tools/notices.js";
import {packagesOf, withDependencies} from "../../tools/packages.js";

const sound = {version: "1.0.0", license: "MIT", integrity: `sha512-${"A".repeat(86)}==`};
const problemsOf = (entry: object, path = "node_modules/left") =>
  packageProblems(packagesOf({packages: {"": {name: "doudi"}, [path]: {...sound, ...entry}}}));

describe("the packages of package-lock.json", () => {
  it("are all pinned and under a licence that is allowed", () => {
    expect(packagesOf().length).toBeGreaterThan(700);
    expect(packageProblems()).toEqual([]);
  });

  it("are refused by name without integrity, or with one that is broken, save what came inside another package", () => {
    const told = "no integrity: node_modules/left@1.0.0 (package-lock.json: npm view NAME@VERSION dist.integrity)";
    expect(problemsOf({integrity: undefined, optional: true})).toEqual([told]);
    expect(problemsOf({integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk="})).toEqual([told]);
    expect(problemsOf({integrity: undefined, inBundle: true})).toEqual([]);
    expect(problemsOf({})).toEqual([]);
  });

  it("are refused where a mirror, or another system, could not install them", () => {
    expect(problemsOf({resolved: "https://registry.example/left.tgz"})).toEqual([
      'names a host: node_modules/left@1.0.0 (leave out its "resolved")'
    ]);
    expect(problemsOf({optionalDependencies: {"left-linux-arm64": "1.0.0"}})).toEqual([
      "not pinned for every system: node_modules/left@1.0.0 lacks left-linux-arm64"
    ]);
  });

  it.each([
    undefined,
    "SEE LICENSE IN EULA",
    "GPL-3.0-only",
    "AGPL-3.0",
    "MPL-2.0",
    "MIT AND GPL-2.0-only",
    "(MIT OR (X AND Y"
  ])("are refused by name under the licence %s", license => {
    const [problem, ...more] = problemsOf({license});
    expect(more).toEqual([]);
    expect(problem).toMatch(/^(unknown licence|licence not allowed): node_modules\/left@1[.]0[.]0 /);
  });

  it.each(["ISC", "(MIT OR GPL-3.0-or-later)", "MIT OR Apache-2.0", "(MIT AND Zlib)"])(
    "may have the licence %s",
    license => {
      expect(problemsOf({license})).toEqual([]);
    }
  );

  it("may be under the MPL where they serve tests alone and are named", () => {
    const license = "MPL-2.0";
    expect(problemsOf({license, dev: true}, "node_modules/lightningcss")).toEqual([]);
    expect(problemsOf({license}, "node_modules/lightningcss")).toHaveLength(1);
    expect(problemsOf({license, dev: true}, "node_modules/other")).toHaveLength(1);
  });

  it("bring along what they depend on, found as Node finds it", () => {
    const packages = packagesOf({
      packages: {
        "node_modules/a": {...sound, dependencies: {b: "1", c: "1"}},
        "node_modules/a/node_modules/b": {...sound, version: "2.0.0", dependencies: {c: "1"}},
        "node_modules/b": sound,
        "node_modules/c": {...sound, dependencies: {a: "1"}},
        "node_modules/d": sound
      }
    });
    expect(withDependencies(packages, ["a"]).map(({path}) => path)).toEqual([
      "node_modules/a",
      "node_modules/a/node_modules/b",
      "node_modules/c"
    ]);
  });
});

describe("a built site", () => {
  const dist = mkdtempSync(join(tmpdir(), "doudi-notices-"));
  for (const name of [
    "@duckdb/duckdb-wasm@1.32.0",
    "d3-delaunay@6.0.6",
    "apache-arrow@17.0.0",
    "parquet-wasm@undefined"
  ])
    mkdirSync(join(dist, "_node", name), {recursive: true});
  const read = (name: string) => readFileSync(join(dist, "licences", name), "utf8");

  it("names what it carries, with what those depend on and what the client was made of", () => {
    const names = shippedIn(dist).map(({name}) => name);
    expect(names).toEqual(expect.arrayContaining(["d3-delaunay", "delaunator", "robust-predicates", "flatbuffers"]));
    expect(names).toEqual(expect.arrayContaining(["@observablehq/framework", "@observablehq/runtime", "parquet-wasm"]));
    expect(names.filter(name => /^@types|^vitest$|^typescript$/.test(name))).toEqual([]);
  });

  it("has the licence of each, its own first, and a bill of materials that is the same when it is written again", () => {
    writeNotices(dist);
    const [notices, bill] = [read("notices.txt"), read("sbom.cdx.json")];
    expect(notices.indexOf("the Doudi authors")).toBeLessThan(notices.indexOf("apache-arrow 17"));
    expect(notices).toMatch(/Apache Arrow\r?\nCopyright [-0-9]+ The Apache Software Foundation/); // its NOTICE
    expect(notices).toContain("Published as MIT by https://github.com/duckdb/duckdb-wasm.git");
    const {bomFormat, components} = JSON.parse(bill) as {
      bomFormat: string;
      components: {name: string; properties: {value: string}[]; hashes: object[]}[];
    };
    expect(bomFormat).toBe("CycloneDX");
    const inSite = components.filter(({properties}) => properties.some(({value}) => value === "site"));
    expect(inSite.map(({name}) => name)).toContain("delaunator");
    expect(components.map(({name}) => name)).toEqual(
      expect.arrayContaining(["@duckdb/node-api", "tsx", "pure-rand", "send"])
    );
    expect(components.map(({name}) => name)).not.toContain("vitest");
    writeNotices(dist);
    expect([read("notices.txt"), read("sbom.cdx.json")]).toEqual([notices, bill]);
  });
});
