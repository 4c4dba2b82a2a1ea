// 浙江省域同标 Zhejiang with one standard for the province.

import {reformStudy} from "./reform-study.js";

export const zhejiangOneTier = reformStudy({
  id: "zhejiang-one-tier",
  province: "zhejiang",
  baseline: "zhejiang-2025",
  reform: "zhejiang-one-tier",
  years: 3,
  name: {zh: "浙江省域同标", en: "Zhejiang, one standard"},
  title: {zh: "浙江省域同标", en: "Zhejiang: one standard for the province"},
  question: {
    zh: "全省低保标准一步统一到现行最高一档，谁得益、钱从哪里出、分几年走完各年多花多少；同样的钱还能做什么？",
    en: "If the whole province moves at once to the highest standard in force: who gains, who pays, what does each year cost if it is phased in; and what else would the same sum buy?"
  },
  policy: [
    {
      zh: "省民政厅公开提出稳妥推进省域同标，没有公布统一到哪一档、何时统一。这里假定一步到位，全省取现行最高的每月 {standard.highest.before}；没有一市降低。分年推进另见下文。",
      en: "The province has said that it will move steadily towards a unified standard, but not at which amount or when. Assumed here: at once, to the highest in force, {standard.highest.before} a month; no prefecture is lowered. A phased path is shown below."
    },
    {
      zh: "特困供养、单人保、边缘和刚性支出线、财产上限都按标准的倍数计算，跟着标准一起动；其余规则、出资比例和申领率与现行相同。",
      en: "Tekun support, single-person dibao, the edge and rigid-expenditure lines and the asset limits are multiples of the standard and move with it; all other rules, cost shares and take-up are unchanged."
    }
  ],
  limits: [
    {
      zh: "各市物价和生活费用不同，同一个金额在各市买到的东西不一样多；本研究不调整各地价格。",
      en: "Prices and living costs differ, so the same amount does not buy the same everywhere; there is no adjustment for local prices here."
    }
  ]
});
