// 回溯 Whether a change that has happened comes out: last year's standards and this year's on one population, with and without
// the growth of incomes between them, beside the change that was published.

import {readFigures} from "../../loaders/census/figures.js";
import {readOutcomes} from "../../loaders/assistance/outcomes.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import type {BackCastChange, Province} from "../../loaders/census/provinces.js";
import {backCastIndicators, backCastNote, ordinaryMonth, steps} from "../../src/analysis/population/back-cast.js";
import type {BackCastIndicator, BackCastRow, BackCastStep} from "../../src/analysis/population/back-cast.js";
import {stratumVariance} from "../../src/analysis/results/totals.js";
import {FactsView} from "../../src/engine/generated/fact-columns.js";
import {growPopulation} from "../../src/engine/columns/grow.js";
import type {Growth} from "../../src/engine/columns/grow.js";
import {Measures, measureIndex} from "../../src/engine/tally/measures.js";
import {measure} from "../../src/engine/tally/measure.js";
import type {Population} from "../../src/engine/columns/population.js";
import {HouseholdView} from "../../src/engine/generated/views.js";
import {assess} from "../../src/rules/assess.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {Worksheet} from "../../src/rules/generated/worksheet.js";

const indicators = Object.keys(backCastIndicators) as BackCastIndicator[];
const measureOf = {
  dibao_persons: measureIndex("dibao_receiving"),
  edge_persons: measureIndex("edge_receiving"),
  rigid_persons: measureIndex("rigid_receiving"),
  cash_year: measureIndex("cash_receiving")
} as const satisfies Readonly<Record<BackCastIndicator, number>>;
/** Measures of money are 元/月. */
const scaleOf = (indicator: BackCastIndicator): number => (indicator === "cash_year" ? 12 : 1);

/**
 * Rows for a population of `province`: each indicator by step. Persons are weighted, money is 元/年. Empty where no two years'
 * standards were published. Throws where the population lives elsewhere, or a figure of growth is missing.
 */
export function backCastOf(population: Population, province: Province): BackCastRow[] {
  const change = province.backCast;
  if (change === null) return [];
  const earlier = growPopulation(population, growthBack(province, change.years));
  const then = receivedUnder(earlier, change.from);
  const between = receivedUnder(population, change.from);
  const now = receivedUnder(population, change.to);
  const sides: Readonly<Record<BackCastStep, readonly [Received, Received]>> = {
    standards: [between, now],
    incomes: [then, between],
    both: [then, now]
  };
  return (Object.keys(steps) as BackCastStep[]).flatMap(step =>
    indicators.map(indicator => {
      const [before, after] = sides[step];
      return {
        province: province.id,
        from: change.from,
        to: change.to,
        step,
        step_zh: steps[step].zh,
        step_en: steps[step].en,
        indicator,
        ...backCastIndicators[indicator],
        ...withPublished(
          difference(population, before[indicator], after[indicator]),
          publishedChange(change.to, indicator, step)
        ),
        ...ordinary(indicator, step, population, before[indicator])
      };
    })
  );
}

/** From the later year back to the earlier: incomes shrink by the growth of disposable income per head, in towns and in the country. */
function growthBack({region}: Province, [from, to]: BackCastChange["years"]): readonly [urban: Growth, rural: Growth] {
  const figures = readFigures();
  const back = (place: "urban" | "rural"): Growth => ({
    income: figures.value(region, `income_mean_${place}`, from) / figures.value(region, `income_mean_${place}`, to),
    consumption: 1
  });
  return [back("urban"), back("rural")];
}

/** By household, unweighted: persons who receive, 元/年. */
type Received = Readonly<Record<BackCastIndicator, Float64Array>>;

function receivedUnder(population: Population, id: string): Received {
  const {households, persons, offsets, places, facts: columns} = population;
  const policy = preparePolicy(readPolicy(id).policy, population.regions);
  const view = new HouseholdView(households, persons, offsets, places);
  const facts = new FactsView(columns);
  const sheet = new Worksheet();
  const measures = new Measures();
  const received = Object.fromEntries(
    indicators.map(indicator => [indicator, new Float64Array(places.length)])
  ) as Received;
  for (let row = 0; row < places.length; ++row) {
    view.row = row;
    facts.row = row;
    assess(view, facts, policy, sheet);
    measure(sheet, measures);
    for (const indicator of indicators)
      received[indicator][row] = scaleOf(indicator) * measures.values[measureOf[indicator]];
  }
  return received;
}

/** Weighted totals of both sides, and what moved household by household; the error is that of the paired sample. */
function difference({households: {weight}, places}: Population, before: Float64Array, after: Float64Array) {
  const [drawn, sums, squares] = [1, 2, 3].map(() => new Float64Array(places.reduce((a, b) => Math.max(a, b), 0) + 1));
  let [earlier, entered, left] = [0, 0, 0];
  for (let i = 0; i < places.length; ++i) {
    const moved = weight[i] * (after[i] - before[i]);
    earlier += weight[i] * before[i];
    if (moved > 0) entered += moved;
    else left -= moved;
    drawn[places[i]] += 1;
    sums[places[i]] += moved;
    squares[places[i]] += moved * moved;
  }
  const variance = drawn.reduce(
    (sum, n, place) => sum + (n < 2 ? 0 : stratumVariance(n, sums[place], squares[place])),
    0
  );
  const change = entered - left;
  return {before: earlier, after: earlier + change, change, change_se: Math.sqrt(variance), entered, left};
}

/** Admissions beside admissions. */
const withPublished = <D extends {readonly entered: number}, P extends {readonly published: number | null}>(
  moved: D,
  beside: P
) => ({
  ...moved,
  ...beside,
  entered_to_published: beside.published === null ? null : moved.entered / beside.published
});

/** What a year without change admits, of those who received before. */
function ordinary(indicator: BackCastIndicator, step: BackCastStep, {households}: Population, before: Float64Array) {
  if (indicator !== "dibao_persons" || step !== "both") return {ordinary_low: null, ordinary_high: null};
  const stock = before.reduce((sum, persons, i) => sum + households.weight[i] * persons, 0);
  return {ordinary_low: 12 * ordinaryMonth.low * stock, ordinary_high: 12 * ordinaryMonth.high * stock};
}

/** What was published of the year in data/policy-outcomes.csv: it is set beside the step in which all moved, as in life. */
function publishedChange(policy: string, indicator: BackCastIndicator, step: BackCastStep) {
  const row =
    step === "both" ? readOutcomes().find(r => r.policy === policy && r.indicator === `${indicator}_added`) : undefined;
  const note = backCastNote(indicator, row !== undefined);
  return {
    published: row?.value ?? null,
    quality: row?.quality ?? null,
    source: row?.source ?? "",
    note_zh: step === "both" ? note.zh : "",
    note_en: step === "both" ? note.en : ""
  };
}
