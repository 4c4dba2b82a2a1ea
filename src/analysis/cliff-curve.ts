// 悬崖 A family's resources as its earner earns more, and the notches where a yuan more leaves it poorer.

import {HouseholdView} from "../engine/view.js";
import {assess} from "../rules/assess.js";
import {GatheredFacts, gatherFacts} from "../rules/facts.js";
import {programmes} from "../rules/policy.js";
import type {Policy} from "../rules/policy.js";
import {preparePolicy} from "../rules/prepare.js";
import {toMicrodata} from "../rules/record.js";
import {Worksheet} from "../rules/worksheet.js";
import {recordOf} from "./families.js";
import type {Family} from "./families.js";
import type {CliffCurve, Notch} from "./tables.js";

/** Points of a curve, from nothing added to this many standards a head. */
const steps = 150;
const reach = 3;
/** 元/月: benefits are rounded to whole yuan, which is no notch. */
const tolerance = 1;

type Sheet = Record<keyof typeof programmes | "resources_month", number>;
const kept = [...(Object.keys(programmes) as (keyof typeof programmes)[]), "resources_month"] as const;

/** Resources of `family` in a prefecture under baseline and reform; earnings rise to three of the higher standard a head. */
export function cliffCurve(family: Family, region: number, baseline: Policy, reform: Policy): CliffCurve {
  const policies = [preparePolicy(baseline, [region]), preparePolicy(reform, [region])] as const;
  const data = toMicrodata([recordOf(family, region)]);
  const place = data.households.registration[0] - 1;
  const view = new HouseholdView(data.households, data.persons, data.offsets, Uint16Array.of(place));
  const facts = new GatheredFacts();
  const sheet = new Worksheet();
  gatherFacts(view, facts);
  const top = reach * facts.members * Math.max(policies[0].standard[place], policies[1].standard[place]);
  const step = Math.max(10, Math.round(top / steps / 10) * 10); // whole tens read better on an axis
  const earnings = Array.from({length: Math.floor(top / step) + 1}, (_, i) => i * step);
  const curve = (policy: (typeof policies)[number]): Sheet[] =>
    earnings.map(earnings_month => {
      view.earnings_added = 12 * earnings_month;
      assess(view, facts, policy, sheet);
      return Object.fromEntries(kept.map(name => [name, sheet[name]])) as Sheet;
    });
  const curves = {baseline: curve(policies[0]), reform: curve(policies[1])};
  return {
    family: family.name,
    points: earnings.map((earnings_month, i) => ({
      earnings_month,
      baseline: curves.baseline[i].resources_month,
      reform: curves.reform[i].resources_month
    })),
    notches: [...notchesOf("baseline", earnings, curves.baseline), ...notchesOf("reform", earnings, curves.reform)]
  };
}

/** Steps at which resources fall; steps that follow one another are one notch. */
function notchesOf(policy: Notch["policy"], earnings: readonly number[], sheets: readonly Sheet[]): Notch[] {
  const notches: Notch[] = [];
  for (let i = 1; i < sheets.length; ++i) {
    const from = i - 1;
    while (i < sheets.length && sheets[i].resources_month < sheets[i - 1].resources_month - tolerance) ++i;
    if (i - 1 === from) continue;
    const to = i - 1;
    const depth = sheets[from].resources_month - sheets[to].resources_month;
    notches.push({policy, earnings_month: earnings[to], depth, line: steepest(sheets[from], sheets[to])});
  }
  return notches;
}

/** The programme that falls most between two worksheets. */
function steepest(before: Sheet, after: Sheet): string {
  const names = Object.keys(programmes) as (keyof typeof programmes)[];
  return names.reduce((worst, name) => (before[name] - after[name] > before[worst] - after[worst] ? name : worst));
}
