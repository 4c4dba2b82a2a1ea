// What counts as a refusal in words of ours: the kind of fault, then the thing, one line each, never a stack or an engine's own words.

import {InputError} from "../../src/rules/schema/problem.js";
import {FigureError} from "../../src/rules/schema/figure-error.js";
import {StoreError} from "../../src/store/errors.js";
import {Broken} from "./kind.js";

/** `kind: thing ...`, or of a file as a whole `kind (next step)`, as in all messages of the program. */
const house = /^[a-z][a-z _'-]*(?:: | \()/;

/** Rethrows what is no refusal of ours. */
export function requireRefusal(error: unknown): void {
  if (error instanceof InputError) {
    if (error.problems.length === 0) throw new Broken("refused without a problem", {cause: error});
    for (const {key, message} of error.problems) {
      requireWords(message, error);
      if (
        key !== "" &&
        !namesOf(key).some(name => message.includes(name.slice(0, 40))) &&
        !/^(missing key|unknown policy|column_missing|ambiguous heading): /.test(message)
      )
        throw new Broken(`the message does not name ${key}: ${message}`, {cause: error});
    }
  } else if (error instanceof StoreError || error instanceof FigureError) {
    requireWords(error.message, error);
    if (error.zh === "") throw new Broken("refused without Chinese words", {cause: error});
  } else if (!(error instanceof Error) || error.constructor !== Error || !house.test(error.message)) throw error;
}

function requireWords(message: string, cause: unknown): void {
  if (!house.test(message)) throw new Broken(`not in words of ours: ${message.slice(0, 300)}`, {cause});
}

/** A key, or its last part: `columns.wage` is told as unknown column: wage. */
const namesOf = (key: string): readonly string[] => [key, key.slice(key.lastIndexOf(".") + 1)];
