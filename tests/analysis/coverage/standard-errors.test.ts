// Standard errors against a bootstrap: households drawn again within their strata, everything computed anew (Efron 1979). Nothing of
// the formulas is used on that side.

import fc from "fast-check";
import {group, randomLcg} from "d3";
import {standardDeviation} from "simple-statistics";
import {describe, expect, it} from "vitest";
import {meanBenefitEstimate, meanStandardEstimate} from "../../../src/analysis/coverage/adequacy.js";
import {changedPersons} from "../../../src/analysis/coverage/changed-persons.js";
import {exclusion} from "../../../src/analysis/coverage/exclusion.js";
import {gapLeftEstimate} from "../../../src/analysis/coverage/gap-left.js";
import {povertyEstimates} from "../../../src/analysis/coverage/poverty.js";
import type {Estimate} from "../../../src/analysis/results/tables.js";
import {estimate} from "../../../src/analysis/results/totals.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const replicates = 400;
/** The deviation of 400 replicates is itself uncertain by 4 %, and a ratio is only nearly linear. */
const tolerance = 0.15;

const reform = changed(goldenPolicy, {
  "standard.unify": "urban_rural",
  "edge.multiple": 1.5,
  "dibao.minimum_benefit": 400,
  "addon.severe": 0.1,
  "addon.illness": 0,
  "take_up.dibao.rate": 0.6
});
const records = fc.sample(households(1800, 1800), {numRuns: 1, seed: 11})[0];
const population = preparePopulation(toMicrodata(records));
const [before, after] = [goldenPolicy, reform].map(policy => preparePolicy(policy, population.regions));
const tally = runAll(population, before, after);
const persons = tally.persons.reduce((a, b) => a + b, 0);

const strata = group([...population.places.keys()], row => population.places[row]);

/** The population with each household as often as it is drawn, out of its place, as many times as the place has households. */
function redrawn(random: () => number): Population {
  const weight = new Float32Array(population.places.length);
  for (const stratum of strata.values()) {
    for (let i = 0; i < stratum.length; ++i) {
      const row = stratum[Math.floor(random() * stratum.length)];
      weight[row] += population.households.weight[row];
    }
  }
  return {...population, households: {...population.households, weight}};
}

const figures: Readonly<Record<string, (tally: Tally) => Estimate>> = {
  "dibao persons": tally => estimate(tally, "dibao_receiving"),
  "cash in a year": tally => estimate(tally, "cash_receiving", 12),
  "cash of a prefecture": tally => estimate(tally, "cash_receiving", 12, 1),
  "persons of edge families": tally => estimate(tally, "edge_entitled"),
  exclusion: tally => exclusion(tally),
  "exclusion in a prefecture": tally => exclusion(tally, 0),
  "the mean standard of recipients": tally => meanStandardEstimate(tally, {baseline: goldenPolicy, reform})!,
  "the mean benefit": meanBenefitEstimate,
  // the number of persons is a margin, known whatever is drawn
  "persons below the standard after assistance": tally => ofAll(tally, povertyEstimates(tally)[0].headcount_after!),
  "persons below the edge line before assistance": tally => ofAll(tally, povertyEstimates(tally)[1].headcount_before!),
  "the share of the gap to the standard that is filled": tally => povertyEstimates(tally)[0].gap_filled_share!,
  "persons below the standard after cash alone": tally =>
    ofAll(tally, povertyEstimates(tally)[0].headcount_after_cash!),
  "the share of the gap to the standard that cash fills": tally => povertyEstimates(tally)[0].gap_filled_share_cash!,
  "the share of the gap to the edge line that is filled": tally => povertyEstimates(tally)[1].gap_filled_share!,
  "the gap left below the baseline's standard": tally => gapLeftEstimate(tally, "standard", "gap"),
  "persons left below the baseline's edge line": tally => gapLeftEstimate(tally, "edge_line", "persons"),
  "persons whose assistance rises": tally => moved(tally, "rises"),
  "persons whose assistance falls": tally => moved(tally, "falls")
};

/** One number of both policies together. */
function moved(tally: Tally, way: "rises" | "falls"): Estimate {
  const {persons, se} = changedPersons(tally, way);
  const error = se ?? NaN;
  return {baseline: persons, reform: persons, change: persons, baseline_se: error, reform_se: error, change_se: error};
}

function ofAll(tally: Tally, share: Estimate): Estimate {
  const scale = tally.persons.reduce((a, b) => a + b, 0) / persons;
  const {baseline, reform, change} = share;
  return {...share, baseline: scale * baseline, reform: scale * reform, change: scale * change};
}

const random = randomLcg(0.42);
const drawn = Array.from({length: replicates}, () => runAll(redrawn(random), before, after));

describe.each(Object.entries(figures))("the standard error of %s", (_, of) => {
  const value = of(tally);
  const again = drawn.map(of);
  it.each(["baseline", "reform", "change"] as const)("is that of a bootstrap: %s", which => {
    const spread = standardDeviation(again.map(each => each[which]));
    expect(spread).toBeGreaterThan(0);
    expect(value[`${which}_se`] / spread).toBeGreaterThan(1 - tolerance);
    expect(value[`${which}_se`] / spread).toBeLessThan(1 + tolerance);
  });
});

describe("standard errors of a change", () => {
  it("are 0 where the reform is the baseline", () => {
    const same = runAll(population, before, before);
    for (const of of [exclusion, meanBenefitEstimate, (t: Tally) => povertyEstimates(t)[0].gap_filled_share!])
      expect(of(same).change_se).toBeCloseTo(0, 9);
  });

  it("are smaller than those of two samples would be, for baseline and reform are pairs", () => {
    const {baseline_se, reform_se, change_se} = exclusion(tally);
    expect(change_se).toBeLessThan(Math.hypot(baseline_se, reform_se));
  });

  it("of a share of ten alike of whom four do not receive is the textbook's", () => {
    // one place, equal weights, one person each: the variance of a proportion, n / (n - 1) * p (1 - p) / n
    const alike = fc.sample(households(1, 1), {numRuns: 1, seed: 3})[0][0];
    const ten = Array.from({length: 10}, (_, i) => ({
      household: {
        ...alike.household,
        weight: 1,
        region: 330100,
        registration: 1,
        support_received: 0,
        support_paid: 0,
        months_since_rise: 255,
        financial_assets: 0,
        vehicle_value: 0,
        machinery_value: 0,
        houses: 0,
        registered_firm: 0,
        able_obligor: 1,
        draw: i < 6 ? 0 : 65_535
      },
      persons: [{...alike.persons[0], ...nothing, member: 1, age: 40}]
    }));
    const one = preparePopulation(toMicrodata(ten));
    const half = changed(goldenPolicy, {"take_up.dibao.rate": 0.5, "take_up.dibao.gap_slope": 0});
    const policy = preparePolicy(half, one.regions);
    const {baseline, baseline_se} = exclusion(runAll(one, policy, policy));
    expect(baseline).toBeCloseTo(0.4, 12);
    expect(baseline_se).toBeCloseTo(Math.sqrt((10 / 9) * ((0.4 * 0.6) / 10)), 9);
  });
});

const nothing = {
  wage: 0,
  business: 0,
  property: 0,
  transfer: 0,
  basic_pension: 0,
  exempt_income: 0,
  contributions: 0,
  disability_type: 0,
  disability_level: 0,
  serious_illness: 0,
  adl_failed: 0,
  employed: 0
};
