// The rule of lint for what the oldest browsers do not have: types tell an array's method from that of anything else.

import {mkdtempSync, realpathSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import tseslint from "typescript-eslint";
import {Linter} from "eslint";
import {describe, expect, it} from "vitest";
import {aboveFloor} from "../../../tools/floor/above-floor.js";

/** A project of one file: the types of this one take a minute. */
function found(code: string): string[] {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "doudi-lint-")));
  const filename = join(directory, "code.ts");
  writeFileSync(filename, code);
  const compilerOptions = {target: "es2022", lib: ["es2023", "dom"], types: [], strict: true};
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({compilerOptions, files: ["code.ts"]}));
  const messages = new Linter({cwd: directory}).verify(
    code,
    {
      files: ["**/*.ts"],
      plugins: {doudi: {rules: {"above-floor": aboveFloor}}},
      rules: {"doudi/above-floor": "error"},
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: {project: "./tsconfig.json", tsconfigRootDir: directory}
      }
    },
    {filename}
  );
  return messages.map(({message}) => message);
}

describe("the rule", () => {
  it("finds methods by their type, functions by their name", () => {
    const told = found(`
      export const f = (list: readonly number[], bytes: Uint8Array, element: HTMLElement) => [
        list.at(-1), bytes["at"](0), list.findLast(Boolean), Object.hasOwn({}, "a"), structuredClone({}), element.showPopover()
      ];`);
    expect(told.map(text => /^above the floor: ([\w.]+) not in \w+ \d+/.exec(text)?.[1]).sort()).toEqual(
      ["at", "at", "findLast", "hasOwn", "showPopover", "structuredClone"] // Chromium 92, 92, 97, 93, 114, 98
    );
  });

  it("leaves alone what is ours or old enough, whatever it is called", () => {
    expect(
      found(`
      interface Reach { at(x: number): number; hasOwn: boolean }
      export const f = (reach: Reach, list: number[]) => [reach.at(1), reach.hasOwn, list.map(x => x), "a".replaceAll("a", "b")];`)
    ).toEqual([]);
  });
});
