// A point of a household's walk along its earnings, and a yuan between two of them at which its regime changes.

import {notchTolerance} from "./cells.js";
import {programmeNames} from "../../rules/law.js";

/** 元/月. `earned` is what the earner has more than now. */
export class CurvePoint {
  earned = NaN;
  resources = NaN;
  assistance = NaN;
  /** Assistance where every claim is granted, and where each family comes forward as others of its status do. */
  entitled = NaN;
  claimed = NaN;
  /** In the order of `programmeNames`. */
  readonly programmes = new Float64Array(programmeNames.length);
  status = NaN;
  exit = NaN;
  single_persons = NaN;
  band = NaN;
  within_income_line = false;
  /** Earnings at which the line is crossed that the status is likely to end at, where a yuan earned is a yuan counted; never later. */
  likely = NaN;
  /** Below these earnings nothing changes but the household's own income. */
  flat_until = NaN;

  isSameRegime(other: CurvePoint): boolean {
    return (
      this.status === other.status &&
      this.exit === other.exit &&
      this.single_persons === other.single_persons &&
      this.band === other.band
    );
  }
}

/** A yuan at which the household changes its regime; `depth` (元/月) is what it then has less. */
export class Switch {
  before = new CurvePoint();
  after = new CurvePoint();
  /** Place of `after` in the path. */
  index = NaN;
  get depth(): number {
    return this.before.resources - this.after.resources;
  }
  get isNotch(): boolean {
    return this.depth > notchTolerance;
  }
}

/** The point at `earned`, to which the curve is flat. */
export function extend(from: CurvePoint, earned: number, to: CurvePoint): void {
  to.earned = earned;
  to.resources = from.resources + earned - from.earned;
  to.assistance = from.assistance;
  to.entitled = from.entitled;
  to.claimed = from.claimed;
  to.programmes.set(from.programmes);
  to.status = from.status;
  to.exit = from.exit;
  to.single_persons = from.single_persons;
  to.band = from.band;
  to.within_income_line = from.within_income_line;
  to.likely = from.likely;
  to.flat_until = from.flat_until;
}
