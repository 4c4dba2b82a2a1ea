import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {costCauses} from "../../../src/analysis/budget/cost-causes.js";
import type {CostCauses} from "../../../src/analysis/budget/cost-causes.js";
import type {FrontierPoint} from "../../../src/analysis/search/frontier.js";
import type {GoalResult} from "../../../src/analysis/search/goal-seek.js";
import {numberLever} from "../../../src/analysis/search/levers.js";
import {scaleStandards} from "../../../src/analysis/standards/scale-standards.js";
import {addUp} from "../../../src/pages/budget/add-up.js";
import {frontierCommand, goalCommand} from "../../../src/pages/budget/search/command-line.js";
import {edgeOf} from "../../../src/pages/budget/search/frontier-chart.js";
import type {FrontierQuestion} from "../../../src/pages/budget/search/frontier-question.js";
import {stepsOf} from "../../../src/pages/budget/causes-chart.js";
import {
  sharesIn,
  sumOf,
  withFixedSum,
  withMode,
  withoutOwnShares,
  withoutShares,
  withShares
} from "../../../src/pages/budget/financing-edit.js";
import {goalWords} from "../../../src/pages/budget/search/goal-words.js";
import {inTurns} from "../../../src/pages/budget/in-turns.js";
import {fieldOf, outcomeTexts, outcomeText, typedValue} from "../../../src/pages/budget/search/outcome-units.js";
import {
  choiceWithin,
  firstBounds,
  leverWithin,
  searchChoices,
  searchLevers
} from "../../../src/pages/budget/search/search-levers.js";
import {changesOf} from "../../../src/policy-desk/changes-of.js";
import {limitsIn} from "../../../simulations/command-table/search-values.js";
import {leversIn} from "../../../simulations/commands/search-options.js";
import {linkOf, readLink} from "../../../src/policy-desk/link.js";
import {applyChanges} from "../../../src/rules/schema/changes.js";
import {family, plainPolicy, runsOn, town} from "../../analysis/small-town.js";
import {changed, goldenPolicy, policyOf} from "../../rules/policies.js";

describe("figures that add up", () => {
  it("are raised where most was cut off: 1.4, 1.4 and 1.2 in whole numbers are 2, 1 and 1", () => {
    expect(addUp([1.4, 1.4, 1.2], 1)).toEqual([2, 1, 1]);
    expect(addUp([-1.4, 2.8], 1)).toEqual([-2, 3]); // sum 1.4: -2 and 3 are off by 0.8 in all, -1 and 2 by 1.2
  });
  it("sum to the rounded sum, and each is less than a unit off", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 12}), values => {
        const rounded = addUp(values, 1);
        const sum = values.reduce((a, b) => a + b, 0);
        expect(rounded.reduce((a, b) => a + b, 0)).toBeCloseTo(Math.round(sum), 9);
        rounded.forEach((x, i) => expect(Math.abs(x - values[i])).toBeLessThan(1 + 1e-9));
      })
    );
  });
});

describe("the steps of the causes", () => {
  it("begin at nought, each where the one before ends, and end at the change", async () => {
    // 200 more for 10 persons who are covered, 100 for 20 who are not: 24,000 yuan each a year
    const population = town(family({weight: 10}, {transfer: 6000}), family({weight: 20}, {transfer: 13_200}));
    const causes = (await costCauses(runsOn(population), plainPolicy, scaleStandards(plainPolicy, 1.2)))!;
    expect(stepsOf(causes)).toEqual([
      {group: "standard", move: "stayed", amount: 24_000, from: 0},
      {group: "standard", move: "joined", amount: 24_000, from: 24_000}
    ]);
  });
  it("leave out what adds nothing", () => {
    const nothing = {total: 0, stayed: 0, joined: 0, left: 0, never: 0, persons: 0};
    const causes: CostCauses = {
      change: -5,
      persons: 0,
      causes: [
        {group: "income", ...nothing},
        {group: "addon", ...nothing, total: -5, left: -5}
      ]
    };
    expect(stepsOf(causes)).toEqual([{group: "addon", move: "left", amount: -5, from: 0}]);
  });
});

