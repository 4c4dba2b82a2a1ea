// 算式 Every line of the worksheet as a person would write it down: an expression over other lines, columns and parameters,
// and the tests it depends on. Words come from the schema; numbers are filled in by src/analysis/household/explain.ts, and a test holds
// every expression against the rules on random households. Nothing is assessed with these: they explain what was.
//
// References: {counted_income} a line; {household.rent} a column; {sum.wage} a column summed over the members; {term.x} a count
// of terms.ts; {item.rent} a rigid expenditure, 0 where the policy does not count it; {policy.edge.multiple} a parameter, where
// @region, @registration, @status, @tier and @band stand for those of the household. Functions: min, max, floor,
// nearest(x, step), benefit(x) as the policy rounds benefits, clamp(x) to 0..1.

import {lines} from "./law.js";
import type {LineName} from "./law.js";
import type {Branch} from "./schema/line.js";

export const formulas = Object.fromEntries(lines.map(({name, formula}) => [name, formula])) as Readonly<
  Record<LineName, readonly Branch[]>
>;
