// What a study says of the standards and of the people.

import type {StudyPart, StudySection} from "../../src/analysis/results/study.js";
import {householdTypes} from "../../src/engine/columns/household-type.js";
import {namesOf, valueOf} from "./context.js";
import type {StudyContext} from "./context.js";
import {table, text, words} from "./parts.js";

export function standardsSection(context: StudyContext): StudySection {
  const {places, runs} = context;
  const raised = runs.standards.rows.filter(row => row.reform.urban > row.baseline.urban).map(({region}) => region);
  const isOne = runs.standards.rows.every(row => [row.baseline, row.reform].every(({urban, rural}) => urban === rural));
  const names = namesOf(context, raised) ?? words("无", "none");
  const spread = [
    ["standard.lowest", "最低标准", "lowest standard"],
    ["standard.highest", "最高标准", "highest standard"],
    ["standard.mean", "平均标准（按人口）", "mean standard (by persons)"],
    ["standard.ratio", "最高 / 最低", "highest / lowest"],
    ["standard.cv", "变异系数", "coefficient of variation"],
    ["standard.theil", "泰尔指数", "Theil index"],
    ["standard.theil_between", "其中市与市之间", "of which between prefectures"],
    ["standard.theil_within", "其中市内城乡之间", "of which urban–rural within prefectures"]
  ] as const;
  return {
    id: "standards",
    title: words("标准：提高了哪里", "Standards: where they rise"),
    parts: [
      text(
        `标准提高的有 {places.raised} 个市：${names.zh}；降低的有 {places.lowered} 个。住在标准提高的地方的有 {residents.lifted}。`,
        `Raised in {places.raised} prefectures: ${names.en}; lowered in {places.lowered}. Residents of places where the standard rises: {residents.lifted}.`
      ),
      {kind: "chart", name: "standards"},
      table(
        "standards",
        isOne
          ? words("各市标准（每月，城乡相同）与受益的对象", "Monthly standards (urban and rural alike) and who gains")
          : words("各市城镇标准（每月）与受益的对象", "Monthly urban standards and who gains"),
        {
          label: ({name}) => name,
          rows: places,
          columns: [
            [words("现行", "In force"), ({region}) => `standard.urban.before.${region}`],
            [words("方案", "Reform"), ({region}) => `standard.urban.after.${region}`],
            [words("变化", "Change"), ({region}) => `standard.urban.change.${region}:signed`],
            [words("现有对象受益", "Recipients lifted"), ({region}) => `recipients.lifted.${region}`],
            [words("新增保障", "Newly covered"), ({region}) => `persons.joined.${region}`],
            [words("资金变化", "Cost, change"), ({region}) => `cost.change.${region}:signed`],
            [words("模拟误差", "Simulation error"), ({region}) => `cost.change.${region}:se`]
          ]
        }
      ),
      table("spread", words("各市之间的差距", "How far apart the prefectures are"), {
        label: ([, zh, en]) => words(zh, en),
        rows: spread,
        columns: [
          [words("现行", "In force"), ([name]) => `${name}.before`],
          [words("方案", "Reform"), ([name]) => `${name}.after`],
          [words("变化", "Change"), ([name]) => `${name}.change:signed`]
        ]
      })
    ]
  };
}

export function peopleSection(context: StudyContext): StudySection {
  return {
    id: "people",
    title: words("谁受益，有没有人吃亏", "Who gains, and whether anybody loses"),
    parts: [
      text(
        "现有低保、特困对象中，{recipients.lifted}的标准提高。新增保障 {persons.joined}，退出 {persons.left}。低保对象由 {dibao_persons.before} 变为 {dibao_persons.after}，变化 {dibao_persons.change:signed}（模拟误差 {dibao_persons.change:se}；假设变动时 {dibao_persons.change:band}）；覆盖面由 {coverage.before} 变为 {coverage.after}。",
        "Of current dibao and tekun recipients, {recipients.lifted} persons see their standard rise. Newly covered: {persons.joined} persons; no longer covered: {persons.left}. Dibao recipients go from {dibao_persons.before} to {dibao_persons.after}, a change of {dibao_persons.change:signed} (simulation error {dibao_persons.change:se}; under the assumptions {dibao_persons.change:band}); coverage from {coverage.before} to {coverage.after}."
      ),
      ...loweredParts(context),
      table("families", words("救助增减，按家庭类型", "Total assistance, by household type"), {
        label: ({zh, en}) => words(zh, en),
        rows: householdTypes,
        columns: [
          [words("救助增加", "Persons: rises"), ({name}) => `family.${name}.rises`],
          [words("救助减少", "Persons: falls"), ({name}) => `family.${name}.falls`]
        ]
      })
    ]
  };
}

/** No standard falls, and yet some may receive less in all: docs/decisions/005-nobody-lowered.md. */
function loweredParts(context: StudyContext): StudyPart[] {
  if (valueOf(context, "assistance.falls") === 0)
    return [
      text(
        "救助合计增加的有 {assistance.rises}，减少的有 {assistance.falls}：没有一市降低标准，也没有一户的救助合计减少。",
        "Total assistance rises for {assistance.rises} persons and falls for {assistance.falls}: no standard falls, and no household receives less in total."
      )
    ];
  return [
    text(
      "没有一市降低标准，但救助合计仍有 {assistance.falls}减少（一年共 {assistance.lost}），增加的有 {assistance.rises}。",
      "No standard falls, yet total assistance falls for {assistance.falls} persons ({assistance.lost} a year in total); it rises for {assistance.rises}."
    ),
    text(
      "为什么：临时救助的起点是若干个月的标准，标准提高，起点也提高。两边都不发临时救助再核算一遍，减少的是 {assistance.falls_without_relief}；再不计单人保，是 {assistance.falls_without_relief_or_single}：重残重病者原来按单人保拿全额标准，全家转为低保家庭后只补差额。再不计渐退，是 {assistance.falls_without_relief_single_or_exit}：渐退期内的家庭照发一段时间，标准提高后重新符合低保，改为只补差额。",
      "Why: temporary assistance starts above some months of the standard, and that threshold rises with it. Rerun without temporary assistance on either side, it falls for {assistance.falls_without_relief}; without single-person dibao besides, for {assistance.falls_without_relief_or_single}: a severely disabled or ill member on single-person dibao had the full standard, the family admitted as a whole has the gap made up; without gradual exit besides, for {assistance.falls_without_relief_single_or_exit}: a family on exit is paid on for a time, one that qualifies again under the higher standard has the gap made up."
    )
  ];
}
