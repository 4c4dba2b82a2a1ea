// A population as it may be given to researchers: k-anonymous by what others may know, with more than one status among those who look
// alike, amounts rounded and cut at the top, rows in another order under other numbers.

import {takeHouseholds} from "../../engine/columns/take-households.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import type {Microdata} from "../../rules/household/microdata.js";
import {frequencies} from "./frequencies.js";
import {coarsen, keyOf, levels} from "./quasi-identifiers.js";

export interface AnonymizeTerms {
  /** Families that look alike, at least. */
  readonly k: number;
  /** Statuses among them, at least; else the status is not told. */
  readonly l: number;
  /** 0..1, of no stream that anybody knows. */
  readonly random: () => number;
}

export interface Risk {
  readonly families: number;
  /** Families that nobody else looks like, and those that fewer than k do. */
  readonly unique: number;
  readonly below_k: number;
  /** Families found by one who knows them all: the sum of 1 over those that look alike. */
  readonly expected_found: number;
}

export interface Anonymized {
  readonly data: Microdata;
  readonly report: {
    readonly k: number;
    readonly l: number;
    /** Families left at each level of coarseness, from fine to coarse. */
    readonly families_by_level: readonly number[];
    readonly left_out: number;
    readonly status_unknown: number;
    readonly counties_merged: number;
    /** Where amounts are cut, 元 of each column. */
    readonly top_coded: Readonly<Record<string, number>>;
    readonly risk: {readonly before: Risk; readonly after: Risk};
  };
}

export function anonymize(given: Microdata, {k, l, random}: AnonymizeTerms): Anonymized {
  const rows = [...given.households.household_id.keys()];
  const before = riskOf(given, rows, k);
  const data = takeHouseholds(given, rows);
  const counties_merged = mergeCounties(data, 10 * k);
  const top_coded = {...cutAmounts(householdColumns, data.households), ...cutAmounts(personColumns, data.persons)};
  const level = alikeLevels(data, rows, k);
  const kept = rows.filter(row => level[row] < levels);
  const status_unknown = hideStatuses(data, kept, l);
  reweigh(data, kept);
  const shuffled = shuffle(kept, random);
  const result = takeHouseholds(
    data,
    shuffled,
    shuffled.map((_, i) => i + 1)
  );
  return {
    data: result,
    report: {
      k,
      l,
      families_by_level: Array.from({length: levels}, (_, each) => kept.filter(row => level[row] === each).length),
      left_out: rows.length - kept.length,
      status_unknown,
      counties_merged,
      top_coded,
      risk: {before, after: riskOf(result, [...shuffled.keys()], k)}
    }
  };
}

function riskOf(data: Microdata, rows: readonly number[], k: number): Risk {
  const {records} = frequencies(
    rows.map(row => keyOf(data, row)),
    rows.map(() => 1)
  );
  return {
    families: rows.length,
    unique: records.filter(count => count === 1).length,
    below_k: records.filter(count => count < k).length,
    expected_found: records.reduce((sum, count) => sum + 1 / count, 0)
  };
}

/** Coarsens whoever too few look like, level by level; `levels` is the level of those left alone at the last. */
function alikeLevels(data: Microdata, rows: readonly number[], k: number): Uint8Array {
  const level = new Uint8Array(rows.length);
  for (const row of rows) coarsen(data, row, 0);
  for (let at = 0; at < levels; ++at) {
    const open = rows.filter(row => level[row] === at);
    const {records} = frequencies(
      open.map(row => keyOf(data, row)),
      open.map(() => 1)
    );
    open.forEach((row, i) => {
      if (records[i] >= k) return;
      level[row] = at + 1;
      if (at + 1 < levels) coarsen(data, row, at + 1);
    });
  }
  return level;
}

/** Where those who look alike have fewer than `l` statuses between them, status and benefit are not told. */
function hideStatuses(data: Microdata, rows: readonly number[], l: number): number {
  const {households} = data;
  const keys = rows.map(row => keyOf(data, row));
  const statuses = new Map<string, Set<number>>();
  rows.forEach((row, i) =>
    statuses.set(keys[i], (statuses.get(keys[i]) ?? new Set()).add(households.observed_status[row]))
  );
  const hidden = rows.filter((row, i) => households.observed_status[row] !== 255 && statuses.get(keys[i])!.size < l);
  for (const row of hidden) {
    households.observed_status[row] = 255;
    households.observed_benefit_month[row] = -1;
    households.prior_status[row] = 0;
    households.prior_benefit_month[row] = 0;
  }
  return hidden.length;
}

/** A county of few families is told by its prefecture alone. */
function mergeCounties({households: {county}}: Microdata, least: number): number {
  const counts = new Map<number, number>();
  for (const each of county) counts.set(each, (counts.get(each) ?? 0) + 1);
  const small = new Set([...counts].filter(([each, count]) => each !== 0 && count < least).map(([each]) => each));
  county.forEach((each, row) => {
    if (small.has(each)) county[row] = 0;
  });
  return small.size;
}

/** The share of amounts above which all are one. */
const top = 0.99;

function cutAmounts(columns: readonly Column[], table: object): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const {name, unit} of columns) {
    if (unit?.startsWith("元") !== true || name === "observed_benefit_month") continue;
    const values = (table as Record<string, Int32Array>)[name];
    const paid = values.filter(value => value > 0).sort();
    const step = unit === "元/月" ? 50 : 100;
    const limit = paid.length === 0 ? Infinity : paid[Math.floor(top * (paid.length - 1))];
    if (Number.isFinite(limit)) limits[name] = step * Math.round(limit / step);
    values.forEach((value, i) => {
      values[i] = step * Math.round(Math.min(value, limit) / step);
    });
  }
  return limits;
}

/** Those that are left stand for those left out of their place and registration. */
function reweigh({households}: Microdata, kept: readonly number[]): void {
  const {region, registration, weight} = households;
  const sum = (rows: Iterable<number>): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const row of rows) {
      const place = `${region[row]} ${registration[row]}`;
      sums.set(place, (sums.get(place) ?? 0) + weight[row]);
    }
    return sums;
  };
  const [all, left] = [sum(weight.keys()), sum(kept)];
  for (const row of kept) {
    const place = `${region[row]} ${registration[row]}`;
    weight[row] *= all.get(place)! / left.get(place)!;
  }
}

function shuffle(rows: readonly number[], random: () => number): number[] {
  const list = [...rows];
  for (let i = list.length - 1; i > 0; --i) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}
