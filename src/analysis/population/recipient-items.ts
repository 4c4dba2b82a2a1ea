// What is published of assistance and counted in the population too: names, what it is about, how it is simulated, and the naive
// guess of somebody who knows only what everybody is like.

import type {People, RecipientSums} from "./recipient-sums.js";

export interface RecipientItem {
  readonly zh: string;
  readonly en: string;
  readonly topic: "level" | "profile" | "income";
  readonly simulated: (sums: RecipientSums) => number;
  /** What it would be were recipients like everybody, or drawn by lot; none where there is no such thing. */
  readonly ofEverybody?: (sums: RecipientSums) => number;
  /** A number of people or a sum, which grows with the place; else a share, a mean or a ratio. */
  readonly isTotal?: true;
}

const level = (zh: string, en: string, simulated: RecipientItem["simulated"]): RecipientItem => ({
  zh,
  en,
  topic: "level",
  simulated
});
const total = (zh: string, en: string, simulated: RecipientItem["simulated"]): RecipientItem => ({
  ...level(zh, en, simulated),
  isTotal: true
});
const share = (zh: string, en: string, of: keyof People): RecipientItem => ({
  zh,
  en,
  topic: "profile",
  simulated: ({recipients}) => recipients[of] / recipients.persons,
  ofEverybody: ({everybody}) => everybody[of] / everybody.persons
});

export const recipientItems: Readonly<Record<string, RecipientItem>> = {
  benefit_to_standard: level(
    "低保人均补差与标准之比，含增发",
    "dibao paid over the standard, with add-ons",
    s => s.benefit / s.standards
  ),
  base_to_standard: level(
    "低保人均补差与标准之比，不含增发",
    "dibao paid over the standard, without add-ons",
    s => s.base / s.standards
  ),
  dibao_standard_mean: level(
    "低保平均标准（按对象加权）",
    "mean dibao standard over recipients",
    s => s.standards / s.dibao
  ),
  dibao_persons: total("低保对象", "dibao recipients", s => s.dibao),
  edge_persons: total("低保边缘家庭成员", "members of edge families", s => s.edge),
  edge_to_dibao: level("低保边缘与低保人数之比", "persons at the edge over persons on dibao", s => s.edge / s.dibao),
  rigid_persons: total("刚性支出困难家庭成员", "members of rigid-expenditure families", s => s.rigid),
  tekun_persons: total("特困人员", "tekun persons", s => s.tekun),
  dibao_tekun_persons: total("低保和特困对象", "persons on dibao or tekun", s => s.dibao + s.tekun),
  monitored_persons: total("低收入人口动态监测人数", "low-income persons watched", s => s.monitored),
  medical_aid_year: total("医疗救助支出", "spending on medical aid", s => 12 * s.medicalAid),
  medical_aid_per_recipient: level(
    "低保、特困人均医疗救助",
    "medical aid per person on dibao or tekun",
    s => (12 * s.medicalAid) / (s.dibao + s.tekun)
  ),
  targeting_inclusion_error: {
    ...level(
      "按调查收入算的错保率，含调查误差",
      "recipients above the line by survey income, survey error added",
      ({survey}) => survey.receivingAbove / survey.receiving
    ),
    ofEverybody: ({survey}) => 1 - survey.below / survey.all
  },
  targeting_exclusion_error: {
    ...level(
      "按调查收入算的漏保率，含调查误差",
      "families below the line without dibao, by survey income, survey error added",
      ({survey}) => survey.belowMissed / survey.below
    ),
    ofEverybody: ({survey}) => 1 - survey.receiving / survey.all
  },
  dibao_unit_size: {
    zh: "低保户均人数",
    en: "persons per dibao unit",
    topic: "profile",
    simulated: s => s.dibao / s.dibaoUnits,
    ofEverybody: s => s.everybody.persons / s.households
  },
  edge_unit_size: {
    zh: "边缘户均人数",
    en: "persons per edge family",
    topic: "profile",
    simulated: s => s.edge / s.edgeUnits,
    ofEverybody: s => s.everybody.persons / s.households
  },
  dibao_aged_60_share: share("低保对象中 60 岁及以上", "recipients aged 60+", "aged"),
  dibao_minor_share: share("低保对象中未成年人", "recipients under 18", "minors"),
  dibao_female_share: share("低保对象中女性", "women among recipients", "women"),
  dibao_disabled_share: share("低保对象中残疾人", "disabled persons among recipients", "disabled"),
  dibao_severe_share: share("低保对象中重度残疾人", "severely disabled persons among recipients", "severe"),
  dibao_able_share: share("低保对象中有劳动能力", "recipients able to work", "able"),
  dibao_partly_able_share: share("低保对象中部分丧失劳动能力", "recipients partly able to work", "partly"),
  dibao_unable_share: share("低保对象中没有劳动能力", "recipients unable to work", "unable"),
  dibao_disabled_persons: {
    zh: "低保对象中的残疾人数",
    en: "disabled persons on dibao",
    topic: "profile",
    simulated: s => s.recipients.disabled,
    ofEverybody: s => (s.recipients.persons * s.everybody.disabled) / s.everybody.persons,
    isTotal: true
  },
  dibao_rural_share: {
    zh: "低保对象中农村户籍",
    en: "recipients of rural registration",
    topic: "profile",
    simulated: s => s.dibaoRural / s.dibao
  },
  medical_paid_poorest_fifth: {
    zh: "最低收入五分之一户的人均自付与平均之比",
    en: "out of pocket per head of the poorest fifth over the mean",
    topic: "income",
    simulated: s => s.medicalPaidPoorest / (s.medicalPaid / s.everybody.persons)
  }
};

const places = {
  all: {zh: "", en: ""},
  urban: {zh: "城镇", en: "urban "},
  rural: {zh: "农村", en: "rural "}
} as const;

/** The name of an indicator in town or country. */
export const areaName = (item: RecipientItem, area: keyof typeof places): {zh: string; en: string} => ({
  zh: area === "all" ? item.zh : `${places[area].zh}：${item.zh}`,
  en: area === "all" ? item.en : `${item.en}, ${places[area].en.trim()}`
});
