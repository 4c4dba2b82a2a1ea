// `doudi import --suggest`: a mapping for a register nobody has mapped yet, and why.

import {openSource} from "../../src/store/node/open-source.js";
import {isUsual, suggestMapping} from "../../src/store/register/suggest.js";
import type {Suggested, Synonyms} from "../../src/store/register/suggest.js";
import type {Heads} from "../../src/store/register/plan.js";
import type {TableName} from "../../src/store/queries.js";
import {incomes, required} from "../../src/store/register/unknown-columns.js";
import type {Given} from "../command-table/table.js";
import {openPlaceFinder} from "../runs/known-places.js";
import {readSynonyms} from "../runs/import-synonyms.js";

export async function suggest({from, sheet, persons}: Given<"import">): Promise<number> {
  const synonyms = readSynonyms();
  const heads = await headsOf({from, sheet, persons}, synonyms);
  const asOf = new Date().toISOString().slice(0, 10);
  const suggested = suggestMapping({heads, synonyms, findPlace: openPlaceFinder(), asOf});
  const {problems, ...mapping} = suggested.mapping;
  process.stdout.write(`${JSON.stringify({...mapping, problems}, null, 2)}\n`);
  process.stderr.write(
    words(
      suggested,
      Object.values(heads).flatMap(({headings, identity}) =>
        headings.filter(({column}) => identity.has(column)).map(({name}) => name)
      )
    )
  );
  return 0;
}

/** A workbook may have families and persons in two sheets: each is the one that has most of its headings. */
async function headsOf(
  {from, sheet, persons}: Pick<Given<"import">, "from" | "sheet" | "persons">,
  synonyms: Synonyms
): Promise<Heads> {
  const head = async (path: string, table?: TableName) =>
    (
      await openSource(path, {
        sheet: path === from && table !== "persons" ? sheet : undefined,
        isKnown: isUsual(synonyms, table)
      })
    ).head;
  if (persons === undefined && sheet !== undefined) return {persons: await head(from)};
  const [households, people] = [await head(from, "households"), await head(persons ?? from, "persons")];
  return households.file === people.file ? {persons: await head(from)} : {households, persons: people};
}

function words({mapping, suggestions, unused}: Suggested, identifying: readonly string[]): string {
  const missing = [
    ...required.filter(name => mapping.columns[name] === undefined),
    ...(incomes.some(name => mapping.columns[name] !== undefined) ? [] : [`one of ${incomes.join(", ")}`])
  ];
  const others = unused.filter(name => !identifying.includes(name));
  const lines = [
    ...suggestions.map(({column, heading, reason}) => `${column} <- ${heading} (suggested: ${reason})`),
    ...(others.length === 0 ? [] : [`nothing suggested for: ${others.join(", ")}`]),
    ...(identifying.length === 0 ? [] : [`say who somebody is, never kept: ${identifying.join(", ")}`]),
    ...(missing.length === 0 ? [] : [`still to be mapped: ${missing.join(", ")}`]),
    `to be looked over: kind (${mapping.kind}), as_of (${mapping.as_of}, today), every unit and code`
  ];
  return `${lines.join("\n")}\n`;
}
