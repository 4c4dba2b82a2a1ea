// What nobody uses is found by `npm run lint`: files, exports and packages. Pages are stubs in Markdown, so their modules are named here.

export default {
  entry: [
    "observablehq.config.ts",
    "tools/*.{js,ts}",
    "tools/{mutation,pack}/*.{js,ts}",
    // scripts of their own, bundled by name
    "src/check/check.ts",
    "src/offline/service-worker.ts",
    // runs of a researcher's own, started by name
    "simulations/runs/{fit-months,fit-take-up,income-persistence,income-spread,survey-targeting}.ts",
    "src/data/**/*.ts",
    "src/pages/{*/page,studies/study-page}.ts",
    // written into pages, and read as text
    "src/pages/*-script.js",
    // loaders of Markdown
    "src/**/*.md.js"
  ],
  project: ["{src,loaders,simulations,tools,tests,bench}/**/*.{ts,js}"],
  // bundled by name, and a module that Framework answers itself
  ignoreDependencies: ["core-js", "observablehq"],
  ignoreExportsUsedInFile: true
};
