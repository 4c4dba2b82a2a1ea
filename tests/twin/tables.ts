// What rulebook.sql reads: a resolved policy as DuckDB tables.

import type {Policy} from "../../src/rules/policy.js";

type Cell = number | null | undefined;

/** A plain value as a DuckDB literal: numbers are doubles, groups are structs, lists keep their type when empty. */
function literal(value: unknown): string {
  if (value === null) return "null::double";
  if (typeof value === "number") return `${value}::double`;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (Array.isArray(value))
    return `[${value.map(literal).join(", ")}]${value.every(v => typeof v === "string") ? "::varchar[]" : ""}`;
  return `{${Object.entries(value as object)
    .map(([key, v]) => `"${key}": ${literal(v)}`)
    .join(", ")}}`;
}

const numbers = (list: readonly number[]): string => `[${list.map(literal).join(", ")}]::double[]`;

/** The parameters that are not tables or lists of rows, as one struct. */
function scalars({
  standard,
  income,
  assets,
  rounding,
  tekun,
  dibao,
  addon,
  single,
  edge,
  rigid,
  exit,
  disability,
  ...rest
}: Policy): string {
  const {basis, consumption, split, round_to, unify, hold_harmless, floor} = standard;
  const {living, care} = disability;
  const fields = {
    standard: literal({basis, consumption, split, round_to, unify, hold_harmless, floor}),
    income: literal({...income, imputed: null}),
    assets: literal(assets),
    rounding: literal(rounding),
    tekun: literal(tekun),
    dibao: literal({method: dibao.method, minimum_benefit: dibao.minimum_benefit}),
    addon: literal({
      minor: addon.minor,
      severe: addon.severe,
      illness: addon.illness,
      stacking: addon.stacking,
      to_single: addon.to_single
    }),
    single: literal(single),
    edge: literal(edge),
    rigid: literal({ratio: rigid.ratio, income: rigid.income, items: rigid.items}),
    exit: literal(exit),
    disability:
      `{living: {amount: ${literal(living.amount)}, share: ${literal(living.share)}, statuses: ${numbers(living.statuses)}}, ` +
      `care: {statuses: ${numbers(care.statuses)}}}`,
    price_subsidy: literal(rest.price_subsidy),
    relief:
      `{share: ${literal(rest.relief.share)}, threshold_months: ${literal(rest.relief.threshold_months)}, ` +
      `cap_months: ${literal(rest.relief.cap_months)}, cap_standard: ${literal(rest.relief.cap_standard)}, statuses: ${numbers(rest.relief.statuses)}}`,
    inkind: `{education: {statuses: ${numbers(rest.inkind.education.statuses)}}}`,
    take_up: literal(rest.take_up)
  };
  return `{${Object.entries(fields)
    .map(([key, text]) => `${key}: ${text}`)
    .join(", ")}}`;
}

const tableOf = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const cells = rows.map(row => `(${row.map(cell => literal(cell ?? null)).join(", ")})`);
  const filled = rows.length === 0 ? "" : `insert into ${name} values ${cells.join(", ")};`;
  return `create or replace table ${name} (${columns.map(c => `"${c}" double`).join(", ")}); ${filled}`;
};

/** A row of a table with a `default`, which serves absent keys and those for which nothing is published. */
const own = (
  table: {readonly default: number | null; readonly [key: string]: number | null | undefined},
  key: string
): number | null => table[key] ?? table.default;

const ofKind = (
  row: {readonly urban?: number | null; readonly rural?: number | null} | undefined,
  kind: "urban" | "rural"
): Cell => row?.[kind];

function placeRows({standard, minimum_wage, rigid}: Policy): Cell[][] {
  return Object.entries(standard.listed).flatMap(([region, listed]) =>
    (["urban", "rural"] as const).map((kind, k) => {
      const tier = standard.tiers.find((_, i) => i + 1 === standard.region_tier[region]);
      const cells = [
        ofKind(listed, kind),
        ofKind(standard.amounts[region], kind),
        tier?.ratio,
        tier?.rural_ratio,
        tier?.amount
      ];
      return [Number(region), k + 1, ...cells, own(minimum_wage, region), own(rigid.income_line, region)];
    })
  );
}

/** SQL that creates the policy's tables. */
export function policyTables(policy: Policy): string {
  const {inkind} = policy;
  const byStatus = [0, 1, 2, 3, 4, 5].map(s => [
    s,
    inkind.medical[s]?.ratio ?? 0,
    inkind.medical[s]?.deductible ?? 0,
    inkind.medical[s]?.cap,
    inkind.premium[s] ?? 0,
    inkind.housing[s]?.urban ?? 0,
    inkind.housing[s]?.rural ?? 0,
    inkind.heating[s] ?? 0,
    inkind.utility[s] ?? 0
  ]);
  const keyed = (table: Readonly<Record<string, number | undefined>>): Cell[][] =>
    Object.entries(table).map(([key, amount]) => [Number(key), amount]);
  return [
    `create or replace table policy as select ${scalars(policy)} as p;`,
    tableOf(
      "places",
      [
        "region",
        "registration",
        "listed",
        "given",
        "tier_ratio",
        "tier_rural_ratio",
        "tier_amount",
        "minimum_wage",
        "income_line"
      ],
      placeRows(policy)
    ),
    tableOf(
      "bands",
      ["position", "below", "pay"],
      policy.dibao.bands.map(({below, pay}, i) => [i, below, pay])
    ),
    tableOf(
      "elders",
      ["age", "share"],
      policy.addon.elder.map(({age, share}) => [age, share])
    ),
    tableOf(
      "brackets",
      ["position", "labour", "sex", "age_from", "age_to", "of_wage", "of_standard"],
      policy.income.imputed.brackets.map((b, i) => [i, b.labour, b.sex, b.from, b.to, b.of_wage, b.of_standard])
    ),
    tableOf(
      "allowances",
      ["per", "status", "amount"],
      policy.allowances.flatMap(({per, amount_year, statuses}) =>
        statuses.map(status => [["household", "person", "single_entrant"].indexOf(per), status, amount_year])
      )
    ),
    tableOf("levels", ["level", "amount"], keyed(policy.disability.care.amount_by_level)),
    tableOf("stages", ["stage", "amount"], keyed(inkind.education.stages)),
    tableOf(
      "rows_by_status",
      [
        "status",
        "medical_ratio",
        "medical_deductible",
        "medical_cap",
        "premium",
        "housing_urban",
        "housing_rural",
        "heating",
        "utility"
      ],
      byStatus
    )
  ].join("\n");
}
