import {expect, it} from "vitest";
import {amountWords} from "../../../src/pages/standards/amount-words.js";
import {percentWords} from "../../../src/pages/standards/percent-words.js";

it("an amount is written once for town and country alike, and twice where they differ", () => {
  expect(amountWords({urban: 1301, rural: 1301.2}, "zh")).toBe("1,301");
  expect(amountWords({urban: 809, rural: 644}, "en")).toBe("809 / 644");
});

it("what is not published is said so", () => {
  expect(amountWords({urban: NaN, rural: NaN}, "zh")).toBe("未公布");
  expect(amountWords(undefined, "zh")).toBe("未公布");
  expect(percentWords(null, "zh")).toBe("未公布");
});

it("a share is in percent with one digit", () => {
  expect(percentWords(0.3704, "en")).toBe("37.0%");
});
