// What no study of this kind can know.

import type {Words} from "../../src/analysis/results/study.js";

/** `assumed`: names of the prefectures whose standard in force is not published. */
export function sharedLimits(assumed: Words | null): Words[] {
  const places: Words[] =
    assumed === null
      ? []
      : [
          {
            zh: `现行标准中，{places.assumed} 个市的金额没有找到公布数，是假定：${assumed.zh}。这些市的档次若不同，得益的市和资金都会变；在工作台改动后重新核算即可。`,
            en: `Of the standards in force, those of {places.assumed} prefectures were not found published and are assumed: ${assumed.en}. With other tiers, other prefectures gain and the cost differs; change them on the workbench and run again.`
          }
        ];
  return [
    {
      zh: "人口是演示数据：按公布的统计数字合成，没有一户是真实家庭。合成人口与真实人口的差别不在模拟误差和区间之内，见“数据”页的对照。",
      en: "The population is synthetic, made from published figures; no household in it exists. How far it is from the real one is in neither the simulation errors nor the bands; see the page Data."
    },
    ...places,
    {
      zh: "申领率不变：符合条件者中来领的比例按现有人数拟合，标准提高后新符合条件的人是否照此来领，没有数据。",
      en: "Take-up is fixed: it is fitted to current numbers of recipients; whether the newly entitled would take up at the same rate is not known."
    },
    {
      zh: "没有行为反应：劳动、收入、分户、迁移都不随标准变。",
      en: "There is no behavioural response: work, earnings, household splitting and migration do not react to the standard."
    },
    {
      zh: "出资比例是政策文件里的假定值，不是实际决算；资金只含现金救助，不含实物救助和工作经费。",
      en: "Cost shares by level of government are assumed in the policy, not taken from accounts; cost is cash assistance only, without in-kind aid or administration."
    },
    {
      zh: "分年推进假定收入和消费每年按最近一年公布的增长率增长，其余不变；标准跟着消费走，两条路都如此。",
      en: "The path assumes that incomes and consumption grow each year as last published, all else unchanged; standards follow consumption, with or without the path."
    },
    {
      zh: "区间每次只移动一项假设；几项同时发生时可能超出。",
      en: "A band varies one assumption at a time; several together may go beyond it."
    }
  ];
}
