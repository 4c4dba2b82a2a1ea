// What the workbench works out once its first figures stand: fetched after them, so that they need not wait for it.

export {runVariants} from "./analysis/bands.js";
export {cliffCurve} from "./analysis/cliff-curve.js";
export {workbenchTables} from "./analysis/workbench-tables.js";
