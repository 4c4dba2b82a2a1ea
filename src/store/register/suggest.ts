// A mapping suggested from headings and from what stands below them; each suggestion with its reason, and what was not used named.

import type {Heading} from "./headings.js";
import type {ColumnSource, Mapping} from "./mapping.js";
import {notes} from "./measured.js";
import {joined, normal} from "./normal.js";
import type {PlaceFinder} from "./places.js";
import type {SourceHead} from "./source-table.js";
import {sourceFor} from "./suggest-source.js";
import type {TableName} from "../queries.js";
import {askable} from "./unknown-columns.js";

/** Headings that offices use (data/import/synonyms.csv), and texts of codes (codes.csv). */
export interface Synonyms {
  /** Column of ours, or household_key or birth -> headings. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** Column of ours -> text -> code. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface Suggestion {
  readonly column: string;
  readonly heading: string;
  readonly reason: string;
}

export interface Suggested {
  readonly mapping: Mapping;
  readonly suggestions: readonly Suggestion[];
  /** Headings nothing was suggested for. */
  readonly unused: readonly string[];
}

/** What stands in brackets, or says the unit or the month, is no part of a name. */
export const plainHeading = (text: string): string =>
  normal(text)
    .replace(/[(（[【].*?[)）\]】]/gu, "")
    .replace(/^(家庭|个人|本人|全家|户|年度|上年|每月|每年|是否为|是否)(?=.{2})/u, "")
    .replace(/(情况|合计|总额|金额)$/u, "");

interface Match {
  readonly table: TableName;
  readonly heading: Heading;
  readonly column: string;
  readonly score: number;
}

/** How well a heading is a synonym: as it stands, without unit and ornament, with one in it; 0 where it is none. */
function scoreOf({name, parts}: Heading, synonyms: readonly string[]): number {
  const leaf = parts[parts.length - 1] ?? name;
  const known = synonyms.map(normal);
  if (known.includes(normal(leaf))) return 4;
  if (known.some(each => joined(each) === joined(name))) return 3.9;
  const bare = plainHeading(leaf);
  if (bare !== "" && known.some(each => each === bare || plainHeading(each) === bare)) return 3;
  const inside = known.filter(each => /\p{Script=Han}/u.test(each) && each.length >= 2 && bare.includes(each));
  return inside.length === 0 ? 0 : 1 + Math.max(...inside.map(each => each.length)) / (bare.length + 1);
}

/** Whether a heading looks like one that offices use, of one table or of any; to find where headings are. */
export function isUsual(synonyms: Synonyms, table?: TableName): (heading: string) => boolean {
  const lists = [...synonyms.headings].filter(([column]) => {
    const owner = column === "birth" ? "persons" : askable.get(column)?.table;
    return table === undefined || owner === undefined || owner === table;
  });
  return heading => lists.some(([, list]) => scoreOf({column: 0, name: heading, parts: [heading]}, list) >= 3);
}

/** Without totals and notes, which show nothing of a column. */
function withoutNotes(head: SourceHead, key: Heading | undefined): SourceHead {
  const isNote = new RegExp(notes, "u");
  const sample = head.sample.filter(row => {
    const text = (row[key?.column ?? 0] ?? "").replace(/\s/gu, "");
    return text !== "" && !isNote.test(text);
  });
  return {...head, sample};
}

export interface SuggestInput {
  readonly heads: Readonly<Partial<Record<TableName, SourceHead>>>;
  readonly synonyms: Synonyms;
  readonly findPlace: PlaceFinder;
  readonly asOf: string;
}

