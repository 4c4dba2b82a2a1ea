import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  exitQuery,
  firstMonths,
  monthChoices,
  readExit,
  reviewChoices,
  usualWish
} from "../../../../src/pages/cliffs/exit/exit-link.js";

describe("the terms of the months in a link", () => {
  it("come back as they were written, beside whatever else the link says", () => {
    const wishes = fc.record({
      months: fc.constantFrom(...monthChoices),
      review: fc.constantFrom(...reviewChoices),
      first_month: fc.constantFrom(...firstMonths)
    });
    fc.assert(
      fc.property(wishes, wish => {
        const query = exitQuery(wish);
        for (const whole of [`?${query}`, `?province=zhejiang&month=3&${query}&family=couple`])
          expect(readExit(whole)).toEqual({wish, ignored: []});
      })
    );
  });

  it("are left out where they are as usual: 36 months, looks as the law has it, from January", () => {
    expect(exitQuery({months: 36, review: null, first_month: 1})).toBe("");
    expect(exitQuery({months: 24, review: 6, first_month: 4})).toBe("months=24&review=6&first_month=4");
    expect(readExit("").wish).toEqual(usualWish);
  });

  it("are named and left out where the page has no such choice", () => {
    const {wish, ignored} = readExit("?months=37&review=-6&first_month=<b>&month=13");
    expect(wish).toEqual(usualWish);
    expect(ignored).toEqual(["months=37", "review=-6", "first_month=<b>"]);
    expect(readExit("?months=null&review=&first_month=0x4").ignored).toHaveLength(3);
  });

  it("never throw, whatever a link says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (months, review) => {
        const {wish} = readExit(`?months=${months}&review=${review}`);
        expect(monthChoices).toContain(wish.months);
        expect(reviewChoices).toContain(wish.review);
      })
    );
  });
});
