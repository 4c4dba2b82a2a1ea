// 最大单月跌幅 Classes of falls and shares of families, in words.

import type {DropClass} from "../../../analysis/exit/drops.js";
import {scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "./words.js";

/** "8.13% → 7.56%, −0.57 points"; one value where nothing moves. */
export function shareWords(before: number | null, after: number | null, lang: Lang): string {
  if (before === null || after === null) return t(lang, "too_short");
  const scale = scaleOf("share", Math.max(before, after), lang);
  const change = scale.change(after - before);
  if (change === null) return `${scale.value(after)}%`;
  return `${scale.value(before)}% → ${scale.value(after)}% (${change} ${scale.changeUnit})`;
}

export function dropClassName({from, to}: DropClass, lang: Lang): string {
  if (to === 0) return t(lang, "drop_no");
  return to === null ? t(lang, "drop_more", {from}) : `${from}–${to}`;
}
