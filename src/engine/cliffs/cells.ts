// What is tallied of cliffs: the arrays, their classes and their causes. Sums are weighted; amounts are 元/月.

import {householdTypes} from "../columns/household-type.js";
import {programmeNames} from "../../rules/law.js";

export interface CliffOptions {
  /**
   * Months since the rise that is walked, for families on dibao: it is one by work, and exit and disregard are granted as in that
   * month of it. Null: as the records stand, without exit or disregard for the new rise, which is what remains when both are over.
   */
  readonly months_since_rise: number | null;
}

/** How far earnings rise in a walk: `reach` standards a head, in `steps` steps. */
export interface WalkRange {
  readonly reach: number;
  readonly steps: number;
}

/** Those of the tally. */
export const cliffReach = 2;
export const cliffSteps = 20;

/** Extra earnings, 元/月, within which a notch is near. */
export const nearDistances = [50, 100, 200, 500, 1000] as const;
/** 元/月: benefits are rounded to whole yuan, which is no notch. */
export const notchTolerance = 1;

/** What a household crosses at a notch. Assets do not move with earnings: they only decide where it falls to. */
export const cliffCauses = [
  {name: "tekun_line", zh: "特困收入线", en: "tekun income line", article: "民发〔2021〕43号 第六条"},
  {name: "dibao_line", zh: "低保标准线", en: "dibao standard line", article: "民发〔2021〕57号 第十三条"},
  {name: "band", zh: "低保金分档线", en: "dibao band", article: "社会救助法 第十八条"},
  {name: "exit_line", zh: "渐退收入线", en: "gradual exit income line", article: "民发〔2021〕57号 第三十三条"},
  {name: "single_line", zh: "单人保条件", en: "single-person dibao condition", article: "2022-10-20 扩围通知"},
  {name: "edge_line", zh: "低保边缘线", en: "edge line", article: "社会救助法 第二十一条"},
  {
    name: "income_line",
    zh: "刚性支出困难收入线",
    en: "rigid expenditure income line",
    article: "社会救助法 第二十二条"
  },
  {name: "rigid_ratio", zh: "刚性支出占比", en: "rigid expenditure ratio", article: "社会救助法 第二十二条"}
] as const;
export type CliffCause = (typeof cliffCauses)[number]["name"];

/** Cells of a place or a type: households walked, those with a notch, their persons, notches, depth, and recovery. */
export const notchCells = [
  "households",
  "notch_households",
  "notch_persons",
  "notches",
  "depth",
  "regained",
  "recovery",
  "beyond"
] as const;
/** Cells of a cause: as above, the depth in standards a head, then what is lost of each programme (less what is gained). */
export const causeCells = 6 + programmeNames.length;
/** Upper bounds of the depth of a notch, 元/月; the last class is open. */
export const depthClasses = [50, 100, 200, 500, 1000, 2000] as const;
/** Upper bounds of the marginal tax rate of a step; rounding to whole yuan counts as none or as all. The last class is open. */
export const rateClasses = [-0.02, 0.02, 0.5, 0.98, 1.02] as const;
/**
 * Of families on dibao that leave it on the way: families, loss in standards a head, loss, loss of dibao cash; then the loss in standards
 * a head where each of them is recognised as edge or rigid at once, and where they come forward as others do.
 */
export const leavingCells = 6;

/** Brackets of income per head before assistance, and bins of what it is after; in shares of the place's standard. */
export const rankBrackets = 25;
export const bracketWidth = 0.1;
export const rankBins = 81;
export const rankBinWidth = 0.05;
/** What counts as resources after assistance: all of it, or cash alone, since much aid in kind meets bills that others do not have. */
export const rankKinds = ["all", "cash"] as const;
const rankCells = rankKinds.length * 2 * rankBrackets * rankBins;

/** Lengths of the parts of a tally (tally/tally.ts); empty where cliffs are not asked for. */
export const cliffShape = (places: number, cliffs: 0 | 1) => ({
  /** [side][place][notch cell] */
  cliff_places: cliffs * 2 * places * notchCells.length,
  /** [side][household type][notch cell] */
  cliff_types: cliffs * 2 * householdTypes.length * notchCells.length,
  /** [side][cause][cause cell] */
  cliff_causes: cliffs * 2 * cliffCauses.length * causeCells,
  /** [side][distance] households with a notch within it; households poorer at it than now; what these then lack. */
  cliff_near: cliffs * 2 * nearDistances.length * 3,
  /** [side][step][class] households by marginal tax rate; [side][step] earned, and assistance lost. */
  cliff_rates: cliffs * 2 * cliffSteps * (rateClasses.length + 1),
  cliff_steps: cliffs * 2 * cliffSteps * 2,
  /** [side][class] notches by depth. */
  cliff_depths: cliffs * 2 * (depthClasses.length + 1),
  /** [side][leaving cell] */
  cliff_leaving: cliffs * 2 * leavingCells,
  /** [side][place][kind][receives][bracket][bin] households; [side][place][bracket] sampled households that receive. */
  cliff_ranks: cliffs * 2 * places * rankCells,
  cliff_sampled: cliffs * 2 * places * rankBrackets,
  /** [baseline, reform, difference][place] squares of weighted notch households, and of weighted depth. */
  cliff_squares: cliffs * 3 * places * 2
});