export function suggestMapping({heads: given, synonyms, findPlace, asOf}: SuggestInput): Suggested {
  const tables = (["households", "persons"] as const).filter(table => given[table] !== undefined);
  const keys = new Map(tables.map(table => [table, bestFor("household_key", given[table]!, synonyms)]));
  const heads = Object.fromEntries(
    tables.map(table => [table, withoutNotes(given[table]!, keys.get(table))])
  ) as SuggestInput["heads"];
  const matches = tables.flatMap(table => matchesIn(table, heads[table]!, synonyms, keys.get(table)));
  const chosen = [...oneEach(matches)];
  const columns: Record<string, ColumnSource> = {};
  const suggestions: Suggestion[] = [];
  for (const {table, heading, column, score} of chosen) {
    const name = column === "birth" ? "age" : column;
    const found = sourceFor({
      name,
      isBirth: column === "birth",
      heading,
      head: heads[table]!,
      codes: synonyms.codes.get(name),
      findPlace
    });
    if (found === null || (columns[name] !== undefined && column !== "age")) continue;
    const elsewhere = tables.length > 1 && askable.get(name)?.table !== table ? {table} : {};
    columns[name] = {...found.source, ...elsewhere};
    suggestions.push({
      column: name,
      heading: heading.name,
      reason: [score >= 3 ? "heading" : "part of the heading", ...found.reasons].join("; ")
    });
  }
  for (const table of tables) fromValues(heads[table]!, {columns, suggestions, findPlace});
  const used = new Set([...suggestions.map(({heading}) => heading), ...[...keys.values()].map(key => key?.name)]);
  const unused = tables.flatMap(table => heads[table]!.headings.map(({name}) => name).filter(name => !used.has(name)));
  const [first] = tables;
  const key = keys.get(first)?.name ?? heads[first]!.headings[0]?.name ?? "";
  const personKey = keys.get("persons")?.name;
  const mapping: Mapping = {
    version: 1,
    kind: columns["weight"] === undefined ? "register" : "survey",
    as_of: asOf,
    rows: tables.length > 1 ? "tables" : "persons",
    household_key: key,
    ...(tables.length > 1 && personKey !== undefined && personKey !== key ? {person_key: personKey} : {}),
    columns,
    problems: {}
  };
  return {
    mapping,
    suggestions: [
      {column: "household_key", heading: key, reason: keys.get(first) === undefined ? "first column" : "heading"},
      ...suggestions
    ],
    unused
  };
}

const bestFor = (column: string, {headings}: SourceHead, {headings: known}: Synonyms): Heading | undefined =>
  headings
    .map(heading => ({heading, score: scoreOf(heading, known.get(column) ?? [])}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)[0]?.heading;

function matchesIn(table: TableName, head: SourceHead, synonyms: Synonyms, key: Heading | undefined): Match[] {
  const free = head.headings.filter(({column}) => column !== key?.column && !head.identity.has(column));
  return free.flatMap(heading =>
    [...synonyms.headings]
      .filter(([column]) => column !== "household_key")
      .map(([column, list]) => ({table, heading, column, score: scoreOf(heading, list)}))
      .filter(({score}) => score > 0)
  );
}

/** The best first, each heading and each column once. */
function* oneEach(matches: readonly Match[]): Generator<Match> {
  const columns = new Set<string>();
  const headings = new Set<Heading>();
  for (const match of [...matches].sort((a, b) => b.score - a.score)) {
    if (columns.has(match.column) || headings.has(match.heading)) continue;
    columns.add(match.column);
    headings.add(match.heading);
    yield match;
  }
}

interface Open {
  readonly columns: Record<string, ColumnSource>;
  readonly suggestions: Suggestion[];
  readonly findPlace: PlaceFinder;
}

/** What headings did not give: age and sex by ID numbers, the place by what is one. */
function fromValues(head: SourceHead, {columns, suggestions, findPlace}: Open): void {
  const id = head.headings.find(({column}) => head.identity.get(column) === "id_number");
  for (const name of ["age", "sex"]) {
    if (id === undefined || columns[name] !== undefined) continue;
    columns[name] = {from: id.name, as: "id_number"};
    suggestions.push({column: name, heading: id.name, reason: "ID numbers"});
  }
  if (columns["region"] !== undefined) return;
  const place = head.headings.find(({column}) => {
    const cells = head.sample.map(row => row[column] ?? "").filter(cell => cell !== "");
    return (
      !head.identity.has(column) &&
      cells.length > 0 &&
      cells.filter(cell => findPlace(cell) !== null).length > 0.8 * cells.length
    );
  });
  if (place === undefined) return;
  columns["region"] = {from: place.name, as: "place"};
  suggestions.push({column: "region", heading: place.name, reason: "values are places"});
}
