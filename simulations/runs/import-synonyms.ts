// Headings and texts of codes that offices use: data/import.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {dataFolder} from "../../loaders/census/figures.js";
import {normal} from "../../src/store/register/normal.js";
import type {Synonyms} from "../../src/store/register/suggest.js";

export function readSynonyms(): Synonyms {
  const read = (file: string) => csvParse(readFileSync(join(dataFolder, "import", file), "utf8"));
  const headings = new Map(read("synonyms.csv").map(row => [row["column"] ?? "", (row["heading"] ?? "").split("|")]));
  const codes = new Map<string, Map<string, number>>();
  for (const row of read("codes.csv")) {
    const texts = codes.get(row["column"] ?? "") ?? new Map<string, number>();
    for (const text of (row["texts"] ?? "").split("|")) texts.set(normal(text), Number(row["code"]));
    codes.set(row["column"] ?? "", texts);
  }
  return {headings, codes};
}
