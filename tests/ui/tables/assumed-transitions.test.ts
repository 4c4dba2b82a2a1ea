import {describe, expect, it} from "vitest";
import {provinces} from "../../../loaders/census/provinces.js";
import {transitionFigures} from "../../../simulations/runs/transitions.js";
import {transitionValue, transitionsData} from "../../../src/ui/tables/assumed-transitions.js";

const han = /\p{Script=Han}/u;

describe("the table of what the months assume", () => {
  it("writes every assumption of every province with its unit", () => {
    expect(transitionValue({value: 0.008, unit: "比例/月"}, "zh")).toBe("每月 0.8%");
    expect(transitionValue({value: 2260, unit: "元/月"}, "en")).toBe("2,260 yuan a month");
    expect(transitionValue({value: 1, unit: "0/1"}, "zh")).toBe("是");
    for (const {region} of provinces) {
      const {rows} = transitionsData(transitionFigures(region), "en");
      expect(rows).toHaveLength(20);
      for (const row of rows) expect(Object.values(row).join(" ")).not.toMatch(han);
      // what is assumed is called so, with its reason
      for (const {quality, source, note} of rows.filter(row => row["quality"] === "assumed"))
        expect([quality, source, String(note).length > 20]).toEqual(["assumed", "assumed", true]);
    }
  });
});
