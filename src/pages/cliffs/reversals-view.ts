// 反超 Families overtaken by those who were poorer: by cash, or by all resources.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import {leastSampled} from "../../analysis/cliffs/reversals.js";
import type {RankKind, Reversals} from "../../analysis/cliffs/reversals.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, quantity} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {toggle} from "../../ui/elements/toggle.js";
import {pairBars} from "./pair-bars.js";
import {scaleFor} from "./pair-scale.js";
import {t} from "./words.js";

/** Nobody compared: nobody is known to be overtaken, or not to be. */
const knownOf = (of: Reversals): Reversals =>
  of.compared === 0 ? {...of, overtaken: NaN, overtaken_receiving: NaN} : of;

interface State {
  readonly report: CliffReport;
  readonly kind: RankKind;
}

export type ReversalsView = Live<State> & {readonly switches: HTMLElement};

/** `onKind`: the other kind of resources is to be shown. */
export function reversalsView(lang: Lang, onKind: (kind: RankKind) => void): ReversalsView {
  const words = h("p", {class: "reversal-words"});
  const names = (["overtaken", "reversal_receiving", "reversal_not"] as const).map(key =>
    t(lang, key === "overtaken" ? "place_overtaken" : key)
  );
  const bars = pairBars({lang, names});
  const switches = toggle(
    (["cash", "all"] as const).map(kind => [kind, t(lang, `kind_${kind}`)] as const),
    {
      label: t(lang, "reversals_kind"),
      value: "cash",
      onPick: onKind
    }
  );
  const element = live(h("div", {class: "reversals-view"}, words, bars) as HTMLElement, ({report, kind}: State) => {
    const [before, after] = [report.baseline, report.reform].map(({reversals}) => knownOf(reversals[kind]));
    const {compared, overtaken} = after;
    setText(
      words,
      compared === 0
        ? t(lang, "reversals_unknown", {least: leastSampled})
        : t(lang, "reversals_words", {
            households: quantity("households", compared, lang),
            overtaken: quantity("households", overtaken, lang),
            share: `${decimal((100 * overtaken) / compared, 1)}%`
          })
    );
    const pairs = [
      {baseline: before.overtaken, reform: after.overtaken},
      {baseline: before.overtaken_receiving, reform: after.overtaken_receiving},
      {
        baseline: before.overtaken - before.overtaken_receiving,
        reform: after.overtaken - after.overtaken_receiving
      }
    ];
    const scale = scaleFor("households", pairs, lang);
    bars.update({pairs, scale, unit: scale.unit, goodness: -1});
  });
  return Object.assign(element, {switches});
}