describe("who pays", () => {
  const zhejiang = policyOf("zhejiang-2025");
  const shares = {central: 0.2, province: 0.3, prefecture: 0.1, county: 0.4};

  it("is refused where the shares do not sum to 1", () => {
    expect(withShares(zhejiang, "default", {...shares, county: 0.3})).toBeUndefined();
    expect(withShares(zhejiang, "default", {...shares, county: 1.4})).toBeUndefined();
    expect(withShares(zhejiang, "default", shares)?.financing.default).toEqual(shares);
  });
  it("sums shares without the noise of decimals: 0.1 + 0.2 + 0.3 + 0.4 is 1", () => {
    expect(sumOf({central: 0.1, province: 0.2, prefecture: 0.3, county: 0.4})).toBe(1);
    expect(sumOf({central: 0.1, province: 0.2, prefecture: 0, county: 0})).toBe(0.3);
  });
  it("of a prefecture is its own once set, survives in a link, and goes back whole", () => {
    const own = withShares(zhejiang, "regions.330100", shares)!;
    expect(sharesIn(own, "regions.330100")).toEqual({shares, own: true});
    expect(sharesIn(own, "regions.330200")).toEqual({shares: zhejiang.financing.default, own: false});
    const changes = changesOf(zhejiang, own);
    const linked = readLink(linkOf("zhejiang-2025", changes)).changes;
    expect(applyChanges(zhejiang, linked).policy.financing).toEqual(own.financing);
    expect(withoutShares(own, "regions.330100").financing).toEqual(zhejiang.financing);
    expect(withoutOwnShares(own, zhejiang, "financing.regions.330100")?.financing).toEqual(zhejiang.financing);
    expect(withoutOwnShares(own, zhejiang, "financing.default.central")).toBeUndefined();
  });
  it("with a fixed central sum begins with what the centre pays now, in whole 万元", () => {
    const fixed = withMode(zhejiang, "fixed_central", 799_712_345.6);
    expect(fixed.financing).toMatchObject({mode: "fixed_central", fixed_central: 799_710_000});
    expect(withMode(fixed, "share", 1).financing).toMatchObject({mode: "share", fixed_central: 799_710_000});
    expect(withFixedSum(fixed, -1)).toBeUndefined();
  });
});

describe("levers of a search", () => {
  it("are numbers that can be set under the policy, everywhere within their reach", () => {
    for (const id of ["zhejiang-2025", "hubei-2024-estimate", "hunan-2025-estimate", "gansu-2025-estimate"]) {
      const policy = policyOf(id);
      for (const lever of searchLevers(policy, "zh")) {
        expect(() => leverWithin(policy, lever, lever.range, lever.step), `${id} ${lever.path}`).not.toThrow();
        const [low, high] = firstBounds(lever);
        expect(low, lever.path).toBeLessThan(high);
        expect(lever.label, lever.path).not.toBe("");
      }
    }
  });
  it("offer ratios of tiers only where consumption is published, and no take-up", () => {
    const zhejiang = policyOf("zhejiang-2025");
    const paths = searchLevers(zhejiang, "zh").map(({path}) => path);
    expect(paths).toContain("standard.tiers.*.ratio");
    expect(paths.filter(path => path.startsWith("take_up"))).toEqual([]);
    const unknown = changed(zhejiang, {"standard.consumption.all": null});
    expect(searchLevers(unknown, "zh").some(({path}) => path.startsWith("standard.tiers"))).toBe(false);
  });
  it("begin a floor at the lowest standard, 1145 in Zhejiang, and end a fifth above 1301", () => {
    const floor = searchLevers(policyOf("zhejiang-2025"), "zh").find(({path}) => path === "standard.floor");
    expect(floor?.range).toEqual([1140, 1570]); // 1.2 x 1301 = 1561.2
  });
});

