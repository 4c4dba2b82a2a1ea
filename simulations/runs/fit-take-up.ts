// Fits the take-up of a province's policy in force to published recipients and to the published mean benefit over the standard, at the mean
// of several seeds, so that no single draw is fitted: `npx tsx simulations/runs/fit-take-up.ts PROVINCE [HOUSEHOLDS] [SEEDS]`. Only take-up is
// fitted, never income or the arithmetic; the rates go by hand into the policy file, marked `assumed`.

import {assessAll} from "../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {bisect} from "../../loaders/incomes/dagum.js";
import {provinceNamed} from "../../loaders/census/provinces.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {findOutcome, publishedOutcome} from "./files.js";

/** Families of one seed that could receive, a row each. */
interface Claimants {
  /** 2 dibao, 3 edge, 0 an adult who enters alone from a family of no status or of rigid expenditure. */
  readonly status: number[];
  readonly draw: number[];
  /** Missing share of the standard. */
  readonly gap: number[];
  /** Weighted persons of edge families, and recipients of dibao: all of the family or those who enter alone. */
  readonly edge: number[];
  readonly persons: number[];
  /** Base and add-ons, 元/月, and the standards that go with them, of those recipients. */
  readonly base: number[];
  readonly addon: number[];
  readonly standards: number[];
}

export interface Rates {
  readonly edge: number;
  readonly rate: number;
  readonly slope: number;
}

/** What comes of the rates in one population. */
export interface Reached {
  readonly dibao_persons: number;
  readonly edge_persons: number;
  readonly benefit_to_standard: number;
  readonly base_to_standard: number;
}

export function claimantsOf(province: string, households: number, seed: number, policy: Policy): Claimants {
  const microdata = preparePopulation(generatePopulation({province, households, seed}));
  const sheet = assessAll(microdata, preparePolicy(policy, microdata.regions));
  const {weight, draw} = microdata.households;
  const found: Claimants = {status: [], draw: [], gap: [], edge: [], persons: [], base: [], addon: [], standards: []};
  for (let i = 0; i < weight.length; ++i) {
    const [status, singles, members, standard] = [
      sheet.status[i],
      sheet.single_persons[i],
      sheet.members[i],
      sheet.standard[i]
    ];
    if (sheet.exit_benefit[i] > 0 || (status !== 2 && status !== 3 && singles === 0)) continue;
    const persons = weight[i] * (status === 2 ? members : singles);
    found.status.push(status === 2 || status === 3 ? status : 0);
    found.draw.push(draw[i]);
    found.gap.push(1 - sheet.counted_income[i] / (12 * members * standard));
    found.edge.push(status === 3 ? weight[i] * (members - singles) : 0);
    found.persons.push(persons);
    found.base.push(weight[i] * (sheet.dibao_base[i] + sheet.single_benefit[i]));
    found.addon.push(weight[i] * sheet.dibao_addon[i]);
    found.standards.push(persons * standard);
  }
  return found;
}

/** As `decideReceipt` of the rules has it; the report of a simulation says the same. */
export function reachedAt(claimants: Claimants, {edge, rate, slope}: Rates): Reached {
  let [persons, edges, base, addon, standards] = [0, 0, 0, 0, 0];
  claimants.status.forEach((status, i) => {
    const chance = status === 3 ? edge : rate + (status === 2 ? slope * claimants.gap[i] : 0);
    if (claimants.draw[i] >= Math.floor(65_536 * Math.min(1, Math.max(0, chance)))) return;
    persons += claimants.persons[i];
    edges += claimants.edge[i];
    base += claimants.base[i];
    addon += claimants.addon[i];
    standards += claimants.standards[i];
  });
  return {
    dibao_persons: persons,
    edge_persons: edges,
    benefit_to_standard: (base + addon) / standards,
    base_to_standard: base / standards
  };
}

export interface Wanted {
  readonly dibao_persons: number;
  readonly edge_persons: number;
  readonly measure: "benefit_to_standard" | "base_to_standard";
  readonly benefit: number;
}

/**
 * Rates that meet what is wanted at the mean of the seeds. Nobody claims the less for being poorer: the slope is not below 0, nor the rate
 * below that of edge families.
 */
export function fitRates(seeds: readonly Claimants[], wanted: Wanted): Rates {
  const mean = (rates: Rates, name: keyof Reached) =>
    seeds.reduce((sum, claimants) => sum + reachedAt(claimants, rates)[name], 0) / seeds.length;
  const edge = bisect(edge => wanted.edge_persons - mean({edge, rate: 0, slope: 0}, "edge_persons"), 0, 1);
  const short = (rate: number, slope: number) => wanted.dibao_persons - mean({edge, rate, slope}, "dibao_persons");
  const steepest = bisect(slope => short(edge, slope), 0, 1);
  const rateAt = (slope: number) => bisect(rate => short(rate, slope), edge, 1);
  const slope = bisect(slope => wanted.benefit - mean({edge, rate: rateAt(slope), slope}, wanted.measure), 0, steepest);
  const round = (x: number) => Math.round(10_000 * x) / 10_000;
  return {edge: round(edge), rate: round(rateAt(round(slope))), slope: round(slope)};
}

/** Published recipients and mean benefit of a policy, with add-ons or without, as its row says. Throws where one is missing. */
export function wantedOf(policy: string): Wanted {
  const base = findOutcome(policy, "base_to_standard");
  return {
    dibao_persons: publishedOutcome(policy, "dibao_persons"),
    edge_persons: publishedOutcome(policy, "edge_persons"),
    measure: base === undefined ? "benefit_to_standard" : "base_to_standard",
    benefit: base ?? publishedOutcome(policy, "benefit_to_standard")
  };
}

if (process.argv[1]?.endsWith("fit-take-up.ts")) {
  const [name = "", households = "40000", seeds = "6"] = process.argv.slice(2);
  const province = provinceNamed(name);
  const {policy} = readPolicy(province.policy);
  const wanted = wantedOf(policy.id);
  const drawn = Array.from({length: Number(seeds)}, (_, s) =>
    claimantsOf(province.id, Number(households), 101 + s, policy)
  );
  const rates = fitRates(drawn, wanted);
  const reached = drawn.map(claimants => reachedAt(claimants, rates));
  process.stdout.write(`${JSON.stringify({policy: policy.id, wanted, rates, reached})}\n`);
}
