// Whether what a command is to write can be written, found before the work: a try, not a look at rights, which do not know of full
// or read-only disks.

import {accessSync, constants, existsSync, mkdtempSync, realpathSync, rmdirSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {CommandSpec} from "./option.js";
import type {Parsed} from "./parse.js";
import {wrong} from "./words.js";

/** Throws an InputError that names the option. */
export function checkOutputs({options}: CommandSpec, {values, operands}: Parsed): void {
  const isOutput = (name: string): boolean => options[name].kind.startsWith("output");
  const given = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const sources = [...given.filter(([name]) => !isOutput(name)).map(([, path]) => path), ...operands];
  const outputs = given.filter(([name]) => isOutput(name));
  outputs.forEach(([name, out], i) => {
    const others = [...sources, ...outputs.slice(0, i).map(([, path]) => path)];
    if (others.some(other => isSame(other, out))) refuse(name, out, "it is read or written already: give another");
    (options[name].kind === "output-file" ? tryFile : tryFolder)(name, out);
  });
}

const refuse = (name: string, out: string, why: string): never =>
  wrong(name, `invalid output: --${name} ${out} (${why})`);

const isSame = (a: string, b: string): boolean =>
  resolve(a) === resolve(b) || (existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b));

/** The folder itself, or the nearest above it that is there, takes a folder. */
function tryFolder(name: string, out: string): void {
  let place = resolve(out);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  if (!statSync(place).isDirectory())
    refuse(name, out, place === resolve(out) ? "a file: give a folder" : `${place} is a file`);
  tryPlace(name, out, place);
}

/** The file can be written over, or its folder takes another. */
function tryFile(name: string, out: string): void {
  const place = dirname(resolve(out));
  if (!existsSync(place) || !statSync(place).isDirectory()) refuse(name, out, `there is no folder ${place}`);
  if (!existsSync(out)) {
    tryPlace(name, out, place);
    return;
  }
  if (statSync(out).isDirectory()) refuse(name, out, "a folder: give a file");
  try {
    accessSync(out, constants.W_OK);
  } catch (cause) {
    refuse(name, out, `it cannot be written: ${codeOf(cause)}`);
  }
}

function tryPlace(name: string, out: string, place: string): void {
  try {
    rmdirSync(mkdtempSync(join(place, ".doudi-")));
  } catch (cause) {
    refuse(name, out, `${place} cannot be written: ${codeOf(cause)}`);
  }
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
