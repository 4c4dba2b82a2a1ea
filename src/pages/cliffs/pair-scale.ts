// The scale of bars in pairs.

import type {Unit} from "../../analysis/results/tables.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Scale} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {BarPair} from "./pair-bars.js";

/** One scale for all bars, fixed by the largest. */
export const scaleFor = (unit: Unit, pairs: readonly BarPair[], lang: Lang): Scale =>
  scaleOf(unit, Math.max(0, ...pairs.map(({baseline}) => baseline).filter(Number.isFinite)), lang);
