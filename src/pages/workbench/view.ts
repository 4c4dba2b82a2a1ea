// 工作台 The page: baseline figures at once, the data behind them, then the levers; the charts of each run, the family's curve, and the
// assumptions once the hand rests. What assesses households is given to it.

import {overCovered} from "../../analysis/coverage/over-covered.js";
import type {Effect} from "../../analysis/results/effect.js";
import type {Baseline, CliffCurve, WorkbenchTables} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {changesOf} from "../../policy-desk/changes-of.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk} from "../../policy-desk/desk.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {DeskData} from "../../policy-desk/policy-in-hand.js";
import {policyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import {stateOf} from "../../ui/elements/state.js";
import {assumptionsAtRest} from "./assumptions-at-rest.js";
import type {Vary} from "./assumptions-at-rest.js";
import {missedAtRest} from "./missed-at-rest.js";
import type {LookForMissed} from "./missed-at-rest.js";
import {workbenchViews} from "./workbench-views.js";
import type {CurveOf, Family, WorkbenchState} from "./workbench-state.js";
import {t} from "./words.js";

export interface WorkbenchOptions extends DeskData {
  readonly families: readonly Family[];
  /** Assesses baseline and reform; called for one policy at a time, after `load`. */
  readonly run: (policy: Policy) => Promise<{readonly tables: WorkbenchTables; readonly effect: Effect}>;
  readonly missed: LookForMissed;
  readonly vary: Vary;
  /** One family under baseline and reform; needs no population. */
  readonly curve: (of: CurveOf, baseline: Policy, reform: Policy) => CliffCurve | Promise<CliffCurve>;
}

/** The page on one population. */
export function workbenchView(options: WorkbenchOptions): Desk {
  const {lang, baseline, families} = options;
  const hand = policyInHand(options);
  const {basis} = hand;
  const curveOf: CurveOf = {family: families[0]?.key ?? "", region: lowestStandard(baseline)};
  const state = stateOf(firstState(baseline, hand.reform(), curveOf));
  const {now} = state;
  const views = workbenchViews(state, {lang, families, population: baseline.population, sourceOf: hand.sourceOf});
  state.listen(({curveOf}, moved) => {
    if (moved("curveOf")) void drawCurve(curveOf);
    if (moved("mode")) varyAtRest();
  });

  const assumptions = assumptionsAtRest(state, hand, options.vary);
  const {varyAtRest} = assumptions;
  const missed = missedAtRest(state, hand, options.missed);
  async function drawCurve(of: CurveOf): Promise<void> {
    try {
      const curve = await options.curve(of, basis, now().reform.policy);
      if (of === now().curveOf) state.set({curve});
    } catch (error) {
      hand.notices.showError(error);
    }
  }

  const frame = desk<Pick<WorkbenchState, "tables" | "curve"> & {readonly effect: Effect}>(hand, {
    dialog: views.dialog,
    rail: top =>
      leverRail(basis, {
        lang,
        baseline: basis,
        regions: hand.regions,
        top,
        onChange: ({policy}, final, event) => hand.onPolicy(policy, final, event)
      }),
    results: views.results,
    run: async ({policy}) => {
      const [run, curve] = await Promise.all([options.run(policy), options.curve(now().curveOf, basis, policy)]);
      return {...run, curve};
    },
    statsOf: ({tables}) => tables,
    onTake: () => {
      assumptions.forget();
      missed.forget();
    },
    onResult: ({tables, effect, curve}, reform) => {
      const isMoved = Object.keys(changesOf(basis, reform.policy)).length > 0;
      state.set({tables, effect: isMoved ? effect : null, missed: null, varied: null, curve, reform});
      const over = overCovered(tables.regions, baseline.population.denominator);
      const odd = [...(over === null ? [] : [over]), ...tables.notices.filter(({kind}) => kind !== "uneven_tenths")];
      hand.notices.showNote(odd.length === 0 ? null : odd.map(note => note[lang]).join(t(lang, "semicolon")));
      varyAtRest();
      missed.lookAtRest();
      const {curveOf} = now();
      if (curve.family !== curveOf.family || curve.region !== curveOf.region) void drawCurve(curveOf);
    }
  });
  void drawCurve(curveOf);
  return frame;
}

/** Where the standard is the lowest, so that what a reform of standards does shows. */
const lowestStandard = ({regions}: Baseline): number =>
  [...regions].sort((a, b) => a.standard_baseline - b.standard_baseline)[0].region;

const firstState = (tables: WorkbenchTables, reform: Reform, curveOf: CurveOf): WorkbenchState => ({
  tables,
  effect: null,
  missed: null,
  varied: null,
  reform,
  curveOf,
  curve: {...curveOf, points: [], notches: []},
  mode: "sampling",
  costView: "programme",
  variantsDone: null
});
