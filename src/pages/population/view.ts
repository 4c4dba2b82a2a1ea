// 数据 The page of the population: where it comes from, what it meets and misses, how it is spread, what it rests on.

import type {Validation} from "../../analysis/population/validation.js";
import type {Microdata} from "../../rules/household/microdata.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h} from "../../ui/elements/dom.js";
import type {Source} from "../../ui/figures/figure.js";
import {decimal, roundQuantity} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {alignmentData} from "./alignment-table.js";
import {percent} from "./amount.js";
import {distributionCharts} from "./distribution-charts.js";
import {markData} from "./distribution-data.js";
import {doubtsPart} from "./doubts.js";
import {downloadView} from "./download-view.js";
import {fitData} from "./fit-table.js";
import {backCastPart, seedsPart, worstPart} from "./measured-parts.js";
import {originFlow} from "./origin-flow.js";
import {assumptionData, sourceData} from "./provenance-tables.js";
import {quiet, tablePart} from "./table-part.js";
import {censusView, questionView} from "./validation-view.js";
import type {Word} from "./words.js";
import {t} from "./words.js";

export interface PopulationOptions {
  readonly lang: Lang;
  readonly validation: Validation;
  /** Address of a file of the province. */
  readonly fileOf: (name: string) => string;
  readonly openPopulation: (onProgress: (state: LoadState) => void) => Promise<Microdata>;
  readonly onError: (error: unknown) => void;
}

const partNames = [
  "money",
  "people",
  "where",
  "census",
  "doubts",
  "worst_case",
  "seeds",
  "alignment",
  "back_cast",
  "origin",
  "distributions",
  "fits",
  "assumptions",
  "sources",
  "download"
] as const satisfies readonly Word[];
type Part = (typeof partNames)[number];

/** All parts of the page for one province. */
export function populationView(options: PopulationOptions): HTMLElement {
  const {lang, validation} = options;
  const {province, population, unstated} = validation;
  const dialog = tableDialog(lang);
  const parts = partsOf(options, dialog);
  const lead = h(
    "p",
    {class: "lead"},
    h("strong", {class: "synthetic-mark"}, t(lang, "synthetic")),
    " ",
    leadWords(validation, lang)
  );
  const links = partNames.map(id => h("a", {href: `#${id}`}, t(lang, id)));
  return h(
    "div",
    {class: "population-view", "data-province": province.id},
    lead,
    quiet(population.note[lang]),
    ...unstated.map(notice => h("p", {class: "unstated"}, notice[lang])),
    h("nav", {class: "part-links", "aria-label": t(lang, "title")}, ...links),
    ...partNames.map(id => h("section", {id}, h("h2", {}, t(lang, id)), ...parts[id])),
    dialog
  );
}

/** What stands in each part, below its name. */
function partsOf(options: PopulationOptions, dialog: TableDialog): Readonly<Record<Part, readonly HTMLElement[]>> {
  const {lang, validation} = options;
  const {province, population, policy} = validation;
  const source = sourceOf(validation, lang);
  const lead = (key: Word, values?: Record<string, string>): HTMLElement => quiet(t(lang, key, values));
  const table = (name: Part, data: TableData): HTMLElement[] => tablePart(name, data, {validation, source, lang});
  const charts = h("div", {class: "chart-row"}, ...distributionCharts(validation, {lang, source, dialog}));
  return {
    origin: [lead("origin_lead"), originFlow(lang)],
    money: questionView(validation, ["level", "money"], lang),
    people: questionView(validation, ["profile", "people"], lang),
    where: questionView(validation, ["place", "where"], lang),
    census: censusView(validation, source, lang),
    doubts: doubtsPart(lang),
    worst_case: worstPart({validation, source, lang}),
    seeds: seedsPart({validation, source, lang}),
    distributions: [charts, ...table("distributions", markData(validation, lang))],
    alignment: [lead("alignment_lead", {policy: policy[lang]}), ...table("alignment", alignmentData(validation, lang))],
    back_cast: backCastPart({validation, source, lang}),
    fits: [
      lead("fits_lead"),
      lead("poorest_sixth", {share: percent(population.income.sampled_in_lowest_sixth)}),
      ...table("fits", fitData(validation, lang))
    ],
    assumptions: [lead("assumptions_lead"), ...table("assumptions", assumptionData(validation, lang))],
    sources: [lead("sources_lead"), ...table("sources", sourceData(validation, lang))],
    download: downloadView({...options, id: province.id, title: source.text})
  };
}

function leadWords({province, population}: Validation, lang: Lang): string {
  const {represented} = population;
  return t(lang, "lead", {
    province: province[lang],
    households: decimal(population.households, 0),
    persons: decimal(population.persons, 0),
    households_weighted: plain(roundQuantity("households", represented.households, lang)),
    persons_weighted: plain(roundQuantity("persons", represented.persons, lang)),
    seed: population.seed
  });
}

/** The sentence around it names persons and households. */
const plain = (text: string): string => text.replace(/[人户]$/, "");

function sourceOf({province, policy, population}: Validation, lang: Lang): Source {
  const synthetic = t(lang, "synthetic");
  return {
    text: t(lang, "provenance", {province: province[lang], synthetic, policy: policy[lang], seed: population.seed}),
    columns: {population: `${province[lang]} ${synthetic}`, policy: policy.id, seed: population.seed}
  };
}
