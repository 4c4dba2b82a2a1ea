// Every word of the curve of one household, in both languages side by side.

import {withCommon} from "../../words/common.js";
import type {Dictionary} from "../../words/dictionary.js";

export const words = {
  curve: ["多挣一元，家里多几元", "One more yuan earned"],
  curve_axis: ["比现在多挣，元/月", "extra earnings, yuan/month"],
  curve_own: ["自己的收入", "own income"],
  curve_total: ["合计", "total"],
  curve_at: ["多挣 {at} 元/月时", "At {at} yuan/month more"],
  curve_rate: ["再多挣 100 元，被抵去", "Of the next 100 yuan, lost"],
  curve_rate_note: [
    "有效边际税率：超过 100% 即越挣越少",
    "Effective marginal tax rate: above 100%, earning more leaves the family poorer"
  ],
  curve_crossing: [
    "跨过{cause}，每月反少 {depth} 元，主要是{programme}{regain}",
    "Crosses the {cause}: {depth} yuan a month less, mostly {programme}{regain}"
  ],
  curve_lacking: [
    "比跨过{cause}之前（多挣 {at} 元时）仍少 {amount} 元",
    "Still {amount} yuan less than before crossing the {cause} (at {at} more)"
  ],
  curve_reach: [
    "左右键看每一点，PageUp、PageDown 看每道悬崖",
    "arrow keys move from point to point, Page keys from cliff to cliff"
  ],
  curve_notch: [
    "{policy}：多挣 {at} 元时跨过{cause}（{article}），{status}每月反少 {depth} 元：{lost}{regain}。",
    "{policy}: at {at} yuan more the {cause} is crossed ({article}); {status}{depth} yuan a month less: {lost}{regain}."
  ],
  curve_status: ["身份 {from} → {to}，", "status {from} → {to}, "],
  curve_imputed: ["推算收入到此为止", "imputed income ends here"],
  curve_imputed_at: ["推算收入到此为止：再多挣的才计入", "Imputed income ends here: earnings beyond this point count"],
  curve_imputed_words: [
    "{policy}：多挣到 {at} 元时，推算收入到此为止；此前多挣的每一元只是代替推算的一元，救助不因此减少。",
    "{policy}: imputed income ends at {at} yuan more; each yuan earned up to there replaces one imputed, and does not reduce assistance."
  ],
  curve_unrecognised: ["{status}（按本户的抽签，未获认定）", "{status} (not recognised, by the household's draw)"],
  regain: ["，多挣到 {at} 元才追平", "; break-even at {at}"],
  regain_never: ["，到图的尽头也没有追平", "; no break-even within the chart"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
