// Where data are odd enough that a measure is undefined, another one than its name says, or easily misread: said beside the figures.

import {povertyLines} from "../../engine/tally/cells.js";
import {tenths} from "../../engine/columns/tenths.js";
import {hasDetail, hasPoverty} from "../../engine/tally/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {OddNotice} from "../results/tables.js";
import {total} from "../results/totals.js";
import {decileRows} from "./deciles.js";
import {inDebt} from "./inequality.js";
import {poverty} from "./poverty.js";

/** Share of persons by which a tenth may miss 10 % without a word. */
const unevenFrom = 0.01;

export function oddData(tally: Tally): OddNotice[] {
  if (sum(tally.persons) === 0) return [nobody];
  const notices = [
    loneHouseholds(tally),
    nobodyEntitled(tally),
    ...(hasDetail(tally) ? [unevenTenths(tally), nothingReceived(tally), negativeIncomes(tally)] : []),
    ...(hasPoverty(tally) ? [noGap(tally)] : [])
  ];
  return notices.filter(notice => notice !== null);
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
const round = (x: number): string => x.toFixed(0);
const percent = (x: number): string => `${(100 * x).toFixed(1)}%`;
const sides = ["baseline", "reform"] as const;

const nobody: OddNotice = {
  kind: "nobody",
  figures: ["deciles", "incidence", "poverty", "poverty_estimates", "inequality", "adequacy", "same_standard"],
  zh: "没有家庭，或权重合计为 0：各项比例、均值和指数没有定义，为空",
  en: "nobody is represented: no households, or weights that add up to 0, so shares, means and indices are undefined and left empty"
};

function loneHouseholds({households}: Tally): OddNotice | null {
  const places = households.filter(count => count === 1).length;
  if (places === 0) return null;
  return {
    kind: "lone_households",
    figures: ["*_se"],
    zh: `${places} 个地方（市 × 户籍）只有一户：模拟误差不含这些地方，偏小`,
    en: `a single household in ${places} places (prefecture x registration): simulation errors leave these places out and are too small`
  };
}

function nobodyEntitled(tally: Tally): OddNotice | null {
  const persons = (side: "baseline" | "reform"): number =>
    total(tally, side, "tekun_entitled") + total(tally, side, "dibao_entitled") - total(tally, side, "single_entitled");
  if (sides.every(side => persons(side) > 0)) return null;
  return {
    kind: "nobody_entitled",
    figures: ["exclusion", "figures.exclusion"],
    zh: "至少在一项政策下没有家庭符合特困或低保：漏保率没有分母，记为 0",
    en: "no family entitled to tekun or dibao under one of the policies: exclusion error has no denominator and is given as 0"
  };
}

function unevenTenths(tally: Tally): OddNotice | null {
  const persons = decileRows(tally).map(row => row.persons / sum(tally.decile_persons));
  const [least, most] = [Math.min(...persons), Math.max(...persons)];
  if (1 / tenths - least <= unevenFrom && most - 1 / tenths <= unevenFrom) return null;
  return {
    kind: "uneven_tenths",
    figures: ["deciles", "incidence", "gains"],
    zh: `十等分不均：各组占总人数 ${percent(least)} 至 ${percent(most)}（收入相同的家庭、一户之内的人不拆开）`,
    en: `uneven deciles: from ${percent(least)} to ${percent(most)} of persons (families of the same income stay in one decile, and so does a family)`
  };
}

function nothingReceived({decile_received}: Tally): OddNotice | null {
  if (sum(decile_received.subarray(0, tenths)) > 0 && sum(decile_received.subarray(tenths)) > 0) return null;
  return {
    kind: "nothing_received",
    figures: ["incidence", "adequacy"],
    zh: "至少在一项政策下没有人领取：受益归宿没有定义，为空；人均受益记为 0",
    en: "nobody receives anything under one of the policies: incidence is undefined and left empty, the mean benefit is given as 0"
  };
}

function negativeIncomes(tally: Tally): OddNotice | null {
  const persons = inDebt(tally, "before");
  if (persons === 0) return null;
  return {
    kind: "negative_income",
    figures: ["inequality", "poverty", "poverty_estimates"],
    zh: `${round(persons)} 人所在家庭的可支配收入为负：基尼系数用 Raffinetti、Siletti、Vernizzi（2015）的归一化（0 至 1），泰尔指数没有定义，为空；缺口和 FGT 2 按实际负值计，FGT 2 可大于贫困发生率`,
    en: `negative disposable income for ${round(persons)} persons: Gini as normalised by Raffinetti, Siletti and Vernizzi (2015), from 0 to 1; Theil is undefined and left empty; gaps and FGT 2 count the debt in full, so that FGT 2 may exceed the head count`
  };
}

function noGap(tally: Tally): OddNotice | null {
  const without = povertyLines.filter(line => poverty(tally).some(row => row.line === line && row.gap_before === 0));
  if (without.length === 0) return null;
  return {
    kind: "no_gap",
    figures: without.map(line => `poverty.${line}.gap_filled_share`),
    zh: `救助前没有家庭低于${without.map(line => lineNames[line].zh).join("、")}：缺口填补的比例没有定义，为空`,
    en: `no family below ${without.map(line => lineNames[line].en).join(" and ")} before assistance: the share of the gap that is filled is undefined and left empty`
  };
}

const lineNames = {
  standard: {zh: "低保标准", en: "the standard"},
  edge_line: {zh: "边缘线", en: "the edge line"}
} as const satisfies Record<(typeof povertyLines)[number], {zh: string; en: string}>;
