// TEST FIXTURE. A study with one of each kind of part, on three prefectures, two years and three months.

import type {Study, StudyFigure} from "../../../src/analysis/results/study.js";
import type {ProvinceEntry} from "../../../src/analysis/population/province-list.js";
import {rows} from "../three-places.js";

const words = (zh: string, en: string) => ({zh, en});
const figure = (name: string, unit: StudyFigure["unit"], value: number, region: number | null = null): StudyFigure => ({
  name,
  region,
  unit,
  value,
  se: null,
  low: null,
  high: null
});

export const study: Study = {
  id: "example-study",
  province: "zhejiang",
  page: "index",
  changes: {},
  households: 200_000,
  title: words("例题", "An example"),
  question: words("问", "A question?"),
  baseline: {id: "base", name: words("现行", "In force")},
  reform: {id: "plan", name: words("方案", "Plan")},
  places: rows.map(({region, name_zh, name_en}) => ({region, name: words(name_zh, name_en)})),
  sections: [
    {
      id: "part",
      title: words("一节", "A section"),
      parts: [
        {kind: "text", ...words("多付 {cost.change:signed}。", "It costs {cost.change:signed} more.")},
        {kind: "item", ...words("一条", "One item")},
        {kind: "item", ...words("又一条", "Another item")},
        {kind: "chart", name: "standards"},
        {kind: "chart", name: "years"},
        {kind: "chart", name: "exit_months"},
        {
          kind: "table",
          name: "costs",
          title: words("表", "A table"),
          columns: [words("变化", "Change")],
          rows: [{label: words("资金", "Cost"), cells: [{figure: "cost.change:signed"}]}]
        }
      ]
    }
  ],
  figures: [
    figure("cost.change", "yuan", 6e8),
    figure("path.years", "count", 2),
    ...[0, 1, 2].flatMap(year => [
      figure(`path.year_${year}.cost`, "yuan", 7e9 + 6e8 * year),
      figure(`path.year_${year}.carried`, "yuan", 7e9 + 2e8 * year)
    ]),
    ...rows.flatMap(({region}, i) => [
      figure("standard.urban.before", "yuan_month", 1300 - 75 * i, region),
      figure("standard.urban.after", "yuan_month", 1301, region)
    ]),
    figure("months", "count", 3),
    ...[0, 6, 12].flatMap(length => [
      figure(`length.exit_${length}`, "count", length),
      ...[1, 2, 3].flatMap(month => [
        figure(`exit_persons.exit_${length}.month_${month}`, "persons", 1000 * length * month),
        figure(`cash.exit_${length}.month_${month}`, "yuan", 5e8 + 1e6 * length * month)
      ])
    ])
  ]
};

export const province = {id: "zhejiang", region: 330000, name_zh: "浙江", name_en: "Zhejiang"} as ProvinceEntry;
