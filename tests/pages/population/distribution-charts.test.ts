import "../../ui/document.js";
import {expect, it} from "vitest";
import {source} from "../three-places.js";
import {validation} from "./fixture.js";
import {distributionCharts} from "../../../src/pages/population/distribution-charts.js";
import {tableDialog} from "../../../src/ui/dialogs/table-dialog.js";

it("a published fifth of town or country stands in the chart with its words", () => {
  const {income} = validation.distributions;
  const fifth = {...income.marks[0], series: "urban", statistic: "quintile_2", published: 31_415} as const;
  const marked = {
    ...validation,
    distributions: {...validation.distributions, income: {...income, marks: [...income.marks, fifth]}}
  };
  const [chart] = distributionCharts(marked, {lang: "en", source, dialog: tableDialog("en")});
  const titles = [...chart.querySelectorAll("title")].map(title => title.textContent);
  expect(titles.filter(title => title.includes("31,415"))).toHaveLength(1);
});
