// What is worked out for a household: every line of the assessment, in the order in which a clerk would fill the form.

import type {Label} from "./schema/label.js";

export type LineUnit = "人" | "元/月·人" | "元/年" | "元/年·人" | "元/月" | "是否" | "代码" | "比例";

export interface Line extends Label {
  readonly name: string;
  readonly unit: LineUnit;
  readonly article: string;
}

const line = <N extends string>(name: N, zh: string, en: string, unit: LineUnit, article: string) =>
  ({name, zh, en, unit, article}) as const;

export const lines = [
  line("members", "共同生活家庭成员人数", "members counted", "人", "民发〔2021〕57号 第七条"),
  line("standard", "低保标准", "dibao standard", "元/月·人", "社会救助法 第十九条"),
  line("total_income", "家庭总收入", "total income", "元/年", "刚性支出困难家庭认定办法 第四条"),
  line("earnings_disregard", "就业收入豁免", "earnings disregard", "元/年", "浙江省社会救助条例 第五十条"),
  line("assessed_income", "核定收入", "assessed income", "元/年", "民发〔2021〕57号 第十三条"),
  line("rigid_expenditure", "刚性支出", "rigid expenditure", "元/年", "刚性支出困难家庭认定办法 第五条"),
  line("rigid_deduction", "刚性支出扣减", "deduction for rigid expenditure", "元/年", "民发〔2021〕57号 第十三条"),
  line("counted_income", "计入收入", "counted income", "元/年", "民发〔2021〕57号 第十三条"),
  line("tekun_income", "特困认定收入", "income for the tekun test", "元/年", "民发〔2021〕43号 第六条"),
  line("assets_ok_tekun", "财产符合特困", "assets within the tekun caps", "是否", "民发〔2021〕43号 第七条"),
  line("assets_ok_dibao", "财产符合低保", "assets within the dibao caps", "是否", "民发〔2021〕57号 第十四条"),
  line("assets_ok_edge", "财产符合低保边缘", "assets within the edge caps", "是否", "社会救助法 第二十一条"),
  line("assets_ok_rigid", "财产符合刚性支出困难", "assets within the rigid caps", "是否", "社会救助法 第二十二条"),
  line("no_labour_members", "无劳动能力人数", "members without labour capacity", "人", "民发〔2021〕43号 第五条"),
  line("edge_line", "低保边缘线", "edge line", "元/月·人", "社会救助法 第二十一条"),
  line(
    "income_line",
    "刚性支出困难收入线",
    "income line of rigid expenditure",
    "元/年·人",
    "刚性支出困难家庭认定办法 第四条"
  ),
  line("status", "认定结果", "status", "代码", "社会救助法 第十六至二十二条"),
  line("tekun_base", "特困基本生活费", "tekun living support", "元/月", "社会救助法 第十七条"),
  line("tekun_care", "特困照料护理费", "tekun care support", "元/月", "社会救助法 第十七条"),
  line("dibao_base", "低保金", "dibao base", "元/月", "社会救助法 第十八条"),
  line("exit_benefit", "渐退低保金", "gradual exit", "元/月", "民发〔2021〕57号 第三十三条"),
  line("single_persons", "单人保人数", "single-person entrants", "人", "2022-10-20 扩围通知"),
  line("single_benefit", "单人保低保金", "single-person dibao", "元/月", "2022-10-20 扩围通知"),
  line("dibao_addon", "分类施保增发", "add-ons by category", "元/月", "社会救助法 第二十条"),
  line(
    "disability_living",
    "困难残疾人生活补贴",
    "living subsidy for disabled people in hardship",
    "元/月",
    "国发〔2015〕52号"
  ),
  line(
    "disability_care",
    "重度残疾人护理补贴",
    "care subsidy for severely disabled people",
    "元/月",
    "国发〔2015〕52号"
  ),
  line("price_subsidy", "价格临时补贴", "price-linked subsidy", "元/月", "社会救助法 第三十二条"),
  line("medical_aid", "医疗救助", "medical aid", "元/月", "社会救助法 第二十四条"),
  line("insurance_aid", "资助参保", "insurance premium aid", "元/月", "社会救助法 第二十四条"),
  line("education_aid", "教育救助", "education aid", "元/月", "社会救助法 第二十五条"),
  line("housing_aid", "住房救助", "housing aid", "元/月", "社会救助法 第二十六条"),
  line("heating_aid", "取暖救助", "heating aid", "元/月", "社会救助法 第十五条"),
  line("utility_aid", "水电气等减免", "utility relief", "元/月", "社会救助法 第十五条"),
  line("temporary_relief_month", "临时救助（折月）", "temporary relief, per month", "元/月", "社会救助法 第二十九条"),
  line("cash_month", "现金救助合计", "cash in all", "元/月", "社会救助法 第二章"),
  line("inkind_month", "实物和减免合计", "in kind in all", "元/月", "社会救助法 第二章"),
  line("total_month", "救助合计", "assistance in all", "元/月", "社会救助法 第二章"),
  line("resources_month", "家庭可用资源", "resources of the family", "元/月", "家庭收入与各项救助之和"),
  line("take_up_rate", "申领率", "take-up rate", "比例", "按公布人数校准"),
  line("receives", "实际领取", "receives", "是否", "按申领率抽取")
] as const satisfies readonly Line[];

export type LineName = (typeof lines)[number]["name"];

/**
 * One assessment. Amounts are entitlements in yuan, conditions are 0 or 1, `income_line` is NaN where none is published.
 * A worksheet is reused for household after household: every rule overwrites its lines.
 */
export class Worksheet implements Record<LineName, number> {
  // NaN, so that every field is a double from the start and never changes its shape in the loop
  members = NaN;
  standard = NaN;
  total_income = NaN;
  earnings_disregard = NaN;
  assessed_income = NaN;
  rigid_expenditure = NaN;
  rigid_deduction = NaN;
  counted_income = NaN;
  tekun_income = NaN;
  assets_ok_tekun = NaN;
  assets_ok_dibao = NaN;
  assets_ok_edge = NaN;
  assets_ok_rigid = NaN;
  no_labour_members = NaN;
  edge_line = NaN;
  income_line = NaN;
  status = NaN;
  tekun_base = NaN;
  tekun_care = NaN;
  dibao_base = NaN;
  exit_benefit = NaN;
  single_persons = NaN;
  single_benefit = NaN;
  dibao_addon = NaN;
  disability_living = NaN;
  disability_care = NaN;
  price_subsidy = NaN;
  medical_aid = NaN;
  insurance_aid = NaN;
  education_aid = NaN;
  housing_aid = NaN;
  heating_aid = NaN;
  utility_aid = NaN;
  temporary_relief_month = NaN;
  cash_month = NaN;
  inkind_month = NaN;
  total_month = NaN;
  resources_month = NaN;
  take_up_rate = NaN;
  receives = NaN;
}
