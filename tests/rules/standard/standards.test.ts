// Standards of all places at once: which places a plan knows, what is unknown, and the words for it. One place at a time: golden cases.

import {describe, expect, it} from "vitest";
import {standardsByPlace} from "../../../src/rules/standard/by-place.js";
import {regionsOf, resolveStandards} from "../../../src/rules/standard/rule.js";
import type {Planned} from "../../../src/rules/standard/rule.js";
import {goldenPolicy} from "../policies.js";

type Plan = Planned["standard"];
const planned = (plan: Partial<Plan>): Planned => ({id: "plan", standard: {...goldenPolicy.standard, ...plan}});
const listed: Plan["listed"] = {
  "330100": {urban: 1000, rural: 900},
  "330300": {urban: 800, rural: null},
  "420100": {urban: 700, rural: 600}
};
const messageOf = (action: () => unknown): string => {
  try {
    return `nothing thrown: ${JSON.stringify(action())}`;
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

describe("the places of a plan", () => {
  const amounts = {"330300": {urban: 850, rural: 750}, "331000": {urban: 650}, "331100": {rural: 640}};

  it("are those with a tier, those listed, or those listed and given", () => {
    const plan = planned({listed, amounts, region_tier: {"420100": 1, "330900": 2}}).standard;
    expect(regionsOf({...plan, basis: "tiered"})).toEqual(["330900", "420100"]);
    expect(regionsOf({...plan, basis: "listed"})).toEqual(["330100", "330300", "420100"]);
    expect(regionsOf({...plan, basis: "amounts"})).toEqual(["330100", "330300", "331000", "331100", "420100"]);
  });

  it("take given amounts only where the plan goes by them, and none where there is none", () => {
    const given = resolveStandards(planned({basis: "amounts", listed, amounts}));
    expect(given.get("330300")).toEqual({urban: 850, rural: 750});
    expect(given.get("331000")).toEqual({urban: 650, rural: NaN});
    expect(given.get("331100")).toEqual({urban: NaN, rural: 640});
    expect(resolveStandards(planned({basis: "listed", listed, amounts})).get("330300")).toEqual({
      urban: 800,
      rural: NaN
    });
  });

  it("share one standard with their own province alone", () => {
    const whole = {...listed, "330300": {urban: 800, rural: 700}};
    const standards = resolveStandards(planned({unify: "province", listed: whole}));
    expect([...standards.values()].map(({urban, rural}) => [urban, rural])).toEqual([
      [1000, 1000],
      [1000, 1000],
      [700, 700]
    ]);
  });

  it("cannot lie in a tier that is not there, or that says nothing", () => {
    const plan = {basis: "tiered", region_tier: {"330100": 2}} as const;
    expect(messageOf(() => resolveStandards(planned({...plan, tiers: [{ratio: 0.3}]})))).toBe(
      "unknown tier: 2 of region 330100 (policy plan has 1 tiers, see standard.tiers)"
    );
    expect(messageOf(() => resolveStandards(planned({...plan, tiers: [{ratio: 0.3}, {rural_ratio: 0.3}]})))).toBe(
      "empty tier: 2 (policy plan: give standard.tiers a ratio or an amount)"
    );
  });
});

describe("standards by place", () => {
  it("are urban, then rural, in the order asked for", () => {
    expect([...standardsByPlace(planned({listed}), [420100, 330100])]).toEqual([700, 600, 1000, 900]);
  });

  it("are refused for a place that the plan does not know, with those it knows", () => {
    const known = (plan: Partial<Plan>): string => messageOf(() => standardsByPlace(planned(plan), [610100]));
    expect(known({listed})).toBe("unknown region: 610100 (policy plan lists 3 prefectures: 330100, 330300, 420100)");
    expect(known({listed: {}})).toBe("unknown region: 610100 (policy plan lists 0 prefectures: none)");
  });

  it("are refused where one is unknown, with what to supply and what else is not published", () => {
    const told = (plan: Partial<Plan>, region = 330300): string =>
      messageOf(() => standardsByPlace(planned(plan), [region]));
    expect(told({listed})).toBe(
      "unknown standard: region 330300 (policy plan: supply standard.listed.330300; no figure is published for 330300)"
    );
    const both = {...listed, "330100": {urban: null, rural: 900}};
    expect(told({listed: both}, 330100)).toContain(
      "supply standard.listed.330100; no figure is published for 330100, 330300)"
    );
    expect(told({basis: "amounts", listed: {}, amounts: {"330300": {urban: 1}}})).toBe(
      "unknown standard: region 330300 (policy plan: supply standard.listed.330300)"
    );
    const consumption = {year: 2024, all: null, urban: null, rural: null};
    expect(told({basis: "tiered", listed, region_tier: {"330300": 1}, tiers: [{ratio: 0.3}], consumption})).toBe(
      "unknown standard: region 330300 (policy plan: supply standard.consumption)"
    );
  });
});
