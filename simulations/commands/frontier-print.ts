// What `doudi frontier` prints: the points, and as JSON how sure each is and which can be told apart.

import {frontierErrors} from "../../src/analysis/search/frontier-errors.js";
import type {FrontierErrors, RunPair} from "../../src/analysis/search/frontier-errors.js";
import type {FrontierPoint, FrontierRequest} from "../../src/analysis/search/frontier.js";
import type {Lever} from "../../src/analysis/search/levers.js";
import {outcomesGiven} from "../../src/analysis/search/outcomes.js";
import type {OutcomeName} from "../../src/analysis/search/outcomes.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import {csvRows} from "../runs/csv.js";
import {readPlaces} from "../runs/files.js";
import type {OpenWalks} from "./search-walks.js";

interface Searched extends Pick<FrontierRequest, "baseline" | "objectives"> {
  readonly walks: OpenWalks;
  readonly pool: Pool;
}

/** Of the points of the frontier, over the whole population. */
export async function errorsOf(
  frontier: readonly FrontierPoint[],
  {baseline, objectives, walks, pool}: Searched
): Promise<FrontierErrors | undefined> {
  const {cliffs} = walks;
  const options = {withPoverty: false, ...(cliffs === undefined ? {} : {cliffs})};
  const run: RunPair = (before, after, lines) => pool.run(before, after, {...options, lines});
  return frontierErrors(frontier, {baseline, objectives, places: readPlaces(), run});
}

/** A point of the frontier says what it does and how sure that is; `neighbours` which points can be told apart. */
export function printJson(
  found: {readonly frontier: readonly FrontierPoint[]},
  known: FrontierErrors | undefined
): void {
  const frontier = found.frontier.map(point => ({
    ...point,
    ...known?.points.find(({number}) => number === point.number)
  }));
  process.stdout.write(`${JSON.stringify({...found, frontier, neighbours: known?.neighbours ?? null}, null, 2)}\n`);
}

export function printRows(
  {levers, names: asked}: {readonly levers: readonly Lever[]; readonly names: readonly OutcomeName[]},
  points: readonly FrontierPoint[]
): void {
  const names = outcomesGiven(asked);
  const header = ["number", "feasible", ...levers.map(({path}) => path), ...names, "changes"];
  const rows = points.map(({number, feasible, values: own, outcomes, changes}) => [
    number,
    feasible,
    ...levers.map((_, i) => own?.[i]),
    ...names.map(name => outcomes[name]),
    JSON.stringify(changes)
  ]);
  process.stdout.write(csvRows(header, rows));
}
