// Two families whose months are written down, and what they come to.

import {describe, expect, it} from "vitest";
import {compared} from "../../../src/analysis/exit/compared.js";
import {dropsOf} from "../../../src/analysis/exit/drops.js";
import {monthLabels, pairLabels} from "../../../src/analysis/exit/labels.js";
import {monthRows, monthSum, sumOver, yearRows} from "../../../src/analysis/exit/months.js";
import {caseloadChange, enteredShare, forwardShare, leftShare} from "../../../src/analysis/exit/flows.js";
import {
  completedSpell,
  elapsedSpell,
  entrantsLeftShare,
  leavingRate,
  neverLeftShare,
  presentSpell,
  returnedShare,
  spellsOf
} from "../../../src/analysis/exit/spells.js";
import {
  emptyMonthsTally,
  enterMonths,
  enterPair,
  monthMeasures,
  pairMeasures,
  FamilyMonths
} from "../../../src/engine/months/tally.js";
import {standings, Trace, turns} from "../../../src/engine/months/trace.js";

const letters = {o: standings.off, d: standings.dibao, x: standings.exit, e: standings.edge} as const;
type Letter = keyof typeof letters;

/** `months`: o off, d dibao at 600, x exit at 300, e edge with nothing; two members, 500 of income, a standard of 1000 for both. */
function trace(months: string, income = 500): Trace {
  const of = new Trace();
  Array.from(months).forEach((letter, i) => {
    const paid = letter === "d" ? 600 : letter === "x" ? 300 : 0;
    of.standing[i] = letters[letter as Letter];
    of.members[i] = 2;
    of.cash[i] = of.received[i] = paid;
    of.exit[i] = letter === "x" ? paid : 0;
    of.income[i] = income;
    of.line[i] = 1000;
  });
  return of;
}

//             month 1234567890123456
const first = trace("dddxxoooodddoooo"); // leaves in 6, back in 10, leaves in 13
const second = trace("oddooooooooodddd"); // enters in 2, leaves in 4, back in 13
const months = 16;

function tallied() {
  const tally = emptyMonthsTally([330100, 330300], months);
  const summaries = [new FamilyMonths(), new FamilyMonths()] as const;
  // the first in Hangzhou, of weight 2; the second in Wenzhou, of weight 3, who under the reform is on dibao throughout
  enterMonths(tally, first, {side: 0, place: 0, weight: 2}, summaries[0]);
  enterMonths(tally, first, {side: 1, place: 0, weight: 2}, summaries[1]);
  enterPair(tally, 2, summaries[0], summaries[1]);
  enterMonths(tally, second, {side: 0, place: 3, weight: 3}, summaries[0]);
  enterMonths(tally, trace("d".repeat(months)), {side: 1, place: 3, weight: 3}, summaries[1]);
  enterPair(tally, 3, summaries[0], summaries[1]);
  return tally;
}

