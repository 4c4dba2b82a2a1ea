// 假设 What the figures rest on that nobody has measured, each moved on its own to see how far the figures go with it. Every size
// here is assumed; change it here and it changes on the screen, in the command line and in the text.

import type {Scenario} from "../../engine/columns/scenario.js";
import type {Policy} from "../../rules/policy.js";

export interface Assumption {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** What is moved, and by how much. */
  readonly value: number;
  readonly unit: "share";
  readonly quality: "assumed";
  readonly note_zh: string;
  readonly note_en: string;
}

/** Of those who report less than they earn: the part of their earnings that they report. */
const reported = 0.7;

export const assumptions = {
  take_up: {
    name: "take_up",
    zh: "申领率上下浮动",
    en: "take-up, higher or lower",
    value: 0.1,
    unit: "share",
    quality: "assumed",
    note_zh: "各身份的申领率同乘 0.9 或 1.1（不超过 100%）。只动谁来领，不动谁符合条件、也不动金额。",
    note_en:
      "Take-up of every status times 0.9 or 1.1, at most 100%. It moves who comes, neither who is entitled nor what is paid."
  },
  under_reporting: {
    name: "under_reporting",
    zh: "少报收入",
    en: "earnings under-reported",
    value: 0.1,
    unit: "share",
    quality: "assumed",
    note_zh: "一成家庭（按户编号抽定）只报工资性和经营净收入的七成，经办机构按所报核算；贫困测量仍用真实收入。",
    note_en:
      "A tenth of households, picked by their number, report 70% of wages and business income, and the office counts what is reported; poverty is measured by true income."
  },
  unseen_assets: {
    name: "unseen_assets",
    zh: "金融资产未核出",
    en: "financial assets undetected",
    value: 0.1,
    unit: "share",
    quality: "assumed",
    note_zh: "一成家庭（按户编号抽定，与少报收入者无关）的金融资产未被核出，按没有处理。",
    note_en:
      "The financial assets of a tenth of households, picked by their number and apart from those above, are not found and count as none."
  }
} as const satisfies Readonly<Record<string, Assumption>>;

/** One end of an assumption: another take-up, or another population in the eyes of the office. */
export interface Variant {
  readonly name: string;
  readonly assumption: keyof typeof assumptions;
  readonly zh: string;
  readonly en: string;
  readonly scenario: Scenario;
  policy(policy: Policy): Policy;
}

const {take_up, under_reporting, unseen_assets} = assumptions;
const asIs = (policy: Policy): Policy => policy;

/** Applied to baseline and reform alike. Under-reporting and unseen assets have one end only: the other is the figure itself. */
export const variants = [
  {
    name: "take_up_low",
    assumption: "take_up",
    zh: "申领率 −10%",
    en: "take-up −10%",
    scenario: {name: "take_up_low"},
    policy: policy => withTakeUp(policy, 1 - take_up.value)
  },
  {
    name: "take_up_high",
    assumption: "take_up",
    zh: "申领率 +10%",
    en: "take-up +10%",
    scenario: {name: "take_up_high"},
    policy: policy => withTakeUp(policy, 1 + take_up.value)
  },
  {
    name: "under_reporting",
    assumption: "under_reporting",
    zh: "10% 家庭少报收入",
    en: "10% under-report",
    scenario: {name: "under_reporting", under_reporting: {share: under_reporting.value, reported}},
    policy: asIs
  },
  {
    name: "unseen_assets",
    assumption: "unseen_assets",
    zh: "10% 家庭资产未核出",
    en: "10% assets undetected",
    scenario: {name: "unseen_assets", unseen_assets: {share: unseen_assets.value}},
    policy: asIs
  }
] as const satisfies readonly Variant[];
export type VariantName = (typeof variants)[number]["name"];

/** The policy with every take-up rate times `factor`, at most 1; the rise with the gap goes along. */
export function withTakeUp(policy: Policy, factor: number): Policy {
  const {tekun, dibao, edge, rigid, from_dibao} = policy.take_up;
  const rate = (x: number): number => Math.min(1, factor * x);
  return {
    ...policy,
    take_up: {
      tekun: rate(tekun),
      dibao: {rate: rate(dibao.rate), gap_slope: factor * dibao.gap_slope},
      edge: rate(edge),
      rigid: rate(rigid),
      from_dibao: from_dibao === null ? null : rate(from_dibao)
    }
  };
}
