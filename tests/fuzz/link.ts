// What stands in an address: queries of every page, and the fragment of a household.

import {isDeepStrictEqual} from "node:util";
import fc from "fast-check";
import {readLook} from "../../src/pages/cliffs/cliffs-link.js";
import {readExit} from "../../src/pages/cliffs/exit/exit-link.js";
import {fragmentOf, readFragment} from "../../src/pages/household/household-link.js";
import {linkOf, readLink} from "../../src/policy-desk/link.js";
import {applyChanges, valueAt} from "../../src/rules/schema/changes.js";
import {goldenPolicy, policyOf} from "../rules/policies.js";
import {household} from "../rules/arbitrary.js";
import {editedText} from "./edits.js";
import {Broken} from "./kind.js";
import type {Kind} from "./kind.js";
import {requireRefusal} from "./refusal.js";
import {requireFigures, requireRuns} from "./whole-figures.js";

const policy = policyOf("zhejiang-2025");
const paths = (value: unknown, path: string): string[] =>
  typeof value !== "object" || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([name, item]) => paths(item, path === "" ? name : `${path}.${name}`))];
const leaves = paths(policy, "").filter(path => path.includes("."));

const value = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    -1,
    0.5,
    12,
    1e9,
    null,
    true,
    false,
    "none",
    "province",
    "tiered",
    [],
    [{ratio: 0.3}],
    {}
  ),
  fc.double({min: 0, max: 3, noNaN: true}),
  fc.jsonValue({maxDepth: 2})
);
const changes = fc.dictionary(fc.constantFrom(...leaves), value, {maxKeys: 5});
const own = fc
  .tuple(
    fc.constantFrom("zhejiang-2025", "zhejiang-one-tier", "custom"),
    changes,
    fc.constantFrom("", "zhejiang", "hubei")
  )
  .map(([reform, set, province]) => linkOf(reform, set, "zhejiang-2025", province));
const part = fc
  .tuple(
    fc.constantFrom(
      "province",
      "reform",
      "set",
      "month",
      "family",
      "place",
      "months",
      "review",
      "first_month",
      "m",
      "x"
    ),
    fc.oneof(
      fc.constantFrom("", "zhejiang", "6", "ended", "36", "99", "330100", "%E5%85", "%2525", "2026-13", "a:1"),
      fc.string()
    )
  )
  .map(([name, text]) => `${name}=${text}`);
const query = fc.tuple(own, fc.array(part, {maxLength: 3})).map(([link, parts]) => [link, ...parts].join("&"));
const fragment = fc
  .tuple(household, fc.constantFrom(null, "zhejiang-2025"), fc.constantFrom("2026-07", "2026-12"))
  .map(([record, first, month]) => fragmentOf({record, month, first, second: null}));

function check(input: string): void {
  if (input.startsWith("#")) checkFragment(input);
  else checkQuery(input);
}

function checkQuery(input: string): void {
  const {reform, changes: set, province, ignored} = readLink(input);
  for (const {text, reason} of ignored) if (text.length > 200 || reason === null) throw new Broken(`not told: ${text}`);
  const written = readLink(linkOf(reform ?? "", set, "", province ?? ""));
  if (!isDeepStrictEqual(written.changes, set)) throw new Broken("a link that is written is not read as it was");
  const result = applyChanges(policy, set);
  for (const {key, message} of result.problems)
    if (key === "" || message === "") throw new Broken(`a change refused without a name: ${message}`);
  for (const [path, wanted] of Object.entries(set)) {
    const isTold = result.problems.some(({key}) => key.startsWith(path) || path.startsWith(key));
    if (!isTold && !isDeepStrictEqual(valueAt(result.policy, path), wanted) && !overlapped(path, set))
      throw new Broken(`neither made nor told: ${path}`);
  }
  requireRuns(result.policy);
  const [look] = readLook(
    input,
    {byDefault: {month: 0, family: "a", place: 0}, families: ["a"], places: [330100]},
    "zh"
  );
  if (look.month !== null && !(look.month >= 0 && look.month <= 24)) throw new Broken(`month ${look.month}`);
  const {wish} = readExit(input);
  if (!Number.isInteger(wish.months) || !Number.isInteger(wish.first_month)) throw new Broken("months that are none");
}

/** One path lies within another: the later one decides. */
const overlapped = (path: string, set: object): boolean =>
  Object.keys(set).some(other => other !== path && (other.startsWith(`${path}.`) || path.startsWith(`${other}.`)));

function checkFragment(input: string): void {
  const {record, month, fault} = readFragment(input, 330100);
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Broken(`month ${month}`);
  if (typeof fault === "object" && fault.problems.length === 0) throw new Broken("refused without a problem");
  if (record === undefined) return;
  if (fault !== undefined) throw new Broken("half taken");
  try {
    requireFigures(record, goldenPolicy);
  } catch (error) {
    requireRefusal(error);
  }
  const written = fragmentOf({record, month: "2026-07", first: null, second: null});
  const again = readFragment(written, 330100).record;
  if (!isDeepStrictEqual(again, {...record})) throw new Broken("a household that is written is not read as it was");
}

export const linkKind: Kind = {
  name: "link",
  input: fc.oneof(query, editedText(query), editedText(fragment), fragment),
  runs: 1000,
  check
};
