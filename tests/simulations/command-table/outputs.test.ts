// Outputs that cannot be written are found before the work.

import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {checkOutputs} from "../../../simulations/command-table/outputs.js";
import {folder, outputFile, outputFolder, text} from "../../../simulations/command-table/words.js";

const home = mkdtempSync(join(tmpdir(), "doudi outputs 低保 [1]-"));
afterAll(() => rmSync(home, {recursive: true}));
const words = {zh: "", en: ""};
const spec = {
  ...words,
  options: {policy: text("ID|FILE", words), from: folder(words), out: outputFolder(words), record: outputFile(words)}
};
const check =
  (values: Readonly<Record<string, string>>, operands: readonly string[] = []) =>
  (): void =>
    checkOutputs(spec, {values, operands});
const at = (...names: string[]): string => join(home, ...names);
mkdirSync(at("in"));
symlinkSync(at("in"), at("link"));
writeFileSync(at("file"), "");

describe("an output", () => {
  it("may be new or there already, and nothing is left of the try", () => {
    expect(check({out: at("new", "deep")})).not.toThrow();
    expect(check({out: at("in"), record: at("file")})).not.toThrow();
    expect(check({record: at("new.json")})).not.toThrow();
    expect(existsSync(at("new"))).toBe(false);
    expect(readdirSync(at("in"))).toEqual([]);
  });

  it("is refused where it is a file for a folder, a folder for a file, or below a file", () => {
    expect(check({out: at("file")})).toThrow(`invalid output: --out ${at("file")} (a file: give a folder)`);
    expect(check({out: at("file", "x")})).toThrow(`(${at("file")} is a file)`);
    expect(check({record: at("in")})).toThrow("(a folder: give a file)");
    expect(check({record: at("none", "x.json")})).toThrow(`(there is no folder ${at("none")})`);
  });

  it("is refused where nothing can be written", () => {
    expect(check({out: "/proc/x/y"})).toThrow("(/proc cannot be written: ");
    expect(check({record: "/proc/x.json"})).toThrow("(/proc cannot be written: ");
  });

  it("is refused where it is what is read, by whatever name, or another output", () => {
    expect(check({from: at("in"), out: at("in")})).toThrow("(it is read or written already: give another)");
    expect(check({from: at("link"), out: at("in")})).toThrow("read or written already");
    expect(check({policy: at("file"), record: at("file")})).toThrow("read or written already");
    expect(check({record: at("a.json")}, [at("a.json")])).toThrow("read or written already");
    expect(check({out: at("x"), record: at("x")})).toThrow("read or written already");
  });
});
