// A checkout below a folder of any name: what works there, and what is told where it cannot.

import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {checkPlace} from "../../tools/place.js";

const parts = ["data", "loaders", "simulations", "src", "tools", "package.json", "package-lock.json", "tsconfig.json"];
let checkout = "";
let standing = "";
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "低保 测算 [1] %41 #x `b' *"));
  checkout = join(folder, "_import", "doudi");
  standing = join(folder, "here");
  mkdirSync(standing);
  for (const part of parts)
    cpSync(join(root, part), join(checkout, part), {recursive: true, filter: path => !path.includes(".observablehq")});
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"), "junction");
});

/** As npm starts it for a user who stands in `standing`. */
const doudi = (...args: string[]): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(process.execPath, ["tools/doudi.js", ...args], {
    cwd: checkout,
    env: {...process.env, INIT_CWD: standing, npm_lifecycle_event: "doudi"},
    encoding: "utf8",
    timeout: 100_000
  });

describe("the command line of a checkout of any name", () => {
  it("writes and reads populations of any name, which are looked for where the user stands", () => {
    const out = "人口 [2] *";
    expect(doudi("generate", "--province", "zhejiang", "--households", "2000", "--out", out).status).toBe(0);
    expect(readdirSync(join(standing, out)).sort()).toEqual([
      "households.parquet",
      "persons.parquet",
      "population.json"
    ]);
    const {stdout, status} = doudi("simulate", "--policy", "zhejiang-2025", "--population", out);
    expect(status).toBe(0);
    expect(stdout).toContain("households_assessed,2000\n");
  }, 240_000);

  it("ends with the message and the code of what went wrong", () => {
    const {stderr, stdout, status} = doudi("policies", "--resolved", "nowhere/my.json");
    expect({stdout, status}).toEqual({stdout: "", status: 1});
    expect(stderr).toMatch(/^nowhere\/my\.json: unreadable file: ENOENT.*\n$/);
  });
});

describe("the name of a folder", () => {
  it.each(["低保 测算 [1]", "a%b#c`d'e*f", "!(a){b,c}", "-x", 'a"b:c;d&e$f'])("%s is taken", name => {
    expect(() => checkPlace({folder: `/home/${name}/doudi`})).not.toThrow();
  });

  it("that packages cannot take is refused by its sign: by all, or by the tests alone", () => {
    const folder = "/home/what?/doudi";
    expect(() => checkPlace({folder})).toThrow(
      `folder with "?" in its name: ${folder} (nothing can run below it: rename it, or move the checkout)`
    );
    expect(() => checkPlace({folder: "/home/50%/doudi", tests: true})).toThrow("tests cannot run below it");
    expect(() => checkPlace({folder: "/home/低保 测算 [1]/doudi", tests: true})).not.toThrow();
  });
});
