// 收入核算 How income is assessed and counted.

import {mayWork} from "../household/person.js";
import type {tekunParameters} from "../tekun/parameters.js";
import {bracketTable} from "./brackets.js";
import type {edgeParameters} from "../edge/parameters.js";
import {labourCodes, sexCodes} from "../household/columns.js";
import type {GroupValue} from "../schema/node.js";
import {cap, field, ofRegion, orNone} from "../schema/prepared.js";
import type {Places} from "../schema/prepared.js";
import {months, multiple, number, share, yuan} from "../schema/words.js";

const age = (zh: string, en: string) => number("岁", zh, en, {min: 0, max: 255}, {integer: true});

/** 推算收入: what is imputed to whom. */
const imputed = {
  kind: "group",
  zh: "推算收入",
  en: "imputed income",
  article: "民发〔2021〕57号 第十三条",
  nodes: {
    brackets: {
      kind: "list",
      zh: "推算档",
      en: "brackets",
      maxLength: 24,
      item: {
        kind: "group",
        zh: "档",
        en: "bracket",
        nodes: {
          labour: number("", "劳动能力", "labour capacity", {min: 0, max: 2}, {integer: true, codes: labourCodes}),
          sex: number(
            "",
            "性别",
            "sex",
            {min: 0, max: 2},
            {integer: true, codes: {0: {zh: "不分男女", en: "both"}, ...sexCodes}}
          ),
          from: age("年满", "from age"),
          to: age("未满", "below age"),
          of_wage: multiple("占最低工资", "of the minimum wage", {way: "down"}),
          of_standard: multiple("占低保标准", "of the dibao standard", {way: "down"})
        }
      }
    }
  }
} as const;

export const supportBases = {received: 0, formula: 1, higher: 2} as const;

/** 赡养费: what children outside the household owe, by a formula. */
const support = {
  kind: "group",
  zh: "赡养费核算",
  en: "support from children",
  article: "民发〔2021〕57号 第十三条",
  nodes: {
    basis: {
      kind: "choice",
      zh: "赡养费按",
      en: "support counted",
      values: {
        received: {zh: "实际收到的", en: "as received"},
        formula: {zh: "公式推算", en: "by formula"},
        higher: {zh: "两者取高", en: "the higher of the two"}
      }
    },
    multiple: multiple("义务人起算线（低保标准倍数）", "obligor threshold, in standards", {way: "up"}),
    line_year: yuan("元/年·人", "义务人起算线（定额）", "obligor threshold, fixed", {nullable: true, way: "up"}),
    share: share("超出部分的计入比例", "share of the excess counted", {way: "down"}),
    of: {
      kind: "choice",
      zh: "按义务人家庭人均或全家计",
      en: "per head or for the obligor's whole family",
      values: {person: {zh: "按人均", en: "per head"}, family: {zh: "按全家", en: "whole family"}}
    }
  }
} as const;

export const incomeParameters = {
  income: {
    kind: "group",
    zh: "收入核算",
    en: "income",
    article: "民发〔2021〕57号 第十三条",
    nodes: {
      work_cost: {
        kind: "group",
        zh: "就业成本扣减",
        en: "work costs",
        article: "民发〔2021〕57号 第十三条",
        nodes: {
          flat_month: yuan("元/月", "就业成本：定额", "work costs: flat amount", {
            article: "民发〔2021〕57号 第十三条",
            way: "up"
          }),
          rate: share("就业成本：占工资", "work costs: share of the wage", {
            article: "民发〔2021〕57号 第十三条",
            way: "up"
          }),
          cap_month: yuan("元/月", "就业成本：上限", "work costs: cap", {
            nullable: true,
            article: "民发〔2021〕57号 第十三条",
            way: "up"
          })
        }
      },
      imputed,
      support,
      basic_pension_exempt: share("基础养老金不计入的比例", "share of the basic pension disregarded", {
        article: "民发〔2021〕57号 第十三条",
        way: "up"
      }),
      disregard: {
        kind: "group",
        zh: "就业收入豁免",
        en: "earnings disregard",
        article: "浙江省社会救助条例 第五十条",
        nodes: {
          months: months("就业收入豁免：月数", "earnings disregard: months", {
            article: "浙江省社会救助条例 第五十条",
            band: [6, 12],
            way: "up"
          }),
          cap_multiple: multiple("就业收入豁免：上限（标准倍数）", "earnings disregard: cap, in standards", {
            article: "浙江省社会救助条例 第五十条",
            band: [0, 3],
            way: "up"
          })
        }
      },
      deduction: {
        kind: "group",
        zh: "刚性支出扣减",
        en: "deduction of rigid expenditure",
        article: "民发〔2021〕57号 第十三条",
        nodes: {
          share: {
            kind: "group",
            zh: "扣减比例",
            en: "share deducted",
            nodes: {
              medical: share("扣减：医疗", "deducted: medical", {way: "up"}),
              education: share("扣减：教育", "deducted: education", {way: "up"}),
              rehabilitation: share("扣减：残疾康复", "deducted: rehabilitation", {way: "up"}),
              care: share("扣减：照护", "deducted: care", {way: "up"}),
              rent: share("扣减：房租", "deducted: rent", {way: "up"})
            }
          },
          cap: yuan("元/年", "扣减上限", "deduction cap", {nullable: true, way: "up"})
        }
      }
    }
  }
} as const;

