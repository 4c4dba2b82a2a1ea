// Files and folders of a build, where the disk is full and processes are killed.

import {spawnSync} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {listFiles, wholeFiles} from "../../../simulations/site-data/file-list.js";
import {replaceFolder} from "../../../simulations/site-data/replace-folder.js";
import {writeWhole} from "../../../simulations/site-data/write-whole.js";

const room = new URL("../../../simulations/site-data/", import.meta.url);
const temporary = (): string => mkdtempSync(join(tmpdir(), "低保 测算 [1] "));
const names = (folder: string): string[] => readdirSync(folder).sort();

/** A process of its own that may write no file larger than `blocks` of 512 or 1024 bytes. */
const withLimit = (blocks: number, script: string, ...args: string[]) =>
  spawnSync(
    "sh",
    ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, "--input-type=module", "-e", script, ...args],
    {encoding: "utf8"}
  );

async function folderOf(files: Readonly<Record<string, string>>, made: string): Promise<string> {
  const folder = join(temporary(), "folder");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  await listFiles(folder, made);
  return folder;
}

describe.runIf(process.platform !== "win32")("a file that the disk does not take", () => {
  it("is told by name, and what was there stays", () => {
    const folder = temporary();
    const file = join(folder, "provinces.json");
    writeFileSync(file, "before");
    const script = `import {writeWhole} from "${new URL("write-whole.js", room).href}";
      try { writeWhole(process.argv[1], "x".repeat(100_000)); } catch (error) { console.log(error.message); }`;
    const {stdout} = withLimit(8, script, file);
    expect(stdout).toContain(`file not written: ${file} (EFBIG`);
    expect(stdout).toContain("make room and run this again");
    expect(readFileSync(file, "utf8")).toBe("before");
    expect(names(folder)).toEqual(["provinces.json"]);
  });
});

describe("a file", () => {
  it("is replaced at once", () => {
    const file = join(temporary(), "a.json");
    writeWhole(file, "1");
    writeWhole(file, "22");
    expect(readFileSync(file, "utf8")).toBe("22");
    expect(names(dirname(file))).toEqual(["a.json"]);
  });
});

describe("a folder", () => {
  it("is whole while every file has the size that was listed, and no more once one is cut short, gone or unlisted", async () => {
    const folder = await folderOf({"a.parquet": "12345", "b/c.json": "{}"}, "v1");
    expect(wholeFiles(folder)).toEqual({made: "v1", files: {"a.parquet": 5, "b/c.json": 2}});
    truncateSync(join(folder, "a.parquet"), 0);
    expect(wholeFiles(folder)).toBeUndefined();
    for (const list of ["", "null", "{}", `{"made": 1, "files": {}}`]) {
      writeFileSync(join(folder, ".files.json"), list);
      expect(wholeFiles(folder)).toBeUndefined();
    }
    expect(wholeFiles(join(folder, "nowhere"))).toBeUndefined();
  });

  it("is replaced without a moment in which one of its files is missing, pages after what they ask for", async () => {
    const to = await folderOf({"index.html": "old", "old.html": "", "_import/old.js": "", "data/a.json": ""}, "v1");
    const from = await folderOf({"index.html": "new", "_import/new.js": ""}, "v2");
    const moved: string[] = [];
    const rename = (source: string, target: string): void => {
      expect(existsSync(join(to, "index.html"))).toBe(true);
      renameSync(source, target);
      moved.push(target.slice(to.length + 1));
    };
    replaceFolder(from, to, {keep: path => path.startsWith("data/"), rename});
    expect(moved).toEqual(["_import/new.js", "index.html", ".files.json"]);
    expect(readFileSync(join(to, "index.html"), "utf8")).toBe("new");
    expect([names(to), names(join(to, "_import"))]).toEqual([
      [".files.json", "_import", "data", "index.html"],
      ["new.js"]
    ]);
    expect(wholeFiles(to)?.made).toBe("v2");
    expect(existsSync(from)).toBe(false);
  });

  it("whose replacing was killed half way is not whole, and is made whole by the next", async () => {
    const to = await folderOf({"a.json": "1", "b.json": "1"}, "v1");
    const from = await folderOf({"a.json": "2", "b.json": "2"}, "v2");
    const script = `import {renameSync} from "node:fs";
      import {replaceFolder} from "${new URL("replace-folder.js", room).href}";
      replaceFolder(process.argv[1], process.argv[2], {rename: (from, to) => {
        renameSync(from, to);
        process.kill(process.pid, "SIGKILL");
      }});`;
    const {signal} = spawnSync(process.execPath, ["--input-type=module", "-e", script, from, to]);
    expect(signal).toBe("SIGKILL");
    expect([readFileSync(join(to, "a.json"), "utf8"), readFileSync(join(to, "b.json"), "utf8")]).toEqual(["2", "1"]);
    expect(wholeFiles(to)).toBeUndefined();
    replaceFolder(await folderOf({"a.json": "2", "b.json": "2"}, "v2"), to);
    expect(wholeFiles(to)?.made).toBe("v2");
  });
});
