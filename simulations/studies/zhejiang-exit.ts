// 浙江低保渐退期的长短 How long the gradual exit should be in Zhejiang.

import {documents} from "../../src/rules/documents.js";
import {exitLengths} from "./exit-lengths.js";

export const zhejiangExit = exitLengths({
  id: "zhejiang-exit",
  province: "zhejiang",
  baseline: "zhejiang-2025",
  lengths: [0, 6, 12],
  name: {zh: "浙江低保渐退期", en: "Zhejiang, gradual exit"},
  title: {zh: "浙江低保渐退期：没有、半年、一年", en: "Zhejiang: no gradual exit, half a year, a year"},
  question: {
    zh: "低保户就业增收、超过标准之后，没有渐退、渐退半年、渐退一年：三年里各有多少户受影响、多花多少钱，断崖是消了还是推后了，有多少家庭退出后又回来？",
    en: "When a dibao family earns its way above the standard, with no gradual exit, half a year or a year of it: over three years, how many families are affected, what does it cost, is the cliff removed or only postponed, and how many return?"
  },
  policy: [
    {
      zh: "浙江现行：渐退期 {policy.exit_months} 个月（全国规定原则上不超过这个数），期内按原额发给，收入不得超过标准的 {policy.exit_multiple} 倍；就业增加的收入先豁免 {policy.disregard_months} 个月（省条例所定范围的下限），每月以标准的 {policy.disregard_cap} 倍为限。三个方案只差渐退的月数，豁免和其余规则都不动；渐退一年超出全国的原则，列出只为比较。",
      en: "In force in Zhejiang: an exit period of {policy.exit_months} months (in principle the national maximum) at the full amount, for incomes up to {policy.exit_multiple} times the standard; before it, new earnings are disregarded for {policy.disregard_months} months (the minimum the provincial regulations allow), up to {policy.disregard_cap} times the standard a month. The three policies differ only in the length of the exit period; the disregard and all other rules are unchanged. A year exceeds the national principle and is shown for comparison only."
    },
    {
      zh: "依据：2022-10-20 扩围通知 一（三）；民发〔2021〕57号 第三十一条、第三十三条；浙江省社会救助条例 第五十条。",
      en: `Source: ${documents.expansion_notice}, section 1(3); ${documents.dibao_measures}, articles 31 and 33; ${documents.zhejiang_regulations}, article 50.`
    }
  ]
});
