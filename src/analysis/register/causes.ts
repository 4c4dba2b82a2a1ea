// Why rules and register may differ over a family: the line of the worksheet at which they part, and what that usually comes from.

import type {LineName} from "../../rules/law.js";
import type {Label} from "../../rules/schema/label.js";
import type {WorksheetColumns} from "../../engine/columns/assess-all.js";

export interface Cause extends Label {
  readonly line: LineName;
}

/** In the order in which they are told. */
export const causes = {
  entitled_not_on_books: {line: "receives", zh: "按规则符合而不在册", en: "entitled by the rules, not on the books"},
  assets: {line: "assets_ok_dibao", zh: "财产超限，收入相符", en: "assets above the caps, income within the line"},
  no_labour: {line: "no_labour_members", zh: "劳动能力认定不同", en: "another view of who can work"},
  obligor: {line: "tekun_income", zh: "义务人或收入不合特困条件", en: "an obligor, or income above what tekun allows"},
  imputed: {
    line: "imputed_income",
    zh: "规则推算了收入或计入了赡养费",
    en: "the rules impute income, or count support"
  },
  deduction: {line: "rigid_deduction", zh: "刚性支出若扣减则相符", en: "agrees if expenditure is deducted"},
  expenditure: {line: "rigid_expenditure", zh: "刚性支出不足", en: "too little rigid expenditure"},
  income: {line: "counted_income", zh: "核算的收入不同", en: "income is counted otherwise"},
  higher_status: {line: "status", zh: "按规则可享受更高一类", en: "the rules give a status that comes before"},
  standard: {
    line: "standard",
    zh: "同一地方多户每人差额相同：标准不同",
    en: "many families of a place differ by the same sum a head: another standard"
  },
  addon: {line: "dibao_addon", zh: "差额等于分类施保", en: "differs by the add-ons"},
  disability: {line: "disability_living", zh: "差额等于残疾人补贴", en: "differs by the allowances for the disabled"},
  local: {
    line: "local_allowances",
    zh: "差额等于地方补贴或价格补贴",
    en: "differs by local allowances or the price subsidy"
  },
  members: {
    line: "members",
    zh: "差额等于整数个人的标准：保障人数不同",
    en: "differs by the standard of whole persons: other members"
  },
  amount: {
    line: "dibao_base",
    zh: "核算的收入不同，金额随之不同",
    en: "income is counted otherwise, and the amount with it"
  }
} as const satisfies Readonly<Record<string, Cause>>;

export type CauseId = keyof typeof causes;

/** Rules and register have another status for the family of `row`. */
export function causeOfStatus(sheets: WorksheetColumns, row: number, observed: number): CauseId {
  const at = (name: LineName): number => sheets[name][row];
  const isBelow = (income: number, line: number): boolean => income < 12 * at("members") * line - 1e-6;
  const [standard, edge] = [at("standard"), at("edge_line")];
  const status = at("status");
  if (observed === 0 || observed === 5) return "entitled_not_on_books";
  if (observed === 1)
    return at("no_labour_members") < at("members") ? "no_labour" : at("assets_ok_tekun") === 0 ? "assets" : "obligor";
  if (status >= 1 && status < observed) return "higher_status";
  if (observed === 4) {
    if (at("assets_ok_rigid") === 0) return "assets";
    return at("assessed_income") < at("members") * at("income_line") ? "expenditure" : "income";
  }
  const [line, isWithin] =
    observed === 2 ? [standard, at("assets_ok_dibao") === 1] : [edge, at("assets_ok_edge") === 1];
  const counted = at("counted_income");
  if (isBelow(counted, line)) return isWithin ? "income" : "assets";
  if (isBelow(counted - at("imputed_income") - at("support_counted"), line)) return "imputed";
  return isBelow(counted + at("rigid_deduction") - at("rigid_expenditure"), line) ? "deduction" : "income";
}

/** The status agrees, the amount is `difference` 元/月 more in the register; `isUsualHere` where many of the place differ by as much a head. */
export function causeOfAmount(
  sheets: WorksheetColumns,
  row: number,
  difference: number,
  isUsualHere: boolean
): CauseId {
  const at = (name: LineName): number => sheets[name][row];
  const is = (sum: number): boolean => Math.abs(sum) > 1 && Math.abs(Math.abs(difference) - sum) <= 1;
  if (is(at("dibao_addon"))) return "addon";
  if (is(at("disability_living")) || is(at("disability_care")) || is(at("disability_living") + at("disability_care")))
    return "disability";
  if (is(at("local_allowances")) || is(at("price_subsidy"))) return "local";
  const persons = Math.abs(difference) / at("standard");
  if (Math.round(persons) >= 1 && Math.abs(persons - Math.round(persons)) * at("standard") <= 1) return "members";
  return isUsualHere ? "standard" : "amount";
}
