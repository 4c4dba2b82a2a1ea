// 回溯 Last year's standards and this year's on one population: what the page 数据 and `doudi back-cast` show, and the words
// that go with it.

import type {ComparedQuality} from "./quality.js";

interface Names {
  readonly zh: string;
  readonly en: string;
}

/**
 * What moves between the two sides: the standards alone, at this year's incomes; the incomes alone, under last year's
 * standards; both. The first two add up to the third.
 */
export const steps = {
  standards: {zh: "只换标准", en: "standards only"},
  incomes: {zh: "只换收入", en: "incomes only"},
  both: {zh: "标准和收入都换", en: "standards and incomes"}
} as const satisfies Readonly<Record<string, Names>>;
export type BackCastStep = keyof typeof steps;

export const backCastIndicators = {
  dibao_persons: {zh: "低保对象", en: "dibao recipients", unit: "人"},
  edge_persons: {zh: "低保边缘家庭成员", en: "persons in edge households", unit: "人"},
  rigid_persons: {zh: "刚性支出困难家庭成员", en: "persons in households with rigid expenditure hardship", unit: "人"},
  cash_year: {zh: "现金救助支出", en: "cash assistance", unit: "元/年"}
} as const satisfies Readonly<Record<string, Names & {unit: string}>>;
export type BackCastIndicator = keyof typeof backCastIndicators;

export interface BackCastRow {
  readonly province: string;
  /** Ids of the two policies. */
  readonly from: string;
  readonly to: string;
  readonly step: BackCastStep;
  readonly step_zh: string;
  readonly step_en: string;
  readonly indicator: BackCastIndicator;
  readonly zh: string;
  readonly en: string;
  /** Of all amounts of the row. */
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Simulation error of the change; the same households are on both sides. */
  readonly change_se: number;
  /** Persons who receive after and did not before, and the other way round; yuan added to and taken from families. */
  readonly entered: number;
  readonly left: number;
  /** Persons admitted in the year, as published; null where nothing was. Admissions beside admissions: `entered`, never `change`. */
  readonly published: number | null;
  /** entered / published. */
  readonly entered_to_published: number | null;
  /** Of `before`, what is admitted in an ordinary year, when nothing of standards and incomes moves; null where it is not known. */
  readonly ordinary_low: number | null;
  readonly ordinary_high: number | null;
  readonly quality: ComparedQuality | null;
  readonly source: string;
  readonly note_zh: string;
  readonly note_en: string;
}

/**
 * Newly admitted a month, of those on dibao, where offices published it: 0.48% rural and 0.73% urban in Fujian (July 2017), 0.51% urban
 * in Beijing (October 2018), 0.97% in Jiashan (December 2021), 0.7% in Yongtai (January 2023).
 */
export const ordinaryMonth = {low: 0.0048, high: 0.0097} as const;

const published = {
  dibao_persons: {
    zh: "公布的是一年里新纳入的人数（毛数），没有说退出的人数，所以只与模拟的“新进”相比，不与净增相比。模拟的“新进”只由标准和收入的变动而来，参与率前后相同；没有变动的年份里，各地每月也新纳入在册的 0.48%～0.97%（福建、北京、嘉善、永泰），一年的数列在“平时新纳入”，公布数里有多少属于它，不知道。",
    en: "Published are the persons admitted in the year, gross, with no word of those who left: set beside simulated entries, never beside the net change. Simulated entries come from changed standards and incomes alone, at an unchanged take-up. In a year without change offices admit 0.48% to 0.97% of the register a month as well (Fujian, Beijing, Jiashan, Yongtai): “ordinary admissions” is that over a year, and how much of it is in the published number is not known."
  },
  edge_persons: {
    zh: "边缘线随低保标准提高，线外的家庭进来，线内的一部分转入低保，所以新进、退出都多，净增是两者之差；公布的只是新纳入，而且是申请办成的。边缘家庭的参与率按推定的总数拟合，新进人数随它同比例增减，只宜看量级。",
    en: "The edge line rises with the standard: families come in from above it and some below move on to dibao, so that many enter, many leave and the net change is the difference. The published figure is admissions only, of those who applied. Edge take-up is fitted to an assumed total, and simulated entries move in proportion: only the order of magnitude is meaningful."
  },
  rigid_persons: {
    zh: "这一类当年才开始认定，公布数是第一年办成的；模拟的是符合条件的人乘以假定的参与率，相近与否主要看这个假定。",
    en: "This group was first recognised in that year, and the published figure is the first year's result; the simulated one is those eligible times an assumed take-up, which largely decides how close it is."
  },
  cash_year: {
    zh: "当年支出的增减没有公布。",
    en: "The change in spending was not published."
  }
} as const satisfies Readonly<Record<BackCastIndicator, Names>>;

const unpublished: Names = {
  zh: "当年新纳入或净增的人数没有公布，这里只有模拟数。",
  en: "Neither admissions nor the net change of the year was published: simulated figures only."
};

/** What to think of a row beside its publication. */
export const backCastNote = (indicator: BackCastIndicator, isPublished: boolean): Names =>
  isPublished || indicator === "cash_year" ? published[indicator] : unpublished;

/** What holds for the whole table. */
export const backCastWords: readonly Names[] = [
  {
    zh: "同一批家庭先按上一年、再按当年的标准核算。“只换标准”用当年的收入；“只换收入”用上一年的标准，上一年的收入由当年收入按公布的城乡人均可支配收入增幅退回；两步相加就是“都换”。",
    en: "The same families are assessed under last year's standards, then under this year's. “Standards only” uses this year's incomes; “incomes only” uses last year's standards, with this year's incomes deflated by the published growth of urban and rural disposable income; the two add up to “standards and incomes”."
  },
  {
    zh: "收入上涨把人推出低保，标准提高把人拉回来：两步通常一负一正，所以只看标准会高估净增。收入增幅取平均数，穷人的收入可能涨得不一样快。",
    en: "Rising incomes lift people out of dibao, rising standards draw them in: the steps usually differ in sign, and standards alone overstate the net change. Growth is that of the mean; incomes of the poor may have grown at a different pace."
  },
  {
    zh: "其他规则、参与率、财产、支出和家庭结构前后相同。各市标准有不少是由全省平均数推定的，见政策说明；当年还有单人保、增发等规定出台，前后都按已实行计。",
    en: "Other rules, take-up, assets, spending and household composition are held constant. Many prefecture standards are inferred from the provincial mean (see the policy); rules introduced in the same year, such as single-person dibao and top-ups, apply on both sides."
  }
];
