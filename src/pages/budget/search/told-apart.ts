// 分不分得出 Which neighbours on a frontier cannot be told apart, and in which results: those in which they differ by no more than two
// standard errors.

import type {Difference, FrontierErrors} from "../../../analysis/search/frontier-errors.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

export const pointName = (number: number, lang: Lang): string =>
  number === 0 ? t(lang, "baseline_mark") : `#${number}`;

/** In which results a point cannot be told from the one before it, in words; empty where there is none before. */
export function apartWords(errors: FrontierErrors | null, number: number, lang: Lang): string {
  const found = errors?.neighbours.find(({to}) => to === number);
  if (found === undefined) return "";
  const all = Object.entries(found.differences) as [OutcomeName, Difference][];
  const named = (wanted: boolean | null): string =>
    all
      .filter(([, {apart}]) => apart === wanted)
      .map(([name]) => outcomes[name][lang])
      .join(t(lang, "comma"));
  const [alike, unknown] = [named(false), named(null)];
  if (found.apart === false) return t(lang, "not_apart");
  const parts = [
    ...(alike === "" ? [] : [t(lang, "not_apart_in", {results: alike})]),
    ...(unknown === "" ? [] : [t(lang, "apart_unknown_in", {results: unknown})])
  ];
  return parts.length === 0 ? t(lang, "apart") : parts.join(t(lang, "semicolon"));
}

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
