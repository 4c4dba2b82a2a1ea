// 资金表 The whole cube in a file: programme, place, payer.

import type {BudgetCell, PaidPart} from "../../analysis/budget/budget-tables.js";
import {programmes} from "../../rules/law.js";
import {payerNames} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import type {TableData} from "../../ui/tables/csv.js";
import type {Lang} from "../../rules/schema/label.js";
import {budgetScale} from "./budget-scale.js";
import {t} from "./words.js";

/** Programme x place x payer, a row each; `payer` all is their sum. */
export function costData(cells: readonly BudgetCell[], regions: ReadonlyMap<string, string>, lang: Lang): TableData {
  const total = cells.find(({programme, region}) => programme === null && region === null)?.all.baseline ?? 0;
  const scale = budgetScale(total, lang);
  const money = (key: string, label: string): TableData["columns"][number] => ({
    key,
    label: `${label} (${scale.unit})`,
    format: key === "change" ? x => scale.change(x) ?? "0" : scale.value
  });
  return {
    columns: [
      {key: "programme", label: t(lang, "by_programme")},
      {key: "place", label: t(lang, "place")},
      {key: "payer", label: t(lang, "payer")},
      money("baseline", t(lang, "baseline")),
      money("reform", t(lang, "reform")),
      money("change", t(lang, "change")),
      money("change_se", `± ${t(lang, "standard_error")}`)
    ],
    rows: cells.flatMap(({programme, region, all, payers: parts}) => {
      const names = {
        programme: programme === null ? t(lang, "all_cash") : programmes[programme as keyof typeof programmes][lang],
        place: region === null ? t(lang, "whole_province") : (regions.get(String(region)) ?? String(region))
      };
      const row = (payer: string, {baseline, reform, change, change_se}: PaidPart): TableData["rows"][number] => ({
        ...names,
        payer,
        baseline,
        reform,
        change,
        change_se
      });
      return [row(t(lang, "all_together"), all), ...payerNames.map(name => row(payers[name][lang], parts[name]))];
    })
  };
}
