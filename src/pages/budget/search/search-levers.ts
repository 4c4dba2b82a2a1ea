// 可搜索的参数 The levers of the workbench that a search may move under a policy: numbers, with the reach and step of their sliders,
// and choices, of which it tries all. Take-up is left out: no office sets it.

import {choiceLever, numberLever} from "../../../analysis/search/levers.js";
import type {Lever, NumberLever} from "../../../analysis/search/levers.js";
import {nodeAt} from "../../../rules/schema/changes.js";
import type {Policy} from "../../../rules/policy.js";
import type {ChoiceNode, NumberNode} from "../../../rules/schema/node.js";
import {resolveStandards} from "../../../rules/standard/rule.js";
import {describeLever, describeValue, factorOf} from "../../../policy-desk/levers/describe-lever.js";
import type {Lang} from "../../../rules/schema/label.js";
import {leverGroups} from "../../../policy-desk/levers/levers.js";
import type {LeverGroup} from "../../../policy-desk/levers/levers.js";
import {t} from "../words.js";

interface Named {
  readonly path: string;
  /** Heading it stands under, and its name beneath it. */
  readonly group: string;
  readonly name: string;
  /** Its name where no heading stands above. */
  readonly label: string;
}

export interface SearchLever extends Named {
  readonly node: NumberNode;
  /** Reach of the slider, in the parameter's own unit. */
  readonly range: readonly [number, number];
  /** Of the slider: what a search over several levers goes by. */
  readonly step: number;
}

/** A parameter with named values. */
export interface SearchChoice extends Named {
  readonly node: ChoiceNode;
}

export type AnyLever = SearchLever | SearchChoice;

export const isNumber = (lever: AnyLever): lever is SearchLever => lever.node.kind === "number";

/** All choices that a search may try out, in the order of the workbench: how the exit is paid. */
export const searchChoices = (lang: Lang): SearchChoice[] =>
  choices.flatMap(({group, path}) => {
    const node = nodeAt(path);
    if (node?.kind !== "choice") return [];
    const heading = describeLever(group, lang).label;
    const {short, label} = describeLever(path, lang, {heading});
    return [{path, group: heading, name: short, label, node}];
  });
const choices = [{group: "exit", path: "exit.shape"}];

/** Every number that can be moved under `policy`, in the order of the workbench. */
export function searchLevers(policy: Policy, lang: Lang): SearchLever[] {
  return leverGroups.flatMap(group => (group.path === "take_up" ? [] : leversIn(group, policy, lang)));
}

function leversIn(group: LeverGroup, policy: Policy, lang: Lang): SearchLever[] {
  const heading = describeLever(group.path, lang).label;
  const own = group.levers.flatMap(spec => {
    if (spec.path === "standard.tiers") return tierLevers(policy, heading, lang);
    const node = nodeAt(spec.path);
    if (node?.kind !== "number" || spec.range === undefined) return [];
    const {short, label} = describeLever(spec.path, lang, {heading});
    const range = spec.path === "standard.floor" ? floorRange(policy, spec.range) : spec.range;
    return [{path: spec.path, group: heading, name: short, label, node, range, step: spec.step ?? 1}];
  });
  return [...own, ...(group.groups ?? []).flatMap(child => leversIn(child, policy, lang))];
}

/** Ratios of all tiers together and of each tier, or its amount; ratios only where consumption is published. */
function tierLevers(policy: Policy, group: string, lang: Lang): SearchLever[] {
  const {tiers, consumption, split} = policy.standard;
  const known = split ? consumption.urban !== null && consumption.rural !== null : consumption.all !== null;
  const lever = (path: string, name: string): SearchLever[] => {
    const node = nodeAt(path.replace("*", "0"));
    if (node?.kind !== "number") return [];
    const isAmount = path.endsWith("amount");
    return [
      {
        path,
        group,
        name,
        label: `${group} · ${name}`,
        node,
        range: isAmount ? [400, 2_000] : [0.2, 0.5],
        step: isAmount ? 10 : 0.005
      }
    ];
  };
  const tierName = (path: string): string => describeLever(path, lang).label;
  const areRatios = tiers.every(tier => tier.amount === undefined);
  const together =
    known && areRatios && tiers.length > 1
      ? [
          ...lever("standard.tiers.*.ratio", t(lang, "all_tiers")),
          ...(split ? lever("standard.tiers.*.rural_ratio", t(lang, "all_tiers_rural")) : [])
        ]
      : [];
  const each = tiers.flatMap((tier, i) => {
    const paths = tier.amount === undefined ? (known ? ["ratio", ...(split ? ["rural_ratio"] : [])] : []) : ["amount"];
    return paths.flatMap(key => lever(`standard.tiers.${i}.${key}`, tierName(`standard.tiers.${i}.${key}`)));
  });
  return [...together, ...each];
}

/** From the lowest standard in force, below which a floor does nothing, to a fifth above the highest. */
function floorRange(policy: Policy, fallback: readonly [number, number]): readonly [number, number] {
  const amounts = [...resolveStandards(policy).values()]
    .flatMap(({urban, rural}) => [urban, rural])
    .filter(Number.isFinite);
  if (amounts.length === 0) return fallback;
  return [Math.floor(Math.min(...amounts) / 10) * 10, Math.ceil((1.2 * Math.max(...amounts)) / 10) * 10];
}

/** Where a search begins: the band of the rules where there is one, else the reach of the slider. */
export const firstBounds = ({node, range}: SearchLever): readonly [number, number] => node.band ?? range;

/** The lever between two bounds, in steps as fine as matter where none is given. Throws an InputError on bounds that do not fit. */
export const leverWithin = (
  policy: Policy,
  {path}: SearchLever,
  [min, max]: readonly [number, number],
  step?: number
): NumberLever => numberLever(policy, path, {min, max, ...(step === undefined ? {} : {step})});

/** All values of the choice. */
export const choiceWithin = (policy: Policy, {path}: SearchChoice): Lever => choiceLever(policy, path);

export const leverText = ({node}: AnyLever, value: number | string | boolean, lang: Lang): string =>
  describeValue(node, value, lang);

/** What 1 in a field stands for: shares are typed in percent. */
export const fieldFactor = ({node}: SearchLever): number => 1 / factorOf(node);

/** Bounds are shown without the noise of decimals: 0.2 as 20. */
export const shownBound = (lever: SearchLever, x: number): number => Number((x / fieldFactor(lever)).toPrecision(10));
