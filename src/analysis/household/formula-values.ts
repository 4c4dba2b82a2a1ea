// The numbers behind the references of a formula, for one household under one policy: lines, columns, sums over the members,
// counts by the rules' own functions, parameters. Each comes with its label and unit from the schema.

import {nodeAt, valueAt} from "../../rules/schema/changes.js";
import type {Facts} from "../../rules/generated/facts.js";
import {terms} from "../../rules/generated/terms.js";
import type {TermName} from "../../rules/generated/terms.js";
import {householdColumns, personColumns, statusCodes} from "../../rules/household/columns.js";
import type {Column, Person, PersonName} from "../../rules/household/columns.js";
import type {Label} from "../../rules/schema/label.js";
import {isBelow} from "../../rules/numbers.js";
import {isMember} from "../../rules/household/person.js";
import {rigidItems} from "../../rules/rigid/parameters.js";
import type {Policy} from "../../rules/policy.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import type {Term, TermCase} from "../../rules/schema/term.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {lines} from "../../rules/law.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";
import {parameterLabel} from "../policies/parameter-label.js";

/** What a formula speaks of. */
export interface Assessed {
  readonly record: HouseholdRecord;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly prepared: PreparedPolicy;
  readonly sheet: Worksheet;
}

/** A reference with its number; null where nothing is published. `parts` are the persons a sum is made of. */
export interface Found extends Label {
  readonly value: number | null;
  readonly unit: string;
  readonly codes?: Readonly<Record<number, Label>>;
  readonly parts?: readonly {readonly person: number; readonly value: number}[];
}

const unknown = {zh: "无", en: "none"};
const yesNo = {0: {zh: "否", en: "no"}, 1: {zh: "是", en: "yes"}};
const members = ({record}: Assessed): Person[] => record.persons.filter(isMember);

export function findReference(ref: string, context: Assessed): Found {
  const dot = ref.indexOf(".");
  const [kind, name] = dot < 0 ? ["line", ref] : [ref.slice(0, dot), ref.slice(dot + 1)];
  switch (kind) {
    case "line":
      return findLine(name, context);
    case "household":
      return findColumn(
        householdColumns,
        name,
        context.facts.members === 0 && isPaid(name) ? 0 : householdValue(name, context)
      );
    case "sum":
      return findColumn(personColumns, name, sumOf(name as PersonName, context));
    case "item":
      return findItem(name as keyof typeof rigidItems, context);
    case "term":
      return findTerm(name as TermName, context);
    case "policy":
      return findParameter(name, context);
    default:
      throw new Error(`unknown reference: ${ref} (see src/rules/formulas.ts)`);
  }
}

/** Support counts only where somebody is a member to receive or to pay it. */
const isPaid = (name: string): boolean => name === "support_paid" || name === "support_received" || name === "rent";
const householdValue = (name: string, {record}: Assessed): number =>
  (record.household as Readonly<Record<string, number>>)[name];

function findLine(name: string, {sheet}: Assessed): Found {
  const line = lines.find(candidate => candidate.name === name);
  if (line === undefined) throw new Error(`unknown line: ${name} (see src/rules/law.ts)`);
  const value = sheet[line.name];
  const codes = line.unit === "是否" ? yesNo : line.name === "status" ? statusCodes : undefined;
  return {zh: line.zh, en: line.en, unit: line.unit, value: Number.isNaN(value) ? null : value, ...(codes && {codes})};
}

function findColumn(columns: readonly Column[], name: string, value: number): Found {
  const column = columns.find(candidate => candidate.name === name);
  if (column === undefined) throw new Error(`unknown column: ${name} (see src/rules/household/columns.ts)`);
  const codes =
    column.type === "bool"
      ? yesNo
      : column.unknown === undefined
        ? column.codes
        : {[column.unknown]: column.unknownAs ?? unknown, ...column.codes};
  return {zh: column.zh, en: column.en, unit: column.unit ?? "", value, ...(codes && {codes})};
}

const sumOf = (name: PersonName, context: Assessed): number =>
  members(context).reduce((sum, person) => sum + person[name], 0);

function findItem(name: keyof typeof rigidItems, {facts, policy}: Assessed): Found {
  return {...rigidItems[name], unit: "元/年", value: policy.rigid.items.includes(name) ? facts[name] : 0};
}

/** A dotted path with the household's own keys in place of @region, @registration, @status, @tier and @band. */
export function pathOf(path: string, {record, policy, prepared, sheet}: Assessed): string {
  const {region, registration} = record.household;
  const keys: Readonly<Record<string, string | number>> = {
    "@region": region,
    "@registration": registration === 1 ? "urban" : "rural",
    "@status": sheet.status,
    "@tier": (policy.standard.region_tier[String(region)] ?? 0) - 1,
    "@band": prepared.band_below.findIndex(below =>
      isBelow(sheet.counted_income, 12 * sheet.members * below * sheet.standard)
    )
  };
  return path.replace(/@[a-z]+/g, key => String(keys[key]));
}

/** A parameter's value; a table with a default falls back to it. Null where nothing is published or the row is absent. */
export function parameterValue(path: string, {policy}: Pick<Assessed, "policy">): unknown {
  const own = valueAt(policy, path);
  if (own !== undefined && own !== null) return own;
  const parent = path.slice(0, path.lastIndexOf("."));
  const table = nodeAt(parent);
  return table?.kind === "table" && table.fallback ? valueAt(policy, `${parent}.default`) : null;
}

function findParameter(template: string, context: Assessed): Found {
  const path = pathOf(template, context);
  const node = nodeAt(path);
  const value = parameterValue(path, context);
  const number = typeof value === "boolean" ? Number(value) : typeof value === "number" ? value : null;
  const absent = number === null && (path.includes("amount_by_level") || path.includes("stages"));
  return {
    ...parameterLabel(path),
    unit: node?.kind === "number" ? node.unit : "",
    value: absent ? 0 : number,
    ...(node?.kind === "flag" && {codes: yesNo})
  };
}

function findTerm(name: TermName, {record, facts, policy, prepared, sheet}: Assessed): Found {
  const term: Term | undefined = terms[name];
  if (term === undefined) throw new Error(`unknown term: ${name} (see src/rules/<room>/terms.ts)`);
  const {region, registration} = record.household;
  const {zh, en, unit} = term;
  const {household, persons} = record;
  const of: TermCase = {facts, policy, prepared, sheet, region, registration, household, persons};
  if ("count" in term) return {zh, en, unit, value: term.count(of)};
  const parts = record.persons.map(person => (isMember(person) ? term.each(person, of) : 0));
  const value = parts.reduce((sum, part) => sum + part, 0);
  return {zh, en, unit, value, parts: parts.flatMap((part, i) => (part === 0 ? [] : [{person: i + 1, value: part}]))};
}
