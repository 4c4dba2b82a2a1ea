// Generated code is committed, and is what the generator writes today: a line, a programme, a fact or a column that was added without
// running it is told by the file that lacks it.

import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {generatedFiles, generatedPath, textOf} from "../../tools/generate/files.js";

describe("generated code", () => {
  it.each(Object.keys(generatedFiles))("%s is what npm run generate writes", async file => {
    expect(readFileSync(generatedPath(file), "utf8")).toBe(await textOf(file));
  });
});
