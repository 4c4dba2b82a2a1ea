// Commands, run where they should be, quietly: the project's own programs by Node and never by a shell, which would take signs in the
// name of a folder for its own. A signal that ends this process ends them too.

import {spawn} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {root} from "../simulations/site-data/hash.js";

/** Added to the environment of the call. */
const environment = {
  OBSERVABLE_TELEMETRY_DISABLE: "1",
  npm_config_loglevel: "error",
  npm_config_fund: "false",
  npm_config_audit: "false",
  npm_config_update_notifier: "false"
};

/** Programs whose package has another name. */
const packages = {observable: "@observablehq/framework", tsc: "typescript", depcruise: "dependency-cruiser"};

/**
 * Exit code of a command; `quiet` keeps its output and returns it instead of showing it. Rejects where it cannot be started.
 * @param {string} command
 * @param {string[]} args
 * @param {{quiet?: boolean, cwd?: string, env?: Record<string, string>}} options
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, {quiet = false, cwd = root, env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const [program, ...first] = programOf(command);
    const child = spawn(program, [...first, ...args], {
      cwd,
      env: {...process.env, ...environment, ...env},
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"]
    });
    const forget = endWith(child);
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", data => (output += data));
    child.stderr?.setEncoding("utf8").on("data", data => (output += data));
    child.on("error", cause => {
      forget();
      reject(new Error(`cannot start: ${command} (${cause.message})`, {cause}));
    });
    child.on("close", code => {
      forget();
      resolve({code: code ?? 1, output});
    });
  });
}

/** Runs a command that must succeed. */
export async function must(command, args, options) {
  const {code, output} = await run(command, args, options);
  if (code !== 0)
    throw new Error(`${command} ${args.join(" ")} failed with exit code ${code}${output ? `\n${output}` : ""}`);
  return output;
}

/** What starts a command: Node and the script of its package, or the system's program of that name. */
function programOf(command) {
  if (command === "npm") return npm();
  const folder = join(root, "node_modules", packages[command] ?? command);
  const description = join(folder, "package.json");
  if (!existsSync(description)) return [command];
  const {bin} = JSON.parse(readFileSync(description, "utf8"));
  return [process.execPath, join(folder, typeof bin === "string" ? bin : bin[command])];
}

function npm() {
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js"); // Windows
  const script = [process.env.npm_execpath ?? "", beside].find(path => /npm-cli\.c?js$/.test(path) && existsSync(path));
  return script === undefined ? ["npm"] : [process.execPath, script];
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Until the function it gives is called, a signal to this process goes to the child first. */
function endWith(child) {
  const pass = signal => {
    child.kill(signal);
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => signals.forEach(signal => process.off(signal, pass));
  signals.forEach(signal => process.on(signal, pass));
  return forget;
}
