// What may be changed: every parameter of a policy, each described once in the room of what it moves. The description serves the
// types, the validation of policy files, the levers and the page of sources.

import {financingParameters} from "./financing/parameters.js";
import {rooms} from "./law.js";
import type {ValueOf} from "./schema/node.js";

type Rooms = typeof rooms;
type Union<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer A) => void ? A : never;
type All = Union<Rooms[keyof Rooms]>;
const parameters = Object.assign({}, ...Object.values(rooms)) as {readonly [K in keyof All]: All[K]};

export const policySchema = {
  kind: "group",
  zh: "政策",
  en: "policy",
  nodes: {
    id: {kind: "text", zh: "编号", en: "id", pattern: /^[a-z0-9][a-z0-9-]{0,63}$/},
    name: {
      kind: "group",
      zh: "名称",
      en: "name",
      nodes: {
        zh: {kind: "text", zh: "中文名称", en: "name in Chinese"},
        en: {kind: "text", zh: "英文名称", en: "name in English"}
      }
    },
    effective: {kind: "text", zh: "施行日期", en: "in force from", pattern: /^\d{4}-\d{2}-\d{2}$/, date: true},
    province: {kind: "text", zh: "省份", en: "province", pattern: /^\d{2}0000$/, nullable: true},
    denominator: {
      kind: "choice",
      zh: "覆盖面的分母",
      en: "denominator of coverage",
      values: {
        registered: {zh: "户籍人口", en: "registered population"},
        resident: {zh: "常住人口", en: "resident population"}
      }
    },
    ...parameters,
    ...financingParameters
  }
} as const;

/** A policy in resolved form: `extends` followed, every leaf a plain value. */
export type Policy = ValueOf<typeof policySchema>;

export const qualities = {
  official: {zh: "官方", en: "official"},
  relay: {zh: "转引", en: "secondary"},
  assumed: {zh: "假定", en: "assumed"},
  unknown: {zh: "未公布", en: "unknown"}
} as const;
export type Quality = keyof typeof qualities;
