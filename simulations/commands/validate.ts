// `doudi validate`: whether a population keeps the schema, and how it compares with published figures.

import {compareWithPublished} from "../../loaders/compare.js";
import {comparePolicy} from "../compare-policy.js";
import {required} from "../options.js";
import {readPopulation} from "../simulate.js";

/** Reading the population checks schema, ranges and references; the table then sets simulated against published. */
export async function validateCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const population = await readPopulation(required(values, "population", "a folder with households.parquet and persons.parquet"));
  process.stderr.write(`schema, ranges and references hold: ${population.places.length} households, ${population.persons.person.length} persons\n`);
  const rows = [...compareWithPublished(population), ...(await comparePolicy(population))];
  process.stdout.write(values["json"] === true ? `${JSON.stringify(rows, null, 2)}\n` : csv(rows));
  return 0;
}

function csv(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string => {
    const text = typeof value === "number" ? String(Number(value.toPrecision(8))) : String(value ?? "");
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[names, ...rows.map(row => Object.values(row))].map(row => row.map(cell).join(",")).join("\n")}\n`;
}
