// Commands, run where they should be, quietly, with the project's own programs first on the path.

import {spawn} from "node:child_process";
import {delimiter, join} from "node:path";
import {root} from "../simulations/site-data/hash.js";

/** Added to the environment of the call. */
const environment = {
  PATH: join(root, "node_modules", ".bin") + delimiter + (process.env.PATH ?? ""),
  OBSERVABLE_TELEMETRY_DISABLE: "1",
  npm_config_loglevel: "error",
  npm_config_fund: "false",
  npm_config_audit: "false",
  npm_config_update_notifier: "false"
};

/**
 * Exit code of a command; `quiet` keeps its output and returns it instead of showing it.
 * @param {string} command
 * @param {string[]} args
 * @param {{quiet?: boolean, cwd?: string, env?: Record<string, string>}} options
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, {quiet = false, cwd = root, env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...process.env, ...environment, ...env},
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32"
    });
    let output = "";
    child.stdout?.on("data", data => (output += data));
    child.stderr?.on("data", data => (output += data));
    child.on("error", reject);
    child.on("close", code => resolve({code: code ?? 1, output}));
  });
}

/** Runs a command that must succeed. */
export async function must(command, args, options) {
  const {code, output} = await run(command, args, options);
  if (code !== 0)
    throw new Error(`${command} ${args.join(" ")} failed with exit code ${code}${output ? `\n${output}` : ""}`);
  return output;
}
