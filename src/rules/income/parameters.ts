// 收入核算 How income is assessed and counted.

import type {GroupValue} from "../schema/node.js";
import {cap, field} from "../schema/prepared.js";
import {months, multiple, share, yuan} from "../schema/words.js";

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
      basic_pension_exempt: share("基础养老金不计入的比例", "share of the basic pension left out", {
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
          cap: yuan("元/年", "扣减上限", "cap of the deduction", {nullable: true, way: "up"})
        }
      }
    }
  }
} as const;

export const prepareIncome = ({income}: GroupValue<typeof incomeParameters>) => {
  const {work_cost, disregard, deduction} = income;
  const flat = 12 * work_cost.flat_month;
  const limit = 12 * cap(work_cost.cap_month);
  return {
    work_cost_flat: field("income.work_cost.flat_month", flat),
    work_cost_rate: field("income.work_cost.rate", work_cost.rate),
    work_cost_cap: field("income.work_cost.cap_month", limit, {none: "unlimited"}),
    has_work_cost: field("income.work_cost", limit > 0 && (flat > 0 || work_cost.rate > 0)),
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
