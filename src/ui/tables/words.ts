// Words of the table of what the months assume, in both languages side by side. {x} is filled in.

import {withCommon} from "../words/common.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  transition: ["每月会发生什么", "Monthly events"],
  share_month: ["每月 {x}%", "{x}% a month"],
  share_year: ["每年 {x}%", "{x}% a year"],
  yuan_once: ["{x} 元", "{x} yuan"],
  yuan_month: ["{x} 元/月", "{x} yuan a month"],
  times: ["{x} 倍", "× {x}"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
