// Where the headings of files are that nobody has mapped yet.

import type {TableName} from "../queries.js";
import type {ImportHost} from "./import-tables.js";
import type {Heads} from "./plan.js";
import {isUsual} from "./suggest.js";
import type {Synonyms} from "./suggest.js";

/** A workbook may have families and persons in two sheets: each is the one that has most of its headings. */
export async function headsOf<C>({open, hasPersons, sheet}: ImportHost<C>, synonyms: Synonyms): Promise<Heads> {
  const head = async (which: "first" | "persons", table?: TableName) =>
    (await open(which, {sheet: which === "first" ? sheet : undefined, isKnown: isUsual(synonyms, table)})).head;
  if (!hasPersons && sheet !== undefined) return {persons: await head("first")};
  const [households, people] = [await head("first", "households"), await head("persons", "persons")];
  return households.file === people.file ? {persons: await head("first")} : {households, persons: people};
}
