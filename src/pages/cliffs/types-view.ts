// 哪些家庭 Notches by type of family, in one of several measures.

import type {NotchFigures} from "../../analysis/cliffs/figures.js";
import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {Unit} from "../../analysis/results/tables.js";
import {householdTypes} from "../../engine/columns/household-type.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {toggle} from "../../ui/elements/toggle.js";
import {pairBars} from "./pair-bars.js";
import {scaleFor} from "./pair-scale.js";
import {t} from "./words.js";

const measures = {
  notch_households: {unit: "households", factor: 1},
  notch_share: {unit: "share", factor: 1},
  depth: {unit: "yuan", factor: 12},
  mean_depth: {unit: "yuan", factor: 1}
} as const satisfies Partial<Record<keyof NotchFigures, {unit: Unit; factor: number}>>;
type Measure = keyof typeof measures;

export type TypesView = Live<CliffReport> & {readonly switches: HTMLElement};

export function typesView(first: CliffReport, lang: Lang): TypesView {
  let report = first;
  let measure: Measure = "notch_households";
  const bars = pairBars({lang, names: householdTypes.map(type => type[lang])});
  const keys = Object.keys(measures) as Measure[];
  const switches = toggle(
    keys.map(key => [key, t(lang, `type_${key}`)] as const),
    {
      label: t(lang, "measure"),
      value: measure,
      onPick: key => {
        measure = key;
        draw();
      }
    }
  );
  function draw(): void {
    const {unit, factor} = measures[measure];
    const pairs = householdTypes.map(({name}) => ({
      baseline: factor * (report.baseline.by_type[name][measure] ?? NaN),
      reform: factor * (report.reform.by_type[name][measure] ?? NaN)
    }));
    const scale = scaleFor(unit, pairs, lang);
    const per = measure === "depth" ? t(lang, "a_year") : measure === "mean_depth" ? t(lang, "a_month") : "";
    bars.update({pairs, scale, unit: scale.unit + per, goodness: -1});
  }
  const view = live(h("div", {class: "types-view"}, bars) as HTMLElement, (next: CliffReport) => {
    report = next;
    draw();
  });
  return Object.assign(view, {switches});
}
