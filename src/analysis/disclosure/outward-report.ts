// A report of `simulate` that may be handed on: the keys it has inside, with what passed the gate in their places and null elsewhere.

import type {Label} from "../../rules/schema/label.js";
import type {Report} from "../results/report.js";
import type {Passed} from "./gate.js";
import type {Terms} from "./primary.js";
import {cellName} from "./simulation-cells.js";
import type {CellPlace} from "./simulation-cells.js";
import {withhold} from "./withhold.js";
import type {Tree} from "./withhold.js";

export interface OutwardMark extends Label {
  readonly minimum: number;
  readonly percent: number;
  /** By how much at most a figure is off, by its path. */
  readonly within: Readonly<Record<string, number>>;
  /** Figures that did not pass, by path: on too few families, one family stands out, or others would follow from it. */
  readonly suppressed: Readonly<Record<string, Passed["why"]>>;
  /** Keys that have no figure that is ever handed on. */
  readonly withheld: readonly string[];
}

/** What stands over a result that passed. */
export const outwardWords: Label = {
  zh: "可对外：不足规定户数的数不写，其余加了扰动（最多差多少见 within）；null 为未通过，不是零",
  en: "outward: figures on too few families are left out, the others are perturbed (within: by how much at most); null did not pass and is not zero"
};

/** What of a report follows from policies and published figures. */
const ofPolicies = new Set([
  "denominator",
  "standard_errors",
  "income_after",
  "answer.standards_fall",
  "answer.standards_rise",
  "answer.flattened",
  "answer.hold_harmless",
  "figures.5",
  "cost.programmes",
  "notices",
  "missed.kinds",
  "missed.note"
]);

export function outwardReport(
  report: Report,
  cells: ReadonlyMap<string, Passed>,
  terms: Terms
): {readonly outward: OutwardMark; readonly result: Tree} {
  const told = toldOf(report, cells);
  const standards = report.regions.flatMap((row, i) =>
    Object.keys(row)
      .filter(key => key.startsWith("standard_"))
      .map(key => `regions.${i}.${key}`)
  );
  const result = withhold(report as unknown as Tree, {ofPolicies: new Set([...ofPolicies, ...standards]), told});
  const entries = [...told];
  const withheld = Object.keys(report).filter(
    key =>
      ![...told.keys(), ...ofPolicies, "baseline", "reform"].some(path => path === key || path.startsWith(`${key}.`))
  );
  return {
    outward: {
      ...outwardWords,
      ...terms,
      within: Object.fromEntries(entries.flatMap(([path, {within}]) => (within === null ? [] : [[path, within]]))),
      suppressed: Object.fromEntries(entries.flatMap(([path, {why}]) => (why === null ? [] : [[path, why]]))),
      withheld
    },
    result
  };
}

/** Where the cells stand in the report. */
function toldOf(report: Report, cells: ReadonlyMap<string, Passed>): Map<string, Passed> {
  const told = new Map<string, Passed>();
  const one: One = (path, measure, {scale = 1, place = "all", side = "both"} = {}) => {
    told.set(path, scaled(cells.get(cellName(measure, side, place)), scale));
  };
  const three = (path: string, measure: string, scale = 1): void => {
    one(`${path}.baseline`, measure, {scale, side: "baseline"});
    one(`${path}.reform`, measure, {scale, side: "reform"});
    one(`${path}.change`, measure, {scale, side: "changed"});
  };
  one("households", "households");
  one("persons", "persons");
  three("answer.cost", "cash_receiving", 12);
  one("answer.persons_rise.persons", "raised");
  one("answer.persons_fall.persons", "lowered");
  three("figures.0", "dibao_receiving");
  three("figures.1", "dibao_receiving", 1 / report.denominator.persons);
  three("figures.2", "cash_receiving", 12);
  for (const path of ["figures.3", "exclusion"]) addRate(told, path, cells);
  report.coverage.forEach(({group, entitled, receiving}, i) => {
    if (entitled !== null) three(`coverage.${i}.entitled`, `${group}_entitled`);
    if (receiving !== null) three(`coverage.${i}.receiving`, `${group}_receiving`);
  });
  three("cost.cash", "cash_receiving", 12);
  three("cost.entitled_cash", "cash_entitled", 12);
  report.cost.by_programme.forEach(({programme}, i) => {
    three(`cost.by_programme.${i}`, `${programme}_receiving`, 12);
  });
  addRegions(report, one);
  report.gains.forEach((_, i) => {
    one(`gains.${i}.persons`, `gain_persons_${i}`);
    one(`gains.${i}.households`, `gain_households_${i}`);
    one(`gains.${i}.amount`, `gain_amount_${i}`, {scale: 12});
  });
  report.transitions.forEach(({from, to}, i) => {
    one(`transitions.${i}.persons`, `move_${from}_${to}`);
  });
  one("assistance_rises_persons", "raised");
  one("assistance_falls_persons", "lowered");
  return told;
}

type One = (path: string, measure: string, of?: {scale?: number; place?: CellPlace; side?: string}) => void;

function addRegions({regions}: Report, one: One): void {
  regions.forEach((row, i) => {
    for (const side of ["baseline", "reform"] as const) {
      const persons = row[`dibao_persons_${side}`] / row[`coverage_${side}`];
      one(`regions.${i}.dibao_persons_${side}`, "dibao_receiving", {place: row.region, side});
      one(`regions.${i}.cost_${side}`, "cash_receiving", {place: row.region, side, scale: 12});
      if (Number.isFinite(persons))
        one(`regions.${i}.coverage_${side}`, "dibao_receiving", {place: row.region, side, scale: 1 / persons});
    }
    one(`regions.${i}.raised`, "raised", {place: row.region});
    one(`regions.${i}.lowered`, "lowered", {place: row.region});
  });
}

const untold: Passed = {value: null, within: null, why: "few"};

const scaled = (cell: Passed = untold, scale: number): Passed =>
  cell.value === null || cell.within === null
    ? cell
    : {...cell, value: scale * cell.value, within: scale * cell.within};

/** A difference is off by what both are off by. */
function lessOf(reform: Passed = untold, baseline: Passed = untold): Passed {
  if (reform.value === null || reform.within === null) return reform;
  if (baseline.value === null || baseline.within === null) return baseline;
  return {value: reform.value - baseline.value, within: reform.within + baseline.within, why: null};
}

/** A rate of what passed: missed over entitled. */
function addRate(told: Map<string, Passed>, path: string, cells: ReadonlyMap<string, Passed>): void {
  const rate = (side: string): Passed => {
    const missed = cells.get(cellName("families_missed", side, "all")) ?? untold;
    const entitled = cells.get(cellName("families_entitled", side, "all")) ?? untold;
    if (missed.value === null || missed.within === null) return missed;
    if (entitled.value === null || entitled.within === null || entitled.value <= 0) return {...entitled, value: null};
    const value = missed.value / entitled.value;
    const least = Math.max(entitled.value - entitled.within, Number.EPSILON);
    return {value, within: Math.min(1, (missed.within + value * entitled.within) / least), why: null};
  };
  const [baseline, reform] = [rate("baseline"), rate("reform")];
  told.set(`${path}.baseline`, baseline);
  told.set(`${path}.reform`, reform);
  told.set(`${path}.change`, lessOf(reform, baseline));
}
