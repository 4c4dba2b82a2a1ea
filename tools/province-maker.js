// Makes the files of a province when a page first asks for them: one province at a time, in a process of its own.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../simulations/site-data/hash.js";
import {run} from "./run.js";

/**
 * For a path of the site in `directory` that leads to no file: undefined where it is no province's, else how far that province is.
 * `{state: "building", seconds}`, `{state: "waiting", for}` behind another, or `{state: "failed", error}`; the next request after
 * a failure tries again.
 * @param {string} directory
 */
export function provinceMaker(directory) {
  /** @type {Map<string, {start: number | null, error: string | null}>} */
  const jobs = new Map();
  let queue = Promise.resolve();

  /** @param {string} id */
  const make = id => {
    const job = {start: null, error: null};
    jobs.set(id, job);
    queue = queue.then(async () => {
      job.start = Date.now();
      console.log(`building the population of ${id}, which a page asked for`);
      const args = ["tools/site-data.ts", join(directory, "data"), id, "--add"];
      const {code, output} = await run("tsx", args, {quiet: true, cwd: root}).catch(notStarted);
      console.log(output.trimEnd());
      if (code === 0) jobs.delete(id);
      else job.error = output.trim();
    });
    return job;
  };

  return path => {
    const [, id] = /^\/data\/([a-z-]+)\/[a-z-]+\.(json|parquet|csv)$/.exec(path) ?? [];
    if (id === undefined || !isKnown(directory, id) || existsSync(join(directory, "data", id))) return undefined;
    const job = jobs.get(id) ?? make(id);
    if (job.error !== null) {
      jobs.delete(id);
      return {state: "failed", error: job.error};
    }
    if (job.start === null) return {state: "waiting"};
    return {state: "building", seconds: Math.round((Date.now() - job.start) / 1000)};
  };
}

const notStarted = error => ({code: 1, output: error.message});

function isKnown(directory, id) {
  const file = join(directory, "data", "provinces.json");
  if (!existsSync(file)) return false;
  try {
    return JSON.parse(readFileSync(file, "utf8")).provinces.some(province => province.id === id);
  } catch (cause) {
    throw new Error(`unreadable file: ${file} (npm run build writes it again)`, {cause});
  }
}
