// A budget table is written in 亿元, or billion yuan, with two decimals throughout, so that what the levels pay is seen to sum to the
// whole.

import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";

/** Of the largest unit, amounts below this are written with two decimals by `scaleOf`. */
const twoDecimals: Readonly<Record<Lang, number>> = {zh: 9.99e8, en: 9.99e9};

/** The scale for amounts of which the largest is `reference`, 元/年. */
export const budgetScale = (reference: number, lang: Lang): Scale =>
  scaleOf("yuan", Math.min(reference, twoDecimals[lang]), lang);
