// A family's months worked out by hand, line by line: what happens to it is written down, not drawn.

import {describe, expect, it} from "vitest";
import {happenings, LifePath} from "../../../src/engine/months/path.js";
import type {MonthTerms, Transitions} from "../../../src/engine/months/terms.js";
import {standings} from "../../../src/engine/months/trace.js";
import {Walker} from "../../../src/engine/months/walk.js";
import type {Policy} from "../../../src/rules/policy.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {family, plainPolicy, town} from "../../analysis/small-town.js";
import {changed} from "../../rules/policies.js";

const still: Transitions = {
  job_found: 0,
  job_found_again: 0,
  job_lost: 0,
  earnings_moved: 0,
  earnings_factor: 1,
  earnings_spread: 0,
  first_wage_month: 2000,
  first_wage_spread: 0,
  death_rate_60: 0,
  death_growth: 0,
  unable_rate_60: 0,
  unable_growth: 0,
  unable_cost: 0,
  recognition_renewed: 0,
  application_months: 2,
  review_months_work: 6,
  review_months_other: 12,
  review_months_death: 3,
  exit_from_decision: 1,
  exit_after_disregard: 1
};
const terms = (months: number, review: number | null, own: Partial<Transitions> = {}): MonthTerms => ({
  months,
  review,
  seed: 1,
  transitions: {...still, ...own}
});

interface Event {
  readonly month: number;
  readonly kind: keyof typeof happenings;
  readonly person?: number;
  readonly age?: number;
  readonly wage?: number;
  readonly draw?: number;
}

function pathOf(events: readonly Event[]): LifePath {
  const path = new LifePath();
  events.forEach(({month, kind, person = 0, age = 40, wage = 0, draw = 0}, i) => {
    path.month[i] = month;
    path.kind[i] = happenings[kind];
    path.person[i] = person;
    path.age[i] = age;
    path.wage[i] = wage;
    path.draw[i] = draw;
  });
  path.count = events.length;
  return path;
}

/** Standing, assistance and means of every month, 元/月 to the cent. */
function monthsOf(record: HouseholdRecord, policy: Policy, events: readonly Event[], of: MonthTerms): unknown[][] {
  const population = town(record);
  const prepared = preparePolicy(policy, population.regions);
  const walker = new Walker(population, prepared, of, prepared.standard);
  if (!walker.walk(0, pathOf(events))) return [];
  const {trace} = walker;
  const names = Object.entries(standings);
  const cents = (x: number): number => Math.round(100 * x) / 100;
  return Array.from({length: of.months}, (_, i) => [
    names.find(([, code]) => code === trace.standing[i])?.[0],
    cents(trace.received[i]),
    cents(trace.means(i))
  ]);
}

// Standard 1000 in Hangzhou, dibao pays the difference, edge line 1500, no cost of work is taken off; the exit takes three months,
// by a third less each, below twice the standard.
const linear = changed(plainPolicy, {
  "addon.minor.share": 0,
  "income.work_cost.flat_month": 0,
  "income.work_cost.rate": 0,
  "exit.months": 3,
  "exit.shape": "linear",
  "take_up.edge": 0
});

// A mother and a child of ten, with 600 yuan a month from elsewhere; she earns 2500 at first.
const mother = family(
  {region: 330100, registration: 1, draw: 65535},
  {employed: 1, wage: 30_000, transfer: 7200},
  {age: 10}
);
const lostAndFound: Event[] = [
  {month: 2, kind: "lost"},
  {month: 5, kind: "found", wage: 36_000}
];

