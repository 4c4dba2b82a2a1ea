// 资金分担 Changing who pays: the mode, the fixed central sum, and the shares of everything, of a programme or of a prefecture.

import {applyChanges} from "../../rules/schema/changes.js";
import {payerNames} from "../../rules/financing/rule.js";
import type {Shares} from "../../rules/financing/rule.js";
import type {Policy} from "../../rules/policy.js";

/** Which shares are meant: path below `financing`: default, programme.<name> or regions.<adcode>. */
export type Scope = "default" | `programme.${string}` | `regions.${string}`;

/** The shares in force for a scope, and whether they are its own. A prefecture's come before a programme's. */
export function sharesIn({financing}: Policy, scope: Scope): {readonly shares: Shares; readonly own: boolean} {
  const [table, key] = scope.split(".") as ["default" | "programme" | "regions", string];
  const own = table === "default" ? financing.default : financing[table][key];
  return {shares: own ?? financing.default, own: own !== undefined};
}

/** Shares are parts of 1; sums of decimals are off by as little as 1e-16. */
export const sumOf = (shares: Shares): number =>
  Number(payerNames.reduce((sum, payer) => sum + shares[payer], 0).toFixed(9));

/** The policy with other shares; undefined where they do not sum to 1 or a share is out of bounds. */
export function withShares(policy: Policy, scope: Scope, shares: Shares): Policy | undefined {
  const {policy: next, problems} = applyChanges(policy, {[`financing.${scope}`]: {...shares}});
  return problems.length === 0 ? next : undefined;
}

/** The policy without shares of its own for a programme or a prefecture. */
export function withoutShares(policy: Policy, scope: Scope): Policy {
  const [table, key] = scope.split(".");
  if (table !== "programme" && table !== "regions") return policy;
  const {[key]: _gone, ...rest} = policy.financing[table];
  return {...policy, financing: {...policy.financing, [table]: rest}};
}

/** The policy in a mode; `paidNow` is what the centre pays under shares, 元/年, and becomes the sum where none is set. */
export function withMode(policy: Policy, mode: Policy["financing"]["mode"], paidNow: number): Policy {
  const sum = policy.financing.fixed_central ?? Math.round(paidNow / 1e4) * 1e4;
  const changes =
    mode === "fixed_central" ? {"financing.mode": mode, "financing.fixed_central": sum} : {"financing.mode": mode};
  return applyChanges(policy, changes).policy;
}

/** The policy with a fixed central sum, 元/年; undefined where the sum is out of bounds. */
export function withFixedSum(policy: Policy, sum: number): Policy | undefined {
  const {policy: next, problems} = applyChanges(policy, {"financing.fixed_central": sum});
  return problems.length === 0 ? next : undefined;
}

/** A change of shares that the baseline has no row for, taken back; undefined where `path` is another change. */
export function withoutOwnShares(policy: Policy, baseline: Policy, path: string): Policy | undefined {
  const [section, table, key] = path.split(".");
  if (section !== "financing" || (table !== "programme" && table !== "regions") || key === undefined) return undefined;
  return baseline.financing[table][key] === undefined ? withoutShares(policy, `${table}.${key}`) : undefined;
}
