// The path to the policy in hand: its standards at once, its costs year by year once the hand rests.

import {yearInForce} from "../../../analysis/budget/effective-month.js";
import type {PathCostYear} from "../../../analysis/budget/path-costs.js";
import {pathStart} from "../../../analysis/budget/path-start.js";
import type {PathStart} from "../../../analysis/budget/path-start.js";
import type {GrowthDefaults} from "../../../analysis/budget/published-growth.js";
import {standardLines} from "../../../analysis/standards/standard-lines.js";
import {standardsPath} from "../../../analysis/standards/standards-path.js";
import type {StandardsPath} from "../../../analysis/standards/standards-path.js";
import {atRest} from "../../../policy-desk/at-rest.js";
import {changesOf} from "../../../policy-desk/changes-of.js";
import type {PolicyInHand} from "../../../policy-desk/policy-in-hand.js";
import {tellLate} from "../../../policy-desk/tell-late.js";
import type {State} from "../../../ui/elements/state.js";
import type {StandardsState} from "../standards-state.js";
import type {PathWish} from "./path-link.js";
import type {PathState} from "./path-view.js";

/** Assesses every year of a path, one after another; null where a newer run made it worthless. */
export type PathCosts = (
  path: StandardsPath,
  of: PathWish & {readonly start: PathStart},
  onYear: (year: number) => void
) => Promise<readonly PathCostYear[] | null>;

export interface PathInHand {
  /** Shows the path to the policy in hand. */
  readonly draw: () => void;
  /** Costs that are still asked for are those of another policy. */
  readonly forget: () => void;
}

/** Years that a path has unless the link says otherwise. */
const defaultYears = 3;

export function pathInHand(
  hand: PolicyInHand,
  state: State<StandardsState>,
  {costs, showYear}: {readonly costs: PathCosts; readonly showYear: (year: number | null) => void}
): PathInHand {
  const waiting = atRest<PathState, readonly PathCostYear[]>({
    run: async ({path, wish, start}) =>
      path === null ? null : tellLate(showYear, tell => costs(path, {...wish, start}, tell)),
    onResult: (costs, of) => {
      if (state.now().path === of) state.set({path: {...of, costs}});
    },
    onError: error => hand.notices.showError(error, draw)
  });
  function draw(): void {
    const path = pathTo(hand, state.now().wish);
    state.set({path});
    if (hand.isReady()) waiting.request(path);
  }
  return {draw, forget: waiting.cancel};
}

/** The path from the baseline to the policy in hand, without its costs. */
export function pathTo({basis, data, reform: inHand, sourceOf}: PolicyInHand, wish: PathWish): PathState {
  const reform = inHand();
  const regions = data.baseline.regions.map(({region}) => region);
  const {baseline: before, reform: after} = standardLines(basis, reform.policy, regions);
  const missing = regions.filter((_, i) =>
    Number.isNaN(before[i].urban + before[i].rural + after[i].urban + after[i].rural)
  );
  const start = pathStart(basis, reform.policy, wish.from ?? undefined);
  const terms = {...wish.terms, delay: start.delay};
  return {
    wish,
    start,
    now: yearInForce(basis),
    missing,
    others: Object.keys(changesOf(basis, reform.policy)).filter(key => !key.startsWith("standard.")).length,
    costs: null,
    path: missing.length > 0 ? null : standardsPath(basis, reform.policy, regions, terms),
    source: sourceOf(reform)
  };
}

export function defaultWish({income, consumption}: GrowthDefaults): PathWish {
  return {
    terms: {
      years: defaultYears,
      growth: {income: income.value, consumption: consumption.value},
      max_rise: null,
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    },
    price: null,
    from: null
  };
}
