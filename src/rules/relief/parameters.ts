// 临时救助 Temporary relief.

import type {GroupValue} from "../schema/node.js";
import {field, statusFlags} from "../schema/prepared.js";
import {months, share, statuses} from "../schema/words.js";

export const reliefParameters = {
  relief: {
    kind: "group",
    zh: "临时救助",
    en: "temporary assistance",
    article: "社会救助法 第二十九条",
    nodes: {
      share: share("临时救助：自付费用比例", "temporary assistance: share of own expenses"),
      threshold_months: months(
        "临时救助：起点（人均标准月数）",
        "temporary assistance: threshold, in months of the standard per head"
      ),
      cap_months: months("临时救助：上限（标准月数）", "temporary assistance: cap, in months of the standard", {
        article: "浙江省社会救助条例 第三十九条"
      }),
      cap_standard: {
        kind: "choice",
        zh: "临时救助：上限所用的标准",
        en: "temporary assistance: standard used for the cap",
        values: {
          own: {zh: "本户标准", en: "the household's own"},
          urban: {zh: "当地城镇标准", en: "the local urban standard"}
        }
      },
      statuses: statuses("临时救助：对象", "temporary assistance: statuses")
    }
  }
} as const;

export const prepareRelief = ({relief}: GroupValue<typeof reliefParameters>) => ({
  relief_share: field("relief.share", relief.share),
  relief_threshold: field("relief.threshold_months", relief.threshold_months),
  relief_cap: field("relief.cap_months", relief.cap_months),
  relief_urban: field("relief.cap_standard", relief.cap_standard === "urban"),
  relief_status: field("relief.statuses", statusFlags(relief.statuses))
});

/** Whether the policy pays anything of it to a status; asked of those that nothing but the policy keeps out. */
export const paysRelief = ({relief_status}: {readonly relief_status: Uint8Array}, status: number): boolean =>
  relief_status[status] === 1;
