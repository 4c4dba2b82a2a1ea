// The tables of a simulation that may be handed on: measures by place under both policies, who gains and who loses, moves between
// statuses; and which of their cells are sums of others. Nothing else of a run leaves the office's machine.

import {familiesEntitled, familiesMissed, measureIndex, measures} from "../../engine/tally/measures.js";
import type {Population} from "../../engine/columns/population.js";
import {gainClassOf} from "../../engine/tally/gain-class.js";
import {gainClassCount, unchangedClass} from "../../engine/tally/tally.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {inKindProgrammes, cashProgrammes} from "../../rules/law.js";
import {CellSum} from "./cell.js";
import type {RecordKeys} from "./cell.js";
import {familyOutcomes} from "./family-outcomes.js";
import type {FamilyOutcome, FamilyOutcomes} from "./family-outcomes.js";
import type {Release} from "./gate.js";
import type {Relation} from "./relation.js";

/** A place of a table: a prefecture, or all of them. */
export type CellPlace = number | "all";
export const cellName = (measure: string, side: string, place: CellPlace): string => `${measure} ${side} ${place}`;

const cliffHouseholds = measureIndex("cliff_households");
/** By name: what one family adds under a policy. */
const ofOutcome: readonly (readonly [name: string, of: (outcome: FamilyOutcome) => number])[] = [
  ...measures.flatMap((name, i) =>
    i === cliffHouseholds ? [] : [[name, ({measures: m}: FamilyOutcome) => m.values[i]] as const]
  ),
  ["families_entitled", ({measures: m}) => familiesEntitled(m)],
  ["families_missed", ({measures: m}) => familiesMissed(m)]
];

/** Told by prefecture too; all else of the whole alone. */
const byPlace = new Set(["dibao_receiving", "cash_receiving"]);

export function simulationCells(
  population: Population,
  policies: {readonly baseline: PreparedPolicy; readonly reform: PreparedPolicy},
  keys: RecordKeys
): Release {
  const {regions} = population;
  const cells = new Map<string, CellSum>();
  const cell = (name: string): CellSum => {
    const found = cells.get(name) ?? new CellSum();
    cells.set(name, found);
    return found;
  };
  familyOutcomes(population, policies, family => {
    const region = regions[family.place >> 1];
    const add = (measure: string, side: string, amount: number): void => {
      if (amount === 0) return;
      cell(cellName(measure, side, "all")).add(keys, family.row, family.weight * amount);
      if (byPlace.has(measure) || measure === "lowered" || measure === "raised")
        cell(cellName(measure, side, region)).add(keys, family.row, family.weight * amount);
    };
    addLevels(family, add);
    addMoves(family, add);
  });
  for (const name of expected(regions)) cell(name);
  return {cells, relations: relationsOf(cells, regions), needs: needsOf(cells)};
}

type Add = (measure: string, side: string, amount: number) => void;

function addLevels({before, after, members}: FamilyOutcomes, add: Add): void {
  add("households", "both", 1);
  add("persons", "both", members);
  for (const [name, of] of ofOutcome) {
    const [was, is] = [of(before), of(after)];
    add(name, "baseline", was);
    add(name, "reform", is);
    add(name, "changed", is - was);
  }
}

/** What moves: a family counts in the cell it moves to and in no other. */
function addMoves({before, after, members}: FamilyOutcomes, add: Add): void {
  const change = after.received - before.received;
  const gained = gainClassOf(change);
  add(`gain_persons_${gained}`, "both", members);
  add(`gain_households_${gained}`, "both", 1);
  add(`gain_amount_${gained}`, "both", change);
  add(`move_${before.status}_${after.status}`, "both", members);
  if (gained > unchangedClass) add("raised", "both", members);
  if (gained < unchangedClass) add("lowered", "both", members);
}

/** Names that are there whether or not a family is in them: an empty cell must look like one of few. */
function expected(regions: readonly number[]): string[] {
  const places: CellPlace[] = ["all", ...regions];
  const levels = ofOutcome.flatMap(([name]) =>
    ["baseline", "reform", "changed"].flatMap(side =>
      (byPlace.has(name) ? places : ["all" as const]).map(place => cellName(name, side, place))
    )
  );
  const gains = Array.from({length: gainClassCount}, (_, i) =>
    ["persons", "households", "amount"].map(of => cellName(`gain_${of}_${i}`, "both", "all"))
  ).flat();
  const moves = statuses.flatMap(from => statuses.map(to => cellName(`move_${from}_${to}`, "both", "all")));
  const changed = places.flatMap(place => ["raised", "lowered"].map(way => cellName(way, "both", place)));
  return [...levels, ...gains, ...moves, ...changed];
}

const statuses = [0, 1, 2, 3, 4, 5];

/** A reform is told only where those it changes may be: else it stands for the few it changes. */
const needsOf = (cells: ReadonlyMap<string, CellSum>): Map<string, string> =>
  new Map(
    [...cells.keys()]
      .filter(name => name.includes(" reform "))
      .map(name => [name, name.replace(" reform ", " changed ")])
  );

function relationsOf(cells: ReadonlyMap<string, CellSum>, regions: readonly number[]): Relation[] {
  const all = (measure: string, side: string): string => cellName(measure, side, "all");
  const placed = [...cells.keys()]
    .filter(name => name.endsWith(" all") && cells.has(name.replace(/all$/, String(regions[0]))))
    .map(total => ({total, parts: regions.map(region => total.replace(/all$/, String(region)))}));
  const programmes = (["baseline", "reform", "changed"] as const).flatMap(side =>
    (["entitled", "receiving"] as const).map(of => ({
      total: all(`cash_${of}`, side),
      parts: cashProgrammes.map(name => all(`${name}_${of}`, side))
    }))
  );
  const inKind = (["baseline", "reform", "changed"] as const).map(side => ({
    total: all("total_receiving", side),
    parts: [all("cash_receiving", side), ...inKindProgrammes.map(name => all(`${name}_receiving`, side))]
  }));
  const classes = Array.from({length: gainClassCount}, (_, i) => i);
  const gains = (["persons", "households"] as const).map(of => ({
    total: all(of, "both"),
    parts: classes.map(i => all(`gain_${of}_${i}`, "both"))
  }));
  const ups = {
    total: all("raised", "both"),
    parts: classes.slice(unchangedClass + 1).map(i => all(`gain_persons_${i}`, "both"))
  };
  const downs = {
    total: all("lowered", "both"),
    parts: classes.slice(0, unchangedClass).map(i => all(`gain_persons_${i}`, "both"))
  };
  const moves = {
    total: all("persons", "both"),
    parts: statuses.flatMap(from => statuses.map(to => all(`move_${from}_${to}`, "both")))
  };
  return [...placed, ...programmes, ...inKind, ...gains, ups, downs, moves];
}
