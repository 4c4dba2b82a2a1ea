import {describe, expect, it} from "vitest";
import type {Compared} from "../../../../src/analysis/exit/compared.js";
import {exitReport, usualTerms} from "../../../../src/analysis/exit/report.js";
import type {ExitReport} from "../../../../src/analysis/exit/report.js";
import {exitFinding} from "../../../../src/pages/cliffs/exit/exit-finding.js";
import {exitFiguresData} from "../../../../src/pages/cliffs/exit/exit-figures.js";
import {yearsData} from "../../../../src/pages/cliffs/exit/exit-years.js";
import {emptyMonthsTally, monthCell, monthMeasureIndex} from "../../../../src/engine/months/tally.js";
import type {MonthMeasure, MonthsTally} from "../../../../src/engine/months/tally.js";

const put = (tally: MonthsTally, side: 0 | 1, month: number, name: MonthMeasure, value: number): void => {
  tally.sums[monthCell(tally, side, month - 1, 0) + monthMeasureIndex(name)] = value;
};

/** Two months of one prefecture: 12,000 households begin the exit, 3,000 leave, 1,000 of them by death. */
function report(reform: string, compared: Partial<Compared>): ExitReport {
  const tally = emptyMonthsTally([330100], 2);
  for (const side of [0, 1] as const) {
    put(tally, side, 2, "exit_begun_households", 12_000);
    put(tally, side, 2, "leaving_households", 3000);
    put(tally, side, 2, "leaving_by_death_households", 1000);
    put(tally, side, 1, "exit_persons", 20_000);
    put(tally, side, 2, "exit_persons", 40_000);
    put(tally, side, 2, "exit_cash", 5e6);
    put(tally, side, 1, "cash", 1e9 + side * 4e7);
  }
  const found = exitReport(tally, {
    baseline: "now",
    reform,
    terms: {...usualTerms, months: 2},
    households: 200_000,
    transitions: [],
    published: []
  });
  return {...found, compared: {...found.compared, ...compared}};
}

describe("the walk in words", () => {
  it("speaks of the policy in force alone where nothing else is in hand", () => {
    const [zh] = exitFinding(report("now", {}), "zh");
    expect(zh).toContain("2 个月里，1.20 万户开始渐退，3,000 户退出（其中 1,000 户是成员均已去世）");
    expect(zh).toContain("平均每月渐退 3.00 万人，渐退低保金共 500.0 万元");
    expect(exitFinding(report("now", {}), "en")).toHaveLength(1);
  });

  it("says so where no family is paid more or less", () => {
    expect(exitFinding(report("other", {}), "zh")).toEqual(["方案与基线逐户相同：2 个月里没有一户多得或少得。"]);
  });

  it("says what is paid more, to how many, how sure that is", () => {
    const more = {paid_more: 22_000, paid_less: 380, cash_difference: 1.39e8, cash_difference_se: 1.2e7};
    const [cash, drop] = exitFinding(report("other", more), "zh");
    expect(cash).toBe("2 个月里，方案比基线多付现金 1.39 亿元（模拟误差 0.12 亿元）：2.20 万户多得，380 户少得。");
    // two months are too few to know who comes back
    expect(drop).toContain("退出后 12 个月内又进入的：期限太短");
    expect(exitFinding(report("other", more), "en")[0]).toBe(
      "Over 2 months the reform pays 139.0 million yuan more cash than the baseline (simulation error 12.0 million yuan): 22.0 thousand families get more, 380 less."
    );
  });

  it("says less where less is paid", () => {
    const less = {paid_less: 500, cash_difference: -3e6, cash_difference_se: 1e6};
    expect(exitFinding(report("other", less), "zh")[0]).toContain(
      "少付现金 300.0 万元（模拟误差 100.0 万元）：0 户多得，500 户少得"
    );
  });
});

describe("the tables behind it", () => {
  it("take the change of cash from families compared with themselves, with its error", () => {
    const {rows} = exitFiguresData(report("other", {cash_difference: 4e7, cash_difference_se: 2e6}), "zh");
    expect(rows[0]).toMatchObject({figure: "cash", baseline: 1e9, reform: 1.04e9, change: 4e7, standard_error: 2e6});
    expect(rows.find(({figure}) => figure === "returned_12")).toMatchObject({baseline: null, change: null});
  });

  it("have every fiscal year, as a whole and by prefecture", () => {
    const {rows} = yearsData(report("other", {}), new Map([[330100, "杭州"]]), "zh");
    expect(rows.map(({year, name, cash_change}) => [year, name, cash_change])).toEqual([
      ["1", "全部", 4e7],
      ["1", "杭州", 4e7]
    ]);
  });
});