describe("outcomes as they are typed and read", () => {
  it("are in 亿元, 万人 and percent, or million yuan and thousand persons", () => {
    expect([fieldOf("cost", "zh"), fieldOf("cost", "en").factor]).toEqual([{factor: 1e8, unit: "亿元"}, 1e6]);
    expect(typedValue("cost", 6_123_456_789, "zh")).toBe(61.23);
    expect(typedValue("dibao_persons", 538_812, "en")).toBe(538.8);
    expect(typedValue("coverage", 0.010_412, "zh")).toBe(1.041);
    expect(outcomeText("dibao_persons", 538_812, "zh")).toBe("53.9 万人");
  });
  it("are told apart where a rounded text would hide the difference", () => {
    expect(outcomeTexts("cost", [8_496_000_000, 8_500_000_000, 8_504_000_000], "zh")).toEqual([
      "84.96 亿元",
      "85.00 亿元",
      "85.04 亿元"
    ]);
    expect(outcomeTexts("cost", [8e9, 9e9], "zh")).toEqual(["80.0 亿元", "90.0 亿元"]);
  });
});

describe("the answer of a goal seek", () => {
  const lever = searchLevers(goldenPolicy, "zh").find(({path}) => path === "edge.multiple")!;
  const question = (target: number) => ({
    lever: numberLever(goldenPolicy, "edge.multiple", {min: 1, max: 3, step: 0.1}),
    outcome: "cost" as const,
    goal: {sense: "at_most" as const, target},
    cliffs: {months_since_rise: 0}
  });
  const found = (own: Partial<GoalResult>): GoalResult => ({
    status: "met",
    value: 1.5,
    outcome: 6e9,
    changes: {},
    policy: goldenPolicy,
    beyond: null,
    monotone: true,
    same_from: 1.5,
    same_to: 1.5,
    trials: [],
    ...own
  });

  it("names the value, what it gives, and what the next step would give", () => {
    const {main, notes} = goalWords(question(6.02e9), lever, found({beyond: {value: 1.6, outcome: 6.5e9}}), "zh");
    expect(main).toContain("1.5 倍");
    expect(main).toContain("60.0 亿元");
    expect(notes.join()).toContain("1.6 倍");
    expect(notes.join()).toContain("65.0 亿元");
  });
  it("says of an impossible goal that it is, and what comes nearest", () => {
    const {main} = goalWords(question(1e9), lever, found({status: "out_of_reach", value: 1, outcome: 5e9}), "zh");
    expect(main).toMatch(/^达不到：1 倍～3 倍 之内，最接近的是 1 倍/);
    expect(main).toContain("50.0 亿元（目标不超过 10.0 亿元）");
  });
  it("tells a parameter without effect from a goal that it meets or misses", () => {
    const flat = found({status: "no_effect", outcome: 6e9});
    expect(goalWords(question(7e9), lever, flat, "zh").main).toContain("本已合目标");
    expect(goalWords(question(5e9), lever, flat, "zh").main).toContain("达不到目标不超过 50.0 亿元");
  });
});

