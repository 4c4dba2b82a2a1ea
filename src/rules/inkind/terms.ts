// 专项救助 Counts that the formulas of aid in kind speak of.

import type {Term} from "../schema/term.js";

export const inkindTerms = {
  insured: {
    zh: "参加居民医保的成员",
    en: "members in the resident scheme",
    unit: "人",
    count: ({facts}) => facts.insured
  },
  stage_1: {zh: "学前", en: "in kindergarten", unit: "人", count: ({facts}) => facts.stage_1},
  stage_2: {zh: "小学", en: "in primary school", unit: "人", count: ({facts}) => facts.stage_2},
  stage_3: {zh: "初中", en: "in junior secondary school", unit: "人", count: ({facts}) => facts.stage_3},
  stage_4: {zh: "高中、中职", en: "in senior or vocational school", unit: "人", count: ({facts}) => facts.stage_4},
  stage_5: {zh: "高等教育", en: "in college", unit: "人", count: ({facts}) => facts.stage_5}
} satisfies Readonly<Record<string, Term>>;
