import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    // All cores: left to itself, vitest keeps one of two for its own process, which sleeps.
    maxWorkers: availableParallelism(),
    // A golden that is missing fails: only `npm run goldens` writes any.
    update: "none",
    // Only `npm run coverage` turns it on.
    coverage: {
      provider: "v8",
      include: ["src/rules/**/*.ts", "src/engine/**/*.ts"],
      exclude: [
        // Wired to what a browser has and Node has not: the tests in a browser run them.
        "src/engine/workers/browser-{port,pool,pause}.ts",
        "src/engine/workers/worker.ts",
        // Runs in threads of its own, where nothing is counted; what it does is in session.ts.
        "src/engine/workers/node-worker.ts"
      ],
      reporter: ["text", "json"],
      reportsDirectory: "test-results/coverage",
      thresholds: {"src/rules/**": {branches: 100}, "src/engine/**": {branches: 100}}
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
