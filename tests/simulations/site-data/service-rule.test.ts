import {describe, expect, it} from "vitest";
import {serviceRule} from "../../../simulations/site-data/service-rule.js";

describe("the rule on the purchase of services", () => {
  // 湖北省民政厅答问，中国社会报 2025-07-07：不低于上年资金的 2%，其中服务类救助不低于 60%
  it("is that of the province, with its source in both languages", () => {
    const rule = serviceRule({region: 420000});
    expect(rule).toMatchObject({share: 0.02, services: 0.6, year: 2024, quality: "relay"});
    expect(rule?.source).toContain("中国社会报");
    expect(rule?.note_en).not.toMatch(/\p{Script=Han}/u);
  });

  it("is none where none is published", () => {
    expect(serviceRule({region: 330000})).toBeNull();
  });
});
