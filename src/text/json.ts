// JSON as a person wrote it: a key given twice, of which a parser would keep the last without a word, and names under which
// JavaScript keeps a prototype are refused.

import {visit} from "jsonc-parser";
import {forbiddenKey, InputError, isPrototypeName} from "../rules/schema/problem.js";
import type {Problem} from "../rules/schema/problem.js";

/** The value of a JSON text. Throws a SyntaxError where it is none, an InputError that names every key at fault. */
export function parseJson(text: string, file = ""): unknown {
  const value = JSON.parse(text) as unknown;
  const problems = keyProblems(text, file);
  if (problems.length > 0) throw new InputError(problems);
  return value;
}

/** Brackets within brackets; nothing that is read has a tenth of it. */
const maxDepth = 100;

const tooDeep = (file: string): Problem => ({
  file,
  key: "",
  message: `invalid JSON: too deep (at most ${maxDepth} brackets within one another)`
});

/** Faults of the keys of a text that is JSON. */
function keyProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  let depth = 0;
  const goIn = (): void => {
    if (++depth > maxDepth) throw new InputError([tooDeep(file)]);
  };
  visit(text, {
    onArrayBegin: goIn,
    onArrayEnd: () => {
      --depth;
    },
    onObjectBegin: () => {
      goIn();
      open.push(new Set());
    },
    onObjectEnd: () => {
      --depth;
      open.pop();
    },
    onObjectProperty: (name, _offset, _length, line, _character, pathOf) => {
      const keys = open[open.length - 1];
      const key = (): string => [...pathOf(), name].join(".");
      if (keys.has(name))
        problems.push({file, key: key(), message: `duplicate key: ${key()} (again in line ${line + 1}: keep one)`});
      else if (isPrototypeName(name)) problems.push(forbiddenKey(file, key()));
      keys.add(name);
    }
  });
  return problems;
}
