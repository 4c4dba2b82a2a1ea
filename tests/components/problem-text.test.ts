import {describe, expect, it} from "vitest";
import {problemText} from "../../src/components/problem-text.js";
import {applyChanges} from "../../src/rules/changes.js";
import {goldenPolicy} from "../rules/policies.js";

const first = (changes: Record<string, unknown>, lang: "zh" | "en"): string =>
  problemText(applyChanges(goldenPolicy, changes).problems[0], lang);

describe("the text of a problem", () => {
  it("says in Chinese what is wrong, where, and what is allowed", () => {
    expect(first({"edge.multipel": 2}, "zh")).toBe("没有这个参数：edge.multipel（最接近的是 edge.multiple）");
    expect(first({"take_up.edge": 1.7}, "zh")).toBe("数值不合规定：take_up.edge = 1.7（允许 0 .. 1 比例）");
    expect(first({"addon.to_single": 3}, "zh")).toBe("数值不合规定：addon.to_single = 3（允许 是或否）");
  });

  it("is the message itself in English", () => {
    expect(first({"edge.multipel": 2}, "en")).toBe("unknown key: edge.multipel (nearest: edge.multiple)");
  });
});
