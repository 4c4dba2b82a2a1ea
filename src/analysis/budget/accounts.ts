// 功能科目 From which account of a government budget each programme is paid, by registration. The accounts have plain names, without
// the codes of the classification, for which the project holds no source.

import {cashProgrammes, programmeNames} from "../../rules/law.js";
import type {ProgrammeName} from "../../rules/law.js";
import type {Label} from "../../rules/schema/label.js";

export const accounts = {
  urban_dibao: {zh: "城市低保", en: "urban dibao"},
  rural_dibao: {zh: "农村低保", en: "rural dibao"},
  urban_tekun: {zh: "城市特困", en: "urban tekun"},
  rural_tekun: {zh: "农村特困", en: "rural tekun"},
  temporary_relief: {zh: "临时救助", en: "temporary assistance"},
  disability_subsidies: {zh: "残疾人两项补贴", en: "disability subsidies"},
  urban_other: {zh: "其他城市生活救助", en: "other urban living assistance"},
  rural_other: {zh: "其他农村生活救助", en: "other rural living assistance"},
  medical_aid: {zh: "医疗救助", en: "medical aid"},
  other_departments: {zh: "其他部门的专项救助", en: "aid from other departments"}
} as const satisfies Readonly<Record<string, Label>>;
export type Account = keyof typeof accounts;
export const accountNames = Object.keys(accounts) as Account[];

/** Of the household: whose registration is urban is paid from an urban account, wherever it lives. */
export const registrations = ["urban", "rural"] as const;
export type Registration = (typeof registrations)[number];
type Paid = Account | Readonly<Record<Registration, Account>>;

const dibao = {urban: "urban_dibao", rural: "rural_dibao"} as const;
const tekun = {urban: "urban_tekun", rural: "rural_tekun"} as const;
const living = {urban: "urban_other", rural: "rural_other"} as const;

/** Every programme has its account: one that is added to the law does not compile until it has. */
const paidFrom: Readonly<Record<ProgrammeName, Paid>> = {
  tekun_base: tekun,
  tekun_care: tekun,
  dibao_base: dibao,
  exit_benefit: dibao,
  single_benefit: dibao,
  dibao_addon: dibao,
  disability_living: "disability_subsidies",
  disability_care: "disability_subsidies",
  local_allowances: living,
  price_subsidy: living,
  temporary_relief_month: "temporary_relief",
  medical_aid: "medical_aid",
  insurance_aid: "medical_aid",
  education_aid: "other_departments",
  housing_aid: "other_departments",
  heating_aid: "other_departments",
  utility_aid: "other_departments"
};

export function accountOf(programme: ProgrammeName, registration: Registration): Account {
  const paid = paidFrom[programme];
  return typeof paid === "string" ? paid : paid[registration];
}

const accountsOf = (programmes: readonly ProgrammeName[]): Account[] =>
  accountNames.filter(account =>
    programmes.some(programme => registrations.some(registration => accountOf(programme, registration) === account))
  );
/** Accounts out of which cash is paid; all others are for aid in kind, and none is for both. */
export const cashAccounts = accountsOf(cashProgrammes);
export const inKindAccounts = accountsOf(programmeNames.filter(name => !cashProgrammes.includes(name)));
