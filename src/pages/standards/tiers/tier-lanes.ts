// The tiers as strips onto which a tile can be dropped: what each is set at, how many prefectures it has, and whether it keeps to
// the published band.

import {flagsOf, standardFlags} from "../../../analysis/standards/standard-flags.js";
import {tierAmounts, tierKind} from "../../../analysis/standards/tiers.js";
import type {Policy} from "../../../rules/policy.js";
import {h, setAttribute, setStyle, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {exact} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {amountWords} from "../amount-words.js";
import {t} from "../words.js";

export interface LanesState {
  readonly policy: Policy;
  readonly regions: readonly number[];
}

export type TierLanes = Live<LanesState> & {
  /** Where the strips are on the screen now. */
  readonly rects: () => readonly DOMRect[];
  /** Marks the strip under the hand, from 0; null: none. */
  readonly highlight: (lane: number | null) => void;
};

type Tier = Policy["standard"]["tiers"][number];

export function tierLanes(lang: Lang): TierLanes {
  const lanes = [0, 1, 2, 3, 4].map(i => {
    const parts = {
      name: h("strong", {}, t(lang, "tile_tier", {n: i + 1})),
      ratio: h("span", {class: "lane-ratio"}),
      amount: h("span", {class: "lane-amount"}),
      places: h("span", {class: "quiet"}),
      flag: h("span", {class: "outside"})
    };
    const head = h("span", {class: "lane-head"}, parts.name, parts.places);
    const element = h("li", {class: "lane", "data-tier": i + 1}, head, parts.amount, parts.ratio, parts.flag);
    return {...parts, element};
  });
  const element = h("ol", {class: "lanes", "aria-label": t(lang, "board_lanes")}, ...lanes.map(lane => lane.element));
  let shown = 0;
  const update = ({policy, regions}: LanesState): void => {
    const {tiers, region_tier} = policy.standard;
    shown = tiers.length;
    setStyle(element, "--lanes", String(shown));
    lanes.forEach(({element, ratio, amount, places, flag}, i) => {
      const tier = tiers[i];
      setAttribute(element, "hidden", tier === undefined);
      if (tier === undefined) return;
      const {urban, rural} = tierAmounts(policy, tier);
      const amounts = {urban: urban ?? NaN, rural: rural ?? NaN};
      setText(amount, amountWords(amounts, lang));
      setText(ratio, ratioWords(policy, tier));
      const n = regions.filter(region => region_tier[String(region)] === i + 1).length;
      setText(places, t(lang, "lane_places", {n}));
      const flags = flagsOf(policy.standard, amounts).map(key => standardFlags[key][lang]);
      setText(flag, flags.length === 0 ? "" : `⚑ ${flags.join(t(lang, "comma"))}`);
      setStyle(element, "--tint", (shown < 2 ? 0.5 : (shown - 1 - i) / (shown - 1)).toFixed(2));
    });
  };
  return Object.assign(element as HTMLElement, {
    update,
    rects: () => lanes.slice(0, shown).map(({element}) => element.getBoundingClientRect()),
    highlight: (over: number | null) =>
      lanes.forEach(({element}, i) => setAttribute(element, "data-over", over === null ? null : over === i))
  });
}

/** "37%", or "30% / 40%" where the country has its own; nothing for an amount. */
function ratioWords({standard}: Policy, tier: Tier): string {
  if (tierKind(tier) === "amount") return "";
  const percent = (x: number | undefined): string => `${exact(100 * (x ?? NaN))}%`;
  if (!standard.split) return percent(tier.ratio);
  return `${percent(tier.ratio)} / ${percent(tier.rural_ratio ?? tier.ratio)}`;
}
