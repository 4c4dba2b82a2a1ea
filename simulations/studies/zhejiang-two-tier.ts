// 浙江由三档调为两档 Zhejiang from three tiers to two.

import {reformStudy} from "./reform-study.js";

export const zhejiangTwoTier = reformStudy({
  id: "zhejiang-two-tier",
  province: "zhejiang",
  baseline: "zhejiang-2025",
  reform: "zhejiang-two-tier",
  years: 3,
  name: {zh: "浙江由三档调为两档", en: "Zhejiang, two tiers"},
  title: {zh: "浙江低保标准由三档调为两档", en: "Zhejiang: from three tiers of standards to two"},
  question: {
    zh: "把第三档并入第二档，哪些市、多少人受益，新增多少对象，一年要多花多少钱、由哪一级出，有没有人因此吃亏？",
    en: "If the third tier joins the second: which prefectures and how many persons gain, how many are newly covered, what does it cost a year and which level of government pays, and does anybody lose?"
  },
  policy: [
    {
      zh: "省民政厅公开表示，拟将各市低保标准由三档调整为两档，稳妥推进省域同标；金额、归档和施行日期都没有公布。这里假定第一档不变，仍为每月 {standard.highest.before}；现行每月 {standard.lowest.before} 的第三档各市并入第二档，升到 {standard.lowest.after}；任何一市都不降低。",
      en: "The province has said that it plans to go from three tiers of standards to two and to move steadily towards a unified standard; amounts, the tier of each prefecture and the date are not published. Assumed here: the first tier stays at {standard.highest.before} a month; the prefectures of the third tier, now at {standard.lowest.before}, join the second at {standard.lowest.after}; none is lowered."
    },
    {
      zh: "特困供养、单人保、边缘和刚性支出线、财产上限都按标准的倍数计算，跟着标准一起动；其余规则、出资比例和申领率与现行相同。",
      en: "Tekun support, single-person dibao, the edge and rigid-expenditure lines and the asset limits are multiples of the standard and move with it; all other rules, cost shares and take-up are unchanged."
    }
  ],
  limits: [
    {
      zh: "两档之后仍有两个标准，比值不是一：这一步只消除第二、三档之间的差距。",
      en: "Two standards remain: this step closes only the gap between the second tier and the third."
    }
  ]
});
