// Policy files: those that ship, with faults in their text or at places of their JSON.

import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {isDeepStrictEqual} from "node:util";
import fc from "fast-check";
import {policyFiles, readJson} from "../../loaders/assistance/policies.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {files as withGolden} from "../rules/policies.js";
import {editedJson, editedText, nestedText} from "./edits.js";
import {Broken} from "./kind.js";
import type {Kind} from "./kind.js";
import {requireRefusal} from "./refusal.js";
import {requireRuns} from "./whole-figures.js";

const shipped = policyFiles();
const reform = {
  id: "a-reform",
  name: {zh: "方案", en: "reform"},
  extends: "zhejiang-2025",
  effective: "2027-01-01",
  edge: {multiple: {value: 1.5, source: "a document", quality: "official"}},
  standard: {basis: "tiered", tiers: [{ratio: 0.35}], unify: "urban_rural"}
};
const base = fc.constantFrom<unknown>(
  reform,
  resolvePolicy("golden", withGolden).policy,
  ...["zhejiang-2025", "national-2021", "zhejiang-two-tier", "tianjin-2024", "tianjin-2025", "ningbo-2025"].map(
    id => shipped[id]
  )
);
const text = (value: unknown): string => JSON.stringify(value);
const folder = mkdtempSync(join(tmpdir(), "doudi-fuzz-"));

/** As `--policy FILE` reads it. */
function check(input: string): void {
  const file = join(folder, "policy.json");
  writeFileSync(file, input);
  try {
    const {policy} = resolvePolicy(file, {...shipped, [file]: readJson(file)});
    requireRuns(policy);
    const again = resolvePolicy("again", {again: JSON.parse(JSON.stringify(policy)) as unknown}).policy;
    if (!isDeepStrictEqual(again, normal(policy)))
      throw new Broken("a policy that is written down is not the one that was read");
  } catch (error) {
    requireRefusal(error);
  }
}

/** -0 is written as 0. */
const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

export const policyKind: Kind = {
  name: "policy",
  input: fc.oneof(
    {weight: 10, arbitrary: editedJson(base).map(text)},
    {weight: 10, arbitrary: editedText(base.map(text))},
    {weight: 1, arbitrary: nestedText(base.map(text))}
  ),
  runs: 1200,
  check
};
