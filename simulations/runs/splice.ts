// A register and, beside it, the synthetic families who are not on the books, reweighted so that both together are as many as the census
// has: households, and persons under 16, of working age and over 59, in every prefecture x registration.

import {calibrate} from "../../loaders/calibrate/calibrate.js";
import type {Contributions} from "../../loaders/calibrate/calibrate.js";
import {isOnBooks} from "../../src/analysis/register/condition-draws.js";
import {joinMicrodata, takeHouseholds} from "../../src/engine/columns/take-households.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {wrong} from "../command-table/words.js";

/** Of one place: what the census has, what the register stands for, what both together came to. */
export interface SplicedMargin {
  readonly region: number;
  readonly registration: number;
  readonly margin: (typeof margins)[number];
  readonly census: number;
  readonly register: number;
  readonly spliced: number;
}

export interface Spliced {
  readonly data: Microdata;
  /** The first household_id of a synthetic family. */
  readonly synthetic_from: number;
  readonly left_out: {readonly on_books: number; readonly elsewhere: number};
  readonly margins: readonly SplicedMargin[];
  /** Largest |spliced / census - 1|. */
  readonly worst: number;
}

const margins = ["households", "under_16", "16_to_59", "60_and_over"] as const;
/** What may be left of a margin. */
const tolerance = 0.005;

/** `receives`: of each synthetic family, whether it does under the policy in force: such families are the register's to tell. */
export function splice(register: Microdata, remainder: Microdata, receives: ArrayLike<number>): Spliced {
  const {region, observed_status: status, weight} = remainder.households;
  const covered = new Set(register.households.region);
  const rows = [...region.keys()];
  const here = rows.filter(row => covered.has(region[row]));
  const isOut = (row: number): boolean => receives[row] === 1 || isOnBooks(status[row]);
  const kept = here.filter(row => !isOut(row));
  const unknown = [...covered].filter(each => !here.some(row => region[row] === each));
  if (unknown.length > 0)
    return wrong(
      "remainder",
      `no synthetic families: ${unknown.join(", ")} (give the population of the register's province)`
    );
  const weights = new Float64Array(weight.length);
  const told: SplicedMargin[] = [];
  const registered = byPlace(register, [...register.households.region.keys()]);
  const apart = byPlace(remainder, here);
  for (const [place, inPlace] of [...apart].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const census = sums(remainder, inPlace);
    const own = sums(register, registered.get(place) ?? []);
    const rest = inPlace.filter(row => !isOut(row));
    const found = reweigh(
      remainder,
      rest,
      census.map((total, i) => total - own[i]),
      place
    );
    rest.forEach((row, i) => (weights[row] = found.weights[i]));
    const [of, kind] = place.split(" ").map(Number);
    margins.forEach((margin, i) =>
      told.push({
        region: of,
        registration: kind,
        margin,
        census: census[i],
        register: own[i],
        spliced: own[i] + found.sums[i]
      })
    );
  }
  const synthetic_from = 1 + register.households.household_id.reduce((a, b) => Math.max(a, b), 0);
  const beside = takeHouseholds(
    remainder,
    kept,
    kept.map((_, i) => synthetic_from + i)
  );
  kept.forEach((row, i) => (beside.households.weight[i] = weights[row]));
  return {
    data: joinMicrodata(register, beside),
    synthetic_from,
    left_out: {on_books: here.length - kept.length, elsewhere: rows.length - here.length},
    margins: told,
    worst: Math.max(...told.map(({census, spliced}) => (census === 0 ? 0 : Math.abs(spliced / census - 1))))
  };
}

/** Rows by region and registration, as "330100 1". */
function byPlace({households}: Microdata, rows: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const place = `${households.region[row]} ${households.registration[row]}`;
    const list = found.get(place) ?? [];
    list.push(row);
    found.set(place, list);
  }
  return found;
}

/** Of one household, unweighted, by margin. */
function counts({persons, offsets}: Microdata, row: number): number[] {
  const found = [1, 0, 0, 0];
  for (let k = offsets[row]; k < offsets[row + 1]; ++k)
    found[persons.age[k] < 16 ? 1 : persons.age[k] < 60 ? 2 : 3] += 1;
  return found;
}

function sums(data: Microdata, rows: readonly number[]): number[] {
  const total = [0, 0, 0, 0];
  for (const row of rows) counts(data, row).forEach((count, i) => (total[i] += data.households.weight[row] * count));
  return total;
}

function reweigh(
  data: Microdata,
  rows: readonly number[],
  targets: readonly number[],
  place: string
): {readonly weights: Float64Array; readonly sums: readonly number[]} {
  const short = margins.filter((_, i) => targets[i] <= 0);
  if (short.length > 0 || rows.length === 0)
    return wrong(
      "register",
      `more than the census has: ${short.join(", ") || "households"} of ${place} (region and registration; look over the weights and the places of the register)`
    );
  const each = rows.map(row => counts(data, row));
  const contributions: Contributions = {
    offsets: Uint32Array.from({length: rows.length + 1}, (_, i) => margins.length * i),
    margins: Uint16Array.from({length: margins.length * rows.length}, (_, k) => k % margins.length),
    amounts: Float64Array.from(each.flat())
  };
  const base = Float64Array.from(rows, row => data.households.weight[row]);
  const {weights, worst} = calibrate(base, contributions, Float64Array.from(targets));
  if (!(worst <= tolerance))
    return wrong(
      "remainder",
      `census not met: ${place} (off by ${(100 * worst).toFixed(1)} percent, at most ${100 * tolerance}: the synthetic families left are too few or too unlike; generate more households)`
    );
  // as they are written: 32-bit
  const written = weights.map(Math.fround);
  const total = margins.map((_, i) => each.reduce((sum, count, row) => sum + written[row] * count[i], 0));
  return {weights: written, sums: total};
}
