// A checkout has the same bytes on every machine, whatever git does there to the ends of lines.

import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";

describe.runIf(existsSync(join(root, ".git")))("a checkout", () => {
  it("ends the lines of every file with LF, and leaves what is no text alone", () => {
    const attributes = ["check-attr", "text", "eol", "--", ".ci/run", "data/income.csv", "x.parquet"];
    expect(execFileSync("git", attributes, {cwd: root, encoding: "utf8"}).trim().split("\n")).toEqual([
      ".ci/run: text: auto",
      ".ci/run: eol: lf",
      "data/income.csv: text: auto",
      "data/income.csv: eol: lf",
      "x.parquet: text: unset",
      "x.parquet: eol: lf"
    ]);
  });
});
