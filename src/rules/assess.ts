// The assessment of one household under one policy, in the order of the law.

import {testAssets} from "./assets/rule.js";
import {isDibao} from "./dibao/rule.js";
import {isEdge} from "./edge/rule.js";
import {payAll} from "./generated/pay.js";
import {addPayments} from "./generated/sums.js";
import type {Worksheet} from "./generated/worksheet.js";
import type {Facts} from "./generated/facts.js";
import {requireFinite} from "./finite.js";
import type {Household} from "./household/columns.js";
import {assessExpenditure, assessIncome, countSupport, imputeIncome} from "./income/rule.js";
import type {PreparedPolicy} from "./prepare.js";
import {decideReceipt} from "./take-up/rule.js";
import {isRigid} from "./rigid/rule.js";
import {countNoLabour, isTekun} from "./tekun/rule.js";

/**
 * Fills every line of the worksheet `w` for household `h`, whose facts `f` were gathered before, under policy `p`. Throws a FigureError
 * where a line is no number.
 */
export function assess(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  assessStanding(h, f, p, w);
  assessEarning(h, f, p, w);
}

/** The lines that no earnings of the household move; a walk along them fills these once (engine/cliffs/walk.ts). */
export function assessStanding(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  drawLines(h, f, p, w);
  countSupport(h, f, p, w);
  assessExpenditure(f, p, w);
  testAssets(h, f, p, w);
  countNoLabour(h, f, p, w);
}

/** Members, and the lines that are drawn for them where they live. */
export function drawLines(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  w.members = f.members;
  w.standard = p.standard[h.place]!;
  w.edge_line = p.edge_line[h.place]!;
  w.income_line = p.income_line[h.place]!;
}

/** All other lines; those above are there already, and are looked over with them. */
export function assessEarning(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  imputeIncome(h, f, p, w);
  assessIncome(h, f, p, w);
  w.status = statusOf(h, p, w);
  payAll(h, f, p, w);
  addPayments(w);
  addResources(h, f, w);
  decideReceipt(h, p, w);
  requireFinite(h, p, w);
}

/** The first status of the law whose test is passed; nobody without a member has one. */
function statusOf(h: Household, p: PreparedPolicy, w: Worksheet): number {
  if (w.members === 0) return 0;
  if (isTekun(h, w)) return 1;
  if (isDibao(w)) return 2;
  if (isEdge(w)) return 3;
  if (isRigid(p, w)) return 4;
  return h.monitored !== 0 ? 5 : 0;
}

function addResources(h: Household, f: Facts, w: Worksheet): void {
  const supportPaid = f.members > 0 ? h.support_paid : 0;
  w.resources_month = (w.total_income - f.contributions - supportPaid) / 12 + w.total_month;
}
