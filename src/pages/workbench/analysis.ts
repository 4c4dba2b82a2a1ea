// What the workbench works out once its first figures stand: fetched after them, so that they need not wait for it.

export {runVariants} from "../../analysis/results/bands.js";
export {familyCurve} from "../../analysis/cliffs/family-curve.js";
export {workbenchTables} from "../../analysis/results/workbench-tables.js";
export {missedReports} from "../../analysis/coverage/missed.js";
export {effectOf} from "../../analysis/results/effect.js";
