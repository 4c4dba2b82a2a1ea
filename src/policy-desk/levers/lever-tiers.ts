// 分档 Tiers of the standard: how many, whether by share of consumption or by amount, what each is set at with the published band,
// and which prefecture is in which.

import {bandsOf} from "../../analysis/standards/standard-flags.js";
import {amountBand, tierKind, tierKinds, tiersBy, tiersOf} from "../../analysis/standards/tiers.js";
import type {TierKind} from "../../analysis/standards/tiers.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {describeLever} from "./describe-lever.js";
import type {RegionNames} from "./describe-lever.js";
import {h, live, setAttribute, uniqueId} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {lever} from "./lever.js";
import type {LeverState} from "./control.js";
import {choiceControl} from "./lever-choice.js";
import {numberControl} from "./lever-number.js";
import type {LeverSpec} from "./levers.js";
import {ratioMoves} from "./ratio-moves.js";
import {t} from "../words.js";

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
  const count = countControl(lang, (k, final, event) => {
    if (pair !== null) onMove(tiersOf(pair.policy, [...options.regions.keys()].map(Number), k), final, event);
  });
  const kind = kindControl(lang, (wanted, event) => {
    if (pair === null) return;
    const changes = tiersBy(wanted, pair.policy);
    if (changes === undefined) kind.update(pair);
    else onMove(changes, true, event);
  });
  const rows = Array.from({length: 5}, (_, i) => tierRow(spec, i, options));
  const places = spec.withoutPlaces === true ? null : placeTable(options);
  const element = h("div", {class: "tiers"}, count, kind, ...rows, places);
  return live(element, (next: PolicyPair) => {
    pair = next;
    const [now, then] = [next.policy.standard, next.baseline.standard];
    count.update({value: now.tiers.length, baseline: then.tiers.length});
    kind.update(next);
    rows.forEach((row, i) => row.update({tier: now.tiers[i], baseline: then.tiers[i], pair: next}));
    places?.update(next);
  });
}

function countControl(lang: Lang, onCount: (k: number, final: boolean, event: Event) => void): Live<LeverState> {
  const id = uniqueId("lever");
  const label = t(lang, "tier_count");
  const described = describeLever("standard.tiers.0", lang);
  const node = {kind: "number", zh: "", en: "", unit: "级", min: 1, max: 5, integer: true} as const;
  const control = numberControl({path, range: [1, 5], step: 1}, node, {zh: described.node.zh, en: ""}[lang], {
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

/** All tiers by share of consumption, or all by amount; neither is marked where they differ. */
function kindControl(lang: Lang, onKind: (kind: TierKind, event: Event) => void): Live<PolicyPair> {
  const id = uniqueId("lever");
  const label = t(lang, "tier_kind");
  const texts = Object.fromEntries(
    tierKinds.map(kind => [kind, {zh: t("zh", `tier_${kind}`), en: t("en", `tier_${kind}`)}])
  );
  const move = (value: unknown, _final: boolean, event: Event): void => onKind(value as TierKind, event);
  const control = choiceControl(texts, {lang, id, noteId: `${id}-note`, label, move});
  const note = `${label} · ${describeLever(path, lang).article}`;
  const unknown = h("p", {class: "tier-unknown quiet", hidden: true}, t(lang, "tier_no_consumption"));
  const element = h(
    "div",
    {class: "lever choice", "data-note": note},
    control.element,
    unknown,
    h("span", {id: `${id}-note`, class: "unseen"}, note)
  );
  const kindOf = (tiers: readonly Tier[]): TierKind | null => {
    const kinds = new Set(tiers.map(tierKind));
    return kinds.size === 1 ? [...kinds][0] : null;
  };
  return live(element, ({policy, baseline}: PolicyPair) => {
    control.update({value: kindOf(policy.standard.tiers), baseline: kindOf(baseline.standard.tiers)});
    const {urban, rural} = bandsOf(policy.standard);
    setAttribute(unknown, "hidden", urban.consumption !== null && rural.consumption !== null);
  });
}

interface TierState {
  readonly tier: Tier | undefined;
  readonly baseline: Tier | undefined;
  readonly pair: PolicyPair;
}

function tierRow(spec: LeverSpec, i: number, {lang, onMove}: GroupOptions): Live<TierState> {
  const label = t(lang, "tier_of", {n: i + 1});
  let pairNow: PolicyPair | null = null;
  const onOne = (path: string, value: unknown, final: boolean, event: Event): void =>
    onMove({[path]: value}, final, event);
  const onRatio = ratioMoves(() => pairNow!, onMove);
  const share = (name: "ratio" | "rural_ratio", label: string): Live<LeverState> =>
    lever(
      {path: `${path}.${i}.${name}`, step: spec.step ?? 0.001, range: spec.range ?? [0.2, 0.5]},
      {lang, label, onMove: name === "ratio" ? onRatio : onOne}
    );
  const ratio = share("ratio", label);
  const rural = share("rural_ratio", t(lang, "tier_rural", {n: i + 1}));
  const amount = lever({path: `${path}.${i}.amount`, step: 5, range: [300, 2000]}, {lang, label, onMove: onOne});
  const element = h("div", {class: "tier"}, ratio, rural, amount);
  return live(element, ({tier, baseline, pair}: TierState) => {
    pairNow = pair;
    const plan = pair.policy.standard;
    const kind = tier === undefined ? null : tierKind(tier);
    setAttribute(element, "hidden", tier === undefined);
    setAttribute(ratio, "hidden", kind !== "ratio");
    setAttribute(rural, "hidden", kind !== "ratio" || !plan.split);
    setAttribute(amount, "hidden", kind !== "amount");
    if (tier === undefined) return;
    const bands = bandsOf(plan);
    const then = baseline !== undefined && tierKind(baseline) === kind ? baseline : undefined;
    if (kind === "amount") {
      const band = amountBand(bands.urban);
      amount.update({value: tier.amount, baseline: then?.amount, ...(band === null ? {} : {band})});
    } else {
      ratio.update({value: tier.ratio, baseline: then?.ratio, band: [bands.urban.low, bands.urban.high]});
      // without a ratio of its own the country has that of the towns
      const value = tier.rural_ratio ?? tier.ratio;
      rural.update({value, baseline: then?.rural_ratio ?? then?.ratio, band: [bands.rural.low, bands.rural.high]});
    }
  });
}

/** Which prefecture is in which tier. */
function placeTable({lang, regions, onMove}: GroupOptions): Live<PolicyPair> {
  const rows = [...regions].map(([region, name]) => {
    const select = h(
      "select",
      {id: uniqueId("place")},
      ...[1, 2, 3, 4, 5].map(k => h("option", {value: k}, t(lang, "tier_of", {n: k})))
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
