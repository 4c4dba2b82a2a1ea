// Checks of families: what does not fit together within a household, or beside the other places.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import {quote} from "../queries.js";
import type {TableName} from "../queries.js";
import type {CheckId} from "./checks.js";
import type {Present} from "./families.js";

/** Rows at fault: a query of household_id, row, table of the file and value. */
export interface FamilyFault {
  readonly check: CheckId;
  /** Our column: told, and set where that is the answer. */
  readonly column: Column | null;
  readonly owner: TableName;
  /** SELECT household_id, _row[, value] */
  readonly rows: string;
}

const column = (name: string): Column =>
  ([...householdColumns, ...personColumns] as readonly Column[]).find(each => each.name === name)!;

/** Ages at which a stage of school is usual. */
const usualAges: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [2, 7],
  2: [5, 15],
  3: [10, 19],
  4: [13, 25],
  5: [14, 60]
};

export interface FamilyContext {
  readonly present: Present;
  readonly rows: "persons" | "tables";
  /** Columns of households in which rows of one differ, and the table that has them. */
  readonly differing: ReadonlyMap<string, string>;
  /** Places with a standard under the policy in force; null where there is no policy. */
  readonly standards: readonly number[] | null;
}

export function familyFaults({present, rows, differing, standards}: FamilyContext): FamilyFault[] {
  const has = (name: string): boolean => present.households.has(name) || present.persons.has(name);
  return [
    ...(rows === "tables" ? tableFaults() : []),
    ...differingFaults(differing),
    ...(has("person") ? [personTwice] : []),
    ...(has("person") || has("relation") ? [noApplicant(has("person"))] : []),
    {
      check: "no_member",
      column: null,
      owner: "households",
      rows: "SELECT household_id, min(_row) AS _row FROM whole_people GROUP BY household_id HAVING max(member) = 0"
    },
    {
      check: "out_of_range",
      column: column("person"),
      owner: "persons",
      rows: "SELECT household_id, min(_row) AS _row, max(person) AS value FROM whole_people GROUP BY household_id HAVING max(person) > 255"
    },
    {
      check: "weight",
      column: column("weight"),
      owner: "households",
      rows: `SELECT household_id, household_id AS _row, weight AS value FROM whole_families WHERE NOT (weight > 0 AND weight <= ${column("weight").max})`
    },
    {
      check: "child_wage",
      column: column("wage"),
      owner: "persons",
      rows: "SELECT household_id, _row, wage AS value FROM whole_people WHERE age < 16 AND wage > 0"
    },
    schoolAge,
    {
      check: "benefit_without_status",
      column: column("observed_benefit_month"),
      owner: "households",
      rows: "SELECT household_id, household_id AS _row, observed_benefit_month AS value FROM whole_families WHERE observed_benefit_month > 0 AND observed_status IN (0, 255)"
    },
    ...(standards === null ? [] : [withoutStandard(standards)]),
    ...unitFaults(present)
  ];
}

const tableFaults = (): FamilyFault[] => [
  {
    check: "duplicate_id",
    column: null,
    owner: "households",
    rows: "SELECT household_id, household_id AS _row FROM families WHERE _rows > 1"
  },
  {
    check: "orphan_person",
    column: null,
    owner: "persons",
    rows: "SELECT NULL AS household_id, _row FROM people WHERE household_id IS NULL AND _key IS NOT NULL"
  },
  {
    check: "empty_household",
    column: null,
    owner: "households",
    rows: "SELECT household_id, household_id AS _row FROM families WHERE _key NOT IN (SELECT _key FROM people WHERE _key IS NOT NULL)"
  }
];

/** Each column of the household that its rows do not agree on. */
const differingFaults = (differing: FamilyContext["differing"]): FamilyFault[] =>
  [...differing].map(([name, table]) => ({
    check: "household_rows_differ",
    column: column(name),
    owner: "persons",
    rows: `SELECT f.household_id, f.household_id AS _row, f.${quote(name)} AS value FROM families AS f WHERE f._key IN
(SELECT m._key FROM ${table} AS m JOIN families AS f ON f._key = m._key WHERE m.${quote(name)} <> f.${quote(name)})`
  }));

const personTwice: FamilyFault = {
  check: "duplicate_person",
  column: column("person"),
  owner: "persons",
  rows: "SELECT household_id, _row FROM people WHERE (household_id, person) IN (SELECT (household_id, person) FROM people WHERE person IS NOT NULL GROUP BY household_id, person HAVING count(*) > 1)"
};

const noApplicant = (byNumber: boolean): FamilyFault => ({
  check: "no_applicant",
  column: column(byNumber ? "person" : "relation"),
  owner: "persons",
  rows: `SELECT household_id, min(_row) AS _row FROM people WHERE household_id IS NOT NULL GROUP BY household_id HAVING count_if(${byNumber ? "person" : "relation"} = 1) = 0`
});

const schoolAge: FamilyFault = {
  check: "school_age",
  column: column("school_stage"),
  owner: "persons",
  rows: `SELECT household_id, _row, school_stage AS value FROM whole_people WHERE ${Object.entries(usualAges)
    .map(([stage, [from, to]]) => `(school_stage = ${stage} AND age NOT BETWEEN ${from} AND ${to})`)
    .join(" OR ")}`
};

const withoutStandard = (standards: readonly number[]): FamilyFault => ({
  check: "status_without_standard",
  column: column("observed_status"),
  owner: "households",
  rows: `SELECT household_id, household_id AS _row, observed_status AS value FROM whole_families WHERE observed_status BETWEEN 1 AND 4 AND region NOT IN (${[0, ...standards].join(", ")})`
});

/** Amounts of a place are held against those of all other places: at least so many of each. */
const least = 8;

function unitFaults(present: Present): FamilyFault[] {
  const of = (owner: TableName): Column[] =>
    ((owner === "households" ? householdColumns : personColumns) as readonly Column[]).filter(
      ({name, unit}) => unit?.startsWith("元") === true && (present.households.has(name) || present.persons.has(name))
    );
  return [
    ...of("households").map(each => unitFault(each, "households")),
    ...of("persons").map(each => unitFault(each, "persons"))
  ];
}

function unitFault(each: Column, owner: TableName): FamilyFault {
  const name = quote(each.name);
  const place = "CASE WHEN f.county > 0 THEN f.county ELSE f.region END";
  const join =
    owner === "households" ? "whole_families AS f" : "whole_people AS p JOIN whole_families AS f USING (household_id)";
  const [from, row] = owner === "households" ? ["f", "f.household_id"] : ["p", "p._row"];
  return {
    check: "unit_suspect",
    column: each,
    owner,
    rows: `WITH amounts AS (SELECT ${place} AS place, ${from}.${name} AS v FROM ${join} WHERE ${from}.${name} > 0),
medians AS (SELECT place, median(v) AS m, count(*) AS n FROM amounts GROUP BY place HAVING count(*) >= ${least}),
suspect AS (SELECT a.place FROM medians a, medians b WHERE a.place <> b.place GROUP BY a.place, a.m HAVING max(a.m) >= 10 * median(b.m) OR max(a.m) * 10 <= median(b.m))
SELECT ${from}.household_id, ${row} AS _row, ${from}.${name} AS value FROM ${join} WHERE ${from}.${name} > 0 AND ${place} IN (SELECT place FROM suspect)`
  };
}
