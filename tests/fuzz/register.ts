// Registers of offices: good files of every kind with faults in their bytes, and mappings with faults in their JSON. An import is whole or
// refused, and whatever it says has no identity number and no name in it.

import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {openPlaceFinder} from "../../simulations/runs/known-places.js";
import {importFiles} from "../../src/store/node/import-files.js";
import type {Imported} from "../../src/store/register/import-register.js";
import {parseMapping} from "../../src/store/register/parse-mapping.js";
import {byteEdit, editBytes} from "./byte-edits.js";
import {editedJson} from "./edits.js";
import {requireInRange} from "./in-range.js";
import {Broken} from "./kind.js";
import type {Kind} from "./kind.js";
import {requireRefusal} from "./refusal.js";

const made = new URL("../store/register/files/", import.meta.url);
/** The workbook of `made` with nothing packed, so that faults fall into its sheets. */
const unpacked = new URL("seeds/register/base/", import.meta.url);

const bases = [
  {file: new URL("person-register-gbk.csv", made), mapping: "person-register"},
  {file: new URL("person-register-utf16.txt", made), mapping: "person-register"},
  {file: new URL("two-sheets.xlsx", made), mapping: "two-sheets"},
  {file: new URL("two-sheets.xlsx", unpacked), mapping: "two-sheets"},
  {file: new URL("survey.parquet", made), mapping: "survey"}
].map(({file, mapping}) => ({
  bytes: readFileSync(file),
  mapping: JSON.parse(readFileSync(new URL(`${mapping}.json`, made), "utf8")) as unknown
}));

/** What spreadsheets run, readers stumble over, and numbers that are none. */
const hostile = [
  ...["=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "\t=1+1", '"', '""', '"\n', ",,,,,,,,,,,,,,,,,,,,", "\r", "\n", "\0"],
  ...["1e999", "-1e400", "NaN", "inf", "9007199254740993", "-0", "0x1F", "1_000", "１２３", "12万", "(5)", "null"],
  ...["\ufeff", "\u2028", "\ud800", "'); DROP TABLE raw_persons; --", "${jndi:x}", "&#x0;", "<!DOCTYPE a>", "</row>"]
];

interface Input {
  readonly base: number;
  readonly bytes: string;
  readonly mapping: unknown;
  readonly onProblem: "stop" | "drop";
}

const place = fc.record({
  base: fc.nat({max: bases.length - 1}),
  onProblem: fc.constantFrom("stop" as const, "drop" as const)
});

const input = place.chain(({base, onProblem}) => {
  const {bytes, mapping} = bases[base];
  const edited = fc
    .array(byteEdit(hostile), {minLength: 1, maxLength: 4})
    .map((edits): Input => ({base, onProblem, bytes: edits.reduce(editBytes, bytes).toString("base64"), mapping}));
  const mapped = editedJson(fc.constant(mapping)).map((changed): Input => ({
    base,
    onProblem,
    bytes: bytes.toString("base64"),
    mapping: changed
  }));
  return fc.oneof({weight: 4, arbitrary: edited}, {weight: 1, arbitrary: mapped}).map(each => JSON.stringify(each));
});

const folder = mkdtempSync(join(tmpdir(), "doudi-fuzz-register-"));
const findPlace = openPlaceFinder();

async function check(text: string): Promise<void> {
  const {bytes, mapping, onProblem} = JSON.parse(text) as Input;
  const from = join(folder, "register");
  writeFileSync(from, Buffer.from(bytes, "base64"));
  try {
    const parsed = parseMapping(JSON.stringify(mapping), "mapping.json");
    const asked = {from, mapping: parsed, mappingFile: "mapping.json", findPlace, onProblem, standards: null};
    requireWhole(await importFiles(asked));
  } catch (error) {
    requireRefusal(error);
    requireNoIdentity(String(error));
  }
}

function requireWhole({data, report, rejected}: Imported): void {
  requireNoIdentity(JSON.stringify([report, rejected]));
  if (data === null) {
    if (report.problems.length + report.notices.length === 0) throw new Broken("nothing came in, and no word why");
    return;
  }
  requireInRange(data);
  if (report.problems.some(({done}) => done === "stopped")) throw new Broken("stopped, and yet imported");
  const {household_id} = data.households;
  if (report.households !== household_id.length)
    throw new Broken(`${report.households} told, ${household_id.length} in`);
  if (new Set(household_id).size !== household_id.length) throw new Broken("a household comes twice");
}

/** Of the files these inputs are made from; a fault may leave a part of a number or a name, which then is no identity. */
const identities = /[1-6]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dX]|王建国|李秀英|张小明|陈桂兰/;

function requireNoIdentity(told: string): void {
  const found = identities.exec(told);
  if (found !== null) throw new Broken(`tells ${found[0]}: ${told.slice(0, 600)}`);
}

export const registerKind: Kind = {name: "register", input, runs: 2000, check};
