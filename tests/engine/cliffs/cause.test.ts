// What a household crosses where its regime changes, by what it was before and after.

import {describe, expect, it} from "vitest";
import {causeOf} from "../../../src/engine/cliffs/cause.js";
import {CurvePoint, Switch} from "../../../src/engine/cliffs/point.js";

const inside = {exit: 0, single_persons: 0, band: 0, within_income_line: true};

function crossing(before: Partial<CurvePoint>, after: Partial<CurvePoint>): Switch {
  return Object.assign(new Switch(), {
    before: Object.assign(new CurvePoint(), inside, before),
    after: Object.assign(new CurvePoint(), inside, after)
  });
}

describe("the cause of a switch", () => {
  it.each([
    ["tekun_line", {status: 1}, {status: 2}],
    ["dibao_line", {status: 2}, {status: 3}],
    ["edge_line", {status: 3}, {status: 0}],
    ["rigid_ratio", {status: 4}, {status: 0}],
    ["income_line", {status: 4}, {status: 0, within_income_line: false}],
    ["exit_line", {status: 3, exit: 1}, {status: 3}],
    ["single_line", {status: 3, single_persons: 1}, {status: 3}],
    ["band", {status: 2, band: 750}, {status: 2, band: 500}]
  ] as const)("is the %s from %j to %j", (cause, before, after) => {
    expect(causeOf(crossing(before, after))).toBe(cause);
  });
});
