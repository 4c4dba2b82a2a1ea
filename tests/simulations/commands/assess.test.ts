// `doudi assess`: what is read, what is refused in its place, and what is told beside the results.

import {spawnSync} from "node:child_process";
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {maxLineBytes} from "../../../simulations/commands/read-lines.js";
import {families, recordOf} from "../../../src/analysis/household/families.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-assess-"));
afterAll(() => rmSync(folder, {recursive: true}));
const assess = ["--import", "tsx", "simulations/cli.ts", "assess", "--policy", "zhejiang-2025"];
const {household, persons} = recordOf(families[0], 330100);
const line = (household_id: number, own: object = {}): string =>
  JSON.stringify({
    ...household,
    household_id,
    persons: persons.map((person, i) => ({...person, household_id, ...(i === 0 ? own : {})}))
  });

describe("doudi assess", () => {
  it("answers a bad line in its place, a household that comes twice too, and tells what is odd of others", () => {
    const input = [
      line(1),
      line(1),
      `{"household_id": 2, "rent": "${"x".repeat(maxLineBytes)}"}`,
      line(3, {disability_level: 1}),
      `${line(4)}\r${line(5)}`,
      `{"household_id": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`
    ].join("\n");
    const {stdout, stderr, status} = spawnSync(process.execPath, assess, {input, encoding: "utf8"});
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map(text => JSON.parse(text) as {household_id?: number; line?: number; error?: string});
    expect(answers.map(({household_id, line, error}) => household_id ?? `${line}: ${error?.split(" (")[0]}`)).toEqual([
      1,
      "2: duplicate household: household_id = 1",
      `3: line too long: more than ${maxLineBytes} bytes`,
      3,
      "5: invalid JSON: several households in one line",
      "6: nested too deeply: household_id.0.0.0"
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      "line 4: odd value: persons.0.disability_level = 1 (a level without a type: what asks for a type does not hold)\n"
    );
  }, 30_000);

  it("refuses a folder, and a file that it would write itself", () => {
    const from = (input: number, output: number | "pipe" = "pipe") =>
      spawnSync(process.execPath, assess, {stdio: [input, output, "pipe"], encoding: "utf8"});
    const place = openSync(folder, "r");
    expect(from(place)).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("unreadable input: a folder") as string
    });
    closeSync(place);
    const file = join(folder, "own.ndjson");
    writeFileSync(file, line(1));
    const [input, output] = [openSync(file, "r"), openSync(file, "a")];
    expect(from(input, output)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("invalid output: the file that is read") as string
    });
    closeSync(input);
    closeSync(output);
    expect(readFileSync(file, "utf8")).toBe(line(1));
  }, 30_000);

  it("names on standard error what is odd of the policy, and says when nothing was read", () => {
    const file = join(folder, "policy.json");
    const own = {id: "own", name: {zh: "自拟", en: "own"}, extends: "zhejiang-2025", effective: "2027-01-01"};
    writeFileSync(file, JSON.stringify({...own, tekun: {minor_age: 70}}));
    const args = [...assess.slice(0, -1), file];
    const {stdout, stderr, status} = spawnSync(process.execPath, args, {input: "\n", encoding: "utf8"});
    expect([stdout, status]).toEqual(["", 0]);
    expect(stderr).toBe(
      "own: odd value: tekun.minor_age = 70 (not below tekun.elder_age = 60: every age counts as unable to work)\nno households: nothing was assessed\n"
    );
  }, 30_000);
});
