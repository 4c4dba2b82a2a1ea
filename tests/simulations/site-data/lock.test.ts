// Locks: what was left behind holds nobody up, what is held holds everybody up.

import {spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {withLock} from "../../../simulations/site-data/lock.js";

const place = (): string => join(mkdtempSync(join(tmpdir(), "doudi-lock-")), "build.lock");
const module = new URL("../../../simulations/site-data/lock.js", import.meta.url).href;

/** A process that holds the lock for so many milliseconds and appends its number to a file while it does. */
const holder = (path: string, ms: number): Promise<number | null> =>
  new Promise(resolve => {
    const script = `
      import {appendFileSync} from "node:fs";
      import {withLock} from ${JSON.stringify(module)};
      await withLock(process.argv[1], async () => {
        appendFileSync(process.argv[1] + ".log", "in ");
        await new Promise(resolve => setTimeout(resolve, ${ms}));
        appendFileSync(process.argv[1] + ".log", "out ");
      });`;
    spawn(process.execPath, ["--input-type=module", "-e", script, path], {stdio: "ignore"}).on("close", resolve);
  });

describe("a lock", () => {
  it("lets one process in at a time, however many come at once upon what a crash left behind", async () => {
    const path = place();
    writeFileSync(path, JSON.stringify({pid: 999_999_999, started: "1"}));
    const codes = await Promise.all(Array.from({length: 5}, () => holder(path, 60)));
    expect(codes).toEqual([0, 0, 0, 0, 0]);
    expect(readFileSync(`${path}.log`, "utf8")).toBe("in out ".repeat(5));
    expect(readdirSync(join(path, ".."))).toEqual(["build.lock.log"]);
  });

  it.each([
    ["an empty file, as after a full disk", (path: string) => writeFileSync(path, "")],
    ["half of what it should say", (path: string) => writeFileSync(path, '{"pid": 12')],
    ["a directory, as locks once were", (path: string) => mkdirSync(path)],
    [
      "the number of a process that was started later",
      (path: string) => writeFileSync(path, JSON.stringify({pid: process.pid, started: "0"}))
    ],
    [
      "a process of before the machine was started again",
      (path: string) => {
        writeFileSync(path, JSON.stringify({pid: process.ppid, started: null}));
        utimesSync(path, 1000, 1000);
      }
    ]
  ])("is taken over from %s", async (_, leave) => {
    const path = place();
    leave(path);
    expect(await withLock(path, () => 7)).toBe(7);
    expect(existsSync(path)).toBe(false);
  });

  it("is given back when the task fails", async () => {
    const path = place();
    await expect(withLock(path, () => Promise.reject(new Error("disk full")))).rejects.toThrow("disk full");
    expect(existsSync(path)).toBe(false);
  });
});
