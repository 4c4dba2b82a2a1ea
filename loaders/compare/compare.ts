// Published against simulated, figure by figure: those the weights were calibrated to, and those held out to test them.

import type {Microdata} from "../../src/rules/household/microdata.js";
import {capacityOf} from "./capacity.js";
import {censusItems} from "./census-items.js";
import type {Item, Simulated} from "./compare-item.js";
import {comparisonRow} from "./comparison-row.js";
import type {ComparisonRow, Naive} from "./comparison-row.js";
import {countiesOf, countyItems, englishName, homesOf} from "./county-items.js";
import {readFigures} from "../census/figures.js";
import type {Figures} from "../census/figures.js";
import {provinceItems} from "./province-items.js";
import {provinces} from "../census/provinces.js";
import type {Province} from "../census/provinces.js";
import {summarise} from "./summary.js";
import {traitsOf} from "./traits.js";
import type {Traits} from "./traits.js";

/** The province that the households live in. Throws where nothing is published of it. */
export function provinceOf({households}: Microdata): Province {
  const code = Math.floor(households.region[0] / 10_000) * 10_000;
  const province = provinces.find(({region}) => region === code);
  if (province === undefined)
    throw new Error(`no published figures: province ${code} (known: ${provinces.map(p => p.region).join(", ")})`);
  return province;
}

/** Every figure, for the province, each prefecture and each county; policy results are not among them. */
export function compareWithPublished(microdata: Microdata, figures: Figures = readFigures()): ComparisonRow[] {
  const province = provinceOf(microdata);
  const traits = traitsOf(microdata);
  const capacity = capacityOf(microdata, traits, figures, province.region);
  const summary = (rows: readonly number[]): Simulated => ({...summarise(microdata, traits, rows), capacity});
  const {region: regions} = microdata.households;
  const whole = summary(Array.from(regions.keys()));
  const prefectures = province.prefectures.filter(({region}) => region !== province.region);
  const byPrefecture = rowsBy(regions);
  return [
    ...provinceItems.flatMap(item => compare(item, figures, placeOf(province), whole)),
    // The province's share of car owners was calibrated; only the prefectures test it.
    ...censusItems.flatMap(item =>
      compare(
        item.indicator === "households_with_car" ? {...item, kind: "calibrated"} : item,
        figures,
        placeOf(province),
        whole
      )
    ),
    ...prefectures.flatMap(({region, zh, en}) => {
      const part = summary(byPrefecture.get(region) ?? []);
      return censusItems.flatMap(item => compare(item, figures, {region, zh, en}, part));
    }),
    ...compareCounties(microdata, traits, province, figures)
  ];
}

const nation = 100000;

interface Place {
  readonly region: number;
  readonly zh: string;
  readonly en: string;
}

const placeOf = ({region, name}: Province): Place => ({region, ...name});

/** Indexes of households by the code that a column gives them. */
function rowsBy(codes: Uint32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  codes.forEach((code, i) => {
    const rows = groups.get(code);
    if (rows === undefined) groups.set(code, [i]);
    else rows.push(i);
  });
  return groups;
}

/** One row, or none where the publication does not give an optional figure. */
function compare(item: Item, figures: Figures, place: Place, summary: Simulated): ComparisonRow[] {
  const {indicator, topic, zh, en, unit, kind} = item;
  const [region, name] = [item.national ? nation : place.region, item.from ?? indicator];
  if (item.optional && !figures.has(region, name)) return [];
  const figure = figures.figure(region, name);
  return [
    comparisonRow(
      {
        region: place.region,
        place_zh: place.zh,
        place_en: place.en,
        topic,
        indicator,
        year: figure.year,
        zh,
        en,
        unit,
        target: targetOf(item, figures, place.region),
        simulated: item.simulated(summary),
        kind,
        quality: figure.quality,
        source: figure.source
      },
      kind === "held_out" ? naiveOf(item, figures, place.region) : undefined
    )
  ];
}

const targetOf = ({indicator, from, national, published}: Item, figures: Figures, region: number): number =>
  published?.(figures, region) ?? figures.figure(national ? nation : region, from ?? indicator).value;

/** The rate of the province for a prefecture, the nation's for a province; none for what only the nation publishes. */
function naiveOf(item: Item, figures: Figures, region: number): Naive | undefined {
  const by = region % 10_000 === 0 ? "nation" : "province";
  const above = by === "nation" ? nation : Math.floor(region / 10_000) * 10_000;
  if (item.national || !figures.has(above, item.from ?? item.indicator)) return undefined;
  const households = (place: number): number => figures.value(place, "family_households");
  const size = item.unit === "户" ? households(region) / households(above) : 1;
  return {value: size * targetOf(item, figures, above), by};
}

/** Counties in which some household was drawn; none where the population knows no counties. */
function compareCounties(microdata: Microdata, traits: Traits, province: Province, figures: Figures): ComparisonRow[] {
  const byCounty = rowsBy(microdata.households.county);
  const counties = countiesOf(province.region);
  return counties.flatMap(county => {
    const rows = byCounty.get(county.county);
    if (rows === undefined) return [];
    const summary = summarise(microdata, traits, rows);
    return countyItems.map(({indicator, zh, en, unit, ...item}) =>
      comparisonRow(
        {
          region: county.county,
          place_zh: county.zh,
          place_en: englishName(county),
          topic: "counties",
          indicator,
          year: 2020,
          zh,
          en,
          unit,
          target: item.published(county),
          simulated: item.simulated(summary),
          kind: "held_out",
          quality: "official",
          source: "NBS 中国人口普查分县资料—2020"
        },
        {value: item.published(homesOf(figures, province.region)), by: "province"}
      )
    );
  });
}
