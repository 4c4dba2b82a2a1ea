import {describe, expect, it} from "vitest";
import {dictionary, fill} from "../../../src/ui/words/strings.js";

const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe("the dictionary", () => {
  it("has every text in both languages, with the same blanks", () => {
    for (const [key, [zh, en]] of Object.entries(dictionary)) {
      expect(zh.trim(), key).not.toBe("");
      expect(en.trim(), key).not.toBe("");
      expect(blanks(en), key).toEqual(blanks(zh));
    }
  });
  it("keeps Chinese out of English, save for the name of the other language", () => {
    for (const [key, [, en]] of Object.entries(dictionary))
      if (key !== "other_language") expect(en, key).not.toMatch(/\p{Script=Han}/u);
  });
  it("fills blanks once, and leaves alone what only looks like one", () => {
    expect(fill("zh", "n_changes", {n: 3})).toBe("3 项改动");
    expect(fill("en", "baseline_of", {name: "{n}"})).toBe("{n} (baseline)");
  });
});
