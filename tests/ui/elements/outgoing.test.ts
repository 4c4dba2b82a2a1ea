// Figures of real families stay on the machine; a link and settings, which hold none, may leave it.

import "../document.js";
import {afterEach, describe, expect, it} from "vitest";
import {mayHandOn, mayLeave} from "../../../src/ui/elements/outgoing.js";

afterEach(() => document.body.replaceChildren());

const put = (markup: string): void => {
  document.body.innerHTML = markup;
};

describe("what leaves a page", () => {
  it("may, where figures are synthetic and no field is at fault", () => {
    put('<mark class="synthetic">演示数据</mark>');
    expect([mayLeave(), mayHandOn()]).toEqual([true, true]);
  });

  it("may be a link and no figure where families are real, and says what to do", () => {
    put('<mark class="own-data">本机数据·在册</mark>');
    expect([mayLeave(), mayHandOn()]).toEqual([true, false]);
    expect(document.querySelector("[role=alert]")?.textContent).toContain("doudi simulate --outward");
  });
});