describe("ten months of a family", () => {
  it("match those worked out by hand", () => {
    expect(monthsOf(mother, linear, lostAndFound, terms(10, 3))).toEqual([
      ["off", 0, 3100], // 2500 + 600, above the line of 2 x 1000 and, at 37,200 a year, above the edge line of 36,000
      ["off", 0, 600], // no wage any more: entitled, and waiting
      ["off", 0, 600],
      ["dibao", 1400, 2000], // after two months: 2000 - 600; to be looked at in month 7
      ["dibao", 1400, 5000], // 3000 + 600 earned, and the amount stays
      ["dibao", 1400, 5000],
      ["exit", 1400, 5000], // found: 3600 is below 2 x 2000 and came by work: the first month in full
      ["exit", 933.33, 4533.33], // two thirds of 1400
      ["exit", 466.67, 4066.67], // one third
      ["off", 0, 3600]
    ]);
  });

  it("end in month seven without an exit, and hold one drop of all there was", () => {
    const without = changed(linear, {"exit.months": 0});
    expect(monthsOf(mother, without, lostAndFound, terms(10, 3)).slice(5, 8)).toEqual([
      ["dibao", 1400, 5000],
      ["off", 0, 3600],
      ["off", 0, 3600]
    ]);
  });

  it("have an exit that is nearly over when found, where it runs from the rise in month five", () => {
    const fromRise = terms(10, 3, {exit_from_decision: 0});
    expect(monthsOf(mother, linear, lostAndFound, fromRise).slice(5, 9)).toEqual([
      ["dibao", 1400, 5000],
      ["exit", 466.67, 4066.67], // two months have gone by: 1 - 2/3
      ["off", 0, 3600],
      ["off", 0, 3600]
    ]);
  });

  it("go back to dibao when the work is lost on exit, at the difference of the day", () => {
    const again: Event[] = [...lostAndFound, {month: 8, kind: "lost"}];
    expect(monthsOf(mother, linear, again, terms(10, 3)).slice(6)).toEqual([
      ["exit", 1400, 5000],
      ["dibao", 1400, 2000],
      ["dibao", 1400, 2000],
      ["dibao", 1400, 2000]
    ]);
  });

  it("keep the amount of two after a death, until the look three months later", () => {
    const events: Event[] = [
      {month: 2, kind: "lost"},
      {month: 5, kind: "death", person: 1}
    ];
    expect(monthsOf(mother, linear, events, terms(10, 12)).slice(3)).toEqual([
      ["dibao", 1400, 2000],
      ["dibao", 1400, 2000], // one person with 600, and the amount of two
      ["dibao", 1400, 2000],
      ["dibao", 1400, 2000],
      ["dibao", 400, 1000], // month 8: 1000 - 600
      ["dibao", 400, 1000],
      ["dibao", 400, 1000]
    ]);
  });

  it("give an exit for a rise that did not come by work only where any rise will do", () => {
    // 1500 for two, who get 500; when the child dies, 1500 is above the line of one
    const pair = family({region: 330100, registration: 1, draw: 65535}, {transfer: 18_000}, {age: 10});
    const death: Event[] = [{month: 2, kind: "death", person: 1}];
    const anyRise = changed(linear, {"exit.by_work_only": false});
    const standing = (policy: Policy) =>
      monthsOf(pair, policy, death, terms(9, 12, {review_months_death: 0})).map(
        ([is, received]) => `${String(is)} ${String(received)}`
      );
    expect(standing(linear).slice(0, 3)).toEqual(["dibao 500", "off 0", "off 0"]);
    expect(standing(anyRise).slice(0, 5)).toEqual(["dibao 500", "exit 500", "exit 333.33", "exit 166.67", "off 0"]);
  });
});

