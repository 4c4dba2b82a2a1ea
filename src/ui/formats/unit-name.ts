// Units of parameters in words.

import type {Lang} from "../../rules/schema/label.js";
import type {NumberUnit} from "../../rules/schema/node.js";

const units: Readonly<Record<NumberUnit, string>> = {
  元: "yuan",
  "元/年": "yuan/year",
  "元/月": "yuan/month",
  "元/月·人": "yuan/month",
  "元/年·人": "yuan/year",
  比例: "share",
  倍: "×",
  月: "months",
  岁: "years",
  套: "houses",
  级: "",
  年: "",
  "": ""
};

export const unitName = (unit: NumberUnit, lang: Lang): string =>
  lang === "zh" ? (unit === "级" ? "" : unit) : units[unit];