type Read = GroupValue<typeof incomeParameters & Pick<typeof edgeParameters, "minimum_wage"> & typeof tekunParameters>;

const prepareImputed = (
  brackets: Read["income"]["imputed"]["brackets"],
  {minimum_wage, tekun}: Pick<Read, "minimum_wage" | "tekun">,
  {regions, standard}: Places
) => {
  const amounts = Array.from(standard, (amount, place) => {
    const wage = orNone(ofRegion(minimum_wage, String(regions[place >> 1])), 0);
    return [0, ...brackets.map(({of_wage, of_standard}) => 12 * (of_wage * wage + of_standard * amount))];
  });
  return {
    has_imputed: field("income.imputed.brackets", brackets.length > 0),
    // looked over for what is missing; the table below is made of them
    imputed_labour: field(
      "income.imputed.brackets.*.labour",
      Float64Array.from(brackets, bracket => bracket.labour)
    ),
    imputed_sex: field(
      "income.imputed.brackets.*.sex",
      Float64Array.from(brackets, bracket => bracket.sex)
    ),
    imputed_from: field(
      "income.imputed.brackets.*.from",
      Float64Array.from(brackets, bracket => bracket.from)
    ),
    imputed_to: field(
      "income.imputed.brackets.*.to",
      Float64Array.from(brackets, bracket => bracket.to)
    ),
    imputed_bracket: field("income.imputed.brackets", bracketTable(brackets, tekun)),
    /** 元/年 by place: 0, then bracket after bracket; a minimum wage that is not known imputes nothing. */
    imputed_amount: field("income.imputed.brackets, minimum_wage", Float64Array.from(amounts.flat())),
    imputed_rows: field("income.imputed.brackets", 1 + brackets.length),
    /** The largest at each place. */
    imputed_most: field(
      "income.imputed.brackets, minimum_wage",
      Float64Array.from(amounts, row => Math.max(...row))
    ),
    /** Whether anything is imputed to anybody who is no hand (`Facts.hands`). */
    imputes_to_others: field(
      "income.imputed.brackets",
      brackets.some(({from, to}) => !mayWork(from) || !mayWork(to - 1))
    )
  };
};

export const prepareIncome = ({income, minimum_wage, tekun}: Read, {regions, standard}: Places) => {
  const {work_cost, disregard, deduction, imputed, support} = income;
  const flat = 12 * work_cost.flat_month;
  const limit = 12 * cap(work_cost.cap_month);
  return {
    work_cost_flat: field("income.work_cost.flat_month", flat),
    work_cost_rate: field("income.work_cost.rate", work_cost.rate),
    work_cost_cap: field("income.work_cost.cap_month", limit, {none: "unlimited"}),
    has_work_cost: field("income.work_cost", limit > 0 && (flat > 0 || work_cost.rate > 0)),
    ...prepareImputed(imputed.brackets, {minimum_wage, tekun}, {regions, standard}),
    support_basis: field("income.support.basis", supportBases[support.basis]),
    /** 元/年·人 by place. */
    support_line: field(
      "income.support.multiple, income.support.line_year",
      standard.map(amount => orNone(support.line_year, 12 * support.multiple * amount))
    ),
    support_share: field("income.support.share", support.share),
    support_of_family: field("income.support.of", support.of === "family"),
    pension_counted: field("income.basic_pension_exempt", 1 - income.basic_pension_exempt),
    disregard_months: field("income.disregard.months", disregard.months),
    disregard_cap: field("income.disregard.cap_multiple", 12 * disregard.cap_multiple),
    deduct_medical: field("income.deduction.share.medical", deduction.share.medical),
    deduct_education: field("income.deduction.share.education", deduction.share.education),
    deduct_rehabilitation: field("income.deduction.share.rehabilitation", deduction.share.rehabilitation),
    deduct_care: field("income.deduction.share.care", deduction.share.care),
    deduct_rent: field("income.deduction.share.rent", deduction.share.rent),
    deduct_cap: field("income.deduction.cap", cap(deduction.cap), {none: "unlimited"})
  };
};