describe("runs in turns", () => {
  it("begin only when the one before has ended, also where that failed", async () => {
    const log: string[] = [];
    const run = inTurns(async (name: string) => {
      log.push(`+${name}`);
      await new Promise(resolve => setTimeout(resolve, 5));
      log.push(`-${name}`);
      if (name === "b") throw new Error(name);
      return name;
    });
    const all = await Promise.allSettled([run("a"), run("b"), run("c")]);
    expect(log).toEqual(["+a", "-a", "+b", "-b", "+c", "-c"]);
    expect(all.map(({status}) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});

describe("the command line of a search", () => {
  const zhejiang = policyOf("zhejiang-2025");

  it("is read back as what stood on the screen", () => {
    const [floor, edge] = ["standard.floor", "edge.multiple"].map(path =>
      searchLevers(zhejiang, "zh").find(lever => lever.path === path)!
    );
    const question: FrontierQuestion = {
      levers: [floor, edge].map(lever => leverWithin(zhejiang, lever, firstBounds(lever), lever.step)),
      names: [floor, edge],
      objectives: ["cost", "gap_left"],
      limits: [
        {outcome: "cost", sense: "at_most", target: 8_797_000_000},
        {outcome: "lowered_persons", sense: "at_most", target: 0}
      ],
      standardRules: ["not_lowered"],
      policies: 300,
      seed: 1,
      cliffs: {months_since_rise: 0}
    };
    const command = frontierCommand(question, zhejiang.id);
    const [, levers = ""] = /--levers "([^"]+)"/.exec(command) ?? [];
    expect(leversIn(levers, zhejiang)).toEqual(question.levers);
    expect(limitsIn(/--at-most (\S+)/.exec(command)?.[1] ?? "", "at-most")).toEqual(question.limits);
    expect(command).toMatch(/--objectives cost,gap_left .*--keep not_lowered --policies 300 --seed 1$/);
  });
  it("is read back with the values of a choice, and the month in which notches are looked for", () => {
    const [shape] = searchChoices("zh");
    const question: FrontierQuestion = {
      levers: [choiceWithin(zhejiang, shape)],
      names: [shape],
      objectives: ["cost", "notch_depth"],
      limits: [],
      standardRules: [],
      policies: 3,
      seed: 1,
      cliffs: {months_since_rise: 0}
    };
    const command = frontierCommand(question, zhejiang.id);
    const [, levers = ""] = /--levers "([^"]+)"/.exec(command) ?? [];
    expect(leversIn(levers, zhejiang)).toEqual([
      {kind: "choice", path: "exit.shape", values: ["full", "linear", "half"]}
    ]);
    expect(command).toContain(" --month 0 ");
    // as the records stand, as without the option; and for outcomes that walk nobody
    expect(frontierCommand({...question, cliffs: {months_since_rise: null}}, zhejiang.id)).not.toContain("--month");
    expect(frontierCommand({...question, objectives: ["cost"]}, zhejiang.id)).not.toContain("--month");
  });
  it("of a goal names the reform, unless it is the baseline", () => {
    const lever = numberLever(zhejiang, "edge.multiple", {min: 1, max: 3, step: 0.1});
    const question = {
      lever,
      outcome: "coverage",
      goal: {sense: "at_least", target: 0.011},
      cliffs: {months_since_rise: null}
    } as const;
    expect(goalCommand(question, "zhejiang-2025", "zhejiang-one-tier")).toBe(
      'npm run -s doudi -- solve --policy zhejiang-2025 --reform zhejiang-one-tier --lever "edge.multiple" --from 1 --to 3 --step 0.1 --goal coverage --at-least 0.011'
    );
    expect(goalCommand(question, "zhejiang-2025", "zhejiang-2025")).not.toContain("--reform");
  });
});

describe("the line of a frontier", () => {
  const point = (number: number, cost: number, gap: number, cliffs: number) =>
    ({
      number,
      outcomes: {cost, gap_left: gap, cliff_households: cliffs, dibao_persons: -gap}
    }) as unknown as FrontierPoint;

  it("joins what nothing beats in the two outcomes that are drawn, and leaves out what a third one saved", () => {
    const [a, b, c] = [point(1, 10, 9, 5), point(2, 11, 9.5, 3), point(3, 12, 7, 5)];
    expect(edgeOf([c, b, a], "gap_left")).toEqual([a, c]);
    expect(edgeOf([c, b, a], "cliff_households")).toEqual([a, b]);
    expect(edgeOf([c, b, a], "dibao_persons")).toEqual([a, c]); // more is better: -9, -9.5, -7
  });
});
