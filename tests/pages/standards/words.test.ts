import {describe, expect, it} from "vitest";
import {standardsDictionary, word} from "../../../src/pages/standards/words.js";

const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe("the words of the page of standards", () => {
  it("are there in both languages, with the same blanks, and no Chinese in English", () => {
    for (const [key, [zh, en]] of Object.entries(standardsDictionary)) {
      expect(zh.trim(), key).not.toBe("");
      expect(en.trim(), key).not.toBe("");
      expect(blanks(en), key).toEqual(blanks(zh));
      expect(en, key).not.toMatch(/\p{Script=Han}/u);
    }
  });
  it("fill their blanks once", () => {
    expect(word("zh", "board_begin", {n: 2})).toBe("归为 2 档");
    expect(word("en", "pick_tier", {name: "{name}"})).toBe("{name}: put into");
  });
});