describe("a family that enters", () => {
  // the mother of above with savings of 90,000, where 24 months of 1000 for each of two may be kept: 48,000
  const saver = family(
    {region: 330100, registration: 1, draw: 65535, financial_assets: 90_000},
    {employed: 1, wage: 30_000, transfer: 7200},
    {age: 10}
  );
  const illness: Event[] = [{month: 3, kind: "unable"}];
  const withIllness = changed(linear, {"addon.illness": 0.25});

  it("whose earner falls ill does so after the wait, once treatment has taken its savings, and is a family of one ill", () => {
    expect(monthsOf(saver, withIllness, illness, terms(7, 3, {unable_cost: 50_000}))).toEqual([
      ["off", 0, 3100], // 2500 + 600
      ["off", 0, 3100],
      ["off", 0, 600], // no work any more, 40,000 left: entitled, and waiting
      ["off", 0, 600],
      ["dibao", 1650, 2250], // after two months: 2000 - 600, and a quarter of 1000 for the illness
      ["dibao", 1650, 2250],
      ["dibao", 1650, 2250]
    ]);
  });

  it("does not where its savings of 90,000 remain", () => {
    expect(monthsOf(saver, withIllness, illness, terms(7, 3)).slice(2)).toEqual(Array(5).fill(["off", 0, 600]));
  });

  it("applies by itself in the month in which it comes forward, is gone when it does not, and waits anew", () => {
    // 1500 for two all the time: entitled to 500, half of such families are recognised, and this one is not
    const half = changed(linear, {"take_up.dibao.rate": 0.5});
    const pair = family({region: 330100, registration: 1, draw: 60_000}, {transfer: 18_000}, {age: 10});
    const events: Event[] = [
      {month: 3, kind: "renewed", draw: 50_000}, // no better than before
      {month: 4, kind: "renewed", draw: 1000},
      {month: 6, kind: "renewed", draw: 32_767}, // still below a half
      {month: 7, kind: "renewed", draw: 32_768},
      {month: 8, kind: "renewed", draw: 2000}
    ];
    expect(monthsOf(pair, half, events, terms(10, 12))).toEqual([
      ["off", 0, 1500],
      ["off", 0, 1500],
      ["off", 0, 1500],
      ["dibao", 500, 2000],
      ["dibao", 500, 2000],
      ["dibao", 500, 2000],
      ["off", 0, 1500],
      ["off", 0, 1500],
      ["dibao", 500, 2000], // two months after it left
      ["dibao", 500, 2000]
    ]);
  });

  it("out of the edge waits for dibao as any other, however long it was entitled to the edge", () => {
    // 2500 for two lies between 2000 and 3000; the edge is granted to none here
    const edge = family({region: 330100, registration: 1, draw: 0}, {employed: 1, wage: 30_000}, {age: 10});
    const standing = monthsOf(edge, linear, [{month: 4, kind: "lost"}], terms(7, 3)).map(([is]) => is);
    expect(standing).toEqual(["off", "off", "off", "off", "off", "dibao", "dibao"]);
  });
});

describe("a disregard of earnings", () => {
  // up to three standards, 3000 a month, for two months: the wage of 3000 does not count until month 9
  const disregarding = changed(linear, {"income.disregard.months": 2, "income.disregard.cap_multiple": 3});

  it("keeps the amount until it ends, and the gradual exit follows", () => {
    expect(monthsOf(mother, disregarding, lostAndFound, terms(13, 3)).slice(6)).toEqual([
      ["dibao", 1400, 5000],
      ["dibao", 1400, 5000],
      ["exit", 1400, 5000],
      ["exit", 933.33, 4533.33],
      ["exit", 466.67, 4066.67],
      ["off", 0, 3600],
      ["off", 0, 3600]
    ]);
  });

  it("runs on where the wage moves meanwhile: the month of the rise stays the one that was found", () => {
    const moved: Event[] = [...lostAndFound, {month: 8, kind: "moved", wage: 38_400}];
    expect(monthsOf(mother, disregarding, moved, terms(13, 3)).slice(6)).toEqual([
      ["dibao", 1400, 5000],
      ["dibao", 1400, 5200], // 3200 + 600 earned
      ["exit", 1400, 5200],
      ["exit", 933.33, 4733.33],
      ["exit", 466.67, 4266.67],
      ["off", 0, 3800],
      ["off", 0, 3800]
    ]);
  });

  it("leaves but the last third of the exit where both run at once", () => {
    const atOnce = terms(12, 3, {exit_after_disregard: 0});
    expect(monthsOf(mother, disregarding, lostAndFound, atOnce).slice(6, 11)).toEqual([
      ["dibao", 1400, 5000],
      ["dibao", 1400, 5000],
      ["exit", 466.67, 4066.67], // months 0 and 1 of three went by under the disregard
      ["off", 0, 3600],
      ["off", 0, 3600]
    ]);
  });

  it("holds for a rise that stays below the line too", () => {
    const small: Event[] = [
      {month: 2, kind: "lost"},
      {month: 5, kind: "found", wage: 6000}
    ];
    expect(monthsOf(mother, disregarding, small, terms(10, 3)).slice(5)).toEqual([
      ["dibao", 1400, 2500], // 500 + 600 + 1400
      ["dibao", 1400, 2500], // month 7: 500 earned, and disregarded
      ["dibao", 1400, 2500],
      ["dibao", 900, 2000], // month 9: the disregard is over: 2000 - 1100
      ["dibao", 900, 2000]
    ]);
  });
});

