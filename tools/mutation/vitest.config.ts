// Tests that `npm run mutation` asks whether they notice a changed rule: cases worked out by hand, which take a second in all.

import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/rules/{golden,whole,every-line,by-hand}.test.ts", "tests/rules/*/*.test.ts"],
    exclude: ["tests/rules/schema/**"],
    update: "none",
    // the rules hold no state: they are loaded once for all files
    isolate: false,
    fileParallelism: false
  }
});
