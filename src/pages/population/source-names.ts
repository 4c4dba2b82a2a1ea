// Where an assumed figure comes from: the tables of data/ say it in English, publications are named as they are.

import type {Lang} from "../../rules/schema/label.js";

const names: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    "own assumption": "自行假定",
    "by definition": "按定义",
    "derived: schooling of the census": "推算：由普查受教育程度",
    "derived: figure of 2023 x national growth": "推算：2023 年数 × 全国增幅",
    "derived: figure of 2023 x growth of all residents": "推算：2023 年数 × 本地全体居民增幅",
    "derived: provincial income x national consumption / national income": "推算：本省收入 × 全国消费与收入之比",
    "derived: provincial mean x national median / national mean": "推算：本省均值 × 全国中位数与均值之比",
    "derived: share of low-income persons x residents of 2020": "推算：低收入人口比重 × 2020 年常住人口"
  },
  en: {}
};

/** A source in the language of the page; a publication keeps its title. */
export const sourceName = (source: string, lang: Lang): string => names[lang][source] ?? source;