describe("growing older", () => {
  it("brings the add-on of 70 and of 80 at the next look, and takes that of a minor away at 18", () => {
    const addons = changed(linear, {
      "addon.elder": [
        {age: 70, share: 0.1},
        {age: 80, share: 0.2}
      ],
      "addon.minor.age": 18,
      "addon.minor.share": 0.3
    });
    const three = family({region: 330100, registration: 1, draw: 0}, {age: 69, transfer: 3600}, {age: 79}, {age: 17});
    const events: Event[] = [
      {month: 2, kind: "birthday", person: 0, age: 70},
      {month: 3, kind: "birthday", person: 1, age: 80},
      {month: 4, kind: "birthday", person: 2, age: 18}
    ];
    // looked at every month; difference 3000 - 300 = 2700; shares 0.1 + 0.3, then 0.2 + 0.3 ..., of 1000
    expect(monthsOf(three, addons, events, terms(5, 1)).map(([, received]) => received)).toEqual([
      2700 + 100 + 300, // 79 has reached 70
      2700 + 100 + 100 + 300,
      2700 + 100 + 200 + 300,
      2700 + 100 + 200,
      2700 + 100 + 200
    ]);
  });
});

describe("a severely disabled adult of a family above every line", () => {
  const alone = changed(linear, {"single.alone": "any", "single.mode": "full", "disability.care.amount_by_level": {}});
  const pair = family(
    {region: 330100, registration: 1},
    {employed: 1, wage: 120_000},
    {age: 20, disability_type: 4, disability_level: 1}
  );

  it("enters alone, with the standard of one, for as long as it lives", () => {
    expect(monthsOf(pair, alone, [{month: 3, kind: "death", person: 1}], terms(4, 1))).toEqual([
      ["single", 1000, 11_000],
      ["single", 1000, 11_000],
      ["off", 0, 10_000],
      ["off", 0, 10_000]
    ]);
  });

  it("does not where the policy knows no entry but out of the edge", () => {
    expect(monthsOf(pair, changed(alone, {"single.alone": "none"}), [], terms(4, 1))).toEqual([]);
  });
});

describe("a family that nothing concerns", () => {
  it("is not walked to the end", () => {
    const rich = family({region: 330100, registration: 1}, {employed: 1, wage: 120_000});
    expect(monthsOf(rich, linear, [], terms(10, 3))).toEqual([]);
    expect(monthsOf(rich, linear, [{month: 4, kind: "moved", wage: 110_000}], terms(10, 3))).toEqual([]);
  });

  it("is walked where it loses its income", () => {
    const owner = family({region: 330100, registration: 1, financial_assets: 900_000}, {employed: 1, wage: 120_000});
    const months = monthsOf(owner, linear, [{month: 4, kind: "lost"}], terms(6, 3));
    expect(months).toHaveLength(6); // too rich for help, and below the standard all the same
    expect(months[3]).toEqual(["off", 0, 0]);
  });
});
