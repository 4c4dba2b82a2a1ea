// All tables of the workbench out of one merged tally.

import type {RunResult} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import {alignmentRows} from "../coverage/alignment.js";
import {costRows, programmeRows} from "../budget/costs.js";
import {decileRows} from "../coverage/deciles.js";
import {figures} from "./figures.js";
import {gainRows, transitionRows} from "../coverage/gains.js";
import {oddData} from "../coverage/odd-data.js";
import {denominatorOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {regionRows} from "./regions.js";
import type {WorkbenchTables} from "./tables.js";

export function workbenchTables(
  {tally, engine_ms}: RunResult,
  policies: {readonly baseline: Policy; readonly reform: Policy},
  places: readonly Place[],
  persons: number
): WorkbenchTables {
  const {baseline, reform} = policies;
  return {
    policy_id: reform.id,
    households: tally.households.reduce((a, b) => a + b, 0),
    persons,
    engine_ms,
    figures: figures(tally, baseline, reform, places),
    regions: regionRows(tally, baseline, reform, places),
    costs: costRows(tally, baseline, reform),
    programmes: programmeRows(tally),
    alignment: alignmentRows(tally, denominatorOf(places, tally.regions, baseline.denominator)),
    deciles: decileRows(tally),
    gains: gainRows(tally),
    transitions: transitionRows(tally),
    notices: oddData(tally)
  };
}
