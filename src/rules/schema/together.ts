// What holds between the parameters of a policy that are each in order by themselves.

import type {Policy} from "../policy.js";
import type {Problem} from "./problem.js";

type Fault = Omit<Problem, "file">;

const rules: readonly ((policy: Policy) => readonly Fault[])[] = [
  sharesSumToOne,
  tiersExist,
  tiersAreSet,
  bandsRise,
  bracketsRise,
  agesAreRanges,
  allowancesDiffer,
  centralSumIsSet,
  placesCanBeUsed
];

/** The faults of a policy of which every parameter is there and in order by itself. */
export const validateTogether = (policy: Policy, file: string): Problem[] =>
  rules.flatMap(rule => rule(policy)).map(fault => ({file, ...fault}));

function sharesSumToOne({financing}: Policy): Fault[] {
  const rows = [
    ["financing.default", financing.default] as const,
    ...Object.entries(financing.programme).map(([name, row]) => [`financing.programme.${name}`, row!] as const),
    ...Object.entries(financing.regions).map(([name, row]) => [`financing.regions.${name}`, row!] as const)
  ];
  return rows.flatMap(([key, {central, province, prefecture, county}]) => {
    const sum = central + province + prefecture + county;
    const message = `invalid value: ${key} sums to ${sum} (central, province, prefecture and county sum to 1)`;
    return Math.abs(sum - 1) < 1e-9 ? [] : [{key, message}];
  });
}

function tiersExist({standard: {tiers, region_tier}}: Policy): Fault[] {
  return Object.entries(region_tier).flatMap(([region, tier]) => {
    const key = `standard.region_tier.${region}`;
    return tier! <= tiers.length
      ? []
      : [{key, message: `invalid value: ${key} = ${tier!} (there are ${tiers.length} tiers)`}];
  });
}

function tiersAreSet({standard: {tiers}}: Policy): Fault[] {
  return tiers.flatMap(({ratio, amount}, i) => {
    const key = `standard.tiers.${i}`;
    const message = `missing key: ${key}.ratio (each tier has a ratio or an amount)`;
    return ratio === undefined && amount === undefined ? [{key, message}] : [];
  });
}

/** The first band whose line lies above an income pays, so that one after a higher one would never be reached. */
function bandsRise({dibao: {method, bands}}: Policy): Fault[] {
  const key = "dibao.bands";
  if (method === "bands" && bands.length === 0)
    return [{key, message: `missing key: ${key}.0 (dibao.method is bands: give at least one)`}];
  return notRising(
    key,
    "below",
    bands.map(({below}) => below)
  );
}

function bracketsRise({addon: {elder}}: Policy): Fault[] {
  return notRising(
    "addon.elder",
    "age",
    elder.map(({age}) => age)
  );
}

/** An empty range would impute nothing to anybody. */
function agesAreRanges({income}: Policy): Fault[] {
  return income.imputed.brackets.flatMap(({from, to}, i) => {
    const key = `income.imputed.brackets.${i}.from`;
    return from < to ? [] : [{key, message: `invalid value: ${key} = ${from} (allowed: below ${to}, its to)`}];
  });
}

function allowancesDiffer({allowances}: Policy): Fault[] {
  return allowances.flatMap(({id}, i) => {
    const first = allowances.findIndex(each => each.id === id);
    const key = `allowances.${i}.id`;
    return first === i
      ? []
      : [{key, message: `taken id: ${key} = ${JSON.stringify(id)} (allowances.${first} has it; give each its own)`}];
  });
}

function notRising(list: string, name: string, values: readonly number[]): Fault[] {
  return values.flatMap((value, i) => {
    if (i === 0 || value > values[i - 1]) return [];
    const key = `${list}.${i}.${name}`;
    return [
      {key, message: `invalid value: ${key} = ${value} (allowed: above ${values[i - 1]}, that of the entry before)`}
    ];
  });
}

function centralSumIsSet({financing: {mode, fixed_central}}: Policy): Fault[] {
  const key = "financing.fixed_central";
  const message = `invalid value: ${key} = null (financing.mode is fixed_central: give the sum in yuan a year)`;
  return mode === "fixed_central" && fixed_central === null ? [{key, message}] : [];
}

/** A prefecture, a municipality, or a county that answers to its province: what microdata have as their region. */
const isPrefecture = (region: string): boolean => /^\d{4}00$|^\d\d90\d\d$/.test(region);

function placesCanBeUsed({province, standard, minimum_wage, rigid, financing}: Policy): Fault[] {
  const tables = {
    "standard.listed": standard.listed,
    "standard.region_tier": standard.region_tier,
    "standard.amounts": standard.amounts,
    minimum_wage: minimum_wage,
    "rigid.income_line": rigid.income_line,
    "financing.regions": financing.regions
  };
  return Object.entries(tables).flatMap(([table, rows]) =>
    Object.keys(rows)
      .filter(region => region !== "default")
      .flatMap(region => {
        const why = cannotUse(region, province);
        const key = `${table}.${region}`;
        return why === undefined ? [] : [{key, message: `unknown region: ${key} (${why})`}];
      })
  );
}

function cannotUse(region: string, province: string | null): string | undefined {
  if (!isPrefecture(region)) return `no prefecture: rules are read by prefecture, as ${region.slice(0, 4)}00`;
  if (province !== null && region.slice(0, 2) !== province.slice(0, 2))
    return `outside ${province}, province of the policy`;
  return undefined;
}
