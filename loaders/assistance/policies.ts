// The policies that ship with the project, as loaders and simulations read them in Node.

import {existsSync, readFileSync, readdirSync} from "node:fs";
import {basename, join} from "node:path";
import {isDeepStrictEqual} from "node:util";
import type {Policy} from "../../src/rules/policy.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import type {PolicyFiles, Resolved} from "../../src/rules/schema/resolve.js";
import {resolveStandards} from "../../src/rules/standard/rule.js";
import type {Amounts} from "../../src/rules/standard/rule.js";
import {decodeText} from "../../src/text/decode.js";
import {parseJson} from "../../src/text/json.js";
import {dataFolder} from "../census/figures.js";

/** A JSON file. Throws an InputError that names the file when it cannot be read, and every key at fault. */
export function readJson(file: string): unknown {
  try {
    return parseJson(decodeText(readFileSync(file), file).text, file);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError([{file, key: "", message: `unreadable file: ${why} (expected JSON)`}], {cause});
  }
}

/** All policies that ship with the project, by id. */
export function policyFiles(): PolicyFiles {
  const folder = join(dataFolder, "policies");
  const names = readdirSync(folder)
    .filter(name => name.endsWith(".json"))
    .sort();
  return Object.fromEntries(names.map(name => [basename(name, ".json"), readJson(join(folder, name))]));
}

/** The policy of an id, or of a file when the argument is a path; a file may extend the policies that ship. */
export function readPolicy(idOrFile: string): Resolved {
  const files = policyFiles();
  if (Object.hasOwn(files, idOrFile)) return resolvePolicy(idOrFile, files);
  const isPath = idOrFile.endsWith(".json") || idOrFile.includes("/") || existsSync(idOrFile);
  if (!isPath) return resolvePolicy(idOrFile, files);
  const resolved = resolvePolicy(idOrFile, {...files, [idOrFile]: readJson(idOrFile)});
  refuseTakenId(resolved.policy, files, idOrFile);
  return resolved;
}

/** Results are told apart by the id of their policy: a file cannot call another policy by the id of one that ships. */
function refuseTakenId(policy: Policy, files: PolicyFiles, file: string): void {
  const {id} = policy;
  if (!Object.hasOwn(files, id) || isDeepStrictEqual(policy, resolvePolicy(id, files).policy)) return;
  const message = `invalid value: id = "${id}" (a policy that ships has this id and is another: give the file its own)`;
  throw new InputError([{file, key: "id", message}]);
}

/** The dibao standards of prefectures under a policy, 元/月·人. Throws where the policy leaves one unknown. */
export function standardsUnder(policy: Policy, regions: readonly number[]): Amounts[] {
  const standards = resolveStandards(policy);
  return regions.map(region => {
    const amounts = standards.get(String(region));
    if (amounts === undefined || Number.isNaN(amounts.urban) || Number.isNaN(amounts.rural))
      throw new Error(`missing standard: region ${region} (policy ${policy.id}, see standard.listed in data/policies)`);
    return amounts;
  });
}
