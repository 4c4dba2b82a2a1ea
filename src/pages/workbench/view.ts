// 工作台 The page: baseline figures at once, the data behind them, then the levers; the charts of each run, the family's curve, and the
// assumptions once the hand rests. What assesses households is given to it.

import type {VariantTables} from "../../analysis/results/bands.js";
import {overCovered} from "../../analysis/coverage/over-covered.js";
import type {CliffCurve, WorkbenchTables} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {atRest} from "../../policy-desk/at-rest.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk, DeskData} from "../../policy-desk/desk.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {UncertaintyMode} from "../../ui/figures/ranges.js";
import type {Reform} from "../../policy-desk/reform.js";
import {workbenchViews} from "./workbench-views.js";
import type {Family, Shown} from "./workbench-views.js";

export interface WorkbenchOptions extends DeskData {
  readonly families: readonly Family[];
  /** Assesses baseline and reform; called for one policy at a time, after `load`. */
  readonly run: (policy: Policy) => Promise<WorkbenchTables>;
  /** The same under every assumption, one after another; null where a newer run made it worthless. */
  readonly vary: (policy: Policy, onVariant: (done: number) => void) => Promise<readonly VariantTables[] | null>;
  /** One family under baseline and reform; needs no population. */
  readonly curve: (of: CurveOf, baseline: Policy, reform: Policy) => CliffCurve | Promise<CliffCurve>;
}

/** Which curve is asked for: a typical family, under the standards of a prefecture. */
export interface CurveOf {
  readonly family: string;
  readonly region: number;
}

interface Result {
  readonly tables: WorkbenchTables;
  readonly varied: readonly VariantTables[] | null;
  readonly curve: CliffCurve;
  readonly reform: Reform;
}

/** The page on one population. */
export function workbenchView(options: WorkbenchOptions): Desk {
  const {lang, baseline, families} = options;
  // where the standard is the lowest, so that what a reform of standards does shows
  const lowest = [...baseline.regions].sort((a, b) => a.standard_baseline - b.standard_baseline)[0].region;
  let curveOf: CurveOf = {family: families[0]?.key ?? "", region: lowest};
  let mode: UncertaintyMode = "sampling";
  const none = {tables: baseline, varied: null, curve: {...curveOf, points: [], notches: []}};
  const views = workbenchViews(
    {...none, source: {text: "", columns: {}}},
    {
      ...{lang, families, population: baseline.population},
      onFamily: family => void drawCurve({...curveOf, family}),
      onPlace: region => void drawCurve({...curveOf, region: region ?? lowest}),
      onUncertainty: next => {
        mode = next;
        varyAtRest();
      }
    }
  );

  // a second is short enough to wait without being told
  let tellFrom = Infinity;
  const vary = atRest<Result, readonly VariantTables[]>({
    run: async ({reform}) => {
      tellFrom = performance.now() + 1000;
      try {
        return await options.vary(reform.policy, done => {
          if (performance.now() > tellFrom) views.showVariants(done);
        });
      } finally {
        views.showVariants(null);
      }
    },
    onResult: (varied, {tables}) => {
      if (last.tables === tables) show({...last, varied});
    },
    onError: error => frame.showError(error, () => varyAtRest())
  });

  const frame = desk<Omit<Result, "reform">>({
    ...options,
    dialog: views.dialog,
    rail: ({basis, regions, presets, onPolicy}) =>
      leverRail(basis, {
        ...{lang, baseline: basis, regions, top: presets},
        onChange: ({policy}, final, event) => onPolicy(policy, final, event)
      }),
    results: () => [views.headline, views.uncertainty, views.figures],
    run: async ({policy}, basis) => {
      const [tables, curve] = await Promise.all([options.run(policy), options.curve(curveOf, basis, policy)]);
      return {tables, varied: null, curve};
    },
    statsOf: ({tables}) => tables,
    onTake: () => vary.cancel(),
    onResult: (result, reform) => {
      show({...result, reform});
      frame.showNote(overCovered(result.tables.regions, baseline.population.denominator)?.[lang] ?? null);
      varyAtRest();
      if (result.curve.family !== curveOf.family || result.curve.region !== curveOf.region) void drawCurve(curveOf);
    }
  });
  let last: Result = {...none, reform: frame.reform()};

  /** Runs the assumptions for what is on the screen once the hand rests, where they are to be seen. */
  function varyAtRest(): void {
    if (mode === "assumptions" && frame.isReady() && last.varied === null) vary.request(last);
    else vary.cancel();
  }
  function show(result: Result): void {
    last = result;
    const {tables, varied, curve, reform} = result;
    const shown: Shown = {tables, varied, curve, source: frame.sourceOf(reform)};
    views.update(shown);
  }
  async function drawCurve(of: CurveOf): Promise<void> {
    curveOf = of;
    try {
      const curve = await options.curve(of, frame.basis, last.reform.policy);
      if (of === curveOf) show({...last, curve});
    } catch (error) {
      frame.showError(error);
    }
  }

  show(last);
  void drawCurve(curveOf);
  return frame;
}
