import {describe, expect, it} from "vitest";
import {t} from "../../../src/pages/standards/words.js";

describe("the words of the page of standards", () => {
  it("fill their blanks once", () => {
    expect(t("zh", "board_begin", {n: 2})).toBe("归为 2 档");
    expect(t("en", "pick_tier", {name: "{name}"})).toBe("{name}: move to");
  });
});
