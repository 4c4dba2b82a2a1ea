// One builder at a time, across processes: a directory is made by one of them only. A lock says who holds it, so that nobody waits
// for a process that is gone, or for another that was given its number.

import {execFileSync} from "node:child_process";
import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {uptime} from "node:os";
import {dirname} from "node:path";

/** Milliseconds between two looks at a lock that is held, and between two words on the wait. */
const pause = 200;
const patience = 10_000;
/** A lock older than the machine's start by more than clocks differ was left by a restart. */
const clockSlack = 10_000;

/**
 * Runs `task` while no other process holds the lock `path`; waits, and says so on stderr, as long as its holder runs.
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(path, task) {
  const mine = await acquire(path);
  try {
    return await task();
  } finally {
    if (readLock(path)?.text === mine) rmSync(path, {force: true});
  }
}

/** Resolves with what the lock says once it is ours. */
async function acquire(path) {
  mkdirSync(dirname(path), {recursive: true});
  for (let told = -patience; ; await new Promise(resolve => setTimeout(resolve, pause))) {
    const mine = claim(path);
    if (mine !== undefined) return mine;
    const held = readLock(path);
    if (held === undefined) continue; // just given back
    if (isAbandoned(held)) takeAway(path, held.text);
    else if (performance.now() - told >= patience) {
      told = performance.now();
      const {pid} = held.holder;
      process.stderr.write(`waiting for another build to finish: process ${pid} (if it is none, delete ${path})\n`);
    }
  }
}

/** Makes the lock with its content at once: one that is there is never empty. Undefined where another was first. */
function claim(path) {
  const draft = `${path}.${process.pid}`;
  const text = JSON.stringify({pid: process.pid, started: startOf(process.pid)});
  try {
    writeFileSync(draft, text);
    linkSync(draft, path);
    return text;
  } catch (error) {
    if (error.code === "EEXIST") return undefined;
    throw error;
  } finally {
    rmSync(draft, {force: true});
  }
}

/** Undefined where there is none. A directory of that name, as locks once were, or a file that says nothing is nobody's. */
function readLock(path) {
  let text;
  let made;
  try {
    made = statSync(path).mtimeMs;
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    if (error.code !== "EISDIR") throw error;
    text = "";
  }
  try {
    return {text, made, holder: JSON.parse(text)};
  } catch {
    return {text, made, holder: null};
  }
}

function isAbandoned({holder, made}) {
  if (holder === null || !Number.isInteger(holder.pid)) return true;
  if (made < Date.now() - 1000 * uptime() - clockSlack) return true;
  return !isRunning(holder.pid) || startOf(holder.pid) !== holder.started;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // somebody else's
  }
}

/** When a process was started, in whatever words the system has for it; null where it does not say. */
function startOf(pid) {
  try {
    // the name, in brackets, may hold anything; the start is the twentieth field after it
    if (process.platform === "linux") {
      const status = readFileSync(`/proc/${pid}/stat`, "utf8");
      return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
    }
    if (process.platform === "win32") return null;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {encoding: "utf8"}).trim();
  } catch {
    return null;
  }
}

/** Of several who find a lock abandoned one takes it away; one that was made meanwhile is put back. */
function takeAway(path, text) {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (readLock(aside)?.text !== text) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
  rmSync(aside, {recursive: true, force: true});
}
