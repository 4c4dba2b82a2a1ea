import {describe, expect, it} from "vitest";
import {problemText} from "../../../src/ui/dialogs/problem-text.js";
import {applyChanges} from "../../../src/rules/schema/changes.js";
import {goldenPolicy} from "../../rules/policies.js";

const first = (changes: Record<string, unknown>, lang: "zh" | "en"): string =>
  problemText(applyChanges(goldenPolicy, changes).problems[0], lang);

describe("the text of a problem", () => {
  it("says in Chinese what is wrong, where, and what is allowed", () => {
    expect(first({"edge.multipel": 2}, "zh")).toBe("没有这个参数：edge.multipel（最接近的是 edge.multiple）");
    expect(first({"take_up.edge": 1.7}, "zh")).toBe("数值不合规定：take_up.edge = 1.7（允许 0 .. 1 比例）");
    expect(first({"addon.to_single": 3}, "zh")).toBe("数值不合规定：addon.to_single = 3（允许 是或否）");
  });

  it("calls what is missing by its name", () => {
    expect(first({"inkind.medical.0.ratio": 0.5}, "zh")).toBe(
      "缺少参数：inkind.medical.0.deductible（医疗救助：起付线）"
    );
    expect(first({"financing.default.central": 0.9}, "zh")).toMatch(
      /^数值不合规定：financing\.default 合计为 [\d.]+（中央、省、市、县之和须为 1）$/
    );
    const {problems} = applyChanges(goldenPolicy, {"addon.elder.5.share": 0.5});
    expect(problemText(problems[problems.length - 1], "zh")).toBe(
      "未采用：addon.elder.5.share（缺少上述内容则不成立）"
    );
  });

  it("says which code stands for what is not known", () => {
    const message = "invalid value: persons.0.labour_capacity = 7 (allowed: 0, 1, 2, or 255 for unknown)";
    expect(problemText({file: "", key: "persons.0.labour_capacity", message}, "zh")).toBe(
      "数值不合规定：persons.0.labour_capacity = 7（允许 0, 1, 2，255 表示不详）"
    );
  });

  it("says of what does not go together what would", () => {
    expect(
      first(
        {
          "dibao.bands": [
            {below: 1, pay: 0.2},
            {below: 0.5, pay: 0.9}
          ]
        },
        "zh"
      )
    ).toBe("数值不合规定：dibao.bands.1.below = 0.5（须大于 1（前一项的值））");
    expect(first({"standard.amounts.330110": {urban: 900, rural: 900}}, "zh")).toBe(
      "政策未列这个地区：standard.amounts.330110（不是设区市：规则按设区市执行，如 330100）"
    );
  });

  it("is the message itself in English", () => {
    expect(first({"edge.multipel": 2}, "en")).toBe("unknown key: edge.multipel (nearest: edge.multiple)");
  });
});
