// The numbers behind the pictures of a population's cliffs, as tables: baseline and reform side by side. The file holds them in full.

import type {CauseFigures, NotchFigures} from "../../analysis/cliffs/figures.js";
import type {CliffReport, CliffSide} from "../../analysis/cliffs/report.js";
import {cliffCauses} from "../../engine/cliffs/cells.js";
import {householdTypes} from "../../engine/columns/household-type.js";
import {programmeNames, programmes} from "../../rules/law.js";
import type {CellValue, TableColumn, TableData} from "../../ui/tables/csv.js";
import {decimal, exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";
import type {Word} from "./words.js";

const sides = ["baseline", "reform"] as const;
type Row = Record<string, CellValue>;
type Format = (x: number) => string;

const whole: Format = x => signed(x, 0);
const share: Format = x => `${signed(100 * x, 1)}%`;
const signed = (x: number, digits: number): string => (x < 0 ? "−" : "") + decimal(x, digits);

/** "key · 基线" and "key · 方案". */
const pair = (key: string, label: string, format: Format, lang: Lang): TableColumn[] =>
  sides.map(side => ({key: `${key}_${side}`, label: `${label} · ${t(lang, side)}`, format}));

/** A row's values on both sides, by key. */
const both = <T extends object>(of: (side: "baseline" | "reform") => T, keys: readonly (keyof T & string)[]): Row =>
  Object.fromEntries(
    sides.flatMap(side => keys.map(key => [`${key}_${side}`, (of(side)[key] as CellValue | undefined) ?? null]))
  );

const causeKeys = [
  ["notches", whole],
  ["depth", whole],
  ["mean_depth", whole],
  ["depth_in_standards", x => decimal(x, 2)],
  ["mean_recovery", whole],
  ["beyond_share", share],
  ["cash_share", share]
] as const satisfies readonly (readonly [keyof CauseFigures, Format])[];

export function causeData(report: CliffReport, lang: Lang): TableData {
  return {
    columns: [
      {key: "cause", label: t(lang, "cause")},
      {key: "article", label: t(lang, "article")},
      ...causeKeys.flatMap(([key, format]) => pair(key, t(lang, `cause_${key}`), format, lang))
    ],
    rows: cliffCauses.map(({name, article, ...label}) => ({
      cause: label[lang],
      article: {zh: article, en: null}[lang],
      ...both(
        side => report[side].by_cause[name],
        causeKeys.map(([key]) => key)
      )
    }))
  };
}

/** What is lost of each programme, 元/月, at one cause or at all. */
export function lostAt({by_cause}: CliffSide, cause: number | null): number[] {
  const names = cliffCauses.filter((_, i) => cause === null || i === cause).map(({name}) => name);
  return programmeNames.map(programme => names.reduce((sum, name) => sum + by_cause[name].programmes[programme], 0));
}

export function lostData(report: CliffReport, lang: Lang): TableData {
  const causes = cliffCauses.map(({name, ...label}) => ({key: name, label: label[lang]}));
  return {
    columns: [
      {key: "programme", label: t(lang, "programme")},
      ...causes.flatMap(({key, label}) => pair(key, label, whole, lang))
    ],
    rows: programmeNames.map(name => ({
      programme: programmes[name][lang],
      ...Object.fromEntries(
        sides.flatMap(side => causes.map(({key}) => [`${key}_${side}`, report[side].by_cause[key].programmes[name]]))
      )
    }))
  };
}

const notchKeys = [
  ["households", whole],
  ["notch_households", whole],
  ["notch_share", share],
  ["notches", whole],
  ["depth", whole],
  ["mean_depth", whole],
  ["mean_recovery", whole],
  ["beyond_share", share]
] as const satisfies readonly (readonly [keyof NotchFigures, Format])[];

const notchLabels: Readonly<Record<(typeof notchKeys)[number][0], Word>> = {
  households: "type_households",
  notch_households: "type_notch_households",
  notch_share: "type_notch_share",
  notches: "notches",
  depth: "type_depth",
  mean_depth: "type_mean_depth",
  mean_recovery: "cause_mean_recovery",
  beyond_share: "cause_beyond_share"
};

const notchColumns = (lang: Lang): TableColumn[] =>
  notchKeys.flatMap(([key, format]) => pair(key, t(lang, notchLabels[key]), format, lang));
const notchRow = (of: (side: "baseline" | "reform") => NotchFigures): Row =>
  both(
    of,
    notchKeys.map(([key]) => key)
  );

export const typeData = (report: CliffReport, lang: Lang): TableData => ({
  columns: [{key: "type", label: t(lang, "type")}, ...notchColumns(lang)],
  rows: householdTypes.map(({name, ...label}) => ({
    type: label[lang],
    ...notchRow(side => report[side].by_type[name])
  }))
});

/** `names` by adcode. */
export const placeData = (report: CliffReport, names: ReadonlyMap<string, string>, lang: Lang): TableData => ({
  columns: [
    {key: "prefecture", label: t(lang, "prefecture")},
    ...notchColumns(lang),
    ...pair("overtaken_cash", t(lang, "figure_overtaken_cash"), whole, lang),
    ...pair("overtaken", t(lang, "figure_overtaken_all"), whole, lang)
  ],
  rows: [...names].map(([region, prefecture]) => ({
    prefecture,
    ...notchRow(side => report[side].by_region[region]),
    ...both(side => report[side].by_region[region], ["overtaken_cash", "overtaken"])
  }))
});

export const nearData = (report: CliffReport, lang: Lang): TableData => ({
  columns: [
    {key: "distance", label: t(lang, "near_distance"), format: exact},
    ...pair("notch", t(lang, "near_notch"), whole, lang),
    ...pair("poorer", t(lang, "near_poorer"), whole, lang),
    ...pair("lacking", t(lang, "near_lacking"), whole, lang)
  ],
  rows: Object.keys(report.baseline.near).map(distance => ({
    distance: Number(distance),
    ...both(side => report[side].near[distance], ["notch", "poorer", "lacking"])
  }))
});

/** "≤100" for the class `up_to_100`. */
export const depthLabel = (name: string, lang: Lang, bounds: readonly string[]): string =>
  name === "more"
    ? t(lang, "depth_more", {from: exact(Number(bounds[bounds.length - 2]?.replace("up_to_", "")))})
    : t(lang, "depth_up_to", {to: exact(Number(name.replace("up_to_", "")))});

export const depthData = (report: CliffReport, lang: Lang): TableData => ({
  columns: [{key: "depth_class", label: t(lang, "depth_class")}, ...pair("notches", t(lang, "notches"), whole, lang)],
  rows: Object.keys(report.baseline.by_depth).map((name, _, names) => ({
    depth_class: depthLabel(name, lang, names),
    ...both(side => ({notches: report[side].by_depth[name]}), ["notches"])
  }))
});

/** Names of the classes of marginal rates, lowest first. */
export const rateNames = (report: CliffReport, lang: Lang): string[] =>
  [...report.rate_bounds, Infinity].map((_, k) => t(lang, `rate_${k}` as "rate_0"));

export const rateData = (report: CliffReport, lang: Lang): TableData => ({
  columns: [
    {key: "from", label: t(lang, "from"), format: x => decimal(x, 1)},
    {key: "to", label: t(lang, "to"), format: x => decimal(x, 1)},
    ...pair("mean_rate", t(lang, "rates_mean"), share, lang),
    ...rateNames(report, lang).flatMap((name, k) => pair(`class_${k}`, name, whole, lang))
  ],
  rows: report.baseline.steps.map(({from, to}, i) => ({
    from,
    to,
    ...both(side => report[side].steps[i], ["mean_rate"]),
    ...Object.fromEntries(
      sides.flatMap(side => report[side].steps[i].households.map((x, k) => [`class_${k}_${side}`, x]))
    )
  }))
});

export const reversalData = (report: CliffReport, lang: Lang): TableData => ({
  columns: [
    {key: "kind", label: t(lang, "reversals_kind")},
    ...pair("households", t(lang, "households"), whole, lang),
    ...pair("compared", t(lang, "reversal_compared"), whole, lang),
    ...pair("overtaken", t(lang, "place_overtaken"), whole, lang),
    ...pair("overtaken_receiving", t(lang, "reversal_receiving"), whole, lang)
  ],
  rows: (["cash", "all"] as const).map(kind => ({
    kind: t(lang, `kind_${kind}`),
    ...both(side => report[side].reversals[kind], ["households", "compared", "overtaken", "overtaken_receiving"])
  }))
});
