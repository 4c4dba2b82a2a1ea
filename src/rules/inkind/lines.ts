// 专项救助 What is worked out and said of aid in kind.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Branch, Programme} from "../schema/line.js";

const byStatus = (name: string): readonly Branch[] => [
  {given: [`inkind.${name}.@status`], expression: `{policy.inkind.${name}.@status} / 12`}
];

export const inkind = {
  room: "inkind",
  pay: "payInKind",
  reads: ["h", "f", "p", "w"],
  claims: "anyone",
  lines: [
    line("medical_aid", {
      zh: "医疗救助",
      en: "medical aid",
      unit: "元/月",
      article: "社会救助法 第二十四条",
      paid: {zh: "医疗救助", en: "medical aid", kind: "in_kind", claimed: true, without_status: "widest"},
      formula: [
        {
          given: ["inkind.medical.@status"],
          expression:
            "min({policy.inkind.medical.@status.cap}, {policy.inkind.medical.@status.ratio} * max(0, {sum.medical_self_paid} - {policy.inkind.medical.@status.deductible})) / 12"
        }
      ]
    }),
    line("insurance_aid", {
      zh: "资助参保",
      en: "insurance premium aid",
      unit: "元/月",
      article: "社会救助法 第二十四条",
      paid: {zh: "资助参保", en: "insurance premium aid", kind: "in_kind", claimed: true, without_status: "widest"},
      formula: [
        {given: ["inkind.premium.@status"], expression: "{term.insured} * {policy.inkind.premium.@status} / 12"}
      ]
    }),
    line("education_aid", {
      zh: "教育救助",
      en: "education aid",
      unit: "元/月",
      article: "社会救助法 第二十五条",
      paid: {zh: "教育救助", en: "education aid", kind: "in_kind", claimed: true, without_status: "widest"},
      formula: [
        {
          statuses: "inkind.education.statuses",
          expression: `(${[1, 2, 3, 4, 5].map(stage => `{term.stage_${stage}} * {policy.inkind.education.stages.${stage}}`).join(" + ")}) / 12`
        }
      ]
    }),
    line("housing_aid", {
      zh: "住房救助",
      en: "housing aid",
      unit: "元/月",
      article: "社会救助法 第二十六条",
      paid: {zh: "住房救助", en: "housing aid", kind: "in_kind", claimed: true, without_status: "widest"},
      formula: [
        {
          given: ["inkind.housing.@status"],
          checks: [check("{household.houses} == 0")],
          expression: "{policy.inkind.housing.@status.@registration} / 12"
        }
      ]
    }),
    line("heating_aid", {
      zh: "取暖救助",
      en: "heating aid",
      unit: "元/月",
      article: "社会救助法 第十五条",
      paid: {zh: "取暖救助", en: "heating aid", kind: "in_kind", claimed: true, without_status: "widest"},
      formula: byStatus("heating")
    }),
    line("utility_aid", {
      zh: "水电气等减免",
      en: "utility relief",
      unit: "元/月",
      article: "社会救助法 第十五条",
      paid: {zh: "水电气等减免", en: "utility relief", kind: "in_kind", claimed: true, without_status: "widest"},
      formula: byStatus("utility")
    })
  ]
} as const satisfies Programme;
