// The words in which rooms describe their parameters: short for the nodes of node.ts that most of them are.

import {statusCodes} from "../household/columns.js";
import type {NumberNode} from "./node.js";

type Extra = Omit<Partial<NumberNode>, "kind" | "unit" | "zh" | "en">;
// not `extra?: E`: what it says (nullable, optional) would be lost to the type of the policy
export const number = <const E extends Extra>(
  unit: NumberNode["unit"],
  zh: string,
  en: string,
  bounds: {min: number; max: number},
  extra: E
) => ({kind: "number", unit, zh, en, ...bounds, ...extra}) as const;
export const share = <const E extends Extra = object>(zh: string, en: string, extra: E = {} as E) =>
  number("比例", zh, en, {min: 0, max: 1}, extra);
export const multiple = <const E extends Extra = object>(zh: string, en: string, extra: E = {} as E) =>
  number("倍", zh, en, {min: 0, max: 20}, extra);
export const months = <const E extends Extra = object>(zh: string, en: string, extra: E = {} as E) =>
  number("月", zh, en, {min: 0, max: 120}, extra);
export const yuan = <const E extends Extra = object>(
  unit: NumberNode["unit"],
  zh: string,
  en: string,
  extra: E = {} as E
) => number(unit, zh, en, {min: 0, max: 1e12}, extra);
export const flag = <const A extends string>(zh: string, en: string, article?: A) =>
  ({kind: "flag", zh, en, ...(article === undefined ? {} : {article})}) as const;
export const statuses = (zh: string, en: string) =>
  ({kind: "some", zh, en, values: statusCodes, numeric: true}) as const;
