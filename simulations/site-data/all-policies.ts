// Every policy that ships, resolved, with where each value comes from: for the page of one household and the page of sources.

import {csvParse} from "d3";
import {readFileSync} from "node:fs";
import type {PolicyEntry, PolicyLibrary} from "../../src/analysis/policies/policy-library.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {policyFiles} from "../../loaders/assistance/policies.js";

export function allPolicies(): PolicyLibrary {
  const files = policyFiles();
  const policies = Object.keys(files).map((id): PolicyEntry => {
    const {policy, provenance} = resolvePolicy(id, files);
    const {extends: parent} = files[id] as {extends?: string};
    return {policy, extends: parent ?? null, provenance: Object.fromEntries(provenance)};
  });
  const places = csvParse(readFileSync(new URL("../../data/places.csv", import.meta.url), "utf8")).map(row => ({
    region: Number(row["region"]),
    name_zh: row["name_zh"] ?? "",
    name_en: row["name_en"] ?? ""
  }));
  return {policies, places};
}
