// What is worked out from the household in hand: at once the cases and their lines; when the hand rests, flips, curves and the sheet.

import {explainAll} from "../../analysis/household/explain.js";
import type {Explanation} from "../../analysis/household/explain.js";
import {householdFlips, policyFlips} from "../../analysis/household/flips.js";
import type {Assessed} from "../../analysis/household/formula-values.js";
import {assessUnder, factsOfRecord, prepareFor} from "../../analysis/household/one-household.js";
import {sharedCurves} from "../../analysis/household/resources-curve.js";
import type {Policy} from "../../rules/policy.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Curves} from "../../ui/charts/curve/curves-view.js";
import type {Sheet} from "./decision-sheet.js";
import type {Flips} from "./flips-view.js";
import type {Chosen} from "./policy-choice.js";

export interface Worked extends Assessed {
  readonly lines: readonly Explanation[];
}

/** The household under the policies chosen, the first one first; empty where there is none. */
export function workOut(record: HouseholdRecord, {first, second}: Chosen): Worked[] {
  return [first, second].flatMap(policy => (policy === undefined ? [] : [workedUnder(record, policy)]));
}

function workedUnder(record: HouseholdRecord, policy: Policy): Worked {
  const prepared = prepareFor(policy, record);
  const one: Assessed = {record, facts: factsOfRecord(record), policy, prepared, sheet: assessUnder(prepared, record)};
  return {...one, lines: explainAll(one)};
}

export function flipsOf({record, policy}: Assessed, lang: Lang): Flips {
  return {
    policy: policy.name[lang],
    household: householdFlips(record, policy),
    parameters: policyFlips(record, policy)
  };
}

/** Two policies share one axis, and points on it. */
export function curvesOf(cases: readonly Assessed[], lang: Lang): Curves {
  const prepared = cases.map(one => one.prepared);
  const curves = sharedCurves(cases[0].record, prepared);
  return {
    curves: cases.map(({policy}, i) => ({id: policy.id, title: policy.name[lang], curve: curves[i]})),
    source: cases.map(({policy}) => policy.name[lang]).join(" / ")
  };
}

export function sheetOf(
  {record, policy, sheet, lines}: Worked,
  {household, parameters}: Flips,
  {lang, region, month}: {readonly lang: Lang; readonly region: string; readonly month: string}
): Sheet {
  const flips = [...household, ...parameters].sort((a, b) => a.distance - b.distance);
  return {record, region, policy: policy.name[lang], month, sheet, explained: lines, flips};
}

/** Steps done one after another when the hand rests, so that a keystroke never waits for more than one of them. */
export interface Later {
  /** In place of whatever was still to be done. */
  readonly plan: (steps: readonly (() => void)[]) => void;
  /** What is still to be done is done now: before printing, before a link is copied. */
  readonly settle: () => void;
}

export function later(delay: number): Later {
  let left: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    left.shift()?.();
    if (left.length > 0) timer = setTimeout(next, 0);
  };
  return {
    plan(steps) {
      clearTimeout(timer);
      left = [...steps];
      timer = setTimeout(next, delay);
    },
    settle() {
      clearTimeout(timer);
      for (const step of left.splice(0)) step();
    }
  };
}
