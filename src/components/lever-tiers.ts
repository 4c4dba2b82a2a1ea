// 分档 Tiers of the standard: how many, what each is set at, and which prefecture is in which.

import type {Changes} from "../rules/changes.js";
import type {Policy} from "../rules/policy.js";
import {describeLever} from "./describe-lever.js";
import type {RegionNames} from "./describe-lever.js";
import {h, live, setAttribute, uniqueId} from "./dom.js";
import type {Live} from "./dom.js";
import type {Lang} from "./format.js";
import {lever} from "./lever.js";
import type {LeverState} from "./lever.js";
import {numberControl} from "./lever-number.js";
import type {LeverSpec} from "./levers.js";
import {fill, say} from "./strings.js";

export interface PolicyPair {
  readonly policy: Policy;
  readonly baseline: Policy;
}

export interface GroupOptions {
  readonly lang: Lang;
  readonly regions: RegionNames;
  readonly onMove: (changes: Changes, final: boolean, event: Event) => void;
}

type Tier = Policy["standard"]["tiers"][number];
const path = "standard.tiers";

export function leverTiers(spec: LeverSpec, options: GroupOptions): Live<PolicyPair> {
  const {lang, onMove} = options;
  let pair: PolicyPair | null = null;
  const moveTiers = (change: (tiers: readonly Tier[]) => Changes) => (final: boolean, event: Event) => {
    if (pair !== null) onMove(change(pair.policy.standard.tiers), final, event);
  };
  const count = countControl(lang, (k, final, event) =>
    moveTiers(tiers => withCount(pair!.policy, tiers, k))(final, event)
  );
  const rows = Array.from({length: 5}, (_, i) => tierRow(spec, i, options, moveTiers));
  const places = placeTable(options);
  const element = h("div", {class: "tiers"}, count, ...rows, places);
  return live(element, (next: PolicyPair) => {
    pair = next;
    const [now, then] = [next.policy.standard.tiers, next.baseline.standard.tiers];
    count.update({value: now.length, baseline: then.length});
    rows.forEach((row, i) => row.update({tier: now[i], baseline: then[i]}));
    places.update(next);
  });
}

/** K tiers: the last is repeated or dropped, and no prefecture stays in a tier that is gone. */
function withCount(policy: Policy, tiers: readonly Tier[], k: number): Changes {
  const last = tiers.at(-1) ?? {ratio: 0.35};
  const regionTier = Object.entries(policy.standard.region_tier).map(([region, tier]) => [
    region,
    Math.min(tier ?? 1, k)
  ]);
  return {
    [path]: Array.from({length: k}, (_, i) => tiers[i] ?? last),
    "standard.region_tier": Object.fromEntries(regionTier) as Readonly<Record<string, number>>
  };
}

function countControl(lang: Lang, onCount: (k: number, final: boolean, event: Event) => void): Live<LeverState> {
  const id = uniqueId("lever");
  const label = say(lang, "tier_count");
  const described = describeLever("standard.tiers.0", lang);
  const node = {kind: "number", zh: "", en: "", unit: "级", min: 1, max: 5, integer: true} as const;
  const control = numberControl({path, range: [1, 5], step: 1}, node, lang === "zh" ? described.node.zh : "", {
    lang,
    id,
    noteId: `${id}-note`,
    label,
    move: (value, final, event) => onCount(Number(value), final, event)
  });
  const head = h(
    "div",
    {class: "lever-head"},
    h("label", {class: "name", for: id}, label),
    control.value,
    h("span", {class: "reset", "data-off": true, "aria-hidden": "true"}, "↺")
  );
  const note = `${label} · ${describeLever(path, lang).article}`;
  const element = h(
    "div",
    {class: "lever number", "data-note": note, "data-path": path},
    head,
    control.element,
    h("span", {id: `${id}-note`, class: "unseen"}, note)
  );
  return live(element, (state: LeverState) => {
    control.update(state);
    setAttribute(element, "data-moved", state.value !== state.baseline);
  });
}

interface TierState {
  readonly tier: Tier | undefined;
  readonly baseline: Tier | undefined;
}

function tierRow(spec: LeverSpec, i: number, {lang, onMove}: GroupOptions, moveTiers: MoveTiers): Live<TierState> {
  const label = fill(lang, "tier_of", {n: i + 1});
  const onOne = (path: string, value: unknown, final: boolean, event: Event): void =>
    onMove({[path]: value}, final, event);
  const ratio = lever(
    {path: `${path}.${i}.ratio`, step: spec.step ?? 0.001, range: spec.range ?? [0.2, 0.5]},
    {lang, label, onMove: onOne}
  );
  const amount = lever({path: `${path}.${i}.amount`, step: 5, range: [300, 2000]}, {lang, label, onMove: onOne});
  const toRatio = h("button", {type: "button", class: "cap-toggle"}, say(lang, "use_ratio"));
  toRatio.addEventListener("click", event =>
    moveTiers(tiers => ({[path]: tiers.map((tier, j) => (j === i ? {ratio: 0.35} : tier))}))(true, event)
  );
  const element = h("div", {class: "tier"}, ratio, amount, toRatio);
  return live(element, ({tier, baseline}: TierState) => {
    const byAmount = tier?.amount !== undefined;
    setAttribute(element, "hidden", tier === undefined);
    setAttribute(ratio, "hidden", byAmount);
    setAttribute(amount, "hidden", !byAmount);
    setAttribute(toRatio, "hidden", !byAmount);
    if (tier === undefined) return;
    if (byAmount) amount.update({value: tier.amount, baseline: baseline?.amount});
    else ratio.update({value: tier.ratio, baseline: baseline?.amount === undefined ? baseline?.ratio : undefined});
  });
}

type MoveTiers = (change: (tiers: readonly Tier[]) => Changes) => (final: boolean, event: Event) => void;

/** Which prefecture is in which tier. */
function placeTable({lang, regions, onMove}: GroupOptions): Live<PolicyPair> {
  const rows = [...regions].map(([region, name]) => {
    const select = h(
      "select",
      {id: uniqueId("place")},
      ...[1, 2, 3, 4, 5].map(k => h("option", {value: k}, fill(lang, "tier_of", {n: k})))
    );
    select.addEventListener("change", event =>
      onMove({[`standard.region_tier.${region}`]: Number(select.value)}, true, event)
    );
    return {region, select, element: h("label", {class: "place"}, h("span", {}, name), select)};
  });
  const label = describeLever("standard.region_tier", lang).short;
  const element = h(
    "details",
    {class: "places"},
    h("summary", {}, label),
    h("div", {class: "place-grid"}, ...rows.map(row => row.element))
  );
  return live(element, ({policy, baseline}: PolicyPair) => {
    for (const {region, select, element} of rows) {
      const tier = policy.standard.region_tier[region];
      [...select.options].forEach((option, i) => setAttribute(option, "disabled", i >= policy.standard.tiers.length));
      if (tier !== undefined && select.value !== String(tier)) select.value = String(tier);
      setAttribute(element, "hidden", tier === undefined);
      setAttribute(element, "data-moved", tier !== baseline.standard.region_tier[region]);
    }
  });
}
