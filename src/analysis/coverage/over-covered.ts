// Where coverage comes out above 100%: a population of residents over a published number of registered people, which may be smaller.

import type {Policy} from "../../rules/policy.js";
import type {Label} from "../../rules/schema/label.js";
import type {RegionRow} from "../results/tables.js";

const words = {
  registered: {zh: "户籍人口", en: "registered"},
  resident: {zh: "常住人口", en: "resident"}
} as const;

/** The prefecture with the highest coverage above 1, before or after, in words; null where there is none. */
export function overCovered(rows: readonly RegionRow[], denominator: Policy["denominator"]): Label | null {
  const coverage = (row: RegionRow): number => Math.max(row.coverage_baseline, row.coverage_reform);
  const above = rows.filter(row => coverage(row) > 1).sort((a, b) => coverage(b) - coverage(a));
  if (above.length === 0) return null;
  const percent = `${(100 * coverage(above[0])).toFixed(1)}%`;
  const {zh, en} = words[denominator];
  return {
    en: `coverage above 100%: ${above[0].name_en} ${percent}, in ${above.length} of ${rows.length} prefectures (the households here stand for more people than the published ${en} population, of which coverage is a share: read persons, not shares)`,
    zh: `覆盖面超过 100%：${above[0].name_zh} ${percent}，${rows.length} 个设区市中有 ${above.length} 个（各户所代表的人多于公布的${zh}，而覆盖面以后者为分母：请看人数，不看比例）`
  };
}
