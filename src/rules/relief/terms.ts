// 临时救助 The standard that the formula of relief speaks of.

import type {Term} from "../schema/term.js";
import {resolveStandards} from "../standard/rule.js";

export const reliefTerms = {
  urban_standard: {
    zh: "当地城镇低保标准",
    en: "urban standard of the place",
    unit: "元/月·人",
    count: ({policy, region}) => resolveStandards(policy).get(String(region))?.urban ?? null
  }
} satisfies Readonly<Record<string, Term>>;
