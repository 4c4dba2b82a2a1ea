// 台账对照 that may be handed on: shares, pairs of statuses and causes, on enough families each. A pair or a cause that did not pass
// has no row: that it is there at all would tell of a family.

import type {Population} from "../../engine/columns/population.js";
import type {WorksheetColumns} from "../../engine/columns/assess-all.js";
import {isOnBooks} from "../register/condition-draws.js";
import {reconcile, reconcileFamilies} from "../register/reconcile.js";
import type {Reconciled, Reconciliation} from "../register/reconcile.js";
import {CellSum} from "./cell.js";
import type {RecordKeys} from "./cell.js";
import {gate} from "./gate.js";
import type {Passed} from "./gate.js";
import type {Terms} from "./primary.js";
import type {Relation} from "./relation.js";

/** A share of families with by how much at most both counts are off; null where one did not pass. */
export interface OutwardShare {
  readonly families: number | null;
  readonly same: number | null;
  readonly share: number | null;
  readonly within: number | null;
}

type Row<K extends "pairs" | "causes"> = Reconciliation[K][number] & {readonly within: number};

export interface OutwardReconciliation {
  readonly families: number | null;
  readonly status: OutwardShare;
  readonly on_books: OutwardShare;
  readonly amount: OutwardShare & {readonly meant: Reconciliation["amount"]["meant"]};
  readonly pairs: readonly Row<"pairs">[];
  readonly causes: readonly Row<"causes">[];
  readonly places: readonly {
    readonly region: number;
    readonly registration: number;
    readonly status: OutwardShare;
    readonly amount: OutwardShare;
  }[];
}

export function outwardReconciliation(
  population: Population,
  sheets: WorksheetColumns,
  {keys, terms}: {readonly keys: RecordKeys; readonly terms: Terms}
): OutwardReconciliation {
  const inside = reconcile(population, sheets);
  const passed = gate(cellsOf(population, sheets, keys), terms, keys.start);
  const at = (name: string): Passed => passed.get(name) ?? {value: null, within: null, why: "few"};
  const share = (name: string): OutwardShare => shareOf(at(`${name} families`), at(`${name} same`));
  const rows = <R extends {readonly families: number}>(list: readonly R[], nameOf: (row: R) => string) =>
    list.flatMap(row => {
      const {value, within} = at(nameOf(row));
      return value === null || within === null ? [] : [{...row, families: value, within}];
    });
  return {
    families: at("families").value,
    status: share("status"),
    on_books: share("on_books"),
    amount: {...share("amount"), meant: inside.amount.meant},
    pairs: rows(inside.pairs, ({register, rules}) => `pair ${register} ${rules}`),
    causes: rows(inside.causes, ({cause}) => `cause ${cause}`).map(row => ({...row, mean_difference_month: null})),
    places: inside.places.map(({region, registration}) => ({
      region,
      registration,
      status: share(`status ${region} ${registration}`),
      amount: share(`amount ${region} ${registration}`)
    }))
  };
}

function shareOf(families: Passed, same: Passed): OutwardShare {
  const isTold = families.value !== null && same.value !== null && families.value > 0;
  return {
    families: families.value,
    same: same.value,
    share: isTold ? Math.min(1, same.value / families.value) : null,
    within: families.within === null ? same.within : Math.max(families.within, same.within ?? 0)
  };
}

/** `same` and `differ` are the parts of `families`: few that differ hide how many are the same. */
function cellsOf(population: Population, sheets: WorksheetColumns, keys: RecordKeys) {
  const {households, regions, places} = population;
  const cells = new Map<string, CellSum>();
  const add = (name: string, row: number): void => {
    cells.set(name, cells.get(name) ?? new CellSum());
    cells.get(name)!.add(keys, row, 1);
  };
  const addShare = (name: string, row: number, isSame: boolean): void => {
    add(`${name} families`, row);
    add(`${name} ${isSame ? "same" : "differ"}`, row);
  };
  const {families} = reconcileFamilies(population, sheets);
  for (let row = 0; row < places.length; ++row) add("families", row);
  for (const each of families) {
    const {row, isSameStatus, difference, cause} = each;
    const place = `${regions[places[row] >> 1]} ${1 + (places[row] & 1)}`;
    addShare("status", row, isSameStatus);
    addShare(`status ${place}`, row, isSameStatus);
    if (isOnBooks(households.observed_status[row])) addShare("on_books", row, isSameStatus);
    if (hasAmount(each, population)) {
      addShare("amount", row, difference === null);
      addShare(`amount ${place}`, row, difference === null);
    }
    add(`pair ${households.observed_status[row]} ${sheets.status[row]}`, row);
    if (cause !== null) add(`cause ${cause}`, row);
  }
  return {cells, relations: relationsOf([...cells.keys()])};
}

const hasAmount = ({row, isSameStatus}: Reconciled, {households}: Population): boolean =>
  isSameStatus && isOnBooks(households.observed_status[row]) && households.observed_benefit_month[row] >= 0;

function relationsOf(names: readonly string[]): Relation[] {
  const shares = names
    .filter(name => name.endsWith(" families"))
    .map(total => ({total, parts: ["same", "differ"].map(part => total.replace(/families$/, part)).filter(isName)}));
  const places = ["status", "amount"].flatMap(of =>
    ["families", "same", "differ"].map(part => ({
      total: `${of} ${part}`,
      parts: names.filter(name => name.startsWith(`${of} `) && name.endsWith(` ${part}`) && name !== `${of} ${part}`)
    }))
  );
  const pairs = {total: "status families", parts: names.filter(name => name.startsWith("pair "))};
  return [...shares, ...places, pairs].filter(({total}) => names.includes(total));

  function isName(name: string): boolean {
    return names.includes(name);
  }
}
