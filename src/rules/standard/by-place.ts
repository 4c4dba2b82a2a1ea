// 低保标准 Standards by place, urban then rural for each prefecture; none may be unknown.

import {resolveStandards} from "./rule.js";
import type {Planned} from "./rule.js";

export function standardsByPlace(policy: Planned, regions: readonly number[]): Float64Array {
  const standards = resolveStandards(policy);
  return Float64Array.from(
    regions.flatMap(region => {
      const amounts = standards.get(String(region));
      if (amounts === undefined) {
        throw new Error(
          `unknown region: ${region} (policy ${policy.id} lists ${standards.size} prefectures: ${[...standards.keys()].join(", ") || "none"})`
        );
      }
      if (Number.isNaN(amounts.urban) || Number.isNaN(amounts.rural)) throw new Error(missingStandard(policy, region));
      return [amounts.urban, amounts.rural];
    })
  );
}

function missingStandard(policy: Planned, region: number): string {
  const {basis, listed} = policy.standard;
  const key = basis === "tiered" ? "standard.consumption" : `standard.listed.${region}`;
  const unpublished = Object.keys(listed).filter(r => listed[r]!.urban === null || listed[r]!.rural === null);
  const whose =
    basis === "tiered" || unpublished.length === 0 ? "" : `; no figure is published for ${unpublished.join(", ")}`;
  return `unknown standard: region ${region} (policy ${policy.id}: supply ${key}${whose})`;
}
