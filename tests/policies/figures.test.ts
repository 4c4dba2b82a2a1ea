// Figures of the shipped policies against the publications they were read in, and the dates from which they hold.

import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../src/analysis/household/families.js";
import {assessRecord} from "../../src/engine/columns/assess-record.js";
import {valueAt} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {originOf, policyOf} from "./shipped.js";

describe("published figures", () => {
  it.each([
    // 中国社会报 2025-07-07: Zhejiang, Hubei and Shaanxi answer
    ["zhejiang-2025", "edge.multiple", 2],
    ["zhejiang-2025", "tekun.multiple", 1.69],
    ["hubei-2024", "addon.severe", 0.2],
    ["hubei-2024", "addon.illness", 0.2],
    ["hubei-2024", "addon.minor.share", 0.2],
    ["hubei-2024", "single.severe", true],
    ["hubei-2024", "standard.tiers", [{ratio: 0.3, rural_ratio: 0.4}]],
    ["shaanxi-2025", "tekun.multiple", 1.3],
    ["shaanxi-2025", "relief.cap_months", 12],
    // 《瞭望》周刊 2025: Zhuanglang's pilot
    ["gansu-zhuanglang-before", "assets.edge.savings_months", 24],
    ["gansu-zhuanglang-after", "assets.edge.savings_months", 36],
    ["gansu-zhuanglang-before", "assets.edge.vehicle_value_cap", 50_000],
    ["gansu-zhuanglang-after", "assets.edge.vehicle_value_cap", 80_000],
    ["gansu-zhuanglang-before", "assets.edge.machinery_value_cap", 50_000],
    ["gansu-zhuanglang-after", "assets.edge.machinery_value_cap", 80_000],
    ["gansu-zhuanglang-before", "assets.rigid.savings_months", 36],
    ["gansu-zhuanglang-after", "assets.rigid.savings_months", 42],
    // 中国之声《新闻纵横》2026-01-09
    ["wenzhou-longwan", "rigid.ratio", 0.7],
    ["wenzhou-longwan", "rigid.items", ["medical", "education", "rehabilitation", "care", "rent"]],
    ["beijing-2025", "inkind.education.statuses", [1, 2, 3, 4]],
    // 《中国民政》2025-08-13
    ["hunan-2025", "dibao.method", "difference"],
    ["hunan-2025", "single.illness", true],
    // bulletins
    ["beijing-2025", "rigid.income_line.110000", 85_415],
    ["shaanxi-2025", "rigid.income_line.610100", 45_082],
    ["hunan-2025", "disability.living.amount", 98]
  ])("%s: %s is %j, read in a publication", (id, key, value) => {
    expect(valueAt(policyOf(id), key)).toEqual(value);
    expect(["official", "relay"]).toContain(originOf(id, key)?.quality);
  });

  it.each([
    ["zhejiang-2024", 330100, 1259, 1259, "relay"], // 杭州日报 2023-07-04
    ["zhejiang-2025", 330100, 1301, 1301, "relay"], // 杭州市民政局、财政局 2024-12-24
    ["zhejiang-2024", 330600, 1134, 1134, "official"], // 绍市民〔2024〕52号
    ["zhejiang-2025", 330600, 1175, 1175, "official"],
    ["hubei-2024", 420100, 940, 820, "relay"], // 武汉 2023-06-14
    ["gansu-zhuanglang-before", 620100, 920, 465, "relay"], // 兰州 2023
    ["tianjin-2024", 120000, 1010, 1010, "official"], // 津民规〔2025〕6号
    ["tianjin-2025", 120000, 1045, 1045, "official"]
  ])("%s lists %i at %i urban and %i rural", (id, region, urban, rural, quality) => {
    expect(policyOf(id).standard.listed[String(region)]).toEqual({urban, rural});
    expect(originOf(id, `standard.listed.${region}`)?.quality).toBe(quality);
  });

  it("makes Tianjin's tekun standard 1,870 yuan, 津民规〔2025〕6号", () => {
    expect(policyOf("tianjin-2025").tekun.multiple * 1045).toBeCloseTo(1870, 1);
  });
});

describe("dated versions", () => {
  /** The version of a line of policies in force on a day. */
  const inForce = (versions: readonly string[], day: string): Policy =>
    versions
      .map(policyOf)
      .filter(({effective}) => effective <= day)
      .sort((a, b) => a.effective.localeCompare(b.effective))
      .at(-1)!;
  const nation = ["national-2021", "national-2026-01", "national-2026"];

  it.each([
    ["2025-12-31", "national-2021", 1],
    ["2026-01-01", "national-2026-01", 0],
    ["2026-06-30", "national-2026-01", 0],
    ["2026-07-01", "national-2026", 0]
  ])("on %s the nation's rules are %s, the basic pension exempt by %i", (day, id, exempt) => {
    const policy = inForce(nation, day);
    expect(policy.id).toBe(id);
    expect(policy.income.basic_pension_exempt).toBe(exempt);
  });

  it.each([
    [["zhejiang-2024", "zhejiang-2025"], "2025-01-22", 330100, 1259],
    [["zhejiang-2024", "zhejiang-2025"], "2025-01-23", 330100, 1301],
    [["tianjin-2024", "tianjin-2025"], "2025-08-31", 120000, 1010],
    [["tianjin-2024", "tianjin-2025"], "2025-09-01", 120000, 1045]
  ])("of %j on %s have %i at %i", (versions, day, region, amount) => {
    expect(inForce(versions, day).standard.listed[String(region)]).toEqual({urban: amount, rural: amount});
  });

  it("count a basic pension of 2,400 a year only after 2025, and never for tekun", () => {
    const elder = recordOf(
      families.find(({name}) => name === "elder_with_children")!,
      330100
    );
    const [before, after] = ["zhejiang-2025", "zhejiang-2026-01"].map(id => assessRecord(elder, policyOf(id)));
    expect([before.counted_income, after.counted_income]).toEqual([3600, 6000]);
    expect([before.tekun_income, after.tekun_income]).toEqual([3600, 3600]);
  });

  it("differ for Zhuanglang in the caps of edge and rigid families alone", () => {
    const {assets, ...before} = policyOf("gansu-zhuanglang-before");
    const {assets: assetsAfter, ...after} = policyOf("gansu-zhuanglang-after");
    const named = {id: "", name: {zh: "", en: ""}, effective: ""};
    expect({...after, ...named}).toEqual({...before, ...named});
    expect(assetsAfter.dibao).toEqual(assets.dibao);
    expect(assetsAfter.tekun).toEqual(assets.tekun);
  });

  it("of the provinces name their denominator: registered in Zhejiang, resident in Gansu", () => {
    expect(policyOf("zhejiang-2024").denominator).toBe("registered");
    expect(policyOf("wenzhou-longwan").denominator).toBe("registered");
    expect(policyOf("gansu-zhuanglang-after").denominator).toBe("resident");
  });
});
