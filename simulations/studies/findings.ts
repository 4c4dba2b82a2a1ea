// 要点 What a reader in a hurry is told first.

import type {StudySection} from "../../src/analysis/results/study.js";
import {valueOf} from "./context.js";
import type {StudyContext} from "./context.js";
import {item, words} from "./parts.js";

export function findings(context: StudyContext): StudySection {
  const falls =
    valueOf(context, "assistance.falls") === 0
      ? item("没有一市降低标准，没有一户救助减少。", "No standard falls, and no household receives less.")
      : item(
          "没有一市降低标准，但有 {assistance.falls}的救助合计减少，一年共 {assistance.lost}；原因见下。",
          "No standard falls, but total assistance falls for {assistance.falls} persons, by {assistance.lost} a year in total; the reasons are below."
        );
  const lowered =
    valueOf(context, "places.lowered") === 0
      ? falls
      : item("{places.lowered} 个市标准降低。", "The standard falls in {places.lowered} prefectures.");
  return {
    id: "findings",
    title: words("要点", "Findings"),
    parts: [
      item(
        "{places.all} 个市中 {places.raised} 个提高标准，最高与最低之比由 {standard.ratio.before} 变为 {standard.ratio.after}。",
        "The standard rises in {places.raised} of {places.all} prefectures; the ratio of highest to lowest goes from {standard.ratio.before} to {standard.ratio.after}."
      ),
      item(
        "现有对象 {recipients.lifted}受益，新增保障 {persons.joined}。",
        "{recipients.lifted} current recipients gain; {persons.joined} persons are newly covered."
      ),
      item(
        "一年多花 {cost.change}（{cost.change_share:signed}），其中县级 {payer.county.change}、省级 {payer.province.change}。",
        "It costs {cost.change} more a year ({cost.change_share:signed}), of which counties pay {payer.county.change} and the province {payer.province.change}."
      ),
      lowered,
      item(
        "分 {path.years} 年走完，{path.years} 年合计比按现行延续多花 {path.extra_sum}。",
        "Phased in over {path.years} years, it costs {path.extra_sum} more in total than continuing the current rules."
      )
    ]
  };
}
