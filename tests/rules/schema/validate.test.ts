// A value against its description, where no parameter of today is so described.

import {describe, expect, it} from "vitest";
import type {Node} from "../../../src/rules/schema/node.js";
import {validate} from "../../../src/rules/schema/validate.js";

const label = {zh: "数", en: "number"};
const told = (node: Node, value: unknown): string[] =>
  validate(node, value, {file: "draft", key: "x"}).map(({message}) => message);

describe("a number", () => {
  const counted: Node = {kind: "number", ...label, unit: "", min: 0, max: 1};

  it("without a unit is told its bounds alone", () => {
    expect(told(counted, 2)).toEqual(["invalid value: x = 2 (allowed: 0 .. 1)"]);
    expect(told({...counted, unit: "岁"}, 2)).toEqual(["invalid value: x = 2 (allowed: 0 .. 1 岁)"]);
  });

  it("that is whole, or may be none, is told so", () => {
    const whole: Node = {...counted, integer: true, nullable: true};
    expect(told(whole, 0.5)).toEqual(["invalid value: x = 0.5 (allowed: a whole number 0 .. 1, or null)"]);
    expect(told(whole, null)).toEqual([]);
    expect(told(counted, null)).toEqual(["invalid value: x = null (allowed: 0 .. 1)"]);
  });
});

describe("a group", () => {
  it("is told of what it is made where it is none", () => {
    const group: Node = {
      kind: "group",
      ...label,
      nodes: {low: {kind: "flag", ...label}, high: {kind: "flag", ...label}}
    };
    expect(told(group, [])).toEqual(["invalid value: x = [] (allowed: a group of low, high)"]);
    expect(told(group, {low: true})).toEqual(["missing key: x.high (number)"]);
  });
});
