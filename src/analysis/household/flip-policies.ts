// What of a policy may be tried otherwise for one household: the standard itself, lines, caps, months, shares and switches.

import {nodeAt} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";
import type {FlipTrial} from "./flip.js";
import {parameterValue} from "./formula-values.js";

/** Step, and how far to look, of each parameter; bounds are those of the schema. */
interface Reach {
  readonly path: string;
  readonly step: number;
  readonly to: number;
}
const reach = (path: string, step: number, to: number): Reach => ({path, step, to});
const tests = ["dibao", "edge", "rigid"] as const;

const numbers = (region: string): readonly Reach[] => [
  reach("edge.multiple", 0.01, 5),
  ...tests.flatMap(test => [
    reach(`assets.${test}.savings_months`, 1, 120),
    reach(`assets.${test}.vehicle_value_cap`, 1_000, 1_000_000),
    reach(`assets.${test}.machinery_value_cap`, 1_000, 1_000_000),
    reach(`assets.${test}.houses_cap`, 1, 5)
  ]),
  reach("rigid.ratio", 0.01, 3),
  reach(`rigid.income_line.${region}`, 100, 500_000),
  reach("exit.months", 1, 36),
  reach("exit.income_multiple", 0.05, 10),
  reach("income.disregard.months", 1, 36),
  reach("income.disregard.cap_multiple", 0.05, 10),
  reach("income.basic_pension_exempt", 0.01, 1),
  ...["medical", "education", "rehabilitation", "care", "rent"].map(item =>
    reach(`income.deduction.share.${item}`, 0.01, 1)
  ),
  reach("income.work_cost.flat_month", 10, 3_000),
  reach("income.work_cost.rate", 0.01, 1),
  reach("tekun.elder_age", 1, 100),
  reach("tekun.minor_age", 1, 30)
];

const switches = [
  "single.severe",
  "single.illness",
  "single.above_standard_only",
  "exit.by_work_only",
  "edge.minimum_wage_cap",
  ...tests.map(test => `assets.${test}.registered_firm_allowed`)
];

/** A change of a parameter by its half is as far as three and a half years of the standard are in yuan. */
const farthest = 7;
const tidy = (x: number): number => Number(x.toFixed(6));
/** How far a switched parameter is thought to be. */
const switchDistance = 0.5;

export function policyTrials(
  {household}: HouseholdRecord,
  policy: Policy,
  now: Worksheet,
  assess: (changes: Changes) => Worksheet
): FlipTrial[] {
  if (now.members === 0) return [];
  const region = String(household.region);
  return [
    ...standardTrials(region, household.registration, now.standard, assess),
    ...numbers(region).flatMap(spec => numberTrials(spec, policy, assess)),
    ...switches.map((path): FlipTrial => {
      const from = parameterValue(path, {policy});
      const to = from !== true;
      return {
        kind: "policy",
        name: path,
        from,
        value: () => to,
        most: 1,
        assess: () => assess({[path]: to}),
        distance: () => switchDistance
      };
    })
  ];
}

/** The amount of this place alone, whatever the plan that led to it. */
function standardTrials(
  region: string,
  registration: number,
  standard: number,
  assess: (changes: Changes) => Worksheet
): FlipTrial[] {
  const place = registration === 1 ? "urban" : "rural";
  const under = (amount: number): Worksheet =>
    assess({
      "standard.basis": "amounts",
      "standard.unify": "none",
      "standard.hold_harmless": false,
      "standard.floor": 0,
      [`standard.amounts.${region}`]: {[place]: amount}
    });
  const base = {
    kind: "policy" as const,
    name: "standard",
    from: standard,
    distance: (k: number) => (farthest * k) / standard
  };
  return [
    {...base, value: k => tidy(standard + k), most: Math.ceil(2 * standard), assess: k => under(tidy(standard + k))},
    {...base, value: k => tidy(standard - k), most: Math.floor(standard), assess: k => under(tidy(standard - k))}
  ];
}

function numberTrials({path, step, to}: Reach, policy: Policy, assess: (changes: Changes) => Worksheet): FlipTrial[] {
  const from = parameterValue(path, {policy});
  const node = nodeAt(path);
  if (typeof from !== "number" || node?.kind !== "number") return []; // not published: nothing to move
  const scale = Math.max(from, 5 * step) / farthest;
  const base = {kind: "policy" as const, name: path, from, distance: (k: number) => (k * step) / scale};
  const way = (sign: 1 | -1, most: number): FlipTrial[] =>
    most < 1
      ? []
      : [
          {
            ...base,
            value: k => tidy(from + sign * k * step),
            most,
            assess: k => assess({[path]: tidy(from + sign * k * step)})
          }
        ];
  const up = Math.floor((Math.min(to, node.max) - from) / step + 1e-9);
  const down = Math.floor((from - Math.max(0, node.min)) / step + 1e-9);
  return [...way(1, up), ...way(-1, down)];
}
