// Every word of the table of what the months assume, in both languages side by side. {x} is filled in.

import {lookup} from "../words/dictionary.js";
import type {Dictionary} from "../words/dictionary.js";

const words = {
  transition: ["每月会发生什么", "What may happen"],
  value: ["取值", "Value"],
  quality: ["可靠程度", "Quality"],
  source: ["来源", "Source"],
  note: ["说明", "Note"],
  figure: ["代码", "Code"],
  share_month: ["每月 {x}%", "{x}% a month"],
  share_year: ["每年 {x}%", "{x}% a year"],
  yuan_month: ["{x} 元/月", "{x} yuan a month"],
  n_months: ["{n} 个月", "{n} months"],
  times: ["{x} 倍", "× {x}"]
} as const satisfies Dictionary;

/** One text of the dictionary with its blanks filled in. */
export const word = lookup(words);

/** Every key with both texts, for tests and translators. */
export const transitionDictionary: Dictionary = words;
