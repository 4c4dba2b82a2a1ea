// The population of an office's own file while it is in hand: in the memory of the tab that opened it, and nowhere else. Pages stand in
// a frame of that tab meanwhile, and ask it for the population; when it is reloaded or closed, nothing is left
// (docs/decisions/018-where-a-population-of-ones-own-is.md).

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {Place} from "../../analysis/population/place.js";
import type {ProvinceEntry, ProvinceList} from "../../analysis/population/province-list.js";
import type {Reconciliation} from "../../analysis/register/reconcile.js";
import type {Baseline} from "../../analysis/results/tables.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import {arrayFor} from "../../rules/household/microdata.js";
import type {HouseholdColumns, Microdata, PersonColumns} from "../../rules/household/microdata.js";
import type {Policy} from "../../rules/policy.js";
import type {ImportReport} from "../../store/register/report.js";

export interface LocalPopulation {
  readonly entry: ProvinceEntry;
  readonly baseline: Baseline;
  readonly policies: readonly Policy[];
  readonly places: readonly Place[];
  readonly growth: GrowthDefaults;
  readonly data: Microdata;
  readonly report: ImportReport;
  /** null where the file says nobody's status. */
  readonly reconciliation: Reconciliation | null;
}

/** No province has this id. */
export const localId = "local";

interface Holder {
  doudiLocal?: LocalPopulation;
}

/** The tab of this page: itself, or the one whose frame it stands in. */
export const localHolder = (): Window => (window.parent === window ? window : window.parent);

export const localPopulation = (): LocalPopulation | null => {
  try {
    return (localHolder() as Holder).doudiLocal ?? null;
  } catch {
    return null; // the frame of another site
  }
};

export function holdLocal(local: LocalPopulation): void {
  (localHolder() as Holder).doudiLocal = local;
}

/** The provinces of the site, and before them what is in hand of one's own. */
export function withLocal(list: ProvinceList): ProvinceList {
  const local = localPopulation();
  return local === null ? list : {first: localId, provinces: [local.entry, ...list.provinces]};
}

/** Columns of this page's own: those of another frame are made by constructors that are not equal to ours. */
export function ownColumns({households, persons, offsets}: Microdata): Microdata {
  const copy = (columns: readonly Column[], of: HouseholdColumns | PersonColumns): unknown =>
    Object.fromEntries(
      columns.map(({name, type}) => {
        const from = (of as unknown as Record<string, ArrayLike<number>>)[name];
        const to = arrayFor(type, from.length);
        to.set(from);
        return [name, to];
      })
    );
  return {
    households: copy(householdColumns, households) as HouseholdColumns,
    persons: copy(personColumns, persons) as PersonColumns,
    offsets: Uint32Array.from(offsets)
  };
}
