// Which provinces a build makes: `--all`, `--province hubei` (once or more), else DOUDI_PROVINCES (ids with commas between).

import {parseArgs} from "node:util";

/**
 * Ids as they were named, ["all"], or none: then it is the default alone.
 * Throws on an option that is not known.
 * @param {string[]} args
 * @returns {string[]}
 */
export function chosenProvinces(args = process.argv.slice(2)) {
  const options = {all: {type: "boolean"}, province: {type: "string", multiple: true}};
  const {values} = parseArgs({args, options: /** @type {const} */ (options)});
  if (values.all === true) return ["all"];
  const named = values.province ?? (process.env.DOUDI_PROVINCES ?? "").split(",");
  return named.map(name => name.trim()).filter(name => name !== "");
}
