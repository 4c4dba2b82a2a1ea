// 法 The law in its order: what may be changed, what is found of a household, what is paid, what is summed up. Whatever lists
// programmes, lines or parameters follows from this.

import {addonParameters} from "./addon/parameters.js";
import {assetParameters} from "./assets/parameters.js";
import {benefitParameters} from "./benefit/parameters.js";
import {dibaoParameters} from "./dibao/parameters.js";
import {disabilityParameters} from "./disability/parameters.js";
import {edgeParameters} from "./edge/parameters.js";
import {exitParameters} from "./exit/parameters.js";
import {incomeParameters} from "./income/parameters.js";
import {inkindParameters} from "./inkind/parameters.js";
import {priceParameters} from "./price/parameters.js";
import {reliefParameters} from "./relief/parameters.js";
import {rigidParameters} from "./rigid/parameters.js";
import {singleParameters} from "./single/parameters.js";
import {standardParameters} from "./standard/parameters.js";
import {takeUpParameters} from "./take-up/parameters.js";
import {tekunParameters} from "./tekun/parameters.js";

/** Rooms that have parameters, by folder, in the order in which policies are printed; each says how it is prepared (`prepareX`). */
export const rooms = {
  standard: standardParameters,
  income: incomeParameters,
  assets: assetParameters,
  benefit: benefitParameters,
  tekun: tekunParameters,
  dibao: dibaoParameters,
  addon: addonParameters,
  single: singleParameters,
  edge: edgeParameters,
  rigid: rigidParameters,
  exit: exitParameters,
  disability: disabilityParameters,
  price: priceParameters,
  relief: reliefParameters,
  inkind: inkindParameters,
  "take-up": takeUpParameters
} as const;

/** What is paid, in the order of the worksheet; the keys are lines of the worksheet. */
export const programmes = {
  tekun_base: {zh: "特困基本生活", en: "tekun living support"},
  tekun_care: {zh: "特困照料护理", en: "tekun care support"},
  dibao_base: {zh: "低保金", en: "dibao base"},
  exit_benefit: {zh: "渐退低保金", en: "gradual exit"},
  single_benefit: {zh: "单人保", en: "single-person dibao"},
  dibao_addon: {zh: "分类施保", en: "add-ons by category"},
  disability_living: {zh: "困难残疾人生活补贴", en: "disability living subsidy"},
  disability_care: {zh: "重度残疾人护理补贴", en: "disability care subsidy"},
  price_subsidy: {zh: "价格临时补贴", en: "price-linked subsidy"},
  temporary_relief_month: {zh: "临时救助", en: "temporary relief"},
  medical_aid: {zh: "医疗救助", en: "medical aid"},
  insurance_aid: {zh: "资助参保", en: "insurance premium aid"},
  education_aid: {zh: "教育救助", en: "education aid"},
  housing_aid: {zh: "住房救助", en: "housing aid"},
  heating_aid: {zh: "取暖救助", en: "heating aid"},
  utility_aid: {zh: "水电气等减免", en: "utility relief"}
} as const;
