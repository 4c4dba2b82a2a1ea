// What is published of assistance itself beside the population, each figure with a naive guess: who receives, how many where, how
// much of the standard. A figure of the province goes before one of the nation, and that before one of another province.

import {outcomesOf} from "../../loaders/assistance/outcomes.js";
import type {Outcome} from "../../loaders/assistance/outcomes.js";
import {readPublished} from "../../loaders/assistance/published.js";
import type {PublishedAssistance} from "../../loaders/assistance/published.js";
import {provinces} from "../../loaders/census/provinces.js";
import type {Figures} from "../../loaders/census/figures.js";
import {comparisonRow} from "../../loaders/compare/comparison-row.js";
import type {ComparisonRow, Naive} from "../../loaders/compare/comparison-row.js";
import {areaName, recipientItems} from "../../src/analysis/population/recipient-items.js";
import type {RecipientItem} from "../../src/analysis/population/recipient-items.js";
import {residentsOf} from "./residents-of.js";
import type {RunInForce} from "./run-in-force.js";

const nation = 100000;
const provinceCode = (region: number): number => Math.floor(region / 10_000) * 10_000;

interface Asked {
  readonly run: RunInForce;
  readonly figures: Figures;
  readonly published: readonly PublishedAssistance[];
  readonly targets: readonly Outcome[];
}

/** Rows for every published figure that says something of the province and that `known` has not got already. */
export function compareAssistance(
  run: RunInForce,
  figures: Figures,
  known: readonly Pick<ComparisonRow, "region" | "indicator">[]
): ComparisonRow[] {
  const asked: Asked = {run, figures, published: readPublished(), targets: outcomesOf(run.province)};
  const isKnown = (region: number, indicator: string): boolean =>
    known.some(row => row.region === region && row.indicator === indicator);
  return asked.published
    .filter(figure => isOfUse(figure, asked))
    .flatMap(figure => {
      const item = recipientItems[figure.indicator];
      if (item === undefined) throw new Error(`unknown indicator: ${figure.indicator} (${figure.at})`);
      const row = rowOf(figure, item, asked);
      return isKnown(row.region, row.indicator) || !Number.isFinite(row.simulated) ? [] : [row];
    });
}

/** Of the province and of its places all; of elsewhere shares and means alone, and only where nothing nearer is published. */
function isOfUse(figure: PublishedAssistance, {run: {province, places}, published}: Asked): boolean {
  const {region, area, indicator} = figure;
  if (provinceCode(region) === province.region)
    return region === province.region || places.sums(region, area).households > 0;
  if (recipientItems[indicator]?.isTotal || provinces.some(each => each.region === provinceCode(region))) return false;
  const nearer = region === nation ? [province.region] : [province.region, nation];
  return !published.some(
    other => nearer.includes(other.region) && other.area === area && other.indicator === indicator
  );
}

function rowOf(figure: PublishedAssistance, item: RecipientItem, asked: Asked): ComparisonRow {
  const {province, places} = asked.run;
  const {region, place, area, indicator, year, unit, kind, quality, source, value: target} = figure;
  const isOwn = provinceCode(region) === province.region;
  const at = isOwn ? region : province.region;
  const prefecture = province.prefectures.find(each => each.region === at);
  const isWhole = at === province.region;
  const names = areaName(item, area);
  const where = region === nation ? {zh: "全国", en: "the nation"} : {zh: place, en: `${place} (${region})`};
  return comparisonRow(
    {
      region: at,
      place_zh: isWhole ? province.name.zh : (prefecture?.zh ?? place),
      place_en: isWhole ? province.name.en : (prefecture?.en ?? `${place} (${region})`),
      topic: isWhole ? item.topic : "place",
      indicator: area === "all" ? indicator : `${indicator}_${area}`,
      year,
      zh: isOwn ? names.zh : `${names.zh}（对照${where.zh}）`,
      en: isOwn ? names.en : `${names.en} (against ${where.en})`,
      unit,
      target,
      simulated: item.simulated(places.sums(at, area)),
      kind,
      quality,
      source
    },
    kind === "held_out" ? naiveOf(figure, item, asked) : undefined
  );
}

/** The province's rate for a place of it, the nation's for the province, else what everybody is like. */
function naiveOf(figure: PublishedAssistance, item: RecipientItem, asked: Asked): Naive | undefined {
  const {region, area} = figure;
  const {province, places} = asked.run;
  const isPlace = region !== province.region && provinceCode(region) === province.region;
  const above = isPlace ? rate(figure, item, province.region, asked) : undefined;
  if (above !== undefined) return {value: above, by: "province"};
  const national = region === nation ? undefined : rate(figure, item, nation, asked);
  if (national !== undefined && provinceCode(region) === province.region) return {value: national, by: "nation"};
  const everybody = item.ofEverybody?.(places.sums(isPlace ? region : province.region, area));
  if (everybody === undefined) return undefined;
  return {value: everybody, by: item.topic === "level" ? "lot" : "everybody"};
}

/** What is published of a larger place, scaled to the residents of the figure's own where it is a number. */
function rate(
  {region, area, indicator}: PublishedAssistance,
  {isTotal}: RecipientItem,
  above: number,
  {published, targets, figures}: Asked
): number | undefined {
  const valueOf = (wanted: "all" | "urban" | "rural"): number | undefined => {
    const name = wanted === "all" ? indicator : `${indicator}_${wanted}`;
    const target = targets.find(each => each.region === above && each.indicator === name);
    const other = published.find(each => each.region === above && each.indicator === indicator && each.area === wanted);
    const figure = figures.has(above, name) ? figures.value(above, name) : undefined;
    return target?.value ?? other?.value ?? figure;
  };
  const own = valueOf(area);
  const value = own ?? valueOf("all");
  if (value === undefined || !isTotal) return value;
  const residents = (place: number, wanted: typeof area): number => residentsOf(figures, place, wanted);
  return (value * residents(region, area)) / residents(above, own === undefined ? "all" : area);
}
