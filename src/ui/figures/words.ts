// Words of figures that no single page has, in both languages side by side. {x} is filled in.

import {withCommon} from "../words/common.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  define_coverage: [
    "{province}的分母为公布的{denominator} {denominator_persons}；演示人口代表 {year} 年家庭户常住人口 {persons}。",
    "{province}: divided by the published {denominator_persons} {denominator}; the synthetic population represents {persons} residents of family households in {year}."
  ],
  define_coverage_own: [
    "{province}的分母为公布的{denominator} {denominator_persons}；本机数据有 {year} 年的 {persons}。只有在册家庭的数据不含未申请的家庭，覆盖率因此只是在册人口的比重。",
    "{province}: divided by the published {denominator_persons} {denominator}; your data has {persons} in {year}. A register has none who never applied, so that coverage is the share of those on the books alone."
  ],
  denominator_registered: ["户籍人口", "hukou-registered persons"],
  denominator_resident: ["常住人口", "residents"],
  low_by: ["低端来自", "Low from"],
  high_by: ["高端来自", "High from"],
  rebuilt_by: ["人口所依的假定（见“数据”页）", "assumptions of the population (see Data)"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
