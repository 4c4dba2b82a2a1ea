// JSON as a person wrote it: a key given twice, of which a parser would keep the last without a word, names under which JavaScript
// keeps a prototype, numbers beyond all measure, and nesting so deep that whoever walks it runs out of stack are refused.

import {visit} from "jsonc-parser";
import type {JSONPath} from "jsonc-parser";
import {forbiddenKey, InputError, isPrototypeName} from "../rules/schema/problem.js";
import type {Problem} from "../rules/schema/problem.js";

/** Deepest nesting that is read; a policy takes seven levels. */
const maxDepth = 100;

/** The value of a JSON text. Throws a SyntaxError where it is none, an InputError that names every key at fault. */
export function parseJson(text: string, file = ""): unknown {
  const value = JSON.parse(text) as unknown;
  const problems = problemsIn(text, file);
  if (problems.length > 0) throw new InputError(problems);
  return value;
}

/** Faults of a text that is JSON. */
function problemsIn(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  const enter = (line: number, pathOf: () => JSONPath): void => {
    open.push(new Set());
    if (open.length > maxDepth) throw new InputError([tooDeep(file, pathOf(), line)]);
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, _character, pathOf) => enter(line, pathOf),
    onObjectEnd: () => void open.pop(),
    onArrayBegin: (_offset, _length, line, _character, pathOf) => enter(line, pathOf),
    onArrayEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, line, _character, pathOf) => {
      const keys = open[open.length - 1];
      const key = (): string => [...pathOf(), name].join(".");
      if (keys.has(name))
        problems.push({file, key: key(), message: `duplicate key: ${key()} (again in line ${line + 1}: keep one)`});
      else if (isPrototypeName(name)) problems.push(forbiddenKey(file, key()));
      keys.add(name);
    },
    onLiteralValue: (value: unknown, offset, length, _line, _character, pathOf) => {
      if (typeof value !== "number" || Number.isFinite(value)) return;
      const key = pathOf().join(".");
      problems.push({
        file,
        key,
        message: `number too large: ${key} = ${text.slice(offset, offset + length).slice(0, 40)} (at most 1.8e308)`
      });
    }
  });
  return problems;
}

/** Named by where it begins; the whole path would be as long as the nesting is deep. */
function tooDeep(file: string, path: JSONPath, line: number): Problem {
  const key = path.slice(0, 4).join(".");
  return {file, key, message: `nested too deeply: ${key} (line ${line + 1}: at most ${maxDepth} levels)`};
}
