// 单人保 Members of edge families admitted to dibao singly.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import {flag, share} from "../schema/words.js";

export const singleParameters = {
  single: {
    kind: "group",
    zh: "单人保",
    en: "single-person dibao",
    article: "2022-10-20 扩围通知",
    nodes: {
      severe: flag("单人保：重度残疾人", "single: severely disabled"),
      illness: flag("单人保：重病患者", "single: seriously ill"),
      mode: {
        kind: "choice",
        zh: "单人保发放方式",
        en: "single: how paid",
        values: {full: {zh: "全额", en: "full"}, share: {zh: "比例", en: "share"}, gap: {zh: "补差", en: "gap"}}
      },
      share: share("单人保：占标准", "single: share of the standard", {way: "none"}),
      above_standard_only: flag(
        "单人保：仅限收入高于低保标准的家庭",
        "single: only where income is at or above the standard"
      ),
      alone: {
        kind: "choice",
        zh: "家庭不符合时重残成年人单独申请",
        en: "single: severely disabled adults of other families",
        article: "2022-10-20 扩围通知",
        values: {
          none: {zh: "不可以", en: "not admitted"},
          kept: {zh: "由家庭抚养的可以", en: "if supported by family"},
          any: {zh: "都可以", en: "all"}
        }
      }
    }
  }
} as const;

export const singleModes = {full: 0, share: 1, gap: 2} as const;
export const singleAlone = {none: 0, kept: 1, any: 2} as const;

export const prepareSingle = ({single}: GroupValue<typeof singleParameters>) => ({
  single_severe: field("single.severe", single.severe),
  single_illness: field("single.illness", single.illness),
  single_mode: field("single.mode", singleModes[single.mode]),
  single_share: field("single.share", single.share),
  single_above_only: field("single.above_standard_only", single.above_standard_only),
  /** Without severe disability nobody of such a family enters. */
  single_alone: field("single.alone", single.severe ? singleAlone[single.alone] : singleAlone.none)
});