describe("the tables of a walk", () => {
  const tally = tallied();

  it("count who comes and goes, month by month", () => {
    const at = (month: number, name: (typeof monthMeasures)[number]): number =>
      monthSum(tally, "baseline", month, name);
    expect([1, 2, 3, 4].map(month => at(month, "basic_households"))).toEqual([2, 5, 5, 0]);
    expect([3, 4, 5, 6].map(month => at(month, "exit_persons"))).toEqual([0, 4, 4, 0]);
    expect([2, 10, 13].map(month => at(month, "entry_households"))).toEqual([3, 2, 3]);
    expect([4, 6, 13].map(month => at(month, "leaving_households"))).toEqual([3, 2, 2]);
    expect([4, 6].map(month => [at(month, "exit_begun_households"), at(month, "exit_ended_households")])).toEqual([
      [2, 0],
      [0, 2]
    ]);
    // the first family is back after 4 months, the second after 9
    expect([at(6, "returned_within_6_households"), at(6, "returned_within_12_households")]).toEqual([2, 2]);
    expect([at(4, "returned_within_6_households"), at(4, "returned_within_12_households")]).toEqual([0, 3]);
    expect(sumOver(tally, "baseline", "first_leaving_households")).toBe(2);
    expect(monthRows(tally)).toHaveLength(2 * months);
  });

  it("count person-months below the standard: 500 and 600 are enough, 500 and 300 are not", () => {
    // the first: 2 on exit, 8 off; the second: 10 off; two members each
    expect(sumOver(tally, "baseline", "below_persons")).toBe(2 * 2 * 10 + 3 * 2 * 10);
    expect(sumOver(tally, "reform", "below_persons")).toBe(2 * 2 * 10);
  });

  it("sum money by fiscal year and prefecture", () => {
    // from November: two months, then twelve, then two
    const rows = yearRows(tally, 11);
    expect(rows.map(({year, months: of, region}) => [year, of, region])).toEqual(
      [1, 2, 3].flatMap(year => [null, 330100, 330300].map(region => [year, year === 2 ? 12 : 2, region]))
    );
    const [first1, hangzhou1, wenzhou1, , hangzhou2] = rows;
    expect(hangzhou1.cash_baseline).toBe(2 * 1200);
    expect(wenzhou1).toMatchObject({cash_baseline: 3 * 600, cash_reform: 3 * 1200, cash_change: 3 * 600});
    expect(first1.cash_change).toBe(3 * 600);
    // months 3..14: one and three of dibao, two of exit
    expect(hangzhou2).toMatchObject({cash_baseline: 2 * (4 * 600 + 2 * 300), exit_cash_baseline: 2 * 600});
    expect(yearRows(tally, 1).map(({months: of}) => of)).toEqual([12, 12, 12, 4, 4, 4]);
  });

  it("tell how long families stay and how many return", () => {
    expect(neverLeftShare(tally, "baseline", 4)).toBe(1);
    expect(neverLeftShare(tally, "baseline", 5)).toBe(0);
    expect(neverLeftShare(tally, "reform", 15)).toBe(3 / 5);
    expect(neverLeftShare(tally, "reform", 16)).toBeNull();
    // on the books in months 1..15: the first 8 months (weight 2), the second 5 (weight 3); 7 leave
    expect(leavingRate(tally, "baseline")).toBeCloseTo(7 / (2 * 8 + 3 * 5), 12);
    expect(leftShare(tally, "baseline", 3)).toBeCloseTo((3 * 7) / 31, 12); // two persons each
    // within 6 months, of those who left by month 10: 2 of 5; within 12, of those who left by month 4: 3 of 3
    expect(returnedShare(tally, "baseline", 6)).toBeCloseTo(2 / 5, 12);
    expect(returnedShare(tally, "baseline", 12)).toBe(1);
    expect(returnedShare(emptyMonthsTally([330100], 10), "baseline", 12)).toBeNull();
  });

  it("tell who enters, and what becomes of the caseload", () => {
    // two persons each: 3 families in month 2, 2 in month 10, 3 in month 13
    expect(enteredShare(tally, "baseline", 1)).toBeCloseTo(8 / 31, 12);
    // on dibao: the first family's two persons, of weight 2, then the second's, of weight 3, fifteen months later
    expect(caseloadChange(tally, "baseline")).toBeCloseTo((6 / 4) ** (12 / 15) - 1, 12);
    expect(caseloadChange(emptyMonthsTally([330100], 12), "baseline")).toBeNull();
    expect([enteredShare, leftShare].map(of => of(emptyMonthsTally([330100], 12), "baseline", 1))).toEqual([
      null,
      null
    ]);
  });

  it("tell those who come forward from those who fall, and those not renewed from those who rise", () => {
    const late = trace("oodddooo");
    late.turn[2] = turns.forward;
    late.turn[5] = turns.lapsed;
    const alone = emptyMonthsTally([330100], 8);
    for (const [of, weight] of [
      [late, 1],
      [trace("odddddoo"), 3]
    ] as const)
      enterMonths(alone, of, {side: 0, place: 0, weight}, new FamilyMonths());
    expect(forwardShare(alone, "baseline")).toBe(1 / 4);
    expect(sumOver(alone, "baseline", "leaving_lapsed_persons")).toBe(2);
    expect(forwardShare(emptyMonthsTally([330100], 8), "baseline")).toBeNull();
  });

  it("keep the time so far of those there on one day apart from whole spells of those that enter", () => {
    // whole: 31 family-months on the books and 7 leavings
    expect(completedSpell(tally, "baseline")).toBeCloseTo(31 / 7, 12);
    // so far, as what is still to come: the first family alone is there at the start, for five months until it leaves
    expect(elapsedSpell(tally, "baseline")).toBe(5);
    expect(presentSpell(tally, "baseline")).toBe(10);
    // of those that enter by month 4, the second family: it leaves after two months
    expect(entrantsLeftShare(tally, "baseline", 12)).toBe(1);
    expect(entrantsLeftShare(tally, "baseline", 24)).toBeNull();
    expect(Object.values(spellsOf(emptyMonthsTally([330100], 30), "baseline")).every(of => of === null)).toBe(true);
  });

  it("meet long spells more often than short ones: of those there, the whole spell is longer than of those that enter", () => {
    // one family there for good until month 31; another of the same weight comes and goes every other month
    const long = emptyMonthsTally([330100], 32);
    enterMonths(long, trace("d".repeat(30) + "oo"), {side: 0, place: 0, weight: 1}, new FamilyMonths());
    enterMonths(long, trace("do".repeat(16)), {side: 0, place: 0, weight: 1}, new FamilyMonths());
    const {present_whole_months, completed_months} = spellsOf(long, "baseline");
    expect(completed_months).toBeCloseTo((30 + 16) / 17, 12);
    expect(present_whole_months).toBeCloseTo(2 * ((30 + 1) / 2), 12);
  });

  it("class the largest drop of every family that was on the books", () => {
    // from 600 to nothing: 0.6 of the standard, in the class from 0.6; on dibao throughout: none
    const {classes, households, mean, half_and_more, one_and_more} = dropsOf(tally, "baseline", "assistance");
    expect([households, mean, half_and_more, one_and_more]).toEqual([5, expect.closeTo(0.6, 2), 1, 0]);
    expect(classes.filter(each => each.households > 0)).toEqual([{from: 0.6, to: 0.7, households: 5}]);
    expect(dropsOf(tally, "reform", "resources").classes[0]).toEqual({from: 0, to: 0, households: 3});
  });

  it("compare every family with itself", () => {
    expect(compared(tally, 10)).toMatchObject({
      paid_more: 3,
      paid_less: 0,
      fewer_months_below: 3,
      more_months_below: 0,
      smaller_drop: 3,
      larger_drop: 0,
      cash_difference: 3 * 10 * 600,
      below_difference: -3 * 2 * 10
    });
    // ten drawn, one of which differs by d: variance 10/9 * (d^2 - d^2/10) = d^2; squares are kept to the nearest 1024
    expect(compared(tally, 10).cash_difference_se).toBeCloseTo(18_000, 0);
    expect(compared(tally, 10).below_difference_se).toBeCloseTo(60, 6);
  });

  it("leave a month out in which a member died", () => {
    const widow = trace("dddd");
    widow.members[2] = widow.members[3] = 1;
    widow.income[2] = widow.income[3] = 0;
    const alone = emptyMonthsTally([330100], 4);
    enterMonths(alone, widow, {side: 0, place: 0, weight: 1}, new FamilyMonths());
    expect(dropsOf(alone, "baseline", "resources").classes[0].households).toBe(1);
  });
});

describe("the labels", () => {
  it("name every measure in both languages", () => {
    expect(Object.keys(monthLabels)).toEqual([...monthMeasures]);
    expect(Object.keys(pairLabels)).toEqual([...pairMeasures]);
  });
});
