import {describe, expect, it} from "vitest";
import {dagumGini, dagumMean} from "../../../loaders/incomes/dagum.js";
import {readFigures} from "../../../loaders/census/figures.js";
import {incomeModel, places} from "../../../loaders/incomes/income-model.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {familyResidents} from "../../../loaders/census/residents.js";

const figures = readFigures();

describe("the laws of incomes", () => {
  it.each(provinces.map(province => [province.id, province] as const))(
    "of %s average to the published means",
    (_, province) => {
      const model = incomeModel(figures, province);
      for (const place of places) {
        const residents = province.prefectures.map(({region}) => familyResidents(figures, region, place));
        const total = residents.reduce((a, b) => a + b, 0);
        const mean = model[place].reduce((sum, law, p) => sum + (dagumMean(law) * residents[p]) / total, 0);
        expect(mean / figures.value(province.region, `income_mean_${place}`)).toBeCloseTo(1, 6);
        for (const law of model[place])
          expect(dagumGini(law)).toBeCloseTo(figures.value(province.region, `income_gini_${place}`), 6);
      }
    }
  );

  it("put Hangzhou's towns above Lishui's by the ratio published for 2020: 54,754 to 37,195", () => {
    const zhejiang = provinces[0];
    const {urban} = incomeModel(figures, zhejiang);
    const at = (region: number) => dagumMean(urban[zhejiang.prefectures.findIndex(p => p.region === region)]);
    expect(at(330100) / at(331100)).toBeCloseTo(54_754 / 37_195, 3);
  });

  it("need their figures, and say which is missing", () => {
    const without = {
      ...figures,
      value: (region: number, indicator: string, year?: number) => {
        if (indicator === "income_gini_rural") throw new Error(`missing figure: ${indicator} for region ${region}`);
        return figures.value(region, indicator, year);
      }
    };
    expect(() => incomeModel(without, provinces[0])).toThrow("missing figure: income_gini_rural for region 330000");
  });
});
