// Policies whose missing standards are inferred: they must lead back to what was published, by the way their notes tell.

import {describe, expect, it} from "vitest";
import {readFigures} from "../../loaders/census/figures.js";
import {standardsUnder} from "../../loaders/assistance/policies.js";
import {provinceNamed, provinces} from "../../loaders/census/provinces.js";
import {policiesOf} from "../../simulations/runs/files.js";
import {ids, originOf, ownLeaves, policyOf} from "./shipped.js";

const figures = readFigures();
const estimates = ids.filter(id => id.endsWith("-estimate"));
const regionsOf = (province: string) => provinceNamed(province).prefectures.map(({region}) => region);

/** Mean standards of a policy over households with members aged 65 and over, each prefecture's split as its residents are. */
function meansOf(id: string, province: string): {urban: number; rural: number} {
  const regions = regionsOf(province);
  const standards = standardsUnder(policyOf(id), regions);
  const mean = (place: "urban" | "rural") => {
    const weights = regions.map(
      region =>
        (figures.value(region, "households_with_65") * figures.value(region, `residents_${place}`)) /
        figures.value(region, "residents")
    );
    const total = weights.reduce((a, b) => a + b, 0);
    return weights.reduce((sum, weight, i) => sum + weight * standards[i][place], 0) / total;
  };
  return {urban: mean("urban"), rural: mean("rural")};
}

describe("an estimated policy", () => {
  it.each(estimates)("%s says in its name that it is one, and marks whatever it sets as assumed", id => {
    expect(policyOf(id).name.zh).toContain("推定");
    expect(policyOf(id).name.en).toContain("inferred");
    const own = ownLeaves(id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(([, {quality}]) => quality !== "assumed")).toEqual([]);
  });

  // 中国社会报 2025-07-07 (Hubei 2024, and 2023 by the growth it gives); 湖南日报 2024-12-04
  it.each([
    ["hubei-2024-estimate", "hubei", 809, 644],
    ["hubei-2023-estimate", "hubei", 809 / 1.0932, 644 / 1.12],
    ["hunan-2025-estimate", "hunan", 703, 515]
  ])("%s has the published means of %s within a thousandth", (id, province, urban, rural) => {
    const means = meansOf(id, province);
    expect(Math.abs(means.urban / urban - 1)).toBeLessThan(0.001);
    expect(Math.abs(means.rural / rural - 1)).toBeLessThan(0.001);
  });

  it.each([
    ["zhejiang-2024-estimate", 1149], // 浙江省民政工作会议 2024-02-02
    ["zhejiang-2025", 1188] // 中国社会报 2025-07-07
  ])("%s has the published mean of %d, one standard for town and country", (id, published) => {
    const regions = regionsOf("zhejiang");
    const standards = standardsUnder(policyOf(id), regions);
    const weights = regions.map(region => figures.value(region, "households_with_65"));
    const mean =
      weights.reduce((sum, weight, i) => sum + weight * standards[i].urban, 0) / weights.reduce((a, b) => a + b, 0);
    expect(Math.abs(mean / published - 1)).toBeLessThan(0.001);
    expect(standards.every(({urban, rural}) => urban === rural)).toBe(true);
  });

  it.each([
    ["zhejiang-2024-estimate", "zhejiang-2025", "zhejiang"],
    ["hubei-2023-estimate", "hubei-2024-estimate", "hubei"]
  ])("%s sets no place higher than %s does a year later", (before, after, province) => {
    const [earlier, later] = [before, after].map(id => standardsUnder(policyOf(id), regionsOf(province)));
    earlier.forEach(({urban, rural}, i) => {
      expect(urban).toBeLessThanOrEqual(later[i].urban);
      expect(rural).toBeLessThanOrEqual(later[i].rural);
    });
  });

  it("brings Shaanxi's mean of 644 in October 2020 forward by the nation's 19.6%, over the recipients of that time", () => {
    const policy = policyOf("shaanxi-2025-estimate");
    const [xian, tongchuan] = standardsUnder(policy, [610100, 610200]);
    const recipients = {xian: 21_000, all: 188_000}; // 西安晚报 2020-10; 西北信息报 2020-09
    const mean = (xian.urban * recipients.xian + tongchuan.urban * (recipients.all - recipients.xian)) / recipients.all;
    expect(Math.abs(mean / (644 * 1.196) - 1)).toBeLessThan(0.001);
    expect(xian.rural).toBe(Math.round(560 * 1.213));
    expect(tongchuan.rural).toBe(Math.round((4827 / 12) * 1.213));
  });

  it("leaves what was published as it was", () => {
    expect(originOf("hubei-2024-estimate", "standard.listed.420100")?.policy).toBe("hubei-2024");
    expect(originOf("zhejiang-2024-estimate", "standard.listed.330100")?.policy).toBe("zhejiang-2024");
  });
});

describe("policies of a province", () => {
  it.each(provinces)("$id: the one in force comes first, and gives every prefecture a standard", province => {
    const listed = policiesOf(province).map(({policy}) => policy);
    expect(listed[0].id).toBe(province.policy);
    expect(listed.every(policy => policy.province === String(province.region))).toBe(true);
    const regions = province.prefectures.map(({region}) => region);
    for (const {urban, rural} of standardsUnder(policyOf(province.policy), regions)) {
      expect(rural).toBeGreaterThan(300);
      expect(urban).toBeGreaterThanOrEqual(rural);
    }
  });

  it("puts rules of single districts last", () => {
    expect(policiesOf(provinceNamed("zhejiang")).at(-1)?.policy.id).toBe("wenzhou-longwan");
  });
});
