// 分不分得出 Which neighbours on a frontier cannot be told apart: in one result at least they differ by less than two standard errors.

import type {FrontierErrors} from "../../../analysis/search/frontier-errors.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

export const pointName = (number: number, lang: Lang): string =>
  number === 0 ? t(lang, "baseline_mark") : `#${number}`;

/** Whether a point can be told from the one before; undefined where there is none before, null where that is not known. */
export const isApart = (errors: FrontierErrors | null, number: number): boolean | null | undefined =>
  errors?.neighbours.find(({to}) => to === number)?.apart;

/** Points in a row of which none can be told from the next. */
export function alikePoints({neighbours}: FrontierErrors): number[][] {
  const rows: number[][] = [];
  for (const {from, to, apart} of neighbours) {
    if (apart !== false) continue;
    const last = rows[rows.length - 1];
    if (last?.includes(from)) last.push(to);
    else rows.push([from, to]);
  }
  return rows;
}

export function alikeWords(errors: FrontierErrors | null, lang: Lang): string {
  if (errors === null) return t(lang, "frontier_no_errors");
  if (errors.neighbours.length === 0) return "";
  const rows = alikePoints(errors);
  const isUnknown = errors.neighbours.some(({apart}) => apart === null);
  const unknown = isUnknown ? t(lang, "frontier_apart_unknown") : "";
  if (rows.length === 0) return isUnknown ? unknown : t(lang, "frontier_all_apart");
  const points = rows.map(row => row.map(number => pointName(number, lang)).join(t(lang, "comma")));
  return t(lang, "frontier_alike", {points: points.join(t(lang, "semicolon"))}) + unknown;
}
