// `doudi policies`: the policies that ship, with sources and what is assumed; or one of them in resolved form.

import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {policyNotices} from "../../src/analysis/policies/notices.js";
import type {Given} from "../command-table/table.js";
import {policiesFor} from "./policies-for.js";
import {policyFiles} from "../../loaders/assistance/policies.js";

export function policiesCommand({resolved}: Given<"policies">): Promise<number> {
  const output = resolved === undefined ? listPolicies() : policiesFor({policy: resolved}).baseline;
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  return Promise.resolve(0);
}

function listPolicies(): object[] {
  const files = policyFiles();
  return Object.keys(files).map(id => {
    const {policy, provenance} = resolvePolicy(id, files);
    const leaves = [...provenance].flatMap(([key, origin]) => (origin.source === undefined ? [] : [{key, ...origin}]));
    const {extends: parent} = files[id] as {extends?: string};
    return {
      id,
      name: policy.name,
      extends: parent ?? null,
      effective: policy.effective,
      province: policy.province,
      prefectures: Object.keys(policy.standard.listed).map(Number),
      sources: [...new Set(leaves.flatMap(leaf => leaf.source ?? []))],
      assumed: leaves.filter(leaf => leaf.quality === "assumed").map(({key, note}) => ({key, note: note ?? null})),
      unknown: leaves.filter(leaf => leaf.quality === "unknown").map(({key, note}) => ({key, note: note ?? null})),
      notices: policyNotices(policy)
    };
  });
}
