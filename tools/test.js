// npm test: installs what is missing, then types, lint, imports, style sheets, formatting, unit and property tests, browser tests.
// Runs them all, even after one has failed, and ends with one line: `N passed, N failed`.

import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {runMain} from "../simulations/site-data/run-main.js";
import {checkPlace} from "./place.js";
import {run} from "./run.js";
import {checkNode, findChromium, installPackages} from "./setup.js";

const total = {passed: 0, failed: 0};

/** Checks one after the other; what each says is shown when it is done, because others run beside it. */
async function checks(list) {
  for (const [title, command, args] of list) {
    const {code, output} = await run(command, args, {quiet: true});
    console.log(`\n== ${title}\n${code === 0 ? "" : output}${title}: ${code === 0 ? "ok" : "failed"}`);
    if (code !== 0) total.failed += 1;
  }
}

async function tests(title, project, env = {}) {
  console.log(`\n== ${title}`);
  const directory = mkdtempSync(join(tmpdir(), "doudi-"));
  const report = join(directory, "report.json");
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const {code} = await run("vitest", args, {env});
  const {passed, failed} = counts(report);
  rmSync(directory, {recursive: true});
  total.passed += passed;
  // A file that cannot be read, or a set-up that fails, is no failed test of its own.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

function counts(report) {
  try {
    const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, "utf8"));
    return {passed: numPassedTests, failed: numFailedTests};
  } catch {
    return {passed: 0, failed: 0};
  }
}

await runMain(async () => {
  await all().catch(error => {
    console.error(error.message);
    total.failed += 1;
  });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});

async function all() {
  checkNode();
  checkPlace({tests: true});
  await installPackages();
  // The lint of the code takes as long as all others together.
  await Promise.all([
    checks([["lint", "eslint", [".", "--max-warnings=0"]]]),
    checks([
      ["types", "tsc", ["--noEmit"]],
      ["imports", "depcruise", ["."]],
      ["what nobody uses", "knip", []],
      ["packages", "node", ["tools/check-packages.js"]],
      ["style sheets", "stylelint", ["src/**/*.css", "--max-warnings=0"]],
      ["formatting", "prettier", ["--check", "--log-level=warn", "."]]
    ])
  ]);
  await tests("unit and property tests", "unit");
  await tests("browser tests", "e2e", {CHROMIUM: await findChromium()});
}
