// `doudi import --suggest`: a mapping for a register nobody has mapped yet, and why.

import {importHost} from "../../src/store/node/import-host.js";
import {headsOf} from "../../src/store/register/heads-of.js";
import {suggestMapping} from "../../src/store/register/suggest.js";
import type {Suggested} from "../../src/store/register/suggest.js";
import {incomes, required} from "../../src/store/register/unknown-columns.js";
import type {Given} from "../command-table/table.js";
import {openPlaceFinder} from "../runs/known-places.js";
import {readSynonyms} from "../runs/import-synonyms.js";

export async function suggest({from, sheet, persons}: Given<"import">): Promise<number> {
  const synonyms = readSynonyms();
  const heads = await headsOf(importHost({from, sheet, persons}), synonyms);
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
