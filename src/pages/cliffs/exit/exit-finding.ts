// The walk in a sentence or two, from its figures.

import type {ExitReport} from "../../../analysis/exit/report.js";
import {exitTotals} from "../../../analysis/exit/totals.js";
import {quantity, scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {shareWords} from "./drop-words.js";
import {t} from "./words.js";

/** What the reform does; of the policy in force alone, where nothing else is in hand. */
export function exitFinding(report: ExitReport, lang: Lang): string[] {
  const {baseline, reform, terms, compared, sides} = report;
  const {months} = terms;
  const households = (n: number): string => quantity("households", n, lang);
  if (baseline === reform) {
    const of = exitTotals(report, "baseline");
    const values = {
      months,
      begun: households(of.exit_begun_households),
      left: households(of.leaving_households),
      dead: households(of.leaving_by_death_households),
      exit: quantity("persons", of.exit_persons, lang),
      cash: quantity("yuan", of.exit_cash, lang)
    };
    return [t(lang, "find_alone", values)];
  }
  const {paid_more, paid_less, cash_difference: cash, cash_difference_se: se} = compared;
  if (paid_more === 0 && paid_less === 0) return [t(lang, "find_same", {months})];
  const scale = scaleOf("yuan", cash, lang);
  const half = [sides.baseline, sides.reform].map(side => side.drops_of_assistance.half_and_more);
  const back = [sides.baseline, sides.reform].map(side => side.returned_within_12_share);
  return [
    t(lang, "find_cash", {
      months,
      more: t(lang, cash < 0 ? "find_less" : "find_more"),
      cash: quantity("yuan", Math.abs(cash), lang),
      se: `${scale.value(se)} ${scale.unit}`,
      up: households(paid_more),
      down: households(paid_less)
    }),
    t(lang, "find_drop", {drop: shareWords(half[0], half[1], lang), back: shareWords(back[0], back[1], lang)})
  ];
}
