// 悬崖在哪条线上 Notches by the line that is crossed, in one of several measures; beside it what is lost there, by programme.

import type {CauseFigures} from "../../analysis/cliffs/figures.js";
import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {Unit} from "../../analysis/results/tables.js";
import {cliffCauses} from "../../engine/cliffs/cells.js";
import {cashProgrammes, programmeNames, programmes} from "../../rules/law.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {lostAt} from "./cliff-data.js";
import {pairBars} from "./pair-bars.js";
import type {BarPair} from "./pair-bars.js";
import {toggle} from "../../ui/elements/toggle.js";
import {tell} from "./words.js";

const measures = {
  depth: {unit: "yuan", factor: 12, goodness: -1},
  notches: {unit: "households", factor: 1, goodness: -1},
  mean_depth: {unit: "yuan", factor: 1, goodness: -1},
  depth_in_standards: {unit: "ratio", factor: 1, goodness: -1},
  mean_recovery: {unit: "yuan", factor: 1, goodness: -1},
  beyond_share: {unit: "share", factor: 1, goodness: -1},
  cash_share: {unit: "share", factor: 1, goodness: 0}
} as const satisfies Partial<Record<keyof CauseFigures, {unit: Unit; factor: number; goodness: -1 | 0}>>;
type Measure = keyof typeof measures;

/** `switches` chooses the measure of the causes. */
export type CausesView = Live<CliffReport> & {readonly switches: HTMLElement};

export function causesView(first: CliffReport, lang: Lang): CausesView {
  let report = first;
  let measure: Measure = "depth";
  let selected: number | null = null;
  const causes = pairBars({
    lang,
    names: cliffCauses.map(cause => cause[lang]),
    onSelect: row => {
      selected = row;
      draw();
    }
  });
  const lost = pairBars({lang, names: programmeNames.map(name => programmes[name][lang])});
  const heading = h("h3", {class: "columns-title"});
  const parts = [h("span"), h("span")];
  const beside = h(
    "div",
    {class: "lost-view"},
    heading,
    h("p", {class: "lost-parts quiet"}, ...parts),
    lost,
    h("p", {class: "quiet"}, tell(lang, "lost_note"))
  );
  const switches = toggle(
    (Object.keys(measures) as Measure[]).map(key => [key, tell(lang, `cause_${key}`)] as const),
    {
      label: tell(lang, "measure"),
      value: measure,
      onPick: key => {
        measure = key;
        draw();
      }
    }
  );

  function draw(): void {
    const {unit, factor, goodness} = measures[measure];
    const pairs = cliffCauses.map(({name}) => ({
      baseline: factor * (report.baseline.by_cause[name][measure] ?? NaN),
      reform: factor * (report.reform.by_cause[name][measure] ?? NaN)
    }));
    const scale = scaleFor(unit, pairs, lang);
    causes.update({pairs, scale, unit: unitOf(measure, scale, lang), goodness, selected});
    drawLost();
  }
  function drawLost(): void {
    const cause = selected === null ? tell(lang, "lost_all") : cliffCauses[selected][lang];
    setText(heading, `${tell(lang, "lost")} · ${cause}`);
    const [before, after] = [lostAt(report.baseline, selected), lostAt(report.reform, selected)];
    const pairs = before.map((baseline, k) => ({baseline: 12 * baseline, reform: 12 * after[k]}));
    const scale = scaleFor("yuan", pairs, lang);
    lost.update({pairs, scale, unit: `${scale.unit}${tell(lang, "a_year")}`, goodness: -1});
    // what is never lost, at no line, has no row; those that are keep theirs whichever line is picked
    const [allBefore, allAfter] = [report.baseline, report.reform].map(side =>
      cliffCauses.map((_, i) => lostAt(side, i))
    );
    [...lost.querySelectorAll(".bar-row:not(.pair-head)")].forEach((row, k) =>
      setAttribute(row, "hidden", ![...allBefore, ...allAfter].some(amounts => amounts[k] !== 0))
    );
    const sum = (from: number, to: number): number => pairs.slice(from, to).reduce((all, {reform}) => all + reform, 0);
    const words = [
      ["cash", sum(0, cashProgrammes.length)],
      ["in_kind", sum(cashProgrammes.length, pairs.length)]
    ] as const;
    words.forEach(([key, amount], k) =>
      setText(parts[k], `${tell(lang, key)} ${scale.value(amount)} ${scale.unit}${tell(lang, "a_year")}`)
    );
  }
  draw();
  const element = h("div", {class: "causes-view"}, causes, beside);
  const view = live(element as HTMLElement, (next: CliffReport) => {
    report = next;
    draw();
  });
  return Object.assign(view, {switches});
}

/** One scale for all bars, fixed by the largest. */
export const scaleFor = (unit: Unit, pairs: readonly BarPair[], lang: Lang): Scale =>
  scaleOf(unit, Math.max(0, ...pairs.map(({baseline}) => baseline).filter(Number.isFinite)), lang);

function unitOf(measure: Measure, scale: Scale, lang: Lang): string {
  if (measure === "depth") return `${scale.unit}${tell(lang, "a_year")}`;
  if (measure === "notches") return tell(lang, "unit_notches", {unit: scale.unit.replace("户", "")});
  if (measure === "depth_in_standards") return tell(lang, "unit_standards");
  return measures[measure].unit === "yuan" ? `${scale.unit}${tell(lang, "a_month")}` : scale.unit;
}
