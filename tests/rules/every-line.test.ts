// A line that no rule fills stays as the worksheet was made, and would be told of every household without a word.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessUnder, prepareFor} from "../../src/analysis/household/one-household.js";
import {lines} from "../../src/rules/law.js";
import {households} from "./arbitrary.js";
import {goldenPolicy} from "./policies.js";

const records = fc.sample(households(400, 400), {numRuns: 1, seed: 20261130})[0];
const sheets = records.map(record => assessUnder(prepareFor(goldenPolicy, record), record));

describe("a line of the worksheet", () => {
  it.each(lines.filter(({unpublished}) => unpublished !== true))(
    "is filled in for every household: $name",
    ({name}) => {
      for (const sheet of sheets) expect(sheet[name]).not.toBeNaN();
    }
  );
});
