import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {replaceFiles} from "../../../loaders/households/replace-files.js";

const files = ["list", "first", "second"];
const folderWith = (content: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "doudi-replace-"));
  for (const file of files) writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, "mine.txt"), "mine");
  return folder;
};
const contents = (folder: string): string[] => files.map(file => readFileSync(join(folder, file), "utf8"));
const writes = (content: string) => (directory: string) => {
  for (const file of files) writeFileSync(join(directory, file), content);
  return Promise.resolve();
};
const names = (folder: string): string[] => readdirSync(folder).sort();

describe("files that are replaced together", () => {
  it("take the place of the old ones, and leave what else is in the folder", async () => {
    const folder = folderWith("old");
    await replaceFiles(folder, {files, write: writes("new")});
    expect(contents(folder)).toEqual(["new", "new", "new"]);
    expect(names(folder)).toEqual(["first", "list", "mine.txt", "second"]);
  });

  it("make the folder where there is none", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "doudi-replace-")), "a", "b");
    await replaceFiles(folder, {files, write: writes("new")});
    expect(contents(folder)).toEqual(["new", "new", "new"]);
  });

  it("leave the old ones as they were when writing fails half-way", async () => {
    const folder = folderWith("old");
    const write = (directory: string): Promise<void> => {
      writeFileSync(join(directory, "list"), "new");
      writeFileSync(join(directory, "first"), "ne");
      return Promise.reject(new Error("no space left on device"));
    };
    await expect(replaceFiles(folder, {files, write})).rejects.toThrow("no space left on device");
    expect(contents(folder)).toEqual(["old", "old", "old"]);
    expect(names(folder)).toEqual(["first", "list", "mine.txt", "second"]);
  });

  it("are replaced in the order given, so that a stop in between leaves the new list beside old files", async () => {
    const folder = folderWith("old");
    let renamed = 0;
    const rename = (from: string, to: string): void => {
      if (renamed++ === 2) throw new Error("stopped");
      renameSync(from, to);
    };
    await expect(replaceFiles(folder, {files, write: writes("new"), rename})).rejects.toThrow("stopped");
    expect(contents(folder)).toEqual(["new", "new", "old"]);
  });

  it("are cleared of what a killed process has left, not of what one at work is writing", async () => {
    const folder = folderWith("old");
    const dead = join(folder, ".unfinished-2147483646"); // larger than any process id
    const other = join(folder, `.unfinished-${process.ppid}`);
    for (const directory of [dead, other]) {
      mkdirSync(directory);
      writeFileSync(join(directory, "first"), "half");
    }
    await replaceFiles(folder, {files, write: writes("new")});
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(other)).toBe(true);
  });
});
