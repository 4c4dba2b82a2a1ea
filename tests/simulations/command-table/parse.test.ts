// What is typed after a command: taken when it can be, refused by name when it cannot.

import {describe, expect, it} from "vitest";
import {parse} from "../../../simulations/command-table/parse.js";
import {commands} from "../../../simulations/command-table/table.js";
import type {CommandName} from "../../../simulations/command-table/table.js";
import type {CommandSpec} from "../../../simulations/command-table/option.js";

const valuesOf = (name: CommandName, ...args: string[]): Readonly<Record<string, unknown>> =>
  parse(commands[name], args).values;
function refusal(name: CommandName, ...args: string[]): string {
  try {
    parse(commands[name], args);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "taken";
}
const simulate = (...args: string[]): string => refusal("simulate", "--policy", "zhejiang-2025", ...args);
const path = (...args: string[]): string => refusal("path", "--policy", "a", "--target", "b", ...args);
const frontier = (...args: string[]): string => refusal("frontier", "--policy", "a", ...args);
const oneLever = ["--levers", "edge.multiple=1.5..2:0.1"];

describe("options that can be", () => {
  it("are read, with what is left out filled in", () => {
    expect(valuesOf("generate", "--province", "zhejiang", "--out=x", "--households", "20万")).toEqual({
      province: "zhejiang",
      out: "x",
      households: 200_000,
      seed: 20_260_701
    });
    expect(valuesOf("simulate", "--policy", "zhejiang-2025", "--json")).toEqual({
      policy: "zhejiang-2025",
      reform: undefined,
      outward: false,
      population: undefined,
      json: true,
      bands: false,
      from: undefined,
      budget: undefined,
      paid: undefined
    });
  });

  it("may be numbers below 0, in exponents, in full-width digits", () => {
    const found = valuesOf(
      "path",
      "--policy",
      "a",
      "--target",
      "b",
      "--income-growth",
      "-0.02",
      "--max-rise",
      "1e-1",
      "--years",
      "１２"
    );
    expect(found).toMatchObject({"income-growth": -0.02, "max-rise": 0.1, years: 12});
  });

  it("may be a month", () => {
    const args = ["--policy", "a", "--target", "b", "--from", "2027-07"];
    expect(valuesOf("path", ...args)["from"]).toEqual({year: 2027, month: 7});
    expect(path("--from", "2027-7")).toBe("invalid option: --from 2027-7 (a year and month, e.g. 2027-07)");
    expect(simulate("--from", "July")).toBe("invalid option: --from July (a year and month, e.g. 2027-07)");
  });

  it("may be amounts of a budget, on top of the baseline too", () => {
    const goal = ["--policy", "a", "--lever", "edge.multiple", "--goal", "cost"];
    expect(valuesOf("solve", ...goal, "--at-most", "75亿")["at-most"]).toEqual({target: 7.5e9, isMore: false});
    expect(valuesOf("solve", ...goal, "--at-least", "+1亿")["at-least"]).toEqual({target: 1e8, isMore: true});
  });
});

describe("options that cannot be", () => {
  it("are unknown, with the nearest known", () => {
    expect(simulate("--polcy", "x")).toContain("unknown option: --polcy (nearest: --policy; known: --policy, ");
    expect(simulate("-x")).toContain("unknown option: -x");
    expect(simulate("--no-json")).toContain("unknown option: --no-json");
    expect(simulate("--__proto__", "x")).toContain("unknown option: --__proto__");
  });

  it.each([
    ["--seed", ""],
    ["--seed", " "],
    ["--seed", "1.5"],
    ["--seed", "0x10"],
    ["--seed", "NaN"],
    ["--seed", "Infinity"],
    ["--seed", "1e999"],
    ["--seed", "-1"],
    ["--seed", "1,5"],
    ["--seed", "1_000"],
    ["--months", "121"],
    ["--first-month", "13"],
    ["--review", "7"]
  ])("are out of bounds or no numbers: %s %j", (name, value) => {
    expect(refusal("exit", "--policy", "a", `${name}=${value}`)).toMatch(
      new RegExp(`^invalid option: ${name} .*\\((a whole number from|6 or 12)`)
    );
  });

  it("are percents where a share is meant", () => {
    expect(path("--max-rise", "8")).toBe("invalid option: --max-rise 8 (a share from 0 to 1: 8 percent is 0.08)");
    expect(path("--price-rate", "10")).toContain("invalid option: --price-rate 10 (a share");
    expect(path("--max-rise", "8%")).toContain("invalid option: --max-rise 8%");
    expect(path("--income-growth", "5")).toContain("(a number from -0.5 to 0.5)");
  });

  it("are switches with a value, and others without one", () => {
    expect(simulate("--json=yes")).toBe("invalid option: --json=yes (a switch without a value)");
    expect(simulate("--json=true")).toContain("a switch without a value");
    expect(simulate("--reform")).toBe("missing value: --reform (--reform ID|FILE)");
    expect(simulate("--reform", "--json")).toBe("missing value: --reform (--reform ID|FILE)");
    expect(simulate("--reform=")).toContain('invalid option: --reform ""');
    expect(refusal("simulate", "--json")).toContain("missing option: --policy (");
  });

  it("are given twice, switches too", () => {
    expect(simulate("--policy", "hubei-2024")).toBe("given twice: --policy (keep one)");
    expect(simulate("--json", "--json")).toBe("given twice: --json (keep one)");
  });

  it("are names that are not known, and lists with a hole or a name twice", () => {
    expect(path("--shape", "geometrc")).toContain("unknown value: geometrc (--shape; nearest: geometric");
    expect(frontier(...oneLever, "--objectives", "cost,,gap_left")).toContain(
      "empty item: --objectives cost,,gap_left"
    );
    expect(frontier(...oneLever, "--objectives", "cost,")).toContain("empty item: --objectives");
    expect(frontier(...oneLever, "--objectives", "cost,cost")).toBe("given twice: --objectives cost (keep one)");
    expect(frontier(...oneLever, "--keep", "not_lowerd")).toContain("nearest: not_lowered");
    expect(refusal("exit", "--policy", "a", "--exit-months", "0,6,6.0")).toContain("given twice: --exit-months");
    expect(refusal("exit", "--policy", "a", "--exit-months", "0,,6")).toContain("empty item: --exit-months");
  });

  it("are limits and levers of another form, or twice", () => {
    const limit = (text: string): string => frontier(...oneLever, "--at-most", text);
    expect(limit("cost=1=2")).toContain("invalid limit: cost=1=2");
    expect(limit("cost")).toContain("invalid limit: cost (");
    expect(limit("cost=")).toContain('not a number: "" (--at-most');
    expect(limit("cost=NaN")).toContain("not a number: NaN");
    expect(limit("cost=1,cost=2")).toBe("given twice: --at-most cost (keep one)");
    expect(limit("cots=1")).toContain("nearest: cost");
    const lever = (text: string): string => frontier("--levers", text);
    expect(lever("edge.multiple=1..2,edge.multiple=1..3")).toBe("given twice: --levers edge.multiple (keep one)");
    expect(lever("edge.multiple=1..2=3")).toContain("invalid lever: edge.multiple=1..2=3");
    expect(lever("edge.multiple=")).toContain("invalid lever: edge.multiple=");
    expect(lever("=1..2")).toContain("invalid lever: =1..2");
  });
});

describe("what stands without an option", () => {
  const files: CommandSpec = {zh: "", en: "", options: {}, operands: {zh: "", en: "", value: "FILE", min: 1, max: 2}};
  const given =
    (...args: string[]) =>
    () =>
      parse(files, args);
  it("is refused where a command takes none, and told of dashes that are no hyphens", () => {
    expect(simulate("foo")).toBe("unexpected argument: foo (this command takes options alone)");
    expect(simulate("--", "--json")).toBe("unexpected argument: --json (this command takes options alone)");
    expect(simulate("—json")).toBe("unexpected argument: —json (an option begins with two plain hyphens, --)");
  });
  it("is counted where it takes some", () => {
    expect(given("a", "b")().operands).toEqual(["a", "b"]);
    expect(given()).toThrow("missing argument: FILE (1 or more)");
    expect(given("a", "b", "c")).toThrow("unexpected argument: c (at most 2)");
  });
});
