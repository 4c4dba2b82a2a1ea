// How an odd value is named.

import type {Label} from "./label.js";

/** One thing that is odd of an input; `key` is the dotted path of the parameter or column. */
export interface Odd extends Label {
  readonly key: string;
}

/** "odd value: key = value (why)" */
export const odd = (key: string, value: string | number | boolean | null, {zh, en}: Label): Odd => ({
  key,
  zh: `数值反常：${key} = ${String(value)}（${zh}）`,
  en: `odd value: ${key} = ${String(value)} (${en})`
});
