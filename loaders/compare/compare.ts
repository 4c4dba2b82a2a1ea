// Published against simulated, figure by figure: those the weights were calibrated to, and those held out to test them.

import type {Microdata} from "../../src/rules/household/microdata.js";
import {capacityOf} from "./capacity.js";
import {censusItems} from "./census-items.js";
import type {Item, Simulated, Topic} from "./compare-item.js";
import {countiesOf, countyItems} from "./county-items.js";
import type {County} from "./county-items.js";
import {readFigures} from "../census/figures.js";
import type {FigureQuality, Figures} from "../census/figures.js";
import {provinceItems} from "./province-items.js";
import {provinces} from "../census/provinces.js";
import type {Province} from "../census/provinces.js";
import {summarise} from "./summary.js";
import {traitsOf} from "./traits.js";
import type {Traits} from "./traits.js";

export interface ComparisonRow {
  readonly region: number;
  readonly place_zh: string;
  readonly place_en: string;
  readonly topic: Topic;
  readonly indicator: string;
  readonly year: number;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly published: number;
  readonly simulated: number;
  /** simulated / published. */
  readonly ratio: number;
  readonly kind: "calibrated" | "held_out";
  readonly quality: FigureQuality;
  readonly source: string;
}

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
    ...compareCounties(microdata, traits, province)
  ];
}

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
  const [region, name] = [item.national ? 100000 : place.region, item.from ?? indicator];
  if (item.optional && !figures.has(region, name)) return [];
  const figure = figures.figure(region, name);
  const published = item.published?.(figures, place.region) ?? figure.value;
  const simulated = item.simulated(summary);
  return [
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
      published,
      simulated,
      ratio: simulated / published,
      kind,
      quality: figure.quality,
      source: figure.source
    }
  ];
}

/** Counties in which some household was drawn; none where the population knows no counties. */
function compareCounties(microdata: Microdata, traits: Traits, province: Province): ComparisonRow[] {
  const byCounty = rowsBy(microdata.households.county);
  if (byCounty.size === 1 && byCounty.has(0)) return [];
  return countiesOf(province.region).flatMap(county => {
    const rows = byCounty.get(county.county);
    if (rows === undefined) return [];
    const summary = summarise(microdata, traits, rows);
    return countyItems.map(({indicator, zh, en, unit, ...item}) => {
      const [published, simulated] = [item.published(county), item.simulated(summary)];
      return {
        region: county.county,
        place_zh: county.zh,
        place_en: englishName(county),
        topic: "counties" as const,
        indicator,
        year: 2020,
        zh,
        en,
        unit,
        published,
        simulated,
        ratio: simulated / published,
        kind: "held_out" as const,
        quality: "official" as const,
        source: "NBS 中国人口普查分县资料—2020"
      };
    });
  });
}

/** The publication has no English names. */
const englishName = ({county, zh}: County): string => `${zh} (${county})`;
