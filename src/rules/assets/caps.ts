// 财产 Caps as the rules read them: numbers, `null` as Infinity.

import type {GroupValue} from "../schema/node.js";
import {cap} from "../schema/prepared.js";
import type {capsOf} from "./caps-node.js";

/** The four statuses that have asset caps, in the order of the law. */
const assetTests = ["tekun", "dibao", "edge", "rigid"] as const;
type AssetTest = (typeof assetTests)[number];
type Caps = GroupValue<ReturnType<typeof capsOf>["nodes"]>;

/** Caps of one status, as numbers. */
export class PreparedCaps {
  readonly savings_months: number;
  readonly per_person: boolean;
  readonly vehicle: number;
  /** Months of the standard. */
  readonly vehicle_months: number;
  readonly machinery: number;
  readonly houses: number;
  /** Registered firms allowed: none or without limit. */
  readonly firms: number;
  constructor(caps: Caps) {
    this.savings_months = cap(caps.savings_months);
    this.per_person = caps.savings_basis === "person";
    this.vehicle = cap(caps.vehicle_value_cap);
    this.vehicle_months = cap(caps.vehicle_months);
    this.machinery = cap(caps.machinery_value_cap);
    this.houses = cap(caps.houses_cap);
    this.firms = caps.registered_firm_allowed ? Infinity : 0;
  }
}

/** Where the policy has each of them. */
export const capSources: Readonly<Record<keyof PreparedCaps, keyof Caps>> = {
  savings_months: "savings_months",
  per_person: "savings_basis",
  vehicle: "vehicle_value_cap",
  vehicle_months: "vehicle_months",
  machinery: "machinery_value_cap",
  houses: "houses_cap",
  firms: "registered_firm_allowed"
};

/** Statuses with the same caps share one object, so that the test need not be made twice. */
export function prepareCaps(assets: Readonly<Record<AssetTest, Caps>>): Record<AssetTest, PreparedCaps> {
  const made = new Map<string, PreparedCaps>();
  const entries = assetTests.map((test): [AssetTest, PreparedCaps] => {
    const key = JSON.stringify(assets[test]);
    const caps = made.get(key) ?? new PreparedCaps(assets[test]);
    made.set(key, caps);
    return [test, caps];
  });
  return Object.fromEntries(entries) as Record<AssetTest, PreparedCaps>;
}
