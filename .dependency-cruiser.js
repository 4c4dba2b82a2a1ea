// Which way imports run, of types too: every folder, what it may import, and no circles. `npm run lint` checks it.

const ours = "^(src|loaders|simulations|tools|tests|bench)/";
const core = "^src/(rules|text|engine|analysis|store)/";
const packages = ["npm", "npm-dev", "npm-optional", "npm-peer"];

/** A folder imports itself, what is named, and nothing else of ours. */
const only = (name, from, ...allowed) => ({
  name,
  severity: "error",
  from: {path: from},
  to: {path: ours, pathNot: [from, ...allowed]}
});

const never = (name, from, to) => ({name, severity: "error", from, to});

const folders = [
  only("rules-import-only-themselves", "^src/rules/"),
  only("text-imports-only-rules", "^src/text/", "^src/rules/"),
  only("engine-imports-only-rules", "^src/engine/", "^src/rules/"),
  only("analysis-imports-only-engine-and-below", "^src/analysis/", "^src/(rules|engine)/"),
  only("store-imports-only-rules-and-text", "^src/store/", "^src/(rules|text)/"),
  only("ui-imports-only-analysis-and-below", "^src/ui/", "^src/(rules|text|engine|analysis)/"),
  only("policy-desk-imports-only-ui-and-below", "^src/policy-desk/", "^src/(rules|text|engine|analysis|ui)/"),
  only("host-imports-only-policy-desk-and-below", "^src/host/", core, "^src/(ui|policy-desk)/"),
  only("what-keeps-a-packed-site-imports-only-itself", "^src/offline/"),
  // what lies beside the pages' folders is theirs together
  only("pages-import-only-host-and-below", "^src/pages/", core, "^src/(ui|policy-desk|host)/"),
  only(
    "the-check-imports-words-and-where-pages-are",
    "^src/check/",
    "^src/(rules|ui/words)/",
    "^src/pages/pages[.]ts$"
  ),
  never(
    "a-page-imports-no-other-page",
    {path: "^src/pages/([^/]+)/"},
    {path: "^src/pages/[^/]+/", pathNot: "^src/pages/$1/"}
  ),
  only("data-imports-only-what-builds-it", "^src/data/", "^(loaders|simulations|tools)/"),
  // of the store what population.json states of columns
  only(
    "loaders-import-only-rules-and-text",
    "^loaders/",
    "^src/(rules|text)/",
    "^src/store/(column-hash|manifest|open-digest)[.]ts$"
  ),
  only("simulations-import-only-the-core-and-loaders", "^simulations/", core, "^loaders/"),
  // of the pages which there are, and the one without scripts
  only(
    "tools-import-only-the-core-loaders-and-simulations",
    "^tools/",
    core,
    "^(loaders|simulations)/",
    "^src/pages/(pages|plain-figures)[.]ts$",
    "^src/check/check-page[.]ts$"
  ),
  only("bench-imports-no-page", "^bench/", core, "^(loaders|simulations|tools)/", "^src/ui/"),
  never("nobody-imports-tests", {pathNot: "^tests/"}, {path: "^tests/"}),
  never("nobody-imports-bench", {pathNot: "^bench/"}, {path: "^bench/"})
];

const packagesAndNode = [
  never("rules-import-no-package-and-nothing-of-node", {path: "^src/rules/"}, {dependencyTypes: [...packages, "core"]}),
  never(
    "what-a-browser-runs-has-no-node",
    {path: "^src/", pathNot: "^src/(data/|store/node/|engine/workers/node-|pages/write-stub)"},
    {dependencyTypes: ["core"]}
  ),
  never(
    "what-a-browser-runs-opens-nothing-for-node",
    {path: "^src/", pathNot: "^src/(data/|store/node/|engine/workers/node-|pages/write-stub)"},
    {path: "^src/(store/node/|engine/workers/node-)"}
  ),
  never(
    "javascript-that-runs-before-packages-are-there-imports-none",
    {
      path: "^(tools|simulations/site-data)/.*[.]js$",
      pathNot: "^tools/(serve|doudi|floor/[^/]+)[.]js$"
    } /* asked for when all is there */,
    {dependencyTypes: packages}
  ),
  never(
    "arquero-stays-where-the-site-is-built",
    {pathNot: "^simulations/site-data/"},
    {path: "^node_modules/arquero/"}
  ),
  never(
    "the-command-line-does-not-load-arquero",
    {path: "^simulations/cli[.]ts$"},
    {path: "^node_modules/arquero/", reachable: true}
  ),
  never(
    "only-the-store-knows-sql",
    {path: "^(src|simulations|tools|bench)/", pathNot: "^src/(store|data)/"},
    {path: "duckdb"}
  )
];

export default {
  forbidden: [
    never("no-circles-of-types-either", {}, {circular: true}),
    never("what-is-imported-is-there", {}, {couldNotResolve: true}),
    never(
      "generated-code-is-not-what-it-is-generated-from",
      {path: "^src/rules/(law|[^/]+/(lines|parameters))[.]ts$"},
      {path: "/generated/"}
    ),
    ...folders,
    ...packagesAndNode
  ],
  options: {
    doNotFollow: {path: "node_modules"},
    // Framework answers observablehq:stdlib itself; the others are made, not written
    exclude: {path: "^(observablehq:|dist/|test-results/|[.]cache/|src/[.]observablehq/)"},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: "tsconfig.json"},
    enhancedResolveOptions: {exportsFields: ["exports"], conditionNames: ["import", "node", "default"]}
  }
};
