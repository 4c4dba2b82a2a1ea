// Words of fields and buttons that no single page has, in both languages side by side. {x} is filled in.

import {withCommon} from "../words/common.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  typed_empty: ["请填数字", "Type a number"],
  typed_not_number: ["看不懂“{text}”，请填数字", "“{text}” is not a number"],
  typed_bad_comma: [
    "“{text}”可作两种读法：逗号只隔千位（12,500），小数点用“.”",
    "“{text}” is ambiguous: use commas for thousands (12,500) and a point for decimals"
  ],
  typed_no_percent: ["“{text}”：这一项不是百分比", "“{text}”: this is not a percentage"],
  typed_no_myriad: ["“{text}”：这一项是百分比", "“{text}”: this is a percentage"],
  typed_digits: ["最多 {digits} 位小数", "At most {digits} decimals"],
  typed_whole: ["应为整数", "Must be a whole number"],
  typed_range: ["应在 {min} 至 {max}{unit} 之间", "Must be from {min} to {max}{unit}"],
  typed_least: ["不能小于 {min}{unit}", "Must be {min}{unit} or more"],
  typed_refused: ["不能采用“{text}”", "“{text}” cannot be used"],
  typed_kept: ["{fault}；仍按 {value}{unit}", "{fault}; {value}{unit} still applies"],
  held_back: [
    "有 {n} 处填写没有采用，先改好（或按 Esc 恢复）再复制、打印或下载。",
    "Not applied: {n} field(s). Correct them (or press Esc to restore) before copying, printing or downloading."
  ],
  print_marked: [
    "注意：打印时有 {n} 处填写没有采用，以下数字按改前的数计算",
    "Note: {n} field(s) were not applied when this was printed; figures use the previous values"
  ],
  inside_only: [
    "这些数字来自本机数据，只在本机看，不能下载。要给出去的数字用命令 doudi simulate --outward：经过披露控制，少数家庭不会被认出。",
    "These figures are of real families and stay on this machine: they cannot be downloaded. For figures to hand on use the command doudi simulate --outward, which sees to it that no family can be told from them."
  ],
  print_inside: [
    "内部资料：来自本机数据的真实家庭，不得外传",
    "Internal: figures of real families, not to be handed on"
  ]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
