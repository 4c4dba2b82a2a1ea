// Whether rows make up families: each household has a weight above 0, an applicant and a counted member.

import type {Microdata} from "../rules/household/microdata.js";
import type {Label} from "../rules/schema/label.js";
import {StoreError} from "./errors.js";

interface Rule {
  readonly isBroken: (data: Microdata, row: number) => boolean;
  /** What is wrong, of `household` in words, and what to do. */
  readonly words: (data: Microdata, row: number, household: Label) => readonly [what: Label, next: Label];
}

const rules: readonly Rule[] = [
  {
    isBroken: ({households: {weight}}, row) => !(weight[row] > 0 && weight[row] < Infinity),
    words: ({households: {weight}}, row, {en, zh}) => [
      {en: `weight not allowed: ${weight[row]}, ${en}`, zh: `权数不可用：${weight[row]}，${zh}`},
      {en: "above 0; leave out households that stand for nobody", zh: "须大于 0；不代表任何家庭的户请删去"}
    ]
  },
  {
    // sorted by person, so the applicant comes first
    isBroken: ({persons: {person}, offsets}, row) => offsets[row] === offsets[row + 1] || person[offsets[row]] !== 1,
    words: (_data, _row, {en, zh}) => [
      {en: `no applicant: no person = 1 in persons, ${en}`, zh: `没有申请人：persons 中没有 person = 1 的人，${zh}`},
      {en: "number the persons of a household from 1, the applicant", zh: "每户人员请从 1 起编号，1 为申请人"}
    ]
  },
  {
    isBroken: ({persons: {member}, offsets}, row) => {
      for (let k = offsets[row]; k < offsets[row + 1]; ++k) if (member[k] === 1) return false;
      return true;
    },
    words: (_data, _row, {en, zh}) => [
      {en: `no member: no person with member = 1, ${en}`, zh: `没有家庭成员：没有 member = 1 的人，${zh}`},
      {en: "mark those who live as one family", zh: "请标明共同生活的家庭成员"}
    ]
  }
];

/** One pass over checked, sorted columns. Throws a StoreError with the first household at fault and how many there are. */
export function checkFamilies(data: Microdata): void {
  const ids = data.households.household_id;
  const found = rules.map(() => ({first: -1, count: 0}));
  for (let row = 0; row < ids.length; ++row) {
    for (let r = 0; r < rules.length; ++r) {
      if (rules[r].isBroken(data, row) && found[r].count++ === 0) found[r].first = row;
    }
  }
  const r = found.findIndex(({count}) => count > 0);
  if (r < 0) return;
  const {first, count} = found[r];
  const [what, next] = rules[r].words(data, first, {
    en: `household_id = ${ids[first]} at row ${first + 1} of households, sorted`,
    zh: `households 排序后第 ${first + 1} 行 household_id = ${ids[first]}`
  });
  throw new StoreError("value", {
    en: `${what.en} (${next.en}; ${count} such households)`,
    zh: `${what.zh}（${next.zh}；这样的户有 ${count} 个）`
  });
}
