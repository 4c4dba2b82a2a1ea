// `npm run mutation`: the rules with one fault at a time, and whether a test notices. What came of it: docs/mutation.md.

export default {
  testRunner: "vitest",
  vitest: {configFile: "tools/mutation/vitest.config.ts", related: false},
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  // what works something out; names, labels, bounds and generated code say what, not how
  mutate: [
    "src/rules/*.ts",
    "src/rules/*/*.ts",
    "!src/rules/{schema,generated}/**",
    "!src/rules/*/{lines,terms,parameters,plan,columns,fact-columns,caps-node}.ts",
    "!src/rules/{law,formulas,policy}.ts"
  ],
  mutator: {excludedMutations: ["StringLiteral"]},
  ignorePatterns: ["dist", ".cache", "docs", "bench", "*.md"],
  tempDirName: ".cache/mutation",
  concurrency: 1,
  timeoutMS: 8_000,
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: {fileName: ".cache/mutation.json"},
  clearTextReporter: {allowColor: false, reportTests: false},
  allowConsoleColors: false,
  disableTypeChecks: false
};
