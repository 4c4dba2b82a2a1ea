// The workbench with its data behind it: files of the site, DuckDB, the engine's workers. Pages call it and place the result.

import {FileAttachment} from "observablehq:stdlib";
import {cliffCurve} from "./analysis/cliff-curve.js";
import {families} from "./analysis/families.js";
import type {Place} from "./analysis/place.js";
import type {Baseline, WorkbenchTables} from "./analysis/tables.js";
import {workbenchTables} from "./analysis/workbench-tables.js";
import type {Lang} from "./components/format.js";
import {workbench} from "./components/workbench.js";
import type {Pool} from "./engine/pool.js";
import type {Policy} from "./rules/policy.js";
import {stageLabels} from "./store/store.js";
import type {Progress} from "./store/store.js";

/** More workers than this share no more memory bandwidth. */
const maxWorkers = 8;

interface Opened {
  readonly pool: Pool;
  readonly persons: number;
}

/** The workbench on Zhejiang, in one language; its levers come alive once the population is in. */
export async function workbenchPage(lang: Lang, otherLanguage: string): Promise<HTMLElement> {
  const [baseline, policies, places] = (await Promise.all([
    FileAttachment("./data/zhejiang/baseline.json").json(),
    FileAttachment("./data/zhejiang/policies.json").json(),
    FileAttachment("./data/zhejiang/places.json").json()
  ])) as [Baseline, Policy[], Place[]];
  const basis = policies.find(({id}) => id === baseline.policy_id);
  if (basis === undefined)
    throw new Error(
      `unknown policy: ${baseline.policy_id} (the baseline file and the list of policies belong together)`
    );
  let opened: Opened | undefined;

  const run = async (reform: Policy): Promise<WorkbenchTables> => {
    if (opened === undefined) throw new Error("population not loaded: a run was asked for too early");
    const result = await opened.pool.run(basis, reform);
    if (result === undefined) throw new Error("run dropped: a newer one was asked for");
    return workbenchTables(result, {baseline: basis, reform}, places, opened.persons);
  };

  return workbench({
    lang,
    baseline,
    policies,
    families: families.map(({name, zh, en}) => ({key: name, zh, en})),
    otherLanguage,
    load: async (onProgress, onRecovered) => {
      const progress = ({stage, done, total}: Progress): void => onProgress({label: stageLabels[stage], done, total});
      opened = await openPopulation(progress, onRecovered);
      await run(basis); // the first runs are cold: warm the workers before a hand is on a lever
    },
    run,
    curve: ({family, region}, before, after) =>
      cliffCurve(families.find(({name}) => name === family) ?? families[0], region, before, after)
  });
}

/** The store and the engine are asked for only now, so that the first paint does not wait for them. */
async function openPopulation(onProgress: (progress: Progress) => void, onRecovered: () => void): Promise<Opened> {
  const [{openStore}, {openBrowserPool}, {preparePopulation}] = await Promise.all([
    import("./store/browser.js"),
    import("./engine/browser-pool.js"),
    import("./engine/population.js")
  ]);
  const store = openStore({onProgress});
  await store.load({
    households: FileAttachment("./data/zhejiang/households.parquet").href,
    persons: FileAttachment("./data/zhejiang/persons.parquet").href
  });
  const population = preparePopulation(await store.columns());
  await store.close(); // the columns are out; DuckDB's memory is given back
  const pool = openBrowserPool(population, Math.min(maxWorkers, navigator.hardwareConcurrency || 2), onRecovered);
  return {pool, persons: population.persons.person.length};
}
