// Months of the calendar in which a policy is paid.

import {describe, expect, it} from "vitest";
import {
  effectiveMonth,
  monthIn,
  monthName,
  monthsInYear,
  yearInForce
} from "../../../src/analysis/budget/effective-month.js";
import {pathStart} from "../../../src/analysis/budget/path-start.js";

describe("the month from which a policy is paid", () => {
  it("is the month of its first day, and the next where it comes into force later", () => {
    expect(effectiveMonth({effective: "2026-07-01"})).toEqual({year: 2026, month: 7});
    expect(effectiveMonth({effective: "2025-01-23"})).toEqual({year: 2025, month: 2});
    expect(effectiveMonth({effective: "2025-12-31"})).toEqual({year: 2026, month: 1});
    expect(yearInForce({effective: "2025-12-31"})).toBe(2025);
  });

  it("leaves of a year what is left of it: July to December are six months", () => {
    const july = {year: 2027, month: 7};
    expect([2026, 2027, 2028].map(year => monthsInYear(july, year))).toEqual([0, 6, 12]);
    expect(monthsInYear({year: 2027, month: 1}, 2027)).toBe(12);
    expect(monthsInYear({year: 2027, month: 12}, 2027)).toBe(1);
  });

  it("is read and written as a year and a month", () => {
    expect(monthIn("2027-07")).toEqual({year: 2027, month: 7});
    expect(monthName({year: 2027, month: 7})).toBe("2027-07");
    for (const text of ["2027-7", "2027-13", "2027-00", "1999-12", "2027", "2027-07-01", "七月"])
      expect(monthIn(text), text).toBeUndefined();
  });
});

describe("the start of a path", () => {
  const baseline = {effective: "2025-01-23"};

  it("is when the target comes into force, but not before the year after the policy in force", () => {
    expect(pathStart(baseline, {effective: "2025-12-31"})).toEqual({from: {year: 2026, month: 1}, delay: 0});
    expect(pathStart(baseline, {effective: "2026-07-01"})).toEqual({from: {year: 2026, month: 7}, delay: 0});
    expect(pathStart(baseline, {effective: "2028-04-01"})).toEqual({from: {year: 2028, month: 4}, delay: 2});
    expect(pathStart(baseline, {effective: "2021-07-01"})).toEqual({from: {year: 2026, month: 1}, delay: 0});
  });

  it("is the month asked for, or refused with the months that there are", () => {
    const target = {effective: "2025-12-31"};
    expect(pathStart(baseline, target, {year: 2027, month: 7})).toEqual({from: {year: 2027, month: 7}, delay: 1});
    expect(() => pathStart(baseline, target, {year: 2025, month: 12})).toThrow(
      "invalid month: 2025-12 (a month from 2026-01, the year after that of the policy in force, to 2046-12)"
    );
    expect(() => pathStart(baseline, target, {year: 2060, month: 1})).toThrow("invalid month: 2060-01");
  });
});
