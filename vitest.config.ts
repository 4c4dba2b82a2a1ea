import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    // All cores: left to itself, vitest keeps one of two for its own process, which sleeps.
    maxWorkers: availableParallelism(),
    // A golden that is missing fails: only `npm run goldens` writes any.
    update: "none",
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
