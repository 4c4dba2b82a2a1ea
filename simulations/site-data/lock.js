// One builder at a time, across processes: a directory is made by one of them only.

import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/**
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(path, task) {
  await acquire(path);
  try {
    return await task();
  } finally {
    rmSync(path, {recursive: true, force: true});
  }
}

async function acquire(path) {
  mkdirSync(dirname(path), {recursive: true});
  for (let told = false; ;) {
    try {
      mkdirSync(path);
      writeFileSync(join(path, "pid"), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isAbandoned(path)) {
      rmSync(path, {recursive: true, force: true});
      continue;
    }
    if (!told) process.stderr.write(`waiting for another build to finish (if there is none, delete ${path})\n`);
    told = true;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

// The process that made the lock has gone without removing it.
function isAbandoned(path) {
  let pid;
  try {
    pid = Number(readFileSync(join(path, "pid"), "utf8"));
  } catch {
    return false; // just being made, or just removed
  }
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
